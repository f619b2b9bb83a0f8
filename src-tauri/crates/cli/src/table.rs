//! Tables for people: columns under one another, words to the left, numbers to the right.

use crate::output::Out;
use std::io::{self, Write};

/// Rows of cells under a head. Columns whose cells are all numbers (or `–`) are set to the right.
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with that head.
    pub(crate) fn new<'h>(head: impl IntoIterator<Item = &'h str>) -> Self {
        Self { rows: vec![head.into_iter().map(str::to_owned).collect()] }
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Writes it, without blanks at the ends of lines.
    pub(crate) fn print(&self, out: &mut Out) -> io::Result<()> {
        let columns: Vec<(usize, bool)> =
            (0..self.rows.iter().map(Vec::len).max().unwrap_or(0)).map(|at| self.column(at)).collect();
        for row in &self.rows {
            let cells = row.iter().zip(&columns).map(|(cell, (width, right))| {
                let gap = " ".repeat(width.saturating_sub(cell.chars().count()));
                if *right { format!("{gap}{cell}") } else { format!("{cell}{gap}") }
            });
            writeln!(out, "{}", cells.collect::<Vec<_>>().join("  ").trim_end())?;
        }
        Ok(())
    }

    /// The width of a column, and whether it is set to the right.
    fn column(&self, at: usize) -> (usize, bool) {
        let cells = self.rows.iter().filter_map(|row| row.get(at));
        let width = cells.clone().map(|cell| cell.chars().count()).max().unwrap_or(0);
        let number = |cell: &String| cell.chars().all(|sign| sign.is_ascii_digit() || " .%–-".contains(sign));
        (width, cells.skip(1).all(number))
    }
}
