//! One request, one page: what may be asked, who draws it, and the headers that go with it.

use super::connection::Shared;
use super::greeting::greeting;
use super::limits;
use super::prefix::prefix;
use super::refusal::Refusal;
use amparo_ui::{Channel, Request, Response};
use http_body_util::Full;
use hyper::body::{Body, Bytes, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{Method, StatusCode};
use std::convert::Infallible;
use std::sync::Arc;

/// A request as it comes in.
pub(super) type Page = hyper::Request<Incoming>;

/// An answer as it goes out.
pub(super) type Answer = hyper::Response<Full<Bytes>>;

/// What every answer says: keep nothing, guess nothing, tell nobody where the reader came from.
const ALWAYS: [(HeaderName, &str); 4] = [
    (header::CACHE_CONTROL, "no-store"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// The page for a request, or the refusal.
pub(super) async fn answer(shared: Arc<Shared>, request: Page) -> Result<Answer, Infallible> {
    let drawn = match check(&shared, &request) {
        Ok("/") => draw(&shared, &first(&shared, &request), "").await,
        Ok(path) => draw(&shared, path, request.uri().query().unwrap_or_default()).await,
        Err(refusal) => Err(refusal),
    };
    let mut answer = match drawn {
        Ok(page) => deliver(page, shared.token.as_deref()),
        Err(refusal) => refusal.answer(),
    };
    for (name, value) in ALWAYS {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    Ok(answer)
}

/// The path within the site that a request asks for, if it is one that a room answers.
fn check<'r>(shared: &Shared, request: &'r Page) -> Result<&'r str, Refusal> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return Err(Refusal::Method);
    }
    if !request.body().is_end_stream() {
        return Err(Refusal::Body);
    }
    let address = request.uri().path_and_query().map_or("/", |p| p.as_str());
    if address.len() > limits::ADDRESS_BYTES {
        return Err(Refusal::TooLong);
    }
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let ours = |name: &str| shared.hosts.iter().any(|host| host.eq_ignore_ascii_case(name));
    let header = hosts.next().and_then(|value| value.to_str().ok());
    if !header.is_some_and(ours) || hosts.next().is_some() || !request.uri().authority().is_none_or(|a| ours(a.as_str())) {
        return Err(Refusal::Host);
    }
    let path = request.uri().path();
    match &shared.token {
        None => Ok(path),
        Some(token) => match path.strip_prefix('/').and_then(|p| p.strip_prefix(token.as_str())) {
            Some("") => Ok("/"),
            Some(rest) if rest.starts_with('/') => Ok(rest),
            _ => Err(Refusal::Token),
        },
    }
}

/// The path of the first page, in the phone's own language where the site has it.
fn first(shared: &Shared, request: &Page) -> String {
    let wishes = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    wishes.and_then(|wishes| greeting(wishes, shared.site.languages())).unwrap_or_else(|| "/".to_owned())
}

/// Draws a page on one of the worker threads. A page that panics becomes a refusal, not the end of the room.
async fn draw(shared: &Arc<Shared>, path: &str, query: &str) -> Result<Response, Refusal> {
    let searching = path.split('/').nth(2) == Some("search");
    let _turn = if searching { shared.searches.acquire().await.ok() } else { None };
    let (shared, path, query) = (Arc::clone(shared), path.to_owned(), query.to_owned());
    let page = tokio::task::spawn_blocking(move || {
        let today = (shared.today)();
        shared.site.respond(&Request { path: &path, query: &query, channel: Channel::Room, today, personal: None })
    });
    page.await.map_err(|_| Refusal::Broken)
}

/// A drawn page with its own headers, its links below the token.
fn deliver(page: Response, token: Option<&str>) -> Answer {
    let body = match token {
        Some(token) if page.content_type.starts_with("text/html") => prefix(&page.body, token),
        _ => page.body,
    };
    let mut answer = Answer::new(Full::new(Bytes::from(body)));
    *answer.status_mut() = StatusCode::from_u16(page.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let own = [(header::CONTENT_TYPE, page.content_type), (header::CONTENT_SECURITY_POLICY, page.csp)];
    for (name, value) in own {
        if let Ok(value) = HeaderValue::from_str(value) {
            answer.headers_mut().insert(name, value);
        }
    }
    answer
}
