//! The logic of a rule in words: with what was found out about a person, or as it stands in the law.

use crate::frame::Frame;
use crate::html::escape;
use crate::pages::parts::short_cite;
use amparo_domain::rules::{Amount, Condition, Expr, Finding, Node, Note, Rule, Truth, Unit, Verdict};
use amparo_domain::{BenefitText, Day, InLang};
use i18n_embed_fl::fl;

/// A rule, its words, and the frame they are drawn in.
pub(crate) struct Explain<'e, 'a> {
    pub(crate) frame: &'e Frame<'a>,
    pub(crate) rule: &'e Rule,
    pub(crate) text: &'e InLang<BenefitText>,
}

impl Explain<'_, '_> {
    /// The tree of a verdict as nested lists: every condition with its mark, what was found, and its law.
    pub(crate) fn verdict(&self, verdict: &Verdict) -> String {
        let mut out = String::new();
        if let Some(tree) = &verdict.tree {
            out.push_str("<ul class=\"why\">");
            match tree {
                Node::All { of, .. } => of.iter().for_each(|part| self.node(part, verdict, &mut out)),
                node => self.node(node, verdict, &mut out),
            }
            out.push_str("</ul>");
        }
        out
    }

    fn node(&self, node: &Node, verdict: &Verdict, out: &mut String) {
        let t = self.frame.t;
        let heading = match node {
            Node::Condition { id, truth, .. } => return self.condition(id, *truth, verdict, out),
            Node::All { .. } => fl!(t, "logic-all"),
            Node::Any { .. } => fl!(t, "logic-any"),
            Node::AtLeast { n, .. } => fl!(t, "logic-at-least", n = i64::from(*n)),
            Node::Not { .. } => fl!(t, "logic-not"),
        };
        let truth = node.truth();
        out.push_str(&format!("<li class=\"{}\">{}{}<ul class=\"why\">", mark(truth), self.spoken(truth), escape(&heading)));
        for part in node.parts() {
            self.node(part, verdict, out);
        }
        out.push_str("</ul></li>");
    }

    fn condition(&self, id: &str, truth: Truth, verdict: &Verdict, out: &mut String) {
        let finding = verdict.finding(id);
        let label = self.label(id, finding.and_then(|f| f.need), finding.and_then(|f| f.window));
        let attrs = self.frame.lang_attrs(&self.text.lang);
        out.push_str(&format!("<li class=\"{}\">{}<span{attrs}>{}</span>", mark(truth), self.spoken(truth), escape(&label)));
        if let Some(finding) = finding {
            for line in self.found(finding) {
                out.push_str(&format!("<span class=\"found\">{}</span>", escape(&line)));
            }
            out.push_str(&self.cites(&finding.cite));
        }
        out.push_str("</li>");
    }

    /// What stands before a condition for those who do not see its mark.
    fn spoken(&self, truth: Truth) -> String {
        let word = match truth {
            Truth::Yes => fl!(self.frame.t, "truth-yes"),
            Truth::No => fl!(self.frame.t, "truth-no"),
            Truth::Unknown => fl!(self.frame.t, "truth-unknown"),
        };
        format!("<span class=\"sr\">{}: </span>", escape(&word))
    }

    fn cites(&self, cites: &[String]) -> String {
        if cites.is_empty() {
            return String::new();
        }
        let names: Vec<_> = cites.iter().map(|cite| short_cite(self.frame, cite)).collect();
        format!("<small dir=\"auto\">{}</small>", escape(&names.join(" · ")))
    }

    /// A condition's label with its numbers filled in.
    pub(crate) fn label(&self, id: &str, need: Option<Amount>, window: Option<Amount>) -> String {
        let label = self.text.text.condition.get(id).map_or(id, |c| c.label.as_str());
        let amount = |a: Option<Amount>| a.map_or_else(|| "…".to_owned(), |a| self.frame.locale.amount(a.value, a.unit));
        label.replace("{need}", &amount(need)).replace("{window}", &amount(window))
    }

    /// What was found out about a condition, one line each.
    fn found(&self, finding: &Finding) -> Vec<String> {
        let (t, locale) = (self.frame.t, self.frame.locale);
        let mut lines = Vec::new();
        if let Some(have) = finding.have {
            lines.push(fl!(t, "found-have", have = locale.amount(have.value, have.unit)));
        }
        if let (Some(short), Truth::No) = (finding.short_by, finding.truth) {
            let short = locale.amount(short.value, short.unit);
            lines.push(match finding.reached_on {
                Some(day) if day > self.frame.today => fl!(t, "found-reached", short = short, date = locale.date(day)),
                _ => fl!(t, "found-short", short = short),
            });
        } else if let (None, Some(day)) = (finding.have, finding.reached_on) {
            lines.push(fl!(t, "found-on", date = locale.date(day)));
        }
        for foreign in &finding.foreign {
            let months = locale.amount(f64::from(foreign.months), Unit::Months);
            lines.push(fl!(t, "found-foreign", months = months, country = self.frame.country_name(&foreign.country)));
        }
        if let Some(via) = &finding.via
            && let Ok(Some(title)) = self.frame.library.title(amparo_domain::Kind::Agreement, via, self.frame.lang())
        {
            lines.push(fl!(t, "found-via", agreement = title.text.title));
        }
        if finding.truth == Truth::Unknown && !finding.missing.is_empty() {
            let names: Vec<_> = finding.missing.iter().map(|id| fact_name(self.frame, id)).collect();
            lines.push(fl!(t, "found-missing", facts = locale.list(&names)));
        }
        lines.extend(finding.notes.iter().map(|n| note(self.frame, *n)));
        lines
    }

