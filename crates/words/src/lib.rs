//! Fluent words, printed and spoken, with a fallback chain, and dates and numbers of the locale.
