//! The SQLite record of what happened; the only crate with SQL.
