//! Signs that no font of this computer has: a page with empty boxes in the place of a name is not printed.

use std::collections::BTreeSet;

use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

/// The signs on the page that came out as empty boxes, each once.
pub(crate) fn without_shape(document: &PagedDocument) -> String {
    let mut signs = BTreeSet::new();
    document.pages().iter().for_each(|page| gather(&page.frame, &mut signs));
    signs.into_iter().collect()
}

fn gather(frame: &Frame, signs: &mut BTreeSet<char>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => gather(&group.frame, signs),
            FrameItem::Text(text) => {
                // Glyph 0 is a font's picture of what it lacks.
                let lacking = text.glyphs.iter().filter(|glyph| glyph.id == 0);
                signs.extend(lacking.flat_map(|glyph| text.text[glyph.range()].chars()));
            }
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}
