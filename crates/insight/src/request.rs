//! What becomes of a request (点单 → 派单 → 领单 → 接单 → 服务 → 评单 → 办结), and when it is late (curriculum §5.3).

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, TimeZone, Utc, Weekday};
use serde::{Deserialize, Serialize};

/// How far a request has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RequestState {
    /// 点单: somebody asked.
    Asked,
    /// 派单: the centre gave it to a team.
    Dispatched,
    /// 领单: the team took it and named a day.
    Claimed,
    /// 接单: volunteers are named.
    Accepted,
    /// 服务: the meeting was held.
    Served,
    /// 评单: those who were there have voted.
    Rated,
    /// 办结: hours are confirmed.
    Closed,
    /// The centre cannot do it, and said why.
    Refused,
    /// It is the same as another one.
    Merged,
}

/// Working days until the centre has to answer a request.
pub const ANSWER_WITHIN_WORKING_DAYS: u32 = 2;
/// Days until a request that no team took comes back to the centre.
pub const CLAIM_WITHIN_DAYS: i64 = 3;
/// Below this share of contentment somebody calls back.
pub const CALL_BACK_BELOW: f64 = 0.6;

impl RequestState {
    /// Every state, in the order of the way.
    pub const ALL: [Self; 9] = [
        Self::Asked,
        Self::Dispatched,
        Self::Claimed,
        Self::Accepted,
        Self::Served,
        Self::Rated,
        Self::Closed,
        Self::Refused,
        Self::Merged,
    ];

    /// As the records write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Dispatched => "dispatched",
            Self::Claimed => "claimed",
            Self::Accepted => "accepted",
            Self::Served => "served",
            Self::Rated => "rated",
            Self::Closed => "closed",
            Self::Refused => "refused",
            Self::Merged => "merged",
        }
    }

    /// Of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// Nothing more is to be done.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Closed | Self::Refused | Self::Merged)
    }

    /// What may come next: one step on the way, back to the centre while nobody has come yet, or an end by refusal or merging.
    pub fn next(self) -> &'static [Self] {
        match self {
            Self::Asked => &[Self::Dispatched, Self::Refused, Self::Merged],
            Self::Dispatched => &[Self::Claimed, Self::Asked, Self::Refused, Self::Merged],
            Self::Claimed => &[Self::Accepted, Self::Asked, Self::Refused],
            Self::Accepted => &[Self::Served, Self::Asked],
            Self::Served => &[Self::Rated],
            Self::Rated => &[Self::Closed],
            Self::Closed | Self::Refused | Self::Merged => &[],
        }
    }
}

/// When a request that has been in this state since then is late. None: nobody waits for anything.
pub fn late_from(state: RequestState, since: DateTime<Utc>) -> Option<DateTime<Utc>> {
    match state {
        RequestState::Asked => Some(after_working_days(since, ANSWER_WITHIN_WORKING_DAYS)),
        RequestState::Dispatched => Some(since + TimeDelta::days(CLAIM_WITHIN_DAYS)),
        _ => None,
    }
}

/// The same time of day so many working days later: Monday to Friday. Public holidays differ from year to year and are not known here.
fn after_working_days(from: DateTime<Utc>, days: u32) -> DateTime<Utc> {
    let mut day: NaiveDate = from.date_naive();
    let mut left = days;
    while left > 0 {
        day = day.checked_add_days(Days::new(1)).unwrap_or(day);
        if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            left -= 1;
        }
    }
    Utc.from_utc_datetime(&day.and_time(from.time()))
}

/// Contentment: 满意 counts 1, 一般 a half (curriculum §5.2). None without votes.
pub fn contentment(good: u32, fair: u32, poor: u32) -> Option<f64> {
    let votes = good + fair + poor;
    (votes > 0).then(|| (f64::from(good) + 0.5 * f64::from(fair)) / f64::from(votes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).expect("a time").to_utc()
    }

    #[test]
    fn a_weekend_does_not_count_as_working_days() {
        let friday = at("2026-06-05T08:00:00Z");
        assert_eq!(late_from(RequestState::Asked, friday), Some(at("2026-06-09T08:00:00Z")));
        assert_eq!(late_from(RequestState::Dispatched, friday), Some(at("2026-06-08T08:00:00Z")));
        assert_eq!(late_from(RequestState::Accepted, friday), None);
    }

    #[test]
    fn every_way_ends_and_none_leads_out_of_an_end() {
        for state in RequestState::ALL {
            assert_eq!(RequestState::named(state.name()), Some(state));
            assert_eq!(state.next().is_empty(), state.is_over());
            // By always taking the first way on, everything is closed.
            let mut at = state;
            while let Some(next) = at.next().first() {
                at = *next;
            }
            assert!(at.is_over());
        }
    }

    #[test]
    fn a_half_hearted_vote_counts_a_half() {
        assert_eq!(contentment(0, 0, 0), None);
        assert_eq!(contentment(2, 2, 0), Some(0.75));
        assert!(contentment(1, 0, 1).is_some_and(|share| share < CALL_BACK_BELOW));
    }
}
