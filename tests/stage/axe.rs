//! Accessibility in the real window: axe-core, and what no engine checks.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::stage::{Stage, root};

/// Through WCAG 2.2 AA, with contrast and target size by the AAA rules that axe has.
const RULES: &str = "{ runOnly: { type: 'tag', values: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa'] },
                       rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } }";

/// What no engine checks: sizes of what can be pressed, nothing outside the window, the language of the page.
const OWN: &str = r"
    const told = [];
    const [least, close] = arguments;
    const page = document.documentElement;
    if (page.scrollWidth > innerWidth || page.scrollHeight > innerHeight) told.push(`the page scrolls: ${page.scrollWidth}x${page.scrollHeight}`);
    for (const one of document.querySelectorAll('button, a[href], input, [role=button]')) {
        const box = one.getBoundingClientRect();
        if (!one.checkVisibility({ visibilityProperty: true }) || box.width === 0) continue;
        const name = one.dataset.testid ?? one.innerText;
        if (box.width < close || box.height < close) told.push(`${name} is ${Math.round(box.width)}x${Math.round(box.height)}`);
        const scrolls = one.closest('[data-testid=phone-scroll], .scroll, .room, [tabindex=\'0\']');
        if (!scrolls && (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)) told.push(`${name} lies outside`);
    }
    const modal = document.querySelector('dialog[open]');
    for (const one of (modal ?? document).querySelectorAll('button')) {
        const box = one.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        if (!one.checkVisibility({ visibilityProperty: true }) || box.width === 0 || one.closest('[inert]')) continue;
        const clip = one.closest('.scroll, .wall ul, .body, .phone .page, .room')?.getBoundingClientRect();
        if (clip && (y < clip.top || y > clip.bottom) || x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
        const top = document.elementFromPoint(x, y);
        if (top && top !== one && !one.contains(top) && !top.contains(one) && !top.closest('[data-testid=pointer]')) told.push(`${one.dataset.testid ?? one.innerText} lies under ${top.dataset?.testid ?? top.className}`);
    }
    for (const key of document.querySelectorAll('[data-testid^=key-], [data-testid=begin]')) {
        const box = key.getBoundingClientRect();
        if (box.height < least) told.push(`${key.dataset.testid} is only ${Math.round(box.height)} high`);
    }
    return told;
";

impl Stage {
    /// Checks what the window shows now.
    ///
    /// # Panics
    /// If anything is found; every finding is told in full.
    pub async fn is_accessible(&self, what: &str, language: &str) {
        let axe = std::fs::read_to_string(axe_file())
            .unwrap_or_else(|error| panic!("{}: {error}; `cargo xtask test` installs axe-core", axe_file().display()));
        self.rests().await;
        self.run(&format!("if (!window.axe) {{ {axe} }}; return true"), Vec::new()).await;
        let script = format!(
            "const done = arguments[arguments.length - 1]; axe.run(document, {RULES}).then(done, e => done(String(e)))"
        );
        let result = self.run_async(&script, Vec::new()).await;
        let violations = result.get("violations").unwrap_or_else(|| panic!("axe failed on {what}: {result}"));
        let told: Vec<String> = violations.as_array().into_iter().flatten().map(violation).collect();
        assert!(told.is_empty(), "{what}: {}", told.join("\n"));
        let passes = result.get("passes").and_then(Value::as_array).map_or(0, Vec::len);
        assert!(passes > 5, "{what}: axe checked hardly anything ({passes})");
        let own = self.run(OWN, vec![json!(64), json!(44)]).await;
        assert_eq!(own, json!([]), "{what}");
        let tongue = self.run("return document.documentElement.lang", Vec::new()).await;
        assert_eq!(tongue, json!(language), "{what}");
    }
}

fn axe_file() -> PathBuf {
    std::env::var_os("AXE").map_or_else(|| root().join("ui/node_modules/axe-core/axe.min.js"), PathBuf::from)
}

fn violation(found: &Value) -> String {
    let nodes = found["nodes"].as_array().into_iter().flatten();
    let places: Vec<String> = nodes.map(|node| format!("    {} {}", node["target"], node["failureSummary"])).collect();
    format!("{}: {}\n{}", found["id"], found["help"], places.join("\n"))
}
