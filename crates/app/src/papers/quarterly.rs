//! The quarterly sheet for the authority (curriculum §5.2), in its seven sections. It leaves the centre: of fewer than five persons no number
//! is told.

use std::collections::BTreeMap;

use insight::certification::RULE;
use records::figures::{Agreement, Figures};
use reports::{Cell, Paper, Part, Report, Table};

use super::{PaperError, Source, count, share, told, told_of};
use crate::certification;
use crate::wording::Both;

/// So many remarks are told.
const REMARKS: usize = 3;
/// So many communities are told one by one.
const PLACES: usize = 5;

pub(super) fn report(source: &Source<'_>) -> Result<Report, PaperError> {
    let figures = source.figures()?;
    let mut parts = Vec::new();
    basics(source, &figures, &mut parts);
    people(source, &figures, &mut parts);
    learned(source, &figures, &mut parts)?;
    opinion(source, &figures, &mut parts)?;
    parts.push(source.heading("q-volunteers"));
    let half_hours: u32 = figures.volunteers.iter().map(|one| one.half_hours).sum();
    parts.push(Part::Facts(vec![
        source.fact("volunteers", count(figures.volunteers.len())),
        source.fact("visits", count(figures.volunteers.iter().map(|one| one.visits).sum::<u32>())),
        source.fact("volunteer-hours", Cell::Hours(f64::from(half_hours) / 2.0)),
        source.fact("referrals", count(figures.referrals)),
    ]));
    parts.push(source.heading("q-next"));
    parts.push(Part::Lines(source.says("q-next-lines"), 2));
    parts.push(source.signatures(&["sign-made", "sign-checked", "sign-date"]));
    parts.push(Part::Break);
    parts.push(source.heading("q-meetings"));
    parts.push(meetings(source, &figures));
    parts.push(Part::Text(source.says("few-note")));
    Ok(source.sheet("quarterly", source.of_period()?, Paper::A4, parts))
}

fn basics(source: &Source<'_>, figures: &Figures, parts: &mut Vec<Part>) {
    parts.push(source.heading("q-basics"));
    parts.push(Part::Facts(vec![
        source.fact("meetings", count(figures.meetings.len())),
        source.fact("attendances", count(figures.attendances())),
        source.fact("persons", Cell::persons(figures.visitors.len() as u64)),
        source.fact("lesson-hours", Cell::Number(figures.learner_minutes() as f64 / 45.0)),
        source.fact("hours", Cell::Number(figures.learner_minutes() as f64 / 60.0)),
    ]));
}

fn people(source: &Source<'_>, figures: &Figures, parts: &mut Vec<Part>) {
    let persons = |count: usize| Cell::persons(count as u64);
    let of = |fits: fn(&records::figures::Visitor) -> bool| figures.visitors.iter().filter(|one| fits(one)).count();
    let bilingual = figures.meetings.iter().filter(|one| one.languages.len() > 1).count();
    let sexes = [of(|one| one.sex.as_deref() == Some("f")), of(|one| one.sex.as_deref() == Some("m"))];
    let unsaid = figures.visitors.len() - sexes[0] - sexes[1];
    let sexes = told(&[sexes[0] as u64, sexes[1] as u64, unsaid as u64]);
    parts.push(source.heading("q-people"));
    parts.push(Part::Facts(vec![
        source.fact("women", sexes[0].clone()),
        source.fact("men", sexes[1].clone()),
        source.fact("pasture-people", persons(of(|one| one.pasture))),
        source.fact("first-timers", persons(of(|one| one.first_time))),
        source.fact("pasture-meetings", count(figures.meetings.iter().filter(|one| one.pasture).count())),
        source.fact("bilingual-meetings", count(bilingual)),
    ]));
    let mut decades: BTreeMap<Option<u16>, u64> = BTreeMap::new();
    let mut places: BTreeMap<&str, u64> = BTreeMap::new();
    for one in &figures.visitors {
        *decades.entry(one.decade).or_default() += 1;
        *places.entry(&one.place).or_default() += 1;
    }
    let decade = |decade: Option<u16>| match decade {
        Some(decade) => source.says_with("decade", &Both::default().text("decade", &decade.to_string())),
        None => source.says("not-told"),
    };
    parts.push(Part::Table(Table {
        name: source.says("table-decades"),
        columns: vec![source.words_column("born", 3), source.number_column("persons", 1)],
        rows: decades
            .keys()
            .map(|born| decade(*born).into())
            .zip(told(&decades.values().copied().collect::<Vec<_>>()))
            .map(|(born, persons)| vec![born, persons])
            .collect(),
        total: None,
    }));
    let mut places: Vec<(&str, u64)> = places.into_iter().collect();
    places.sort_by_key(|(place, persons)| (std::cmp::Reverse(*persons), *place));
    let rest: u64 = places.iter().skip(PLACES).map(|(_, persons)| persons).sum();
    let named = |place: &str| if place.is_empty() { source.says("not-told") } else { place.to_owned() };
    let mut names: Vec<Cell> = places.iter().take(PLACES).map(|(place, _)| named(place).into()).collect();
    let mut counts: Vec<u64> = places.iter().take(PLACES).map(|(_, persons)| *persons).collect();
    if rest > 0 {
        names.push(source.says("other-places").into());
        counts.push(rest);
    }
    let rows = names.into_iter().zip(told(&counts)).map(|(place, persons)| vec![place, persons]).collect();
    parts.push(Part::Table(Table {
        name: source.says("table-places"),
        columns: vec![source.words_column("place", 3), source.number_column("persons", 1)],
        rows,
        total: None,
    }));
}

