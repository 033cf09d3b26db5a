//! Players who know nothing: each taps by a rule of thumb. How often they end certified says what a passed check is worth.
//!
//! A player reads the practice card and copies what is to be typed; what is to be chosen, it chooses by its rule. Whoever goes by
//! answers or by words (always refuse, always accept, always check, words) knows the phone: where nothing is decided, it goes the
//! shortest way; where something is decided and its rule has nothing to say, it chooses by lot, and a wrong choice ends it.
//! A trap, a slip W12 or W13, or a confirmation of what is not so, and no player is certified.

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use phone::search::Search;
use phone::{Action, Outcome, Plan, PlanError, Response, State, Widget, Words};
use serde::Serialize;
use words::{Args, Library};

use super::decisions::{is_caught_later, options as options_that_decide};
use crate::corpus::Message;
use crate::deck::Deck;
use crate::lesson::Form;
use crate::rules::{self, Rules};

/// How often a form is played by a player whose taps hang on the lot.
const GAMES: u32 = 200;
/// After so many taps a player has given up.
const MOST_TAPS: usize = 1_000;
/// Up to so many states the random player is computed exactly; beyond, it is played.
const MOST_EXACT: usize = 6_000;
/// So often the exact computation is refined at most; it begins at 1 and only falls, so that it never says too little.
const SWEEPS: usize = 4_000;
/// It is exact enough once a refinement changes no chance by more.
const EXACT: f64 = 1e-7;

/// How often each player ends certified, 0 to 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Chances {
    /// The first key on the screen, then the next one.
    pub first: f64,
    /// The last key.
    pub last: f64,
    /// The bright key.
    pub primary: f64,
    /// A key at the same place on every screen.
    pub fixed: f64,
    /// Any key.
    pub random: f64,
    /// Whatever refuses.
    pub refuse: f64,
    /// Whatever goes along.
    pub accept: f64,
    /// Whatever checks first, and nothing else.
    pub check: f64,
    /// By the words alone: haste, sums, links against friendliness and denials.
    pub words: f64,
}

impl Chances {
    /// Each player by name.
    pub fn each(&self) -> [(&'static str, f64); 9] {
        let Self { first, last, primary, fixed, random, refuse, accept, check, words } = *self;
        [
            ("first", first),
            ("last", last),
            ("primary", primary),
            ("fixed", fixed),
            ("random", random),
            ("refuse", refuse),
            ("accept", accept),
            ("check", check),
            ("words", words),
        ]
    }

    /// The most successful player's.
    pub fn most(&self) -> f64 {
        self.each().into_iter().map(|(_, chance)| chance).fold(0.0, f64::max)
    }
}

/// Reads a screen's words as somebody would who knows scams only by their tone.
#[derive(Debug)]
pub struct Reader<'l> {
    library: &'l Library,
    language: &'l str,
    rules: Rules,
}

impl<'l> Reader<'l> {
    /// A reader of that language, with the word lists of the course's `rules.toml`.
    pub fn new(files: &crate::Files, library: &'l Library, language: &'l str) -> Self {
        Self { library, language, rules: Rules::of(files).0 }
    }

    fn text(&self, words: &Words) -> String {
        self.library.text(self.language, &words.shelf, &words.id, &Args::new()).unwrap_or_default()
    }

    /// Does it sound like a scam?
    fn is_suspicious(&self, text: &str) -> bool {
        let has = |words: &[String]| words.iter().any(|word| text.contains(word.as_str()));
        let amount = text.chars().any(|one| one.is_ascii_digit()) && has(self.rules.amounts());
        let red = [rules::links(text).next().is_some(), amount, has(self.rules.urgency())];
        let green = [has(self.rules.polite())];
        let count = |signs: &[bool]| signs.iter().filter(|sign| **sign).count();
        count(&red) > count(&green)
    }
}

/// By which rule a player taps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rule {
    First,
    Last,
    Primary,
    Fixed,
    Random,
    Always(Response),
    Words,
    /// The longest label.
    Longest,
    /// The shortest label.
    Shortest,
}

