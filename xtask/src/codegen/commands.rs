//! Reads the commands of a window (`src-tauri/src/*commands.rs`) and refuses every command that has another shape than the agreed one:
//!
//! ```ignore
//! /// What it does, for whoever calls it from TypeScript.
//! #[tauri::command(async)]
//! pub(crate) fn name(app: State<'_, App>[, request: T]) -> Reply<U>
//! ```

use syn::{Attribute, FnArg, GenericArgument, Item, ItemFn, Pat, PathArguments, ReturnType, Type, Visibility};

use crate::process;

/// A window, with where its commands stand and who else must know them.
#[derive(Clone, Copy)]
pub(crate) struct Window {
    /// The commands.
    pub(crate) file: &'static str,
    /// Who may call them.
    pub(crate) capability: &'static str,
    /// The generated TypeScript.
    pub(crate) backend: &'static str,
    /// Its way to `bindings.ts`.
    pub(crate) bindings: &'static str,
    /// What the shell sends by itself: the event's name, its payload in `wire.rs`, what it says.
    pub(crate) events: &'static [(&'static str, &'static str, &'static str)],
}

/// The learner's and the trainer's.
pub(crate) const WINDOWS: [Window; 2] = [
    Window {
        file: "src-tauri/src/commands.rs",
        capability: "src-tauri/capabilities/learner.json",
        backend: "ui/src/backend.ts",
        bindings: "./bindings.ts",
        events: &[
            ("spoken", "Spoken", "The voice has begun a sentence, or has ended. Returns what stops the listening."),
            (
                "renewed",
                "Renewed",
                "The trainer has sent something: `wake` fetches it. Returns what stops the listening.",
            ),
        ],
    },
    Window {
        file: "src-tauri/src/trainer_commands.rs",
        capability: "src-tauri/capabilities/trainer.json",
        backend: "ui/src/trainer/backend.ts",
        bindings: "../bindings.ts",
        events: &[],
    },
];

/// A command of a window.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Command {
    /// As in Rust: `sit_down`.
    pub(crate) name: String,
    /// Its doc comment, line by line.
    pub(crate) docs: Vec<String>,
    /// The type in `wire.rs` that it is asked with.
    pub(crate) request: Option<String>,
    /// The type in `wire.rs` that it answers with.
    pub(crate) answer: String,
    /// 1-based.
    pub(crate) line: usize,
}

/// The commands in the order in which they stand.
pub(crate) fn read(path: &str) -> Result<Vec<Command>, String> {
    let source =
        std::fs::read_to_string(process::root().join(path)).map_err(|error| format!("cannot read {path}: {error}"))?;
    parse(path, &source)
}

pub(crate) fn parse(path: &str, source: &str) -> Result<Vec<Command>, String> {
    let file = syn::parse_file(source).map_err(|error| format!("{path}:{}: {error}", error.span().start().line))?;
    let functions = file.items.iter().filter_map(|item| match item {
        Item::Fn(function) => Some(function),
        _ => None,
    });
    functions.map(|function| command(path, function)).collect()
}

fn command(path: &str, function: &ItemFn) -> Result<Command, String> {
    let name = function.sig.ident.to_string();
    let line = function.sig.ident.span().start().line;
    let refuse = |what: &str| Err(format!("{path}:{line}: command `{name}` {what}"));

    let docs = docs(&function.attrs);
    if docs.is_empty() {
        return refuse("has no doc comment: say what it does, the UI shows it at the call");
    }
    if !function.attrs.iter().any(is_async_command) {
        return refuse(
            "wants `#[tauri::command(async)]`: so the window never waits for the disk (helpers belong in another file)",
        );
    }
    if !matches!(function.vis, Visibility::Restricted(_)) || function.sig.asyncness.is_some() {
        return refuse("wants to be a plain `pub(crate) fn`");
    }
    let mut inputs = function.sig.inputs.iter();
    let first = inputs.next().and_then(|input| named(input, "app")).and_then(last_ident);
    if first.as_deref() != Some("State") {
        return refuse("wants `app: State<'_, App>` first");
    }
    let request = match inputs.next() {
        None => None,
        Some(input) => match named(input, "request").and_then(plain) {
            Some(request) => Some(request),
            None => return refuse("may only take `request: T` besides, T a type of wire.rs"),
        },
    };
    if inputs.next().is_some() {
        return refuse("takes too much: put everything into its one request type");
    }
    let Some(answer) = answer(&function.sig.output) else {
        return refuse("wants to return `Reply<T>`, T a type of wire.rs");
    };
    Ok(Command { name, docs, request, answer, line })
}

