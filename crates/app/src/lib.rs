//! The application: what a learner and a trainer can do; it knows no window.
