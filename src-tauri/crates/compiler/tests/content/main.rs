//! Folders in, problems or a pack out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod broken;
mod folder;
mod small;
mod whole;
