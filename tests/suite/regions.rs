//! Regions: which have a page, who belongs to them, and that a country leads to its own.

use crate::fixture::{get, html};
use amparo_ui::Channel;
use scraper::{Html, Selector};

fn links_and_items(address: &str, selector: &str) -> Vec<String> {
    let response = get(Channel::Room, address);
    assert_eq!(response.status, 200, "{address}");
    let page = Html::parse_document(&html(&response));
    page.select(&Selector::parse(selector).unwrap()).map(|e| e.text().collect::<String>().trim().to_owned()).collect()
}

#[test]
fn a_region_names_its_countries_and_who_has_left() {
    let members = links_and_items("/en/region/eu", "ul.columns > li");
    assert!(members.contains(&"Germany".to_owned()), "{members:?}");
    assert_eq!(members.last().unwrap(), "United Kingdom until 31 January 2020");
    let roads = links_and_items("/en/region/eu", "section[aria-labelledby=roads] a");
    assert!(
        roads.iter().any(|road| road.contains("Poland to Germany")) && !roads.iter().any(|road| road.contains("Kingdom")),
        "{roads:?}"
    );
    assert_eq!(links_and_items("/en/region/sadc", "ul.columns > li").len(), 16);
}

#[test]
fn a_country_leads_to_its_region_and_a_region_without_guides_has_no_page() {
    for (country, region) in [("za", "Southern Africa (SADC)"), ("py", "MERCOSUR"), ("bh", "Gulf states (GCC)")] {
        let named = links_and_items(&format!("/en/country/{country}"), "section[aria-labelledby=regions] a");
        assert!(named.iter().any(|text| text.contains(region)), "{country}: {named:?}");
    }
    for address in ["/en/region/eea_ch", "/en/region/atlantis"] {
        assert_eq!(get(Channel::Window, address).status, 404, "{address}");
    }
}
