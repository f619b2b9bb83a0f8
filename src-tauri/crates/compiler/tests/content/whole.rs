//! `tests/base` becomes a pack, and everything in it is read back.

use crate::folder::{Folder, tests};
use amparo_compiler::{Options, compile, lint};
use amparo_domain::rules::FactKind;
use amparo_domain::{
    Agreement, Benefit, BenefitText, Checklist, Confirmed, Contact, Corridor, Country, Doc, Figure, Guide, Instrument, Kind,
    Lang, Query, Term, Translation,
};
use amparo_pack::Library;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn library() -> Library {
    let report = compile(&tests().join("base"), &Options::default());
    assert_eq!(report.problems, []);
    Library::from_bytes(report.pack.unwrap()).unwrap()
}

fn doc(kind: Kind, id: &str, tag: &str) -> Doc {
    let found = library().text::<Doc>(kind, id, &lang(tag)).unwrap().unwrap();
    assert_eq!(found.lang, lang(tag));
    found.text
}

#[test]
fn one_of_everything_is_in_it() {
    let library = library();
    assert_eq!(library.settings().language.len(), 2);
    assert_eq!(library.list::<Country>(None).unwrap().len(), 1);
    assert_eq!(library.list::<Guide>(Some("xa")).unwrap().len(), 1);
    assert_eq!(library.list::<Benefit>(Some("xa")).unwrap().len(), 1);
    assert_eq!(library.list::<Checklist>(Some("xa")).unwrap().len(), 1);
    assert_eq!(library.list::<Contact>(Some("xa")).unwrap().len(), 1);
    assert_eq!(library.list::<Corridor>(Some("xa")).unwrap().len(), 1);
    assert_eq!(library.list::<Agreement>(None).unwrap().len(), 1);
    assert_eq!(library.list::<Instrument>(None).unwrap().len(), 1);
    assert_eq!(library.list::<Term>(None).unwrap().len(), 1);
    assert_eq!(library.list::<Figure>(None).unwrap().len(), 1);
    assert_eq!((library.sources().count(), library.topics().count()), (2, 9));
    assert_eq!((library.world().regions.len(), library.world().agreements.len()), (1, 1));
}

#[test]
fn what_the_folder_says_is_filled_in() {
    let library = library();
    let guide: Guide = library.get("xa-unpaid-wages").unwrap().unwrap();
    assert_eq!((guide.country.as_deref(), guide.languages), (Some("xa"), vec![lang("en"), lang("es")]));
    assert_eq!(library.get::<Benefit>("xa.jobless_pay").unwrap().unwrap().country, "xa");
    let status = library.facts().iter().find(|fact| fact.id == "status").unwrap();
    assert_eq!((status.kind, status.options.join(" ")), (FactKind::Choice, "worker undocumented".to_owned()));
    assert_eq!(library.fact_text("end_date", &lang("es")).unwrap().text.statement, "El fin de su trabajo");
    assert_eq!(library.word("countries", "xb", &lang("es")).unwrap().text.name, "Allende");
}

#[test]
fn markdown_becomes_safe_html() {
    let doc = doc(Kind::Guide, "xa-unpaid-wages", "en");
    assert_eq!((doc.title.as_str(), doc.translation), ("Unpaid wages", None));
    assert_eq!(doc.summary, "You can claim your wages. Write down every day; ask the union.");
    assert_eq!(
        doc.lead,
        "<p>You can claim your wages. <strong>Write down</strong> every day; ask the <a href=\"amparo:contacts/xa\">union</a>.</p>"
    );
    assert_eq!(doc.cites, ["law#art. 5", "law#art. 6", "treaty", "law"]);
    let [law, steps] = doc.sections.as_slice() else { panic!("{:?}", doc.sections) };
    assert_eq!((law.anchor.as_str(), law.heading.as_str(), steps.anchor.as_str()), ("s1", "What the law says", "s2"));
    let cite = |number: usize| format!("<sup class=\"cite\"><a href=\"#src-{number}\">{number}</a></sup>");
    let paragraph = format!("<p>Wages are paid each month.{} Late wages cost interest.{} {}</p>", cite(1), cite(2), cite(1));
    assert!(law.html.starts_with(&paragraph), "{}", law.html);
    assert!(law.html.contains("<aside class=\"box\">\n<p>Do not sign an empty paper.</p>\n</aside>"), "{}", law.html);
    assert!(law.html.contains("<div class=\"table\"><table>\n<thead><tr><th scope=\"col\">Month</th>"), "{}", law.html);
    assert!(law.html.contains("<h3>Small firms</h3>"), "{}", law.html);
    assert!(law.html.contains("3 &lt; 5 &amp; more."), "{}", law.html);
    assert!(law.plain.contains("Month · Until\nMay · 7 June\nSmall firms\nThe same holds for 3 < 5 & more."), "{}", law.plain);
    for href in ["benefit/xa.jobless_pay", "checklist/xa-unpaid", "instrument/c189", "term/kafala", "corridor/xb-xa", "check/xa"]
    {
        assert!(steps.html.contains(&format!("<a href=\"amparo:{href}\">")), "{href}: {}", steps.html);
    }
    let glance = super::whole::doc(Kind::Country, "xa", "en");
    assert!(glance.lead.contains("href=\"amparo:guide/xa-unpaid-wages#s1\""), "{}", glance.lead);
}

