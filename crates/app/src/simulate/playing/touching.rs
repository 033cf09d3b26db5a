//! The hands: a touch lands where it was meant to, or beside it, or too long, or too often.

use phone::{Effect, Item, Widget};
use practice::{Input, Support, Touch};

use super::Playing;

impl Playing<'_> {
    /// Touches what is right, with the learner's own hands.
    pub(super) fn touch_rightly(&mut self) {
        let Some(next) = self.run.next() else { return };
        let touch = Touch::of(&self.run.form().world, self.run.state(), next);
        if let Touch::Type { item, .. } = touch {
            self.type_into(item);
            return;
        }
        if matches!(touch, Touch::Tap { .. }) && self.lots.f64() > self.nature.aim {
            self.miss(touch);
            return;
        }
        let storm = self.lots.f64() < self.nature.storms;
        self.touch(touch.clone());
        if storm {
            self.tremble(&touch);
        }
    }

    fn type_into(&mut self, item: String) {
        self.now += 1_500 * self.lots.u64(2..6);
        let touch = match self.lots.f64() {
            lot if lot < self.nature.typing => Touch::Type { item, right: true },
            lot if lot > 0.995 => Touch::Secret { item },
            lot if lot > 0.985 => Touch::Pin { item },
            _ => Touch::Type { item, right: false },
        };
        self.touch(touch);
    }

    /// Beside it, too long, or on its neighbour.
    fn miss(&mut self, meant: Touch) {
        let long = if self.nature.tremor { 0.3 } else { 0.2 };
        let touch = match (self.lots.f64(), meant) {
            (lot, Touch::Tap { item }) if lot < long => Touch::Hold { item },
            (lot, _) if lot < 0.7 => Touch::Beside,
            _ => match self.some_item(|item| !item.widget.is_still()) {
                Some(item) => Touch::Tap { item },
                None => Touch::Beside,
            },
        };
        self.touch(touch);
    }

    /// The same place again and again, faster than anybody means to.
    fn tremble(&mut self, touch: &Touch) {
        for _ in 0..self.lots.u32(3..6) {
            if self.run.is_done() || self.run.is_stopped() || self.run.consequence().is_some() {
                return;
            }
            self.now += self.lots.u64(180..620);
            let lands = self.lots.f64() < 0.5 && self.run.support() != Support::Watch;
            let again = if lands { touch.clone() } else { Touch::Beside };
            let reply = self.run.take(self.now, &Input::Touch(again));
            // Nobody listens meanwhile.
            self.note_quietly(reply);
        }
    }

    /// Tries one of the things that are in view.
    pub(super) fn touch_something(&mut self) {
        let touch = match self.some_item(|item| !item.widget.is_still() && item.widget != Widget::Field) {
            Some(item) => Touch::Tap { item },
            None => Touch::Beside,
        };
        self.touch(touch);
    }

    /// Pushes the page, where there is more of it.
    pub(super) fn read_on(&mut self) {
        let (world, state) = (&self.run.form().world, self.run.state());
        let (page, pages) = (world.page(state), world.screen(state).pages);
        let to = if page + 1 < pages { page + 1 } else { page.saturating_sub(1) };
        if to == page {
            self.take(&Input::Ask(practice::Ask::Repeat));
        } else {
            self.touch(Touch::Scroll { to });
        }
    }

    /// What a crook hopes for, or a decoy, on a page that was not seen before. False: there is none, or it was seen through.
    pub(super) fn try_a_lure(&mut self) -> bool {
        if std::mem::replace(&mut self.here.looked, true) {
            return false;
        }
        let is_lure = |item: &Item| matches!(item.tap, Effect::Trap(_)) || item.slip.as_deref() == Some("W11");
        let Some(item) = self.some_item(is_lure) else { return false };
        let seen_through = super::chance_of(self.sureness - 1.0);
        if self.lots.f64() >= self.nature.lured * (1.0 - seen_through) {
            return false;
        }
        self.pass_in(self.nature.pause);
        self.touch(Touch::Tap { item });
        true
    }

    pub(super) fn touch(&mut self, touch: Touch) {
        self.here.touched += 1;
        self.take(&Input::Touch(touch));
    }

    /// Something in view, by lot.
    pub(super) fn some_item(&mut self, wanted: impl Fn(&Item) -> bool) -> Option<String> {
        let form = self.run.form().clone();
        let (world, state) = (&form.world, self.run.state());
        let in_view = |item: &&Item| world.is_in_view(state, item) && wanted(item);
        let found: Vec<&Item> = world.screen(state).items.iter().filter(in_view).collect();
        (!found.is_empty()).then(|| found[self.lots.usize(..found.len())].id.clone())
    }
}