    /// The rule as it stands in the law on `day`, for pages without a person.
    pub(crate) fn law(&self, day: Day) -> String {
        let mut out = String::new();
        if let Some(logic) = self.rule.logic() {
            out.push_str("<ul class=\"why law\">");
            match logic {
                Expr::All { of } => of.iter().for_each(|part| self.part(part, day, &mut out)),
                expr => self.part(expr, day, &mut out),
            }
            out.push_str("</ul>");
        }
        out
    }

    fn part(&self, expr: &Expr, day: Day, out: &mut String) {
        let t = self.frame.t;
        let heading = match expr {
            Expr::Condition { id } => {
                let Some(condition) = self.rule.conditions().iter().find(|c| c.id == *id) else { return };
                let amount = |name: &Option<String>| self.amount(name.as_deref(), day);
                let need = amount(&condition.at_least).or_else(|| amount(&condition.number));
                let label = self.label(id, need, amount(&condition.window));
                let attrs = self.frame.lang_attrs(&self.text.lang);
                let cites = self.cites(&law_cites(condition));
                let births = self.births(condition);
                out.push_str(&format!("<li><span{attrs}>{}</span>{cites}{births}</li>", escape(&label)));
                return;
            }
            Expr::All { .. } => fl!(t, "logic-all"),
            Expr::Any { .. } => fl!(t, "logic-any"),
            Expr::AtLeast { n, .. } => fl!(t, "logic-at-least", n = i64::from(*n)),
            Expr::Not { .. } => fl!(t, "logic-not"),
        };
        out.push_str(&format!("<li>{}<ul class=\"why law\">", escape(&heading)));
        expr.parts().iter().for_each(|part| self.part(part, day, out));
        out.push_str("</ul></li>");
    }

    /// The table by the day of birth that a condition reads.
    fn births(&self, condition: &Condition) -> String {
        let number = self.rule.number(condition.number.as_deref());
        let rows = number.map(|number| self.frame.locale.births(number)).unwrap_or_default();
        let rows: String = rows.iter().map(|row| format!("<li>{}</li>", escape(row))).collect();
        if rows.is_empty() { rows } else { format!("<ul class=\"births\">{rows}</ul>") }
    }

    fn amount(&self, name: Option<&str>, day: Day) -> Option<Amount> {
        let number = self.rule.number(name).filter(|number| number.by.is_none())?;
        Some(Amount { value: number.on(day)?, unit: number.unit })
    }
}

fn law_cites(condition: &Condition) -> Vec<String> {
    condition.cite.clone()
}

/// The class of a mark.
fn mark(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "t",
        Truth::No => "f",
        Truth::Unknown => "u",
    }
}

/// What a fact is called in a list of things to find out.
pub(crate) fn fact_name(frame: &Frame<'_>, id: &str) -> String {
    frame.library.fact_text(id, frame.lang()).map_or_else(|| id.to_owned(), |t| t.text.statement.clone())
}

/// A note of the engine in words.
pub(crate) fn note(frame: &Frame<'_>, note: Note) -> String {
    let t = frame.t;
    match note {
        Note::NumberNotInForce => fl!(t, "note-number-not-in-force"),
        Note::NotInPack => fl!(t, "note-not-in-pack"),
        Note::NotYetHappened => fl!(t, "note-not-yet-happened"),
        Note::DatesNeeded => fl!(t, "note-dates-needed"),
        Note::Approximate => fl!(t, "note-approximate"),
        Note::PartialMonths => fl!(t, "note-partial-months"),
        Note::SchemeUnknown => fl!(t, "note-scheme-unknown"),
        Note::Refunded => fl!(t, "note-refunded"),
        Note::RefundNotAsked => fl!(t, "note-refund-not-asked"),
        Note::NationalLawAlone => fl!(t, "note-national-law-alone"),
        Note::OwnMinimum => fl!(t, "note-own-minimum"),
        Note::NotLastInsuredHere => fl!(t, "note-not-last-insured-here"),
        Note::PersonNotCovered => fl!(t, "note-person-not-covered"),
        Note::PersonUnclear => fl!(t, "note-person-unclear"),
        Note::AgreementUnconfirmed => fl!(t, "note-agreement-unconfirmed"),
        Note::AgreementNotInForce => fl!(t, "note-agreement-not-in-force"),
        Note::BranchNotCovered => fl!(t, "note-branch-not-covered"),
        Note::AnswersDisagree => fl!(t, "note-answers-disagree"),
    }
}
