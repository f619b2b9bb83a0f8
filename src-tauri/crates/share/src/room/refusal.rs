//! Requests that a room does not answer with a page: one plain line each, and the connection ends.

use super::answer::Answer;
use http_body_util::Full;
use hyper::StatusCode;
use hyper::body::Bytes;
use hyper::header::{self, HeaderValue};

/// Why a request gets no page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Only GET and HEAD read.
    Method,
    /// Nobody sends anything to a room.
    Body,
    /// Path and query are longer than any page's.
    TooLong,
    /// The request was meant for another host: a stale address, or a foreign page that tries to read this one.
    Host,
    /// The address lacks what the code on the screen holds.
    Token,
    /// Drawing the page failed.
    Broken,
}

impl Refusal {
    /// Status and line.
    fn words(self) -> (StatusCode, &'static str) {
        match self {
            Self::Method => (StatusCode::METHOD_NOT_ALLOWED, "This room is for reading only.\n"),
            Self::Body => (StatusCode::PAYLOAD_TOO_LARGE, "This room takes nothing in.\n"),
            Self::TooLong => (StatusCode::URI_TOO_LONG, "This address is too long.\n"),
            Self::Host => (StatusCode::MISDIRECTED_REQUEST, "This address is not the one of this room.\n"),
            Self::Token => (StatusCode::NOT_FOUND, "Scan the code on the screen again.\n"),
            Self::Broken => (StatusCode::INTERNAL_SERVER_ERROR, "This page could not be shown. Go back and try another one.\n"),
        }
    }

    /// The answer.
    pub(super) fn answer(self) -> Answer {
        let (status, line) = self.words();
        let mut answer = Answer::new(Full::new(Bytes::from_static(line.as_bytes())));
        *answer.status_mut() = status;
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        if self == Self::Method {
            headers.insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        }
        answer
    }
}
