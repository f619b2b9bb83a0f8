//! The picture of the README: a few pages side by side, as `icons/readme.json` names them.

use crate::browser::{Driver, show};
use anyhow::{Context, Result};
use serde_json::{Map, Value};
use std::fs;
use std::path::Path;

/// Height of the pages in pixels; the picture shows them at `SCALE` of it.
const HEIGHT: u32 = 1000;

/// How much smaller the pages are in the picture.
const SCALE: f64 = 0.6;

/// Pixels between and around the pages.
const GAP: u32 = 16;

/// Fills in the check of the room: one answer a fact, periods as rows of country, from and to. Then shows the results.
const ANSWER: &str = r##"
    for (const [fact, value] of Object.entries(arguments[0])) {
        const box = document.querySelector(`[data-fact="${fact}"]`);
        if (Array.isArray(value)) {
            const rows = box.querySelectorAll(".period");
            value.forEach((parts, at) => ["country", "from", "to"].forEach((name, n) => {
                rows[at].querySelector(`[data-part=${name}]`).value = parts[n];
            }));
            continue;
        }
        const option = box.querySelector(`input[value="${value}"]`);
        const field = box.querySelector("select, input[type=number], input[type=date]");
        if (option) option.checked = true; else field.value = value;
    }
    const form = document.getElementById("check");
    form.dispatchEvent(new Event("change"));
    form.hidden = true;
    document.getElementById("given").open = false;
    const why = document.querySelector("#results details");
    if (why) why.open = true;
    document.getElementById("results").scrollIntoView();
    window.scrollBy(0, -90);
"##;

/// Takes the pages that `list` names and puts them side by side into `out`.
pub(crate) async fn picture(driver: &Driver, base: &str, list: &Path, out: &Path) -> Result<()> {
    let text = fs::read_to_string(list).with_context(|| format!("cannot read {}", list.display()))?;
    let pages: Vec<Map<String, Value>> = serde_json::from_str(&text)?;
    let parts = out.join("parts");
    fs::create_dir_all(&parts)?;
    let (mut images, mut total) = (String::new(), f64::from(GAP));
    for (number, page) in pages.iter().enumerate() {
        let path = page.get("path").and_then(Value::as_str).context("a page has no `path`")?;
        let width = page.get("width").and_then(Value::as_u64).context("a page has no `width`")?;
        let width = u32::try_from(width)?;
        let client = driver.open(width, HEIGHT).await?;
        show(&client, &format!("{base}{path}")).await?;
        if let Some(answers) = page.get("answers") {
            client.execute(ANSWER, vec![answers.clone()]).await?;
        }
        fs::write(parts.join(format!("{number}.png")), client.screenshot().await?)?;
        client.close().await?;
        let shown = f64::from(width) * SCALE;
        images.push_str(&format!("<img src=\"{number}.png\" width=\"{shown}\" alt=\"\">"));
        total += shown + f64::from(GAP);
    }
    let height = f64::from(HEIGHT) * SCALE;
    let frame = format!(
        "<!doctype html><style>body{{margin:0;padding:{GAP}px;display:flex;gap:{GAP}px;background:#d9e6e3}}\
         img{{block-size:{height}px;border-radius:8px}}</style>{images}"
    );
    let sheet = parts.join("sheet.html");
    fs::write(&sheet, frame)?;
    // Whole pixels: the picture is a little wider rather than cut.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let (width, height) = (total.ceil() as u32, height.ceil() as u32 + 2 * GAP);
    let client = driver.open(width, height).await?;
    client.goto(&format!("file://{}", fs::canonicalize(&sheet)?.display())).await?;
    fs::write(out.join("readme.png"), client.screenshot().await?)?;
    client.close().await?;
    Ok(())
}
