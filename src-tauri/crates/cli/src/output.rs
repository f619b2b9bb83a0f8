//! What goes to standard output: buffered, and quiet when nobody reads it any more.

use serde::Serialize;
use std::io::{self, BufWriter, StdoutLock, Write};

/// Standard output. Write to it with `writeln!`.
pub(crate) type Out = BufWriter<StdoutLock<'static>>;

/// Opens standard output.
pub(crate) fn out() -> Out {
    BufWriter::new(io::stdout().lock())
}

/// Writes `value` as JSON, over several lines.
pub(crate) fn pretty(out: &mut Out, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    writeln!(out)
}

/// Writes `value` as one line of JSON and hands it over at once: the reader may wait for it before it asks on.
pub(crate) fn line(out: &mut Out, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    writeln!(out)?;
    out.flush()
}

/// Whether an error only says that the reader went away.
pub(crate) fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let broken = |kind: io::ErrorKind| kind == io::ErrorKind::BrokenPipe;
    error.chain().any(|cause| {
        let io = cause.downcast_ref::<io::Error>().is_some_and(|e| broken(e.kind()));
        io || cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind).is_some_and(broken)
    })
}
