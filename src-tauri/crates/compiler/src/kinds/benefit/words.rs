//! The words of a benefit: checked against its ids, long texts compiled, indexed for search.

use crate::emit::Emit;
use crate::input::{Item, TomlFile};
use crate::markdown::{Cites, Passage, fragment};
use crate::stated::uncited;
use amparo_domain::rules::Condition;
use amparo_domain::{Benefit, BenefitText, Entry, Kind, Lang, Part};
use amparo_pack::Title;

/// The record, and its words a language.
pub(crate) fn write(item: &Item<Benefit>, emit: &mut Emit<'_, '_>) {
    emit.record(&item.value);
    for lang in &item.texts.langs {
        language(item, lang, emit);
    }
}

fn language(item: &Item<Benefit>, lang: &Lang, emit: &mut Emit<'_, '_>) {
    let Some((file, mut text)) = emit.toml::<BenefitText>(&item.texts, lang) else { return };
    if !text.cites.is_empty() {
        let mend = "take it out: citations are footnote marks in the long texts";
        emit.problems.error(&file.name, file.line("cites"), "`cites` is not written by hand", mend);
    }
    for (field, value) in [("title", &text.title), ("summary", &text.summary)] {
        if value.trim().is_empty() {
            emit.problems.error(&file.name, file.line(field), format!("the {field} is empty"), "write it");
        }
    }
    ids(&item.value, &text, &file, lang, emit);
    let parts = long_texts(&mut text, &file, lang, emit);
    let title = Title { title: text.title.clone(), summary: text.summary.clone() };
    emit.text(Kind::Benefit, &item.value.id, lang, &title, &text);
    let entry = entry(&item.value, &text, parts, lang, emit);
    emit.looked_at(&entry, &item.texts.path(lang));
}

/// Every id of the rule has its words, and every word its id.
fn ids(benefit: &Benefit, text: &BenefitText, file: &TomlFile, lang: &Lang, emit: &mut Emit<'_, '_>) {
    let conditions: Vec<&str> = benefit.condition.iter().map(|it| it.id.as_str()).collect();
    let labels = text.condition.iter().map(|(id, words)| (id.as_str(), words.label.as_str()));
    emit.same_ids(file, "condition", &conditions, labels, lang);
    let effects: Vec<&str> = benefit.effect.iter().map(|it| it.id.as_str()).collect();
    let deadlines: Vec<&str> = benefit.deadline.iter().map(|it| it.id.as_str()).collect();
    let claiming: Vec<&str> = benefit.claiming.iter().map(|it| it.id.as_str()).collect();
    let tables =
        [("effect", effects, &text.effect), ("deadline", deadlines, &text.deadline), ("claiming", claiming, &text.claiming)];
    for (table, ids, notes) in tables {
        let notes = notes.iter().map(|(id, words)| (id.as_str(), words.text.as_str()));
        emit.same_ids(file, table, &ids, notes, lang);
    }
    for condition in &benefit.condition {
        let Some(words) = text.condition.get(&condition.id) else { continue };
        for name in placeholders(&words.label).filter(|name| !can_fill(name, condition, benefit)) {
            let line = file.line(&format!("condition/{}/label", condition.id));
            let what = format!("nothing fills `{{{name}}}` in the label of `{}`", condition.id);
            let mend = match name == "need" && condition.number.is_some() {
                true => "a table by the day of birth has no one value: say it without {need}",
                false => "{need} stands for `number` or `at_least`, {window} for `window`",
            };
            emit.problems.error(&file.name, line, what, mend);
        }
    }
}

/// A condition whose value is a table by the day of birth has no one value to print.
fn can_fill(name: &str, condition: &Condition, benefit: &Benefit) -> bool {
    let table = |id: &String| benefit.number.iter().any(|number| number.id == *id && number.by.is_some());
    match name {
        "need" => condition.number.as_ref().is_some_and(|id| !table(id)) || condition.at_least.is_some(),
        "window" => condition.window.is_some(),
        _ => false,
    }
}

/// The names in curly brackets.
fn placeholders(label: &str) -> impl Iterator<Item = &str> {
    label.split('{').skip(1).map(|rest| rest.split('}').next().unwrap_or(rest))
}

/// Compiles the long texts in the order in which the page shows them; their marks share one list of sources.
fn long_texts(text: &mut BenefitText, file: &TomlFile, lang: &Lang, emit: &mut Emit<'_, '_>) -> Vec<Part> {
    let mut cites = Cites::default();
    let mut parts = Vec::new();
    let fields = [
        ("who", &mut text.who),
        ("how", &mut text.how),
        ("refused", &mut text.refused),
        ("claiming_text", &mut text.claiming_text),
    ];
    for (field, markdown) in fields {
        let Some(markdown) = markdown else { continue };
        let first_line = file.line_of_text(field);
        let passage = Passage { file: &file.name, first_line, text: markdown };
        let cited = markdown.contains("[^");
        let compiled = fragment(passage, &mut cites, &mut emit.desk());
        if !cited && *lang == emit.content.settings.fallback {
            uncited(&file.name, first_line, &compiled.plain, emit);
        }
        let anchor = field.trim_end_matches("_text").to_owned();
        parts.push(Part { anchor, heading: String::new(), text: compiled.plain });
        *markdown = compiled.html;
    }
    text.cites = cites.list();
    parts
}

/// A label with an ellipsis for each value: values change with the day, and search knows none.
fn without_values(label: &str) -> String {
    let mut pieces = label.split('{');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| text + "…" + piece.split_once('}').map_or(piece, |(_, after)| after))
}

/// What search finds: the summary, the long texts under `who`, `how`, `refused`, `claiming`, the conditions under `conditions`.
fn entry(benefit: &Benefit, text: &BenefitText, long: Vec<Part>, lang: &Lang, emit: &Emit<'_, '_>) -> Entry {
    let mut keywords = vec![benefit.official_name.clone()];
    keywords.extend(benefit.keywords.iter().cloned());
    keywords.extend(emit.words("branches", [&benefit.branch], lang));
    keywords.extend(emit.words("offices", &benefit.office, lang));
    keywords.extend(emit.words("countries", [&benefit.country], lang));
    let mut parts = vec![Part { text: text.summary.clone(), ..Part::default() }];
    parts.extend(long);
    let labels = benefit.condition.iter().filter_map(|condition| text.condition.get(&condition.id));
    let labels: Vec<String> = labels.map(|words| without_values(&words.label)).collect();
    parts.push(Part { anchor: "conditions".to_owned(), heading: String::new(), text: labels.join("\n") });
    Entry {
        kind: Some(Kind::Benefit),
        id: benefit.id.clone(),
        lang: Some(lang.clone()),
        country: Some(benefit.country.clone()),
        title: text.title.clone(),
        keywords: keywords.join("\n"),
        parts,
    }
}
