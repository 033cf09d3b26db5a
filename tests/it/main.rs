//! Journeys in the real window.

mod window;
