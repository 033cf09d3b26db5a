//! Requests (点单) and what becomes of them; volunteers and their hours.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

/// Requests, the ones that wait longest first, and the volunteers.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Orders {
    /// Those that are not over, and, if asked for, those that are.
    pub orders: Vec<OrderRow>,
    /// Those that are over are among them.
    pub over_too: bool,
    /// The one that is open.
    pub open: Option<OrderSheet>,
    /// The menu of what can be asked for: lesson id and title.
    pub menu: Vec<Choice>,
    /// The languages to choose from.
    pub tongues: Vec<Choice>,
    /// Everybody who helps.
    pub volunteers: Vec<VolunteerRow>,
    /// Visits of the last 30 days, the newest first.
    pub visits: Vec<VisitRow>,
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Choice {
    /// What is sent.
    pub id: String,
    /// What is read.
    pub label: String,
}

/// A request in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct OrderRow {
    /// Random id.
    pub id: String,
    /// What is asked for.
    pub topic: String,
    /// Where, for how many, in which language: one line.
    pub about: String,
    /// How far it has come, in words.
    pub state: String,
    /// Its place on the way, 0 (asked) to 6 (closed); None: refused or merged.
    pub stage: Option<u32>,
    /// What is late, in words.
    pub late: Option<String>,
}

/// A request, opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct OrderSheet {
    /// As in the list.
    pub row: OrderRow,
    /// When it suits them.
    pub best_time: String,
    /// There is a network.
    pub network: bool,
    /// What is settled: team, deadline, day, kit, who comes; label and value.
    pub settled: Vec<Settlement>,
    /// What happened, in words, in order.
    pub history: Vec<String>,
    /// What may come next.
    pub next: Vec<OrderMove>,
    /// Others that may be the same: same topic and place, still open.
    pub alike: Vec<Choice>,
    /// Others on the same road that may be bundled into one journey.
    pub same_route: Vec<Choice>,
    /// Meetings of the last 60 days, to link the one in which it was done.
    pub sessions: Vec<Choice>,
    /// How content those were who had it: only after 评单, and what follows from it.
    pub contentment: Option<String>,
}

/// Something that is settled about a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Settlement {
    /// What.
    pub label: String,
    /// How.
    pub value: String,
}

/// The moves of a request (curriculum §5.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum OrderMove {
    /// 派单: to a team.
    Dispatch,
    /// 领单: the team names a day.
    Claim,
    /// 接单: volunteers are named.
    Accept,
    /// The meeting was held.
    Serve,
    /// 评单: votes are in.
    Rate,
    /// 办结: hours are confirmed.
    Close,
    /// Back to the centre.
    TakeBack,
    /// The centre cannot do it.
    Refuse,
    /// It is the same as another one.
    Merge,
}

/// A volunteer in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct VolunteerRow {
    /// Random id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The team.
    pub team: String,
    /// Languages spoken, BCP 47.
    pub languages: Vec<String>,
    /// The same in words.
    pub tongues: String,
    /// The introduction was done.
    pub trained: bool,
    /// Half hours in the last 90 days.
    pub half_hours: u32,
}

/// A visit in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct VisitRow {
    /// Random id.
    pub id: String,
    /// Who, when, to do what: one line.
    pub about: String,
    /// How long; None while it goes on.
    pub hours: Option<String>,
    /// A trainer confirmed it.
    pub confirmed: bool,
}

/// What may be wished there.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum OrdersWish {
    /// Show it as it is now.
    Show,
    /// Those that are over too, or not.
    ShowOver {
        /// Shown.
        shown: bool,
    },
    /// Open one.
    Open {
        /// [`OrderRow::id`].
        order: String,
    },
    /// Put it away.
    PutAway,
    /// Somebody asks.
    Ask {
        /// `resident`, `family`, `grid`, `gacha` or `other`.
        asked_by: String,
        /// A lesson of the menu, or free words.
        topic: String,
        /// Where.
        place: String,
        /// BCP 47.
        language: String,
        /// How many people, 1 to 200.
        people: u32,
        /// When it suits.
        best_time: String,
        /// There is a network.
        network: bool,
        /// The road, for pasture visits.
        route: String,
    },
    /// A request goes on.
    Move {
        /// [`OrderRow::id`].
        order: String,
        /// Which way.
        to: OrderMove,
        /// Team, on 派单.
        team: String,
        /// A day as 2026-06-08: until when (派单), or when it is done (领单).
        day: String,
        /// What is taken along.
        kit: String,
        /// Who comes, on 接单: volunteer ids; the first one teaches, whoever speaks the language interprets if the first does not.
        volunteers: Vec<String>,
        /// The meeting in which it was done, or the request that it is the same as.
        with: Option<String>,
        /// Why, or what else is to be known.
        remark: String,
    },
    /// Somebody wants to help.
    AddVolunteer {
        /// Name or number.
        name: String,
        /// The team.
        team: String,
        /// BCP 47.
        languages: Vec<String>,
        /// The introduction was done today.
        trained: bool,
    },
    /// The half-hour introduction was done today.
    Train {
        /// [`VolunteerRow::id`].
        volunteer: String,
    },
    /// A volunteer leaves; the hours stay.
    Retire {
        /// [`VolunteerRow::id`].
        volunteer: String,
    },
    /// A visit outside a meeting begins now.
    Come {
        /// [`VolunteerRow::id`].
        volunteer: String,
        /// To do what.
        content: String,
    },
    /// It ends now.
    Go {
        /// [`VisitRow::id`].
        visit: String,
    },
    /// The hours are confirmed.
    Confirm {
        /// [`VisitRow::id`].
        visit: String,
    },
}
