//! What can go wrong with the records, told apart by what is to be done about it.

use std::io;
use std::path::PathBuf;

use rusqlite::ErrorCode;

/// Why the records could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The disk is full: nothing of the transaction was written.
    #[error("the disk is full")]
    Full,
    /// The folder or the file may not be written to.
    #[error("the records may not be written to")]
    ReadOnly,
    /// Another program has the records open.
    #[error("another program has the records open")]
    InUse,
    /// The file was written by a newer program.
    #[error("the records have version {found}; this program knows {known}")]
    TooNew {
        /// The file's.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
    /// The file is damaged.
    #[error("the records are damaged: {0}")]
    Damaged(String),
    /// The folder cannot be used.
    #[error("{path}: {source}")]
    Folder {
        /// The folder or file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A row is not what this program writes.
    #[error("a row cannot be read: {0}")]
    Row(String),
    /// Anything else that `SQLite` says.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

/// The result of everything here.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error::{FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType};
        if matches!(error, FromSqlConversionFailure(..) | IntegralValueOutOfRange(..) | InvalidColumnType(..)) {
            return Self::Row(error.to_string());
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged(error.to_string()),
            _ => Self::Sqlite(error),
        }
    }
}

impl Error {
    /// On opening, tables that are missing and rows that nobody wrote are damage too.
    pub(crate) fn into_damage(self) -> Self {
        match self {
            Self::Row(what) => Self::Damaged(what),
            Self::Sqlite(error) if error.sqlite_error_code() == Some(ErrorCode::Unknown) => {
                Self::Damaged(error.to_string())
            }
            other => other,
        }
    }

    pub(crate) fn folder(path: &std::path::Path, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull => Self::Full,
            _ => Self::Folder { path: path.to_owned(), source },
        }
    }
}