fn learned(source: &Source<'_>, figures: &Figures, parts: &mut Vec<Part>) -> Result<(), PaperError> {
    parts.push(source.heading("q-learned"));
    let base = |id: &str, part: u32, of: u32| {
        let args = Both::default().number("part", part as usize).number("base", of as usize);
        (source.says(id), if of == 0 { Cell::Empty } else { with_base(source, share(part, of), &args) })
    };
    parts.push(Part::Facts(vec![
        base("finished", figures.finished, figures.begun),
        base("hits", figures.hits, figures.scams),
        base("false-alarms", figures.false_alarms, figures.genuine),
        base("used", figures.used, figures.asked),
        base("used-of-tried", figures.used, figures.tried),
    ]));
    let rows = figures.domains.iter().map(|one| {
        vec![
            source.domain_name(&one.domain).into(),
            Cell::persons(u64::from(one.took)),
            Cell::share_of(u64::from(one.reached), u64::from(one.took)),
            Cell::share_of(u64::from(one.kept), u64::from(one.reached)),
        ]
    });
    parts.push(Part::Table(Table {
        name: source.says("table-domains"),
        columns: vec![
            source.words_column("domain", 3),
            source.number_column("took", 2),
            source.number_column("reached", 2),
            source.number_column("kept", 2),
        ],
        rows: rows.collect(),
        total: None,
    }));
    agreement(source, figures, parts)
}

/// Whether "alone" on the practice phone means it: beside it, what was seen on the own phone.
fn agreement(source: &Source<'_>, figures: &Figures, parts: &mut Vec<Part>) -> Result<(), PaperError> {
    let Agreement { both, alone_only, own_only, neither } = figures.agreement;
    let told = told_of(&[both, alone_only, own_only, neither]);
    let said = match (told[0], told[1]) {
        (Some(0), Some(0)) => source.says("agreement-nothing"),
        (Some(both), Some(alone)) => {
            let args = Both::default().number("both", both as usize).number("alone", (both + alone) as usize);
            source.says_with("agreement-says", &args)
        }
        _ => source.says("agreement-few"),
    };
    parts.push(Part::Text(said));
    let ids = ["agree-both", "agree-alone", "agree-own", "agree-neither"];
    // "<5" would be read as a number of skills.
    let cell = |told: Option<u32>| told.map_or_else(|| source.says("agreement-untold").into(), count);
    let facts = ids.into_iter().zip(told).map(|(id, told)| source.fact(id, cell(told)));
    let behind = [source.fact("checks", count(figures.checks)), source.fact("decisions", count(figures.decisions))];
    parts.push(Part::Facts(facts.chain(behind).collect()));
    if let Some(since) = certification::rule_since(source.records)? {
        let args = Both::default().number("rule", RULE as usize).date_of("date", since);
        parts.push(Part::Text(source.says_with("certified-by", &args)));
    }
    Ok(())
}

/// A share never stands without what it is of.
fn with_base(source: &Source<'_>, share: Cell, args: &Both) -> Cell {
    let Cell::Share(share) = share else { return share };
    source.says_with("share-of", &args.clone().text("share", &percent(share))).into()
}

/// What is not quite everything is never rounded up to it.
fn percent(share: f64) -> String {
    let rounded = (share * 100.0).round();
    if rounded >= 100.0 && share < 1.0 { "99.9%".to_owned() } else { format!("{rounded:.0}%") }
}

fn opinion(source: &Source<'_>, figures: &Figures, parts: &mut Vec<Part>) -> Result<(), PaperError> {
    let [good, fair, poor] = figures.votes;
    let votes = good + fair + poor;
    parts.push(source.heading("q-opinion"));
    let liked = if votes == 0 {
        Cell::Empty
    } else {
        Cell::Share((f64::from(good) + f64::from(fair) / 2.0) / f64::from(votes))
    };
    parts.push(Part::Facts(vec![source.fact("satisfaction", liked), source.fact("votes", count(votes))]));
    let mut remarks = Vec::new();
    for meeting in &figures.meetings {
        remarks.extend(source.records.remarks(meeting.id)?);
    }
    for remark in remarks.into_iter().take(REMARKS) {
        parts.push(Part::Text(source.says_with("remark", &Both::default().text("remark", &remark))));
    }
    Ok(())
}

fn meetings(source: &Source<'_>, figures: &Figures) -> Part {
    let came = told(&figures.meetings.iter().map(|one| u64::from(one.came)).collect::<Vec<_>>());
    let rows = figures.meetings.iter().zip(came).map(|(one, came)| {
        vec![source.moment(one.opened_at), one.class.clone().into(), one.place.clone().into(), count(one.minutes), came]
    });
    let minutes: u32 = figures.meetings.iter().map(|one| one.minutes).sum();
    let total = vec![source.says("sum").into(), Cell::Empty, Cell::Empty, count(minutes), count(figures.attendances())];
    Part::Table(Table {
        name: source.says("table-meetings"),
        columns: vec![
            source.words_column("began", 3),
            source.words_column("class", 3),
            source.words_column("place", 3),
            source.number_column("minutes", 2),
            source.number_column("attendances", 2),
        ],
        rows: rows.collect(),
        total: Some(total),
    })
}
