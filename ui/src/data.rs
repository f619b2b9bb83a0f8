//! Data scripts for pages whose work is done in the reader's browser: the search index of the stick, and a country's rules.
//!
//! Each sets one global and nothing else; they load from `file:` as well as from the room.

mod check;
mod search;
mod words;

use crate::site::{Site, SiteError};
use amparo_domain::{Country, Day, Lang};

/// The names of all data scripts: `concepts.js`, `search-<lang>.js`, `diary-<lang>.js` and `check-<country>-<lang>.js`.
pub(crate) fn names(site: &Site) -> Result<Vec<String>, SiteError> {
    let countries = site.library().list::<Country>(None)?;
    let mut out = vec!["concepts.js".to_owned()];
    for language in site.languages() {
        out.push(format!("search-{}.js", language.tag));
        out.push(format!("diary-{}.js", language.tag));
        out.extend(countries.iter().map(|country| format!("check-{}-{}.js", country.id, language.tag)));
    }
    Ok(out)
}

/// The script of that name; `None` where there is none.
pub(crate) fn script(site: &Site, name: &str, today: Day) -> Option<String> {
    let name = name.strip_suffix(".js")?;
    if name == "concepts" {
        return search::concepts(site);
    }
    if let Some(lang) = name.strip_prefix("search-") {
        return search::script(site, &Lang::parse(lang)?, today);
    }
    if let Some(lang) = name.strip_prefix("diary-") {
        return check::script(site, None, &Lang::parse(lang)?, today);
    }
    let (country, lang) = name.strip_prefix("check-")?.split_once('-')?;
    check::script(site, Some(country), &Lang::parse(lang)?, today)
}

/// `window.<global> = <json>;`, safe to stand in a script file.
fn assign(global: &str, value: &serde_json::Value) -> String {
    format!("window.{global} = {value};\n")
}
