//! Adds up what the test programs report.

/// What the tests came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Tests that passed.
    pub(crate) passed: usize,
    /// Tests that failed.
    pub(crate) failed: usize,
}

impl Tally {
    /// Takes in one line of a test program. Gives whether a person wants to see that line: passed tests and the summaries of
    /// single programs are for us alone.
    pub(crate) fn take(&mut self, line: &str) -> bool {
        if let Some(summary) = line.strip_prefix("test result: ") {
            self.passed += number_before(summary, " passed");
            self.failed += number_before(summary, " failed");
            return false;
        }
        let counts = line.strip_prefix("running ").is_some_and(|rest| rest.ends_with(" tests") || rest == "1 test");
        let passed = line.starts_with("test ") && (line.ends_with(" ... ok") || line.contains(" ... ignored"));
        !(counts || passed || line.is_empty())
    }

    /// Counts a step that is no test program.
    pub(crate) fn count(&mut self, passed: bool) {
        if passed { self.passed += 1 } else { self.failed += 1 }
    }
}

/// The number that stands in `text` before `word`; 0 where there is none.
fn number_before(text: &str, word: &str) -> usize {
    let before = text.split(word).next().filter(|before| before.len() < text.len());
    before.and_then(|before| before.rsplit(' ').next()?.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summaries_of_several_programs_are_added_up() {
        let mut tally = Tally::default();
        for line in [
            "running 3 tests",
            "test a ... ok",
            "test b ... FAILED",
            "",
            "test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: ok. 40 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 5.16s",
        ] {
            tally.take(line);
        }
        assert_eq!(tally, Tally { passed: 42, failed: 1 });
    }

    #[test]
    fn failures_are_shown_and_the_rest_is_quiet() {
        let mut tally = Tally::default();
        for quiet in ["running 12 tests", "running 1 test", "test a::b ... ok", "test slow ... ignored, needs a screen", ""] {
            assert!(!tally.take(quiet), "{quiet}");
        }
        for shown in ["test b ... FAILED", "thread 'b' panicked at tests/x.rs:1:1:", "assertion failed", "running on empty"] {
            assert!(tally.take(shown), "{shown}");
        }
    }
}
