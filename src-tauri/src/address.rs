//! The addresses of the window: which are ours, and how they look on each system.

use tauri::Url;

/// The scheme under which the pages stand: `amparo://localhost/en/`.
pub(crate) const SCHEME: &str = "amparo";

/// The page that "leave now" links to. In the window, going there ends the program, even where scripts do not run.
const LEAVE: &str = "/static/blank.html";

/// The address of a path of the site.
pub(crate) fn of(path: &str) -> Result<Url, <Url as std::str::FromStr>::Err> {
    format!("{SCHEME}://localhost{path}").parse()
}

/// Whether the window may go to `url`. WebView2 knows no other schemes and shows ours as `http://amparo.localhost`.
pub(crate) fn is_ours(url: &Url) -> bool {
    let host = url.host_str();
    if cfg!(windows) {
        matches!(url.scheme(), "http" | "https") && host == Some("amparo.localhost") && url.port().is_none()
    } else {
        url.scheme() == SCHEME && host == Some("localhost") && url.port().is_none()
    }
}

/// Whether `url` is the page that "leave now" links to.
pub(crate) fn is_leave(url: &Url) -> bool {
    is_ours(url) && url.path() == LEAVE
}

#[cfg(all(test, not(windows)))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_our_own_pages_are_ours() {
        assert!(is_ours(&of("/en/guide/kw-pay?x=1#y").unwrap()));
        for foreign in [
            "https://localhost/en/",
            "http://amparo.localhost/",
            "amparo://localhost.evil.example/",
            "amparo://evil.example/",
            "amparo://localhost:8080/",
            "tauri://localhost/",
            "file:///etc/passwd",
            "data:text/html,x",
            "javascript:alert(1)",
            "about:blank",
            "mailto:a@b.example",
        ] {
            assert!(!is_ours(&foreign.parse().unwrap()), "{foreign}");
        }
    }

    #[test]
    fn leaving_is_an_address() {
        assert!(is_leave(&of("/static/blank.html").unwrap()));
        assert!(!is_leave(&of("/en/").unwrap()));
        assert!(!is_leave(&"https://evil.example/static/blank.html".parse().unwrap()));
    }
}