/// How often each player ends certified in a form.
pub fn chances(form: &Form, reader: &Reader<'_>) -> Result<Chances, PlanError> {
    // Whoever knows the phone, and decides by a place.
    let knowing = |rule| knowing(form, rule, reader);
    let share = |rule| {
        let mut won = 0;
        for game in 1..=GAMES {
            won += u32::from(Game::new(&form.arranged(game), rule, game, reader, None).is_won());
        }
        f64::from(won) / f64::from(GAMES)
    };
    // Whoever goes by answers goes by no place: the order does not matter.
    let plan = Plan::new(&form.world, form.start, &form.goals())?;
    let by_answers = |rule| {
        let won = |game: &u32| Game::new(form, rule, *game, reader, Some(&plan)).is_won();
        (1..=GAMES).filter(won).count() as f64 / f64::from(GAMES)
    };
    Ok(Chances {
        first: share(Rule::First).max(knowing(Rule::First)?),
        last: share(Rule::Last).max(knowing(Rule::Last)?),
        primary: share(Rule::Primary).max(knowing(Rule::Primary)?),
        fixed: share(Rule::Fixed).max(knowing(Rule::Fixed)?),
        random: match exactly(form)? {
            Some(chance) => chance,
            None => share(Rule::Random),
        },
        refuse: by_answers(Rule::Always(Response::Refuse)),
        accept: by_answers(Rule::Always(Response::Accept)),
        check: by_answers(Rule::Always(Response::Check)),
        words: by_answers(Rule::Words).max(knowing(Rule::Longest)?).max(knowing(Rule::Shortest)?),
    })
}

/// How often somebody ends certified who knows the phone and goes the shortest way, but decides by the rule wherever something is
/// decided; a wrong choice ends it.
fn knowing(form: &Form, rule: Rule, reader: &Reader<'_>) -> Result<f64, PlanError> {
    // Where what is shuffled may come to lie on another fold page, each arrangement has ways of its own.
    let folds = form
        .world
        .screens()
        .iter()
        .any(|screen| screen.pages > 1 && screen.items.iter().any(|item| item.shuffled && item.page.is_some()));
    let games = if folds { GAMES / 8 } else { GAMES };
    let shared = Plan::new(&form.world, form.start, &form.goals())?;
    let mut won = 0;
    for game in 1..=games {
        let arranged = form.arranged(game);
        let own = if folds { Some(Plan::new(&arranged.world, arranged.start, &arranged.goals())?) } else { None };
        let mut player = Game::new(&arranged, rule, game, reader, own.as_ref().or(Some(&shared)));
        player.knows = true;
        won += u32::from(player.is_won());
    }
    Ok(f64::from(won) / f64::from(games))
}

/// How a tap ends.
enum Tapped {
    On(State),
    GaveIn,
}

fn tap(form: &Form, state: State, action: Action) -> Option<Tapped> {
    let gives_in = form.world.item(state, action).is_some_and(phone::Item::is_giving_in);
    match form.world.apply(state, action) {
        Outcome::Moved(_) if gives_in => Some(Tapped::GaveIn),
        Outcome::Moved(next) => Some(Tapped::On(next)),
        Outcome::Trapped(_) => Some(Tapped::GaveIn),
        _ => None,
    }
}

/// What can be done with a state without knowing anything: a field is filled from the card, anything else is chosen.
fn options(form: &Form, state: State) -> Vec<Action> {
    let world = &form.world;
    let items = || world.screen(state).items.iter().zip(0u16..).filter(|(item, _)| world.is_in_view(state, item));
    let fill = items().filter(|(item, _)| item.typed.is_some()).map(|(_, at)| Action::Type(at, true));
    if let Some(fill) = fill.filter(|action| tap(form, state, *action).is_some()).min_by_key(|_| 0) {
        return vec![fill];
    }
    items().map(|(_, at)| Action::Tap(at)).filter(|action| tap(form, state, *action).is_some()).collect()
}

/// The phone's own ways, for whoever finds nothing else on the screen.
const KEYS: [Action; 5] = [Action::ScrollDown, Action::OpenNotice, Action::ScrollUp, Action::Back, Action::Home];

struct Game<'g> {
    form: &'g Form,
    goals: Vec<phone::Condition>,
    /// The shortest way, for rules that do not speak of every screen.
    plan: Option<&'g Plan>,
    rule: Rule,
    lots: Rng,
    /// Goes the shortest way where nothing is decided.
    knows: bool,
    place: usize,
    reader: &'g Reader<'g>,
    tried: BTreeMap<(State, usize), Vec<Action>>,
    answered: BTreeSet<(u8, usize)>,
}

impl<'g> Game<'g> {
    fn new(form: &'g Form, rule: Rule, game: u32, reader: &'g Reader<'g>, plan: Option<&'g Plan>) -> Self {
        let goals = form.ends();
        let mut lots = Rng::with_seed(game.into());
        let place = lots.usize(..6);
        let (tried, answered) = (BTreeMap::new(), BTreeSet::new());
        let knows = false;
        Self { form, goals, plan, rule, lots, knows, place, reader, tried, answered }
    }

    fn is_won(&mut self) -> bool {
        let goals = std::mem::take(&mut self.goals);
        let search = Search::new(&self.form.world, &goals);
        let mut state = self.form.start;
        let mut done = search.advanced(state, 0);
        for _ in 0..MOST_TAPS {
            if done == goals.len() {
                return true;
            }
            let Some(action) = self.choose(&search, state, done) else { return false };
            match tap(self.form, state, action) {
                Some(Tapped::On(next)) => state = next,
                Some(Tapped::GaveIn) | None => return false,
            }
            done = search.advanced(state, done);
        }
        false
    }

