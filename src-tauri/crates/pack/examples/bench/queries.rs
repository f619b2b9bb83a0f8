//! Reads `tests/search/queries/<lang>.tsv`: text, country or `-`, pages that answer it; `## group` lines between.

use std::path::Path;

pub struct Asked {
    pub lang: String,
    pub group: String,
    pub text: String,
    pub country: Option<String>,
    pub finds: Vec<String>,
}

pub fn read(dir: &Path) -> Vec<Asked> {
    let mut files: Vec<_> = std::fs::read_dir(dir).expect("the folder of questions").map(|file| file.unwrap().path()).collect();
    files.sort();
    let mut all = Vec::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "tsv")) {
        let lang = file.file_stem().unwrap().to_string_lossy().into_owned();
        let mut group = String::new();
        for line in std::fs::read_to_string(file).unwrap().lines().filter(|line| !line.is_empty()) {
            if let Some(name) = line.strip_prefix("## ") {
                name.clone_into(&mut group);
                continue;
            }
            let mut fields = line.split('\t');
            let text = fields.next().unwrap().to_owned();
            let country = fields.next().filter(|country| *country != "-").map(str::to_owned);
            let finds = fields.next().unwrap_or_default().split(' ').map(str::to_owned).collect();
            all.push(Asked { lang: lang.clone(), group: group.clone(), text, country, finds });
        }
    }
    all
}
