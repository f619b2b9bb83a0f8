//! The room as a phone, a stranger and an attacker see it: real sockets, raw requests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use amparo_domain::Day;
use amparo_pack::Library;
use amparo_share::{Room, ServeError, ServeOptions, serve};
use amparo_ui::Site;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

fn site() -> Arc<Site> {
    let library = Arc::new(Library::from_static(amparo_bundled::PACK).unwrap());
    Arc::new(Site::new(library).unwrap())
}

fn options(token: Option<&str>) -> ServeOptions {
    ServeOptions {
        addr: "127.0.0.1:0".parse().unwrap(),
        token: token.map(str::to_owned),
        today: Arc::new(|| Day::parse("2026-11-23").unwrap()),
    }
}

fn room() -> Room {
    serve(site(), options(None)).unwrap()
}

/// Sends `raw` as it is and reads until the room closes.
fn raw(room: &Room, raw: &[u8]) -> String {
    let mut stream = TcpStream::connect(room.addr()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    stream.write_all(raw).unwrap();
    let mut answer = Vec::new();
    // A room that refuses may cut the connection while we still send.
    _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

fn ask(room: &Room, method: &str, path: &str, more: &str) -> String {
    let addr = room.addr();
    raw(room, format!("{method} {path} HTTP/1.1\r\nHost: {addr}\r\nConnection: close\r\n{more}\r\n").as_bytes())
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or("no answer")
}

#[test]
fn a_page_comes_with_headers_that_keep_nothing_and_tell_nobody() {
    let answer = ask(&room(), "GET", "/en/", "");
    assert_eq!(status(&answer), "200");
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let head = head.to_lowercase();
    for header in [
        "content-type: text/html; charset=utf-8",
        "cache-control: no-store",
        "referrer-policy: no-referrer",
        "x-content-type-options: nosniff",
        "content-security-policy: default-src 'none'",
    ] {
        assert!(head.contains(header), "{header} is missing from\n{head}");
    }
    for header in ["set-cookie", "access-control", "etag", "last-modified", "server:"] {
        assert!(!head.contains(header), "{header} must not be in\n{head}");
    }
    assert!(body.contains("<h1"));
}

#[test]
fn head_sends_the_headers_alone() {
    let answer = ask(&room(), "HEAD", "/en/", "");
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert_eq!(status(head), "200");
    assert_eq!(body, "");
}

#[test]
fn the_first_page_speaks_the_language_of_the_phone() {
    let room = room();
    assert!(ask(&room, "GET", "/", "Accept-Language: ne-NP,en;q=0.5\r\n").contains("<html lang=\"ne\""));
    assert!(ask(&room, "GET", "/", "Accept-Language: fi\r\n").contains("<html lang=\"en\""));
}

#[test]
fn nothing_but_reading_is_answered() {
    let room = room();
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "BREW"] {
        let answer = ask(&room, method, "/en/", "");
        assert_eq!(status(&answer), "405", "{method}");
        assert!(answer.to_lowercase().contains("allow: get, head"));
    }
    assert_eq!(status(&ask(&room, "GET", "/en/", "Content-Length: 3\r\n")), "413");
    assert_eq!(status(&ask(&room, "GET", "/en/", "Transfer-Encoding: chunked\r\n")), "413");
}

#[test]
fn an_unknown_address_is_a_page_that_helps() {
    let answer = ask(&room(), "GET", "/ar/nowhere/at/all", "");
    assert_eq!(status(&answer), "404");
    assert!(answer.contains("text/html") && answer.contains("<h1") && answer.contains("href=\"/ar/"), "{answer}");
}

#[test]
fn only_its_own_name_opens_it() {
    let room = room();
    let port = room.addr().port();
    let get = |host: &str| raw(&room, format!("GET /en/ HTTP/1.1\r\n{host}Connection: close\r\n\r\n").as_bytes());
    for host in [format!("127.0.0.1:{port}"), format!("localhost:{port}"), format!("LOCALHOST:{port}")] {
        assert_eq!(status(&get(&format!("Host: {host}\r\n"))), "200", "{host}");
    }
    let foreign = [
        "Host: evil.example\r\n".to_owned(),
        format!("Host: evil.example:{port}\r\n"),
        "Host: 127.0.0.1\r\n".to_owned(),
        "Host: \r\n".to_owned(),
        String::new(),
        format!("Host: 127.0.0.1:{port}\r\nHost: evil.example\r\n"),
        format!("Host: 127.0.0.1:{port}.evil.example\r\n"),
    ];
    for host in foreign {
        let answer = get(&host);
        assert!(matches!(status(&answer), "421" | "400"), "{host:?} got {answer}");
        assert!(!answer.contains("<h1"), "{host:?} read a page");
    }
    let absolute = format!("GET http://evil.example/en/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
    assert_eq!(status(&raw(&room, absolute.as_bytes())), "421");
}

#[test]
fn long_and_strange_requests_are_refused() {
    let room = room();
    assert_eq!(status(&ask(&room, "GET", &format!("/en/search?q={}", "a".repeat(50_000)), "")), "414");
    assert_eq!(status(&ask(&room, "GET", "/en/", &format!("X: {}\r\n", "a".repeat(160_000)))), "431");
    assert_eq!(status(&ask(&room, "GET", "/en/", &"X: y\r\n".repeat(60))), "431");
    for path in ["/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/static/../../Cargo.toml", "//", "/en/%00", "/%ff%fe"] {
        let answer = ask(&room, "GET", path, "");
        assert!(matches!(status(&answer), "404" | "400"), "{path} got {}", status(&answer));
        assert!(!answer.contains("root:") && !answer.contains("[workspace]"), "{path}");
    }
    assert_eq!(status(&raw(&room, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03")), "400");
    assert_eq!(status(&ask(&room, "GET", "/en/", "")), "200", "it still answers");
}

#[test]
fn a_long_question_in_any_script_is_answered() {
    let room = room();
    let answer = ask(&room, "GET", &format!("/ne/search?q={}", "%E0%A4%A8".repeat(5000)), "");
    assert_eq!(status(&answer), "200");
}

#[test]
fn slow_requests_are_cut_and_others_read_on() {
    let room = room();
    let start = Instant::now();
    let mut slow = TcpStream::connect(room.addr()).unwrap();
    slow.set_read_timeout(Some(Duration::from_secs(15))).unwrap();
    slow.write_all(b"GET /en/ HTTP/1.1\r\nX-Slow: ").unwrap();
    assert_eq!(status(&ask(&room, "GET", "/en/", "")), "200");
    let mut rest = Vec::new();
    _ = slow.read_to_end(&mut rest);
    let held = start.elapsed();
    assert!(held > Duration::from_secs(3) && held < Duration::from_secs(8), "held for {held:?}");
}

#[test]
fn one_address_cannot_hold_all_connections() {
    let room = room();
    let held: Vec<_> = (0..64).map(|_| TcpStream::connect(room.addr()).unwrap()).collect();
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(raw(&room, b""), "", "the 65th is closed without an answer");
    drop(held);
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(status(&ask(&room, "GET", "/en/", "")), "200");
}

#[test]
fn with_a_token_only_addresses_below_it_are_pages_and_every_link_stays_below() {
    let room = serve(site(), options(Some("k7Qz3x"))).unwrap();
    assert_eq!(room.url(), format!("http://{}/k7Qz3x/", room.addr()));
    for path in ["/", "/en/", "/k7Qz3", "/k7Qz3xx/en/", "/K7QZ3X/en/"] {
        let answer = ask(&room, "GET", path, "");
        assert_eq!(status(&answer), "404", "{path}");
        assert!(!answer.contains("<h1"), "{path}");
    }
    let page = ask(&room, "GET", "/k7Qz3x/en/", "");
    assert_eq!(status(&page), "200");
    for attribute in ["href=\"/", "src=\"/", "action=\"/"] {
        for link in page.split(attribute).skip(1) {
            assert!(link.starts_with("k7Qz3x/"), "{attribute}{}", link.chars().take(40).collect::<String>());
        }
    }
    assert_eq!(status(&ask(&room, "GET", "/k7Qz3x/static/app.css", "")), "200");
}

#[test]
fn addresses_that_cannot_be_a_room_say_so() {
    let open = |addr: &str, token: Option<&str>| {
        serve(site(), ServeOptions { addr: addr.parse().unwrap(), ..options(token) }).err().map(|e| e.to_string())
    };
    assert!(open("0.0.0.0:0", None).unwrap().contains("every network"));
    assert!(open("[::]:0", None).unwrap().contains("every network"));
    assert!(open("127.0.0.1:0", Some("a/b")).unwrap().contains("letters and digits"));
    let taken = room();
    let error = open(&taken.addr().to_string(), None).unwrap();
    assert!(error.contains(&taken.addr().to_string()), "{error}");
    assert!(matches!(serve(site(), options(Some(""))), Err(ServeError::Token(_))));
}

#[test]
fn closing_ends_it_at_once_even_with_open_connections() {
    let room = room();
    let addr = room.addr();
    let held = TcpStream::connect(addr).unwrap();
    let start = Instant::now();
    room.close();
    assert!(start.elapsed() < Duration::from_secs(3));
    assert!(TcpStream::connect(addr).is_err());
    drop(held.shutdown(Shutdown::Both));
}