#[test]
fn translations_say_where_they_stand() {
    assert_eq!(doc(Kind::Guide, "xa-unpaid-wages", "es").translation, Some(Translation::Draft));
    let term = doc(Kind::Term, "kafala", "es");
    assert_eq!((term.translation, term.also), (Some(Translation::Reviewed), vec!["patrocinio".to_owned()]));
}

#[test]
fn long_texts_of_benefits_share_their_sources() {
    let text = library().text::<BenefitText>(Kind::Benefit, "xa.jobless_pay", &lang("en")).unwrap().unwrap().text;
    assert_eq!(text.cites, ["law#art. 7", "law#art. 8"]);
    assert!(text.who.unwrap().contains("<li>Homes too.</li>"));
    assert!(text.how.unwrap().ends_with("<a href=\"#src-2\">2</a></sup></p>"));
    assert_eq!(text.condition["enough"].label, "You were insured for {need} in the last {window}.");
}

#[test]
fn ratifications_are_mapped() {
    let rows = library().ratifications(Some("c189"), None).unwrap();
    let [xa, xb] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!((xa.country.as_str(), xa.party, xa.state, xa.year), ("xa", true, Confirmed::Confirmed, Some(2012)));
    assert_eq!((xb.country.as_str(), xb.party, xb.state, xb.date), ("xb", false, Confirmed::Partly, None));
}

#[test]
fn search_finds_by_word_synonym_official_name_and_number() {
    let library = library();
    let first = |text: &str, tag: &str| {
        let query = Query { text: text.into(), lang: lang(tag), country: None, limit: 5, typing: false };
        library.search(&query).unwrap().first().map(|hit| (hit.kind, hit.id.clone()))
    };
    let found = |kind, id: &str| Some((kind, id.to_owned()));
    assert_eq!(first("unpaid wages", "en"), found(Kind::Guide, "xa-unpaid-wages"));
    assert_eq!(first("sponsorship", "en"), found(Kind::Term, "kafala"));
    assert_eq!(first("subsidio de paro", "en"), found(Kind::Benefit, "xa.jobless_pay"));
    assert_eq!(first("sindicato de todos los oficios", "es"), found(Kind::Contact, "xa-union"));
    assert_eq!(first("travel document", "en"), found(Kind::Checklist, "xa-unpaid"));
    assert_eq!(first("C189", "en"), found(Kind::Instrument, "c189"));
    assert_eq!(first("Xandría", "es").map(|(kind, _)| kind), Some(Kind::Country));
}

#[test]
fn the_same_folder_gives_the_same_bytes() {
    let folder = Folder::with(&tests().join("base"));
    let pack = |path| compile(path, &Options::default()).pack.unwrap();
    assert!(pack(&folder.path()) == pack(&tests().join("base")));
}

#[test]
fn pages_are_measured_and_rules_say_when_they_are_due() {
    let report = lint(&tests().join("base"), &Options::default());
    let kinds: Vec<_> = report.readings.iter().map(|reading| reading.kind).collect();
    for kind in [Kind::Guide, Kind::Benefit, Kind::Checklist, Kind::Country, Kind::Corridor] {
        assert!(kinds.contains(&kind), "{kind:?} is not measured");
    }
    assert!(report.readings.iter().all(|reading| reading.words > 0 && reading.grade() < 10.0));
    let due: Vec<_> = report.due.iter().map(|due| (due.benefit.as_str(), due.review_by > due.checked_on)).collect();
    assert_eq!(due, [("xa.jobless_pay", true)]);
}
