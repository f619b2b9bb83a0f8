//! Notes of the person: ticks and place.

use crate::shell::Shell;
use amparo_vault::{Refused, StepState};
use serde::{Deserialize, Serialize};
use tauri::State;

/// A step's state as the page sends it.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Tick {
    Have,
    Need,
    Help,
}

/// Why a note was not taken, as a code for the page's script.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Refusal {
    /// The ids are none that a page has.
    Id,
    /// There is no room for more notes.
    Full,
}

impl From<Refused> for Refusal {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Id => Self::Id,
            Refused::Full => Self::Full,
        }
    }
}

/// Notes how far a step of a checklist is; `null` takes the note away.
#[tauri::command]
pub(crate) fn set_step(shell: State<'_, Shell>, checklist: &str, step: &str, state: Option<Tick>) -> Result<(), Refusal> {
    let state = state.map(|tick| match tick {
        Tick::Have => StepState::Have,
        Tick::Need => StepState::Need,
        Tick::Help => StepState::Help,
    });
    Ok(shell.progress().set_step(checklist, step, state)?)
}

/// Notes from where to where the person goes; `null` leaves that side open.
#[tauri::command]
pub(crate) fn set_place(shell: State<'_, Shell>, origin: Option<&str>, country: Option<&str>) -> Result<(), Refusal> {
    Ok(shell.progress().set_place(origin, country)?)
}

/// Forgets everything the person noted.
#[tauri::command]
pub(crate) fn forget_all(shell: State<'_, Shell>) {
    shell.progress().forget_all();
}
