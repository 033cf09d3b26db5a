//! The course on disk: skills, apps, lessons; reading them and proving them.
