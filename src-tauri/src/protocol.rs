//! The window's door: a request of the web view in, a page out, drawn off the thread that moves the window.

use crate::pages;
use crate::shell::Shell;
use tauri::http::{Method, Request, Response, StatusCode, header};
use tauri::{Manager, UriSchemeContext, UriSchemeResponder, Wry};

/// Answers one request of the web view.
pub(crate) fn answer(context: UriSchemeContext<'_, Wry>, request: Request<Vec<u8>>, responder: UriSchemeResponder) {
    let handle = context.app_handle().clone();
    tauri::async_runtime::spawn_blocking(move || {
        let page = if request.method() == Method::GET {
            let uri = request.uri();
            let path = if uri.path().is_empty() { "/" } else { uri.path() };
            pages::draw(&handle.state::<Shell>(), path, uri.query().unwrap_or_default())
        } else {
            pages::refused()
        };
        responder.respond(deliver(page));
    });
}

/// A page as the web view takes it. Nothing is stored, and no page learns where the reader came from.
fn deliver(page: amparo_ui::Response) -> Response<Vec<u8>> {
    let amparo_ui::Response { status, content_type, csp, body } = page;
    let response = Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, content_type)
        .header(header::CONTENT_SECURITY_POLICY, csp)
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::REFERRER_POLICY, "no-referrer")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .body(body);
    response.unwrap_or_else(|_| {
        let mut empty = Response::new(Vec::new());
        *empty.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        empty
    })
}
