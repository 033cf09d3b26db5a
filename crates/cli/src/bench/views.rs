//! What is asked for: one line a view. The rooms are opened as the trainer's window opens them, from the wish to the whole desk in words. A view
//! tells how many rows it came to, so that an empty one does not look fast.

use std::error::Error;

use app::papers;
use app::wire::Trouble;
use app::wire::trainer::learned::{Learned, LearnedPart, LearnedWish};
use app::wire::trainer::meeting::MeetingWish;
use app::wire::trainer::people::PeopleWish;
use app::wire::trainer::{Desk, DeskView, GoTo, RoomName};

use super::Asked;

/// A view: asks, and counts.
type View = fn(&Asked<'_>) -> Result<usize, Box<dyn Error>>;

/// All of them, by the name in the table.
pub(crate) const VIEWS: &[(&str, View)] = &[
    ("board", |asked| room(asked, RoomName::Board)),
    ("meetings", |asked| room(asked, RoomName::Meeting)),
    ("one meeting, planned", meeting),
    ("people", |asked| room(asked, RoomName::People)),
    ("one person", person),
    ("one class", class),
    ("learned: matrix", |asked| learned(asked, LearnedPart::Matrix)),
    ("learned: outcome chain", |asked| learned(asked, LearnedPart::Chain)),
    ("learned: stumbling points", |asked| learned(asked, LearnedPart::Stumbling)),
    ("learned: scams", |asked| learned(asked, LearnedPart::Scams)),
    ("learned: one learner's page", page),
    ("printing", |asked| room(asked, RoomName::Printing)),
    ("requests", |asked| room(asked, RoomName::Orders)),
    ("keeping", |asked| room(asked, RoomName::Keeping)),
    ("quarterly report, its figures", quarterly),
    ("quarterly report, as PDF", |asked| Ok(reports::pdf(&asked.report("quarterly")?, asked.fonts)?.len())),
];

fn came(desk: Result<Desk, Trouble>) -> Result<DeskView, String> {
    desk.map(|desk| desk.view).map_err(|trouble| trouble.message)
}

fn room(asked: &Asked<'_>, room: RoomName) -> Result<usize, Box<dyn Error>> {
    Ok(match came(asked.app.desk_go(GoTo { room }))? {
        DeskView::Board(board) => board.tiles.len(),
        DeskView::Meeting(meeting) => meeting.list.len(),
        DeskView::People(people) => people.people.len(),
        DeskView::Printing(printing) => printing.learners.len(),
        DeskView::Orders(orders) => orders.orders.len(),
        DeskView::Keeping(keeping) => keeping.audit.len(),
        DeskView::Learned(_) | DeskView::Gate(_) | DeskView::SetUp(_) => 0,
    })
}

/// The newest meeting of the largest class, open on the table.
fn meeting(asked: &Asked<'_>) -> Result<usize, Box<dyn Error>> {
    let Some(meeting) = &asked.meeting else { return Ok(0) };
    let DeskView::Meeting(view) = came(asked.app.meeting(MeetingWish::Open { meeting: meeting.clone() }))? else {
        return Ok(0);
    };
    came(asked.app.meeting(MeetingWish::Close))?;
    Ok(view.open.map_or(0, |sheet| sheet.lessons.len() + sheet.roll.len()))
}

fn person(asked: &Asked<'_>) -> Result<usize, Box<dyn Error>> {
    let Some(learner) = &asked.learner else { return Ok(0) };
    let view = came(asked.app.people(PeopleWish::Open { person: learner.clone() }))?;
    let DeskView::People(people) = view else { return Ok(0) };
    came(asked.app.people(PeopleWish::PutAway))?;
    Ok(people.person.iter().count())
}

fn class(asked: &Asked<'_>) -> Result<usize, Box<dyn Error>> {
    let Some(class) = &asked.class else { return Ok(0) };
    let view = came(asked.app.people(PeopleWish::OpenClass { class: class.clone() }))?;
    let DeskView::People(people) = view else { return Ok(0) };
    came(asked.app.people(PeopleWish::PutAway))?;
    Ok(people.class.map_or(0, |sheet| sheet.members.len()))
}

fn learned(asked: &Asked<'_>, part: LearnedPart) -> Result<usize, Box<dyn Error>> {
    let view = opened(asked.app.learned(LearnedWish::LookAt { part }))?;
    Ok(match part {
        LearnedPart::Matrix => view.matrix.map_or(0, |matrix| matrix.rows.len() * matrix.skills.len()),
        LearnedPart::Chain => view.chain.map_or(0, |chain| chain.rows.len()),
        LearnedPart::Stumbling => view.stumbling.map_or(0, |stumbling| stumbling.points.len()),
        LearnedPart::Scams => view.scams.map_or(0, |scams| scams.rows.len()),
    })
}

fn page(asked: &Asked<'_>) -> Result<usize, Box<dyn Error>> {
    let Some(learner) = asked.learner.clone() else { return Ok(0) };
    let view = opened(asked.app.learned(LearnedWish::OpenPage { learner }))?;
    opened(asked.app.learned(LearnedWish::ClosePage))?;
    Ok(view.page.map_or(0, |page| page.skills.len() + page.days.len()))
}

fn opened(desk: Result<Desk, Trouble>) -> Result<Learned, String> {
    match came(desk)? {
        DeskView::Learned(learned) => Ok(learned),
        _ => Err("the room does not open".to_owned()),
    }
}

fn quarterly(asked: &Asked<'_>) -> Result<usize, Box<dyn Error>> {
    Ok(asked.report("quarterly")?.parts.len())
}

impl Asked<'_> {
    /// A report of the last 91 days that the records know, about the whole centre.
    fn report(&self, name: &str) -> Result<reports::Report, papers::PaperError> {
        let to = self.now.date_naive();
        let asked = papers::Asked {
            from: to - chrono::Days::new(90),
            to,
            class: None,
            meeting: None,
            learner: None,
            sample: true,
        };
        let source = papers::Source {
            records: self.records,
            library: self.library,
            course: self.course,
            language: "zh-CN",
            now: self.now,
            asked,
        };
        papers::report(name, &source)
    }
}
