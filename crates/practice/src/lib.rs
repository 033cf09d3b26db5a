//! One learner in one lesson: support, hints, slips, and what was achieved.
