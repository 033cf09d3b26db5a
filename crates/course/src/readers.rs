//! Readers who judge messages by their surface, without taking in what is said: how far each rule of thumb leads, and all of them
//! together. Were that far, whoever is good at the corpus might only have learned how its authors write.

use serde::Serialize;

use crate::corpus::{Message, SENDERS};
use crate::rules::{self, Rules};

/// A rule of thumb, and the share of messages that it sorts rightly when used the better way round (0.5 is chance).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NaiveRule {
    /// `link`, `amount`, `urgency`, `long`, `polite`, `denial`, `padding`, `sender`.
    pub rule: &'static str,
    /// 0.5 to 1.
    pub accuracy: f64,
}

/// All rules of thumb together, weighed by logistic regression, and the share of messages that they sort rightly: each pair by
/// weights learned from all the other pairs. About 0.5 is chance; it may fall below.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Combined {
    /// `text`, `text+sender`.
    pub reader: &'static str,
    /// 0 to 1.
    pub accuracy: f64,
}

/// What is seen of a message from outside.
#[derive(Debug)]
pub(crate) struct Surface {
    scam: bool,
    /// The scam of its pair: two messages that are learned from together, or not at all.
    pair: String,
    /// What the sender is shown as.
    sender: String,
    /// Characters, as a share of the median.
    length: f64,
    /// Each rule that reads the text, and whether it speaks.
    signs: [(&'static str, bool); 7],
}

/// The surfaces of all messages, whose texts are given in the same order.
pub(crate) fn surfaces(rules: &Rules, messages: &[Message], texts: &[String]) -> Vec<Surface> {
    let mut lengths: Vec<usize> = texts.iter().map(|text| text.chars().count()).collect();
    lengths.sort_unstable();
    let median = lengths.get(lengths.len() / 2).copied().unwrap_or_default().max(1);
    let one = |(message, text): (&Message, &String)| {
        let says = |words: &[String]| words.iter().any(|word| text.contains(word.as_str()));
        let length = text.chars().count();
        Surface {
            scam: message.scam,
            pair: if message.scam { &message.id } else { &message.twin }.clone(),
            sender: message.sender.clone(),
            length: length as f64 / median as f64,
            signs: [
                ("link", rules::links(text).next().is_some()),
                ("amount", text.chars().any(|one| one.is_ascii_digit()) && says(rules.amounts())),
                ("urgency", says(rules.urgency())),
                ("long", length > median),
                ("polite", says(rules.polite())),
                ("denial", says(rules.denials())),
                ("padding", says(rules.padding())),
            ],
        }
    };
    messages.iter().zip(texts).map(one).collect()
}

/// What each rule would get right alone. Whoever goes by the sender knows of each label what it mostly stands for.
pub(crate) fn naive_rules(surfaces: &[Surface]) -> Vec<NaiveRule> {
    let all = surfaces.len().max(1) as f64;
    let count = |holds: &dyn Fn(&Surface) -> bool| surfaces.iter().filter(|one| holds(one)).count();
    let names = surfaces.first().map_or([("", false); 7], |one| one.signs).map(|(name, _)| name);
    let of_signs = names.into_iter().enumerate().map(|(at, rule)| {
        let share = count(&|one| one.signs[at].1 == one.scam) as f64 / all;
        NaiveRule { rule, accuracy: share.max(1.0 - share) }
    });
    let mostly = SENDERS.iter().map(|(sender, _)| {
        let of = |scam: bool| count(&|one| one.sender == *sender && one.scam == scam);
        of(true).max(of(false))
    });
    let sender = NaiveRule { rule: "sender", accuracy: mostly.sum::<usize>() as f64 / all };
    of_signs.chain([sender]).collect()
}

/// What the rules would get right together: of the text alone, and with the sender.
pub(crate) fn combined(surfaces: &[Surface]) -> Vec<Combined> {
    let text = |one: &Surface| {
        let signs = one.signs.iter().map(|(_, speaks)| f64::from(*speaks));
        [1.0, one.length - 1.0].into_iter().chain(signs).collect::<Vec<f64>>()
    };
    let with_sender = |one: &Surface| {
        let sender = SENDERS.iter().map(|(sender, _)| f64::from(one.sender == *sender));
        text(one).into_iter().chain(sender).collect::<Vec<f64>>()
    };
    let accuracy = |features: &dyn Fn(&Surface) -> Vec<f64>| {
        let all: Vec<(&str, Vec<f64>, bool)> =
            surfaces.iter().map(|one| (one.pair.as_str(), features(one), one.scam)).collect();
        let right = all.iter().filter(|(_, _, scam)| *scam).map(|(pair, ..)| {
            let others = all.iter().filter(|(other, ..)| other != pair).map(|(_, seen, scam)| (seen.as_slice(), *scam));
            let weights = learned(&others.collect::<Vec<_>>());
            let is_right = |(other, seen, scam): &&(&str, Vec<f64>, bool)| {
                other == pair && (leaning(&weights, seen) > 0.0) == *scam
            };
            all.iter().filter(is_right).count()
        });
        right.sum::<usize>() as f64 / all.len().max(1) as f64
    };
    vec![
        Combined { reader: "text", accuracy: accuracy(&text) },
        Combined { reader: "text+sender", accuracy: accuracy(&with_sender) },
    ]
}

/// Newton's steps: each about doubles the digits that are right.
const STEPS: usize = 8;
/// Keeps weights small, in messages: without it a label that occurs twice would be trusted without end.
const RIDGE: f64 = 1.0;

/// Above 0 towards "scam".
fn leaning(weights: &[f64], seen: &[f64]) -> f64 {
    weights.iter().zip(seen).map(|(weight, seen)| weight * seen).sum()
}

/// Weights of a logistic regression with a ridge, by Newton's method.
fn learned(messages: &[(&[f64], bool)]) -> Vec<f64> {
    let size = messages.first().map_or(0, |(seen, _)| seen.len());
    let mut weights = vec![0.0; size];
    for _ in 0..STEPS {
        let mut slope: Vec<f64> = weights.iter().map(|weight| RIDGE * weight).collect();
        let mut bend = vec![vec![0.0; size]; size];
        bend.iter_mut().enumerate().for_each(|(at, row)| row[at] = RIDGE);
        for (seen, scam) in messages {
            let thought = 1.0 / (1.0 + (-leaning(&weights, seen)).exp());
            let (error, doubt) = (thought - f64::from(*scam), thought * (1.0 - thought));
            for (at, here) in seen.iter().enumerate().filter(|(_, here)| **here != 0.0) {
                slope[at] += error * here;
                bend[at].iter_mut().zip(*seen).for_each(|(bend, other)| *bend += doubt * here * other);
            }
        }
        weights.iter_mut().zip(solved(bend, slope)).for_each(|(weight, step)| *weight -= step);
    }
    weights
}

/// What the rows make the sums of, by elimination. The ridge keeps every pivot above 0.
fn solved(mut rows: Vec<Vec<f64>>, mut sums: Vec<f64>) -> Vec<f64> {
    for at in 0..sums.len() {
        let pivot = rows[at].clone();
        for below in at + 1..sums.len() {
            let share = rows[below][at] / pivot[at];
            rows[below].iter_mut().zip(&pivot).for_each(|(one, pivot)| *one -= share * pivot);
            sums[below] -= share * sums[at];
        }
    }
    for at in (0..sums.len()).rev() {
        let known: f64 = (at + 1..sums.len()).map(|other| rows[at][other] * sums[other]).sum();
        sums[at] = (sums[at] - known) / rows[at][at];
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    fn surface(pair: usize, scam: bool, speaks: bool, sender: &str) -> Surface {
        let signs = ["link", "amount", "urgency", "long", "polite", "denial", "padding"].map(|name| (name, speaks));
        Surface { scam, pair: pair.to_string(), sender: sender.to_owned(), length: 1.0, signs }
    }

    fn accuracies(all: &[Surface]) -> Vec<f64> {
        combined(all).into_iter().map(|reader| reader.accuracy).collect()
    }

    #[test]
    fn what_tells_is_found_and_what_does_not_is_not() {
        let telling: Vec<_> = (0..20)
            .flat_map(|pair| [surface(pair, true, true, "mobile"), surface(pair, false, false, "saved")])
            .collect();
        assert_eq!(accuracies(&telling), [1.0, 1.0]);
        assert!(naive_rules(&telling).iter().all(|rule| rule.accuracy > 0.999));
        // Twins that look alike: nothing to go by, so that both are called the same.
        let mute: Vec<_> =
            (0..20).flat_map(|pair| [true, false].map(|scam| surface(pair, scam, pair % 2 == 0, "saved"))).collect();
        assert_eq!(accuracies(&mute), [0.5, 0.5]);
        // Only the sender tells.
        let by_sender: Vec<_> = (0..20)
            .flat_map(|pair| [surface(pair, true, true, "mobile"), surface(pair, false, true, "saved")])
            .collect();
        assert_eq!(accuracies(&by_sender), [0.5, 1.0]);
    }

    /// A rule that was learned from a pair must not be tried on it.
    #[test]
    fn no_pair_is_judged_by_itself() {
        let one = [surface(0, true, true, "mobile"), surface(0, false, false, "saved")];
        assert_eq!(accuracies(&one), [0.5, 0.5], "nothing was learned from nothing");
    }

    /// At the weights the slope is nothing.
    #[test]
    fn the_weights_are_those_of_the_least_loss() {
        let seen: Vec<(Vec<f64>, bool)> = (0..60)
            .map(|at| {
                (vec![1.0, f64::from(at % 2), f64::from(at % 3 == 0), f64::from(at % 7) / 7.0], at % 5 < 2 + at % 2)
            })
            .collect();
        let messages: Vec<(&[f64], bool)> = seen.iter().map(|(seen, scam)| (seen.as_slice(), *scam)).collect();
        let weights = learned(&messages);
        for at in 0..weights.len() {
            let slope: f64 = messages
                .iter()
                .map(|(seen, scam)| {
                    let thought = 1.0 / (1.0 + (-leaning(&weights, seen)).exp());
                    (thought - f64::from(*scam)) * seen[at]
                })
                .sum();
            assert!((slope + RIDGE * weights[at]).abs() < 1e-9, "{at}: {slope}");
        }
    }
}
