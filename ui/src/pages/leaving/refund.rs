//! Contributions paid back on leaving: which benefits do it, what the office calls them, and what claiming one costs.

use crate::frame::Frame;
use crate::pages::PageError;
use crate::pages::benefit::{Claim, claims};
use crate::pages::parts::Card;
use amparo_domain::{Benefit, BenefitText, Kind};

/// The branch of benefits that pay contributions back.
const BRANCH: &str = "refund";

/// A benefit that pays contributions back, or the statement that none does.
pub(crate) struct Refund {
    pub(crate) card: Card,
    pub(crate) official: String,
    pub(crate) official_lang: String,
    pub(crate) official_dir: &'static str,
    pub(crate) exists: bool,
    pub(crate) notes: Vec<Claim>,
}

/// The refunds among a country's benefits, those that exist first.
pub(crate) fn refunds(frame: &Frame<'_>, benefits: &[Benefit]) -> Result<Vec<Refund>, PageError> {
    let mut out = Vec::new();
    for benefit in benefits.iter().filter(|benefit| benefit.branch == BRANCH) {
        let Some(card) = Card::of(frame, Kind::Benefit, &benefit.id)? else { continue };
        let text = frame.library.text::<BenefitText>(Kind::Benefit, &benefit.id, frame.lang())?;
        out.push(Refund {
            card,
            official: benefit.official_name.clone(),
            official_lang: benefit.official_lang.to_string(),
            official_dir: benefit.official_lang.direction().as_str(),
            exists: benefit.exists,
            notes: text.map(|text| claims(frame, benefit, &text)).unwrap_or_default(),
        });
    }
    out.sort_by_key(|refund| !refund.exists);
    Ok(out)
}
