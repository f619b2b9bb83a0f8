//! What is drawn: the rule as a tree of lines, whatever the format.

use crate::pack::locale;
use crate::rules::Ruled;
use crate::verdict::Words;
use amparo_domain::rules::{Expr, ReasonCode};
use amparo_domain::{BenefitText, Citation, Day, Kind, Lang};
use amparo_pack::Library;
use anyhow::Result;

/// A rule.
pub(in crate::commands) struct Graph {
    /// The benefit's id.
    pub(in crate::commands) id: String,
    /// Its name, with the official one.
    pub(in crate::commands) title: String,
    /// Trees: when a person is entitled, then every effect.
    pub(in crate::commands) trees: Vec<Tree>,
}

/// A tree under a heading.
pub(in crate::commands) struct Tree {
    /// `entitled when`, or an effect with what it does.
    pub(in crate::commands) heading: String,
    /// The logic.
    pub(in crate::commands) root: Node,
}

/// A part of the logic.
pub(in crate::commands) struct Node {
    /// A condition in words, or how its parts are joined.
    pub(in crate::commands) label: String,
    /// The law, as a page cites it; empty where parts are joined.
    pub(in crate::commands) cites: Vec<String>,
    /// Whether it joins parts.
    pub(in crate::commands) joins: bool,
    /// Its parts.
    pub(in crate::commands) parts: Vec<Node>,
}

/// The rule in words.
pub(in crate::commands) fn graph(library: &Library, ruled: &Ruled, lang: &Lang, on: Day) -> Result<Graph> {
    let benefit = &ruled.benefit;
    let text = library.text::<BenefitText>(Kind::Benefit, &benefit.id, lang)?.map(|found| found.text).unwrap_or_default();
    let locale = locale(lang)?;
    let drawing = Drawing { library, ruled, words: Words { text: &text, locale: &locale }, on, lang };
    let root = match ruled.rule.logic() {
        Some(logic) => drawing.node(logic),
        None => Node::join(locale.reason(ReasonCode::NoSuchBenefit), Vec::new()),
    };
    let mut trees = vec![Tree { heading: locale.when(None), root }];
    for effect in ruled.rule.effects() {
        let words = text.effect.get(&effect.id).map_or(effect.id.as_str(), |note| note.text.as_str());
        let when = drawing.node(&effect.when);
        let root = Node { label: words.to_owned(), cites: drawing.names(&effect.cite), joins: false, parts: vec![when] };
        trees.push(Tree { heading: locale.when(Some(effect.turns)), root });
    }
    Ok(Graph { id: benefit.id.clone(), title: format!("{} ({})", text.title, benefit.official_name), trees })
}

impl Node {
    fn join(label: impl Into<String>, parts: Vec<Self>) -> Self {
        Self { label: label.into(), cites: Vec::new(), joins: true, parts }
    }

    /// The label with its law.
    pub(in crate::commands) fn line(&self) -> String {
        if self.cites.is_empty() { self.label.clone() } else { format!("{}  [{}]", self.label, self.cites.join("; ")) }
    }
}

/// What the words of a node come from.
struct Drawing<'a> {
    library: &'a Library,
    ruled: &'a Ruled,
    words: Words<'a>,
    on: Day,
    lang: &'a Lang,
}

impl Drawing<'_> {
    fn node(&self, logic: &Expr) -> Node {
        match logic {
            Expr::Condition { id } => self.condition(id),
            joining => {
                let parts = joining.parts().iter().map(|part| self.node(part)).collect();
                Node::join(self.words.locale.joint(joining).unwrap_or_default(), parts)
            }
        }
    }

    /// A condition; agreements that add months from abroad and ages by the day of birth hang under it.
    fn condition(&self, id: &str) -> Node {
        let label = self.words.of_condition(self.ruled, id, self.on);
        let Some(condition) = self.ruled.rule.conditions().iter().find(|condition| condition.id == id) else {
            return Node { label, cites: Vec::new(), joins: false, parts: Vec::new() };
        };
        let adds = condition.aggregate.iter().map(|agreement| {
            let named = (!agreement.starts_with('@')).then(|| self.agreement(agreement));
            self.words.locale.months_abroad(named.as_deref())
        });
        let number = self.ruled.rule.number(condition.number.as_deref());
        let births = number.map(|number| self.words.locale.births(number)).unwrap_or_default();
        let parts = adds.chain(births).map(|label| Node { label, cites: Vec::new(), joins: false, parts: Vec::new() }).collect();
        Node { label, cites: self.names(&condition.cite), joins: false, parts }
    }

    /// An agreement by its name.
    fn agreement(&self, id: &str) -> String {
        let title = self.library.title(Kind::Agreement, id, self.lang).ok().flatten();
        title.map_or_else(|| id.to_owned(), |found| found.text.title)
    }

    fn names(&self, cites: &[String]) -> Vec<String> {
        names(self.library, cites)
    }
}

/// Citations as a page prints them: the source by its name.
pub(in crate::commands) fn names(library: &Library, cites: &[String]) -> Vec<String> {
    let name = |cite: &String| {
        let cite = Citation::parse(cite);
        let source = library.source(cite.source).map_or(cite.source, |source| source.name());
        cite.place.map_or_else(|| source.to_owned(), |place| format!("{source}, {place}"))
    };
    cites.iter().map(name).collect()
}
