//! What a screen reader gets of the real window: its accessibility tree, over AT-SPI. Asked with `busctl`, which speaks to any bus.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::sleep;

use crate::display::Group;

/// A message bus of its own for one window, and the bus of assistive technology behind it.
pub struct Reader {
    session: String,
    _bus: Group,
}

/// A thing in the tree: who has it, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    owner: String,
    path: String,
    /// `push button`, `status bar` …
    pub role: String,
    /// Its accessible name.
    pub name: String,
    /// How deep it lies.
    pub depth: usize,
}

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";

impl Reader {
    /// Starts a session's message bus, whose services keep to `folder`.
    ///
    /// # Panics
    /// If `dbus-daemon` is missing.
    pub fn starts(folder: &Path) -> Self {
        let mut command = Command::new("dbus-daemon");
        command.args(["--session", "--nofork", "--print-address=1"]);
        command.envs(env(folder)).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut bus = Group::start(&mut command).unwrap_or_else(|error| panic!("dbus-daemon does not start: {error}"));
        let mut session = String::new();
        let output = bus.0.stdout.take();
        output.and_then(|output| BufReader::new(output).read_line(&mut session).ok());
        Self { session: session.trim().to_owned(), _bus: bus }
    }

    /// The environment in which the window finds this bus.
    pub fn env(&self, folder: &Path) -> Vec<(String, String)> {
        let mut all = env(folder);
        all.push(("DBUS_SESSION_BUS_ADDRESS".to_owned(), self.session.clone()));
        all.push(("SPEECHD_CMD".to_owned(), "/nonexistent".to_owned()));
        all
    }

    fn accessibility_bus(&self) -> String {
        let answer = call(&self.session, &["org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"]);
        answer[0].as_str().unwrap_or_default().to_owned()
    }

    /// The whole tree, from the top; what is not shown is left out by the window itself.
    pub fn tree(&self) -> Vec<Node> {
        let bus = self.accessibility_bus();
        let mut found = Vec::new();
        let root = ("org.a11y.atspi.Registry".to_owned(), "/org/a11y/atspi/accessible/root".to_owned());
        let mut open = vec![(root, 0)];
        while let Some(((owner, path), depth)) = open.pop() {
            let role = role(&call(&bus, &[&owner, &path, ACCESSIBLE, "GetRole"])[0]);
            let name = property(&bus, &owner, &path, "Name");
            let next: Vec<_> = children(&bus, &owner, &path).into_iter().map(|child| (child, depth + 1)).collect();
            open.extend(next.into_iter().rev());
            found.push(Node { owner, path, role, name, depth });
        }
        found
    }

    /// The first of that role whose name has these words; waits for it a while.
    ///
    /// # Panics
    /// If it does not come; it says what is there.
    pub async fn finds(&self, role: &str, words: &str) -> Node {
        let mut tree = Vec::new();
        for _ in 0..20 {
            tree = self.tree();
            if let Some(node) = tree.iter().find(|node| node.role == role && node.name.contains(words)) {
                return node.clone();
            }
            sleep(Duration::from_millis(300)).await;
        }
        panic!("no {role} named {words}:\n{}", picture(&tree));
    }

    /// Does the one thing that it can do.
    pub fn presses(&self, node: &Node) {
        let bus = self.accessibility_bus();
        let done = call(&bus, &[&node.owner, &node.path, "org.a11y.atspi.Action", "DoAction", "i", "0"]);
        assert_eq!(done[0], json!(true), "{node:?} takes the action");
    }

    /// The words in it and below it.
    pub fn words(&self, node: &Node) -> String {
        let text = call(
            &self.accessibility_bus(),
            &[&node.owner, &node.path, "org.a11y.atspi.Text", "GetText", "ii", "--", "0", "-1"],
        );
        let own = text[0].as_str().unwrap_or_default().replace('\u{fffc}', "");
        let tree = self.tree();
        let at = tree.iter().position(|other| other.path == node.path && other.owner == node.owner);
        let below = tree.iter().skip(at.map_or(tree.len(), |at| at + 1)).take_while(|other| other.depth > node.depth);
        let inner = below.map(|other| {
            let text = call(
                &self.accessibility_bus(),
                &[&other.owner, &other.path, "org.a11y.atspi.Text", "GetText", "ii", "--", "0", "-1"],
            );
            text[0].as_str().unwrap_or_default().replace('\u{fffc}', "")
        });
        own + &inner.collect::<String>()
    }

    /// What it says of itself, such as `live`.
    pub fn attribute(&self, node: &Node, name: &str) -> String {
        let all = call(&self.accessibility_bus(), &[&node.owner, &node.path, ACCESSIBLE, "GetAttributes"]);
        all[0][name].as_str().unwrap_or_default().to_owned()
    }
}

/// A role by its name. The page of the web process tells its number only (WebKitGTK); the numbers are those of `atspi-constants.h`.
fn role(number: &Value) -> String {
    let name = match number.as_u64().unwrap_or_default() {
        7 => "check box",
        11 => "combo box",
        16 => "dialog",
        43 => "push button",
        44 => "radio button",
        54 => "status bar",
        62 => "toggle button",
        79 => "entry",
        83 => "heading",
        88 => "link",
        130 => "switch",
        other => return format!("role {other}"),
    };
    name.to_owned()
}

/// Owner and path of each child.
fn children(bus: &str, owner: &str, path: &str) -> Vec<(String, String)> {
    let place = |child: &Value| Some((child[0].as_str()?.to_owned(), child[1].as_str()?.to_owned()));
    let all = call(bus, &[owner, path, ACCESSIBLE, "GetChildren"]);
    let found: Vec<_> = all[0].as_array().into_iter().flatten().filter_map(place).collect();
    // Where GTK ends and the page of the web process begins, the list is empty though there is a child (at-spi2-atk 2.46).
    if found.is_empty() && path.starts_with("/org/a11y/atspi/") {
        return place(&call(bus, &[owner, path, ACCESSIBLE, "GetChildAtIndex", "i", "0"])[0]).into_iter().collect();
    }
    found
}

/// A tree to read.
pub fn picture(tree: &[Node]) -> String {
    let lines = tree.iter().map(|node| format!("{}{} {:?}", "  ".repeat(node.depth), node.role, node.name));
    lines.collect::<Vec<_>>().join("\n")
}

/// Nothing of the user's own session is touched.
fn env(folder: &Path) -> Vec<(String, String)> {
    let folder = folder.display().to_string();
    ["XDG_RUNTIME_DIR", "XDG_CACHE_HOME"].map(|name| (name.to_owned(), folder.clone())).to_vec()
}

fn busctl(bus: &str, arguments: &[&str]) -> Value {
    let output = Command::new("busctl")
        .arg(format!("--address={bus}"))
        .args(["--json=short", "--timeout=10"])
        .args(arguments)
        .stderr(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("busctl does not start: {error}"));
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    answer["data"].clone()
}

fn call(bus: &str, rest: &[&str]) -> Value {
    busctl(bus, &[&["call"], rest].concat())
}

fn property(bus: &str, owner: &str, path: &str, name: &str) -> String {
    busctl(bus, &["get-property", owner, path, ACCESSIBLE, name]).as_str().unwrap_or_default().to_owned()
}