    fn choose(&mut self, search: &Search<'_>, state: State, done: usize) -> Option<Action> {
        let options = options(self.form, state);
        if let [fill @ Action::Type(..)] = options.as_slice() {
            return Some(*fill);
        }
        if self.knows {
            return self.way_by_rule(state, done);
        }
        match self.rule {
            Rule::Longest | Rule::Shortest => None,
            Rule::Always(response) => self.answer(state, done, response, &options),
            Rule::Words => {
                let asks = self.form.scene(state).asks;
                let response = if self.is_suspicious(state) { Response::Refuse } else { Response::Accept };
                if asks { self.answer(state, done, response, &options) } else { self.way(state, done) }
            }
            Rule::Random => {
                let keys = KEYS.into_iter().filter(|key| tap(self.form, state, *key).is_some());
                let all: Vec<Action> = options.into_iter().chain(keys.filter(|key| *key != Action::Home)).collect();
                self.lots.choice(all)
            }
            Rule::First | Rule::Last | Rule::Primary | Rule::Fixed => {
                let tried = self.tried.entry((search.image(state), done)).or_default();
                let open: Vec<Action> = options.into_iter().filter(|option| !tried.contains(option)).collect();
                let is_bright =
                    |option: &&Action| self.form.world.item(state, **option).is_some_and(|item| item.primary);
                let chosen = match self.rule {
                    Rule::Last => open.last().copied(),
                    Rule::Primary => open.iter().find(is_bright).copied().or_else(|| self.lots.choice(&open).copied()),
                    Rule::Fixed => open.get(self.place.min(open.len().saturating_sub(1))).copied(),
                    _ => open.first().copied(),
                };
                let keys = KEYS.into_iter().filter(|key| !tried.contains(key));
                let chosen = chosen.or_else(|| keys.into_iter().find(|key| tap(self.form, state, *key).is_some()))?;
                tried.push(chosen);
                Some(chosen)
            }
        }
    }

    /// Answers in that way wherever it can be answered so; having answered a screen once, the player has nothing more to say.
    fn answer(&mut self, state: State, done: usize, response: Response, options: &[Action]) -> Option<Action> {
        let world = &self.form.world;
        let is_meant = |option: &&Action| {
            world.item(state, **option).is_some_and(|item| {
                let goes_along =
                    response == Response::Accept && item.is_giving_in() && item.slip.as_deref() != Some("W13");
                item.response == Some(response) || item.response.is_none() && goes_along
            })
        };
        let Some(answer) = options.iter().find(is_meant) else { return self.way(state, done) };
        let screen = world.layout().get(state, phone::Field::SCREEN);
        self.answered.insert((screen, done)).then_some(*answer)
    }

    /// The shortest way; by lot where something is decided. None where the lot decides wrongly.
    fn way(&mut self, state: State, done: usize) -> Option<Action> {
        let plan = self.plan?;
        let (right, otherwise) = options_that_decide(self.form, plan, done, state);
        if right.is_empty() {
            return plan.next(&self.form.world, done, state);
        }
        let lot = self.lots.usize(..right.len() + otherwise.len());
        right.get(lot).copied().or_else(|| self.put_right(done, state, otherwise[lot - right.len()]))
    }

    /// What a page of confirmation asks for can be put right there: by lot it is confirmed as it is, or gone back for and chosen anew.
    fn put_right(&mut self, done: usize, state: State, wrong: Action) -> Option<Action> {
        let is_caught = is_caught_later(self.form, self.plan?, done, state, wrong);
        Some(wrong).filter(|_| is_caught && self.lots.bool())
    }

    /// The shortest way; by the rule where something is decided. None where the rule decides wrongly.
    fn way_by_rule(&mut self, state: State, done: usize) -> Option<Action> {
        let plan = self.plan?;
        let (right, otherwise) = options_that_decide(self.form, plan, done, state);
        if right.is_empty() {
            return plan.next(&self.form.world, done, state);
        }
        let mut offered: Vec<Action> = right.iter().chain(&otherwise).copied().collect();
        offered.sort();
        let length = |action: &Action| {
            let item = self.form.world.item(state, *action);
            item.map_or(0, |item| self.reader.text(&item.words).chars().count())
        };
        let is_bright = |action: &&Action| self.form.world.item(state, **action).is_some_and(|item| item.primary);
        let at = self.lots.usize(..offered.len());
        let chosen = match self.rule {
            Rule::Last => offered.last().copied(),
            Rule::Primary => offered.iter().find(is_bright).or(offered.get(at)).copied(),
            Rule::Fixed => offered.get(self.place.min(offered.len() - 1)).copied(),
            Rule::Longest => offered.iter().max_by_key(|action| length(action)).copied(),
            Rule::Shortest => offered.iter().min_by_key(|action| length(action)).copied(),
            _ => offered.first().copied(),
        };
        chosen.filter(|chosen| right.contains(chosen))
    }