fn docs(attributes: &[Attribute]) -> Vec<String> {
    let texts = attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).filter_map(|attribute| {
        let syn::Meta::NameValue(pair) = &attribute.meta else {
            return None;
        };
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value else {
            return None;
        };
        Some(text.value().trim().to_owned())
    });
    texts.collect()
}

fn is_async_command(attribute: &Attribute) -> bool {
    let path: Vec<String> = attribute.path().segments.iter().map(|segment| segment.ident.to_string()).collect();
    path == ["tauri", "command"] && attribute.parse_args::<syn::Token![async]>().is_ok()
}

/// The type of the argument, if it has this name.
fn named<'a>(input: &'a FnArg, wanted: &str) -> Option<&'a Type> {
    let FnArg::Typed(typed) = input else { return None };
    match &*typed.pat {
        Pat::Ident(name) if name.ident == wanted => Some(&typed.ty),
        _ => None,
    }
}

/// `Screen`, if the type is a plain name.
fn plain(found: &Type) -> Option<String> {
    let Type::Path(path) = found else { return None };
    let segment = path.path.segments.last()?;
    matches!(segment.arguments, PathArguments::None).then(|| segment.ident.to_string())
}

fn last_ident(found: &Type) -> Option<String> {
    let Type::Path(path) = found else { return None };
    Some(path.path.segments.last()?.ident.to_string())
}

/// T of `-> Reply<T>`.
fn answer(output: &ReturnType) -> Option<String> {
    let ReturnType::Type(_, found) = output else {
        return None;
    };
    let Type::Path(path) = &**found else { return None };
    let segment = path.path.segments.last().filter(|segment| segment.ident == "Reply")?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(answer) => plain(answer),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = WINDOWS[0].file;

    fn refusal(signature: &str) -> String {
        let source = format!("/// Opens.\n#[tauri::command(async)]\n{signature} {{ app.open() }}");
        parse(FILE, &source).expect_err("this shape is refused")
    }

    #[test]
    fn the_agreed_shape_is_read() {
        let source = "
            /// A learner sits down.
            /// At the door.
            #[tauri::command(async)]
            pub(crate) fn sit_down(app: State<'_, App>, request: SitDown) -> Reply<Screen> { app.sit_down(request) }";
        let expected = Command {
            name: "sit_down".into(),
            docs: vec!["A learner sits down.".into(), "At the door.".into()],
            request: Some("SitDown".into()),
            answer: "Screen".into(),
            line: 5,
        };
        assert_eq!(parse(FILE, source), Ok(vec![expected]));
    }

    #[test]
    fn other_shapes_are_refused_with_the_place_and_the_remedy() {
        for (signature, remedy) in [
            ("fn open(app: State<'_, App>) -> Reply<Screen>", "pub(crate) fn"),
            ("pub(crate) async fn open(app: State<'_, App>) -> Reply<Screen>", "pub(crate) fn"),
            ("pub(crate) fn open() -> Reply<Screen>", "app: State"),
            ("pub(crate) fn open(app: State<'_, App>, id: u32) -> Reply<Screen>", "request: T"),
            ("pub(crate) fn open(app: State<'_, App>, request: Vec<u8>) -> Reply<Screen>", "request: T"),
            ("pub(crate) fn open(app: State<'_, App>, request: A, more: B) -> Reply<Screen>", "one request type"),
            ("pub(crate) fn open(app: State<'_, App>) -> Screen", "Reply<T>"),
        ] {
            let sentence = refusal(signature);
            assert!(sentence.contains(remedy), "{signature}: {sentence}");
            assert!(sentence.starts_with("src-tauri/src/commands.rs:3: "), "{sentence}");
        }
    }

    #[test]
    fn a_command_that_would_block_the_window_is_refused() {
        let source =
            "/// Opens.\n#[tauri::command]\npub(crate) fn open(app: State<'_, App>) -> Reply<Screen> { app.open() }";
        assert!(
            parse(FILE, source).is_err_and(|sentence| sentence.contains("async")),
            "a plain command runs on the main thread"
        );
    }
}
