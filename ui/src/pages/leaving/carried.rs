//! The table of destinations: which agreement leads there, what is added together, whether money is paid there, how sure that is.

use crate::Page;
use crate::abroad::{Lead, leads};
use crate::frame::Frame;
use crate::pages::PageError;
use amparo_domain::rules::{Confirmed, Unit};
use amparo_domain::{Agreement, Kind};
use i18n_embed_fl::fl;

/// From so many countries on, an agreement is one row that opens.
const GROUP: usize = 4;

/// A row: one destination, or a group of them.
pub(crate) struct Row {
    /// The destination; for a group how many countries it holds.
    pub(crate) to: String,
    /// The codes of the destinations, with blanks between.
    pub(crate) codes: String,
    /// The countries of a group, by name; empty for one destination.
    pub(crate) members: Vec<String>,
    pub(crate) agreement: Named,
    pub(crate) added: String,
    /// `ok` or `caution`, and whether money is paid there.
    pub(crate) paid: (&'static str, String),
    pub(crate) unconfirmed: bool,
    pub(crate) state: String,
}

impl Row {
    fn leads_to(&self, country: &str) -> bool {
        self.codes.split(' ').any(|code| code == country)
    }
}

/// An agreement's title, its language, and its page.
pub(crate) struct Named {
    pub(crate) title: String,
    pub(crate) attrs: String,
    pub(crate) href: String,
}

/// What goes along from one country.
pub(crate) struct Carried {
    /// Groups first, then destinations by name.
    pub(crate) rows: Vec<Row>,
    /// Agreements that say only where contributions are paid.
    pub(crate) nothing: Vec<Named>,
}

impl Carried {
    /// Whether an agreement that adds months or pays abroad leads to a country.
    pub(crate) fn leads_to(&self, country: &str) -> bool {
        self.rows.iter().any(|row| row.leads_to(country))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.nothing.is_empty()
    }
}

/// The agreements that bind `country` on the day of the request.
pub(crate) fn carried(frame: &Frame<'_>, country: &str) -> Result<Carried, PageError> {
    let (mut rows, mut nothing) = (Vec::new(), Vec::new());
    for lead in leads(frame.library.world(), country, frame.today) {
        let carries = lead.agreement.adds_periods || lead.agreement.exports;
        match lead.to.len() {
            _ if !carries => nothing.push(named(frame, lead.agreement)?),
            0..GROUP => {
                for to in &lead.to {
                    rows.push(row(frame, &lead, frame.country_name(to), (*to).to_owned(), Vec::new())?);
                }
            }
            n => {
                let mut members: Vec<_> = lead.to.iter().map(|to| frame.country_name(to)).collect();
                members.sort();
                let codes: Vec<_> = lead.to.iter().copied().collect();
                rows.push(row(frame, &lead, fl!(frame.t, "leaving-countries", n = n), codes.join(" "), members)?);
            }
        }
    }
    rows.sort_by(|a: &Row, b| {
        (a.members.is_empty(), &a.to, &a.agreement.title).cmp(&(b.members.is_empty(), &b.to, &b.agreement.title))
    });
    nothing.sort_by(|a, b| a.title.cmp(&b.title));
    Ok(Carried { rows, nothing })
}

fn row(frame: &Frame<'_>, lead: &Lead<'_>, to: String, codes: String, members: Vec<String>) -> Result<Row, PageError> {
    let (t, agreement) = (frame.t, lead.agreement);
    let branches: Vec<_> = agreement.branches.iter().map(|branch| frame.word("branches", branch)).collect();
    let state = match agreement.state {
        Confirmed::Confirmed => fl!(t, "state-confirmed"),
        Confirmed::Partly => fl!(t, "state-partly"),
        Confirmed::Unconfirmed => fl!(t, "state-unconfirmed"),
    };
    Ok(Row {
        to,
        codes,
        members,
        agreement: named(frame, agreement)?,
        added: if agreement.adds_periods { frame.locale.list(&branches) } else { fl!(t, "leaving-nothing-added") },
        paid: paid(frame, agreement),
        unconfirmed: agreement.state != Confirmed::Confirmed,
        state,
    })
}

/// Whether money is paid in the other country. One word stands for all branches, so a no is worded as a question to ask.
fn paid(frame: &Frame<'_>, agreement: &Agreement) -> (&'static str, String) {
    if !agreement.exports {
        return ("caution", fl!(frame.t, "leaving-paid-not-all"));
    }
    let limit = |minimum: &amparo_domain::rules::OwnMinimum| {
        let months = frame.locale.amount(f64::from(minimum.months), Unit::Months);
        fl!(frame.t, "leaving-paid-limit", branch = frame.word("branches", &minimum.branch), months = months)
    };
    let limits: Vec<_> = std::iter::once(fl!(frame.t, "yes")).chain(agreement.export_months.iter().map(limit)).collect();
    ("ok", frame.locale.list(&limits))
}

fn named(frame: &Frame<'_>, agreement: &Agreement) -> Result<Named, PageError> {
    let found = frame.library.title(Kind::Agreement, &agreement.id, frame.lang())?;
    let (title, attrs) =
        found.map_or_else(|| (agreement.id.clone(), String::new()), |f| (f.text.title, frame.lang_attrs(&f.lang)));
    Ok(Named { title, attrs, href: frame.href(Page::Agreement(agreement.id.clone())) })
}
