//! Reads the logic language: condition ids joined by `not`, `and`, `or` (binding in this order), brackets and `at_least(n, …)`.

use crate::Expr;
use thiserror::Error;

/// Brackets deeper than this are refused: no person could read them.
const DEEPEST: usize = 20;

/// Words that cannot be condition ids.
pub(crate) const KEYWORDS: [&str; 4] = ["and", "or", "not", "at_least"];

/// Why an expression cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("character {}: {message}", at + 1)]
pub struct ParseError {
    /// Position in characters, from 0.
    pub at: usize,
    /// What is wrong and what was expected.
    pub message: String,
}

impl Expr {
    /// Reads an expression such as `unemployed and (normal_time or at_least(2, a, b, c))`.
    ///
    /// # Errors
    /// Where the text is not an expression: the position and what was expected there.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let mut parser = Parser { tokens: tokens(text)?, next: 0, depth: 0, end: text.chars().count() };
        let expr = parser.any()?;
        match parser.peek() {
            None => Ok(expr),
            Some(token) => {
                Err(parser.wrong(&format!("`{}` is one too many here; join conditions with `and` or `or`", token.text)))
            }
        }
    }
}

#[derive(Clone, Debug)]
struct Token {
    at: usize,
    text: String,
}

fn is_word(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'
}

fn tokens(text: &str) -> Result<Vec<Token>, ParseError> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut in_word = false;
    for (at, c) in text.chars().enumerate() {
        match c {
            c if is_word(c) => match tokens.last_mut() {
                Some(last) if in_word => last.text.push(c),
                _ => tokens.push(Token { at, text: c.to_string() }),
            },
            '(' | ')' | ',' => tokens.push(Token { at, text: c.to_string() }),
            c if c.is_whitespace() => {}
            c => {
                let message = format!("`{c}` cannot stand here; ids are written with a-z, 0-9 and _");
                return Err(ParseError { at, message });
            }
        }
        in_word = is_word(c);
    }
    Ok(tokens)
}

struct Parser {
    tokens: Vec<Token>,
    next: usize,
    depth: usize,
    end: usize,
}

impl Parser {
    fn peek(&self) -> Option<Token> {
        self.tokens.get(self.next).cloned()
    }

    fn wrong(&self, message: &str) -> ParseError {
        let at = self.tokens.get(self.next).map_or(self.end, |token| token.at);
        ParseError { at, message: message.to_owned() }
    }

    /// Takes the next token if it is `text`.
    fn take(&mut self, text: &str) -> bool {
        let found = self.tokens.get(self.next).is_some_and(|token| token.text == text);
        self.next += usize::from(found);
        found
    }

    fn expect(&mut self, text: &str) -> Result<(), ParseError> {
        if self.take(text) { Ok(()) } else { Err(self.wrong(&format!("`{text}` is missing here"))) }
    }

    fn any(&mut self) -> Result<Expr, ParseError> {
        let mut of = vec![self.all()?];
        while self.take("or") {
            of.push(self.all()?);
        }
        Ok(alone(of).unwrap_or_else(|of| Expr::Any { of }))
    }

    fn all(&mut self) -> Result<Expr, ParseError> {
        let mut of = vec![self.not()?];
        while self.take("and") {
            of.push(self.not()?);
        }
        Ok(alone(of).unwrap_or_else(|of| Expr::All { of }))
    }

    fn not(&mut self) -> Result<Expr, ParseError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.wrong("too many brackets inside each other; name parts as conditions of their own"));
        }
        let expr = if self.take("not") { Expr::Not { of: Box::new(self.not()?) } } else { self.unit()? };
        self.depth -= 1;
        Ok(expr)
    }

    fn unit(&mut self) -> Result<Expr, ParseError> {
        if self.take("(") {
            let inner = self.any()?;
            self.expect(")")?;
            return Ok(inner);
        }
        if self.take("at_least") {
            return self.at_least();
        }
        match self.peek() {
            None => Err(self.wrong("a condition is missing at the end")),
            Some(token) if KEYWORDS.contains(&token.text.as_str()) || !token.text.starts_with(is_word) => {
                Err(self.wrong(&format!("a condition is missing before `{}`", token.text)))
            }
            Some(token) => {
                self.next += 1;
                Ok(Expr::Condition { id: token.text })
            }
        }
    }

    fn at_least(&mut self) -> Result<Expr, ParseError> {
        self.expect("(")?;
        let Some(n) = self.peek().and_then(|token| token.text.parse::<u32>().ok()) else {
            return Err(self.wrong("`at_least` begins with a number: at_least(2, a, b, c)"));
        };
        let place = self.next;
        self.next += 1;
        let mut of = Vec::new();
        while self.take(",") {
            of.push(self.any()?);
        }
        self.expect(")")?;
        if n == 0 || n as usize > of.len() {
            self.next = place;
            return Err(self.wrong(&format!("{n} of {} conditions can never be a question", of.len())));
        }
        Ok(Expr::AtLeast { n, of })
    }
}

/// The only element, or all of them back.
fn alone(mut of: Vec<Expr>) -> Result<Expr, Vec<Expr>> {
    match of.pop() {
        Some(only) if of.is_empty() => Ok(only),
        Some(last) => {
            of.push(last);
            Err(of)
        }
        None => Err(of),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn id(id: &str) -> Expr {
        Expr::Condition { id: id.to_owned() }
    }

    #[test]
    fn not_binds_closer_than_and_and_and_closer_than_or() {
        let expr = Expr::parse("a or not b and c").unwrap();
        let right = Expr::All { of: vec![Expr::Not { of: Box::new(id("b")) }, id("c")] };
        assert_eq!(expr, Expr::Any { of: vec![id("a"), right] });
        assert_eq!(expr.names(), ["a", "b", "c"]);
    }

    #[test]
    fn brackets_and_at_least() {
        let expr = Expr::parse("at_least(2, a, b or c, (d)) and a").unwrap();
        let of = vec![id("a"), Expr::Any { of: vec![id("b"), id("c")] }, id("d")];
        assert_eq!(expr, Expr::All { of: vec![Expr::AtLeast { n: 2, of }, id("a")] });
        assert_eq!(expr.names(), ["a", "b", "c", "d"]);
    }

    #[test]
    fn errors_say_where() {
        let at = |text: &str| Expr::parse(text).map(|e| e.names().len()).map_err(|e| e.at);
        assert_eq!(at(""), Err(0));
        assert_eq!(at("a and"), Err(5));
        assert_eq!(at("a b"), Err(2));
        assert_eq!(at("(a or b"), Err(7));
        assert_eq!(at("a and Ä"), Err(6));
        assert_eq!(at("at_least(3, a, b)"), Err(9));
        assert_eq!(at("at_least(0, a)"), Err(9));
        assert_eq!(at("a or or b"), Err(5));
        assert_eq!(at(&format!("{}a", "(".repeat(5000))), Err(20));
        assert_eq!(at(&format!("{} a", "not ".repeat(5000))), Err(80));
    }
}