    fn is_suspicious(&self, state: State) -> bool {
        let world = &self.form.world;
        let read = world.screen(state).items.iter().filter(|item| {
            matches!(item.widget, Widget::Message | Widget::Text | Widget::Link) && world.is_shown(state, item)
        });
        let text: String = read.map(|item| self.reader.text(&item.words)).collect();
        self.reader.is_suspicious(&text)
    }
}

/// How often somebody ends certified who taps anything: the chance to come to the end before giving in, of every state. None
/// if there are too many states, or it would take too long.
fn exactly(form: &Form) -> Result<Option<f64>, PlanError> {
    let goals = form.ends();
    let search = Search::new(&form.world, &goals);
    let begin = search.advanced(form.start, 0);
    let mut index = BTreeMap::from([((search.image(form.start), begin), 0usize)]);
    let mut states = vec![(form.start, begin)];
    let mut moves: Vec<Vec<Option<usize>>> = Vec::new();
    let mut at = 0;
    while at < states.len() {
        let (state, done) = states[at];
        at += 1;
        if done == goals.len() {
            moves.push(Vec::new());
            continue;
        }
        let options = options(form, state);
        let is_fill = matches!(options.as_slice(), [Action::Type(..)]);
        let keys = KEYS.into_iter().filter(|key| *key != Action::Home && !is_fill && tap(form, state, *key).is_some());
        let mut here: Vec<Action> = options.into_iter().chain(keys).collect();
        if here.is_empty() {
            here.push(Action::Home);
        }
        let mut reached = Vec::with_capacity(here.len());
        for action in here {
            reached.push(match tap(form, state, action) {
                Some(Tapped::On(next)) => {
                    let next_done = search.advanced(next, done);
                    let fresh = states.len();
                    let number = *index.entry((search.image(next), next_done)).or_insert(fresh);
                    if number == fresh {
                        states.push((next, next_done));
                    }
                    Some(number)
                }
                Some(Tapped::GaveIn) | None => None,
            });
        }
        moves.push(reached);
        if states.len() > MOST_EXACT {
            return Ok(None);
        }
    }
    let mut chance = vec![1.0f64; states.len()];
    for _ in 0..SWEEPS {
        let mut change = 0.0f64;
        for number in (0..states.len()).rev() {
            if moves[number].is_empty() {
                continue;
            }
            let sum: f64 = moves[number].iter().map(|to| to.map_or(0.0, |to| chance[to])).sum();
            let new = sum / moves[number].len() as f64;
            change = change.max((chance[number] - new).abs());
            chance[number] = new;
        }
        if change < EXACT {
            return Ok(chance.first().copied());
        }
    }
    Ok(None)
}

/// How often each player gives the best answer to every message of a deck, over so many decks.
pub fn chances_of_deck(deck: &Deck, messages: &[Message], reader: &Reader<'_>) -> Chances {
    let mut won = [0u32; 9];
    for seed in 1..=GAMES {
        let deck = Deck { seed, ..deck.clone() };
        let drawn = deck.messages(messages);
        let best: Vec<Response> = drawn.iter().map(|message| message.best).collect();
        let keys = deck.keys().map(|(_, response)| response);
        let mut lots = Rng::with_seed(seed.into());
        let place = lots.usize(..keys.len());
        let all = |answer: Response| best.iter().all(|best| *best == answer);
        let by_words = drawn.iter().zip(&best).all(|(message, best)| {
            let words = Words { shelf: message.shelf.clone(), id: message.id.clone() };
            let suspicious = reader.is_suspicious(&reader.text(&words));
            *best == if suspicious { Response::Refuse } else { Response::Accept }
        });
        let any = best.iter().all(|best| lots.choice(keys) == Some(*best));
        let results = [
            all(keys[0]),
            all(keys[keys.len() - 1]),
            // No key of a deck is brighter than another.
            any,
            all(keys[place]),
            any,
            all(Response::Refuse),
            all(Response::Accept),
            all(Response::Check),
            by_words,
        ];
        for (won, result) in won.iter_mut().zip(results) {
            *won += u32::from(result);
        }
    }
    let [first, last, primary, fixed, random, refuse, accept, check, words] =
        won.map(|won| f64::from(won) / f64::from(GAMES));
    Chances { first, last, primary, fixed, random, refuse, accept, check, words }
}
