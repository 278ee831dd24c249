internal import Diagnostics
internal import Foundation
internal import GRDB

extension Problems {
  /// What went wrong with an archive, in words.
  init(failure error: any Error, path: String) {
    switch error {
    case let problems as Problems: self = problems
    case let error as DatabaseError: self.init(.archive(error, path: path))
    default:
      self.init(.archiveFailure(Message(stringLiteral: error.localizedDescription), path: path))
    }
  }
}

extension Problem {
  /// What SQLite says of the file, in words.
  static func archive(_ error: DatabaseError, path: String) -> Problem {
    switch error.extendedResultCode {
    case .SQLITE_READONLY_ROLLBACK, .SQLITE_READONLY_RECOVERY, .SQLITE_READONLY_CANTLOCK:
      return unfinishedArchive(path)
    default: break
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return busyArchive(path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: return readOnlyArchive(path)
    case .SQLITE_FULL: return fullArchive(path)
    case .SQLITE_CORRUPT: return damagedArchive(path)
    case .SQLITE_NOTADB: return notAnArchive(path)
    case .SQLITE_CANTOPEN: return closedArchive(path)
    case .SQLITE_IOERR: return unreadableArchive(path)
    default:
      let reason = error.message ?? error.resultCode.description
      return archiveFailure(Message(stringLiteral: reason), path: path)
    }
  }

  static func noArchive(_ path: String) -> Problem {
    Problem(
      .error, "no-archive", "there is no archive “\(path)”",
      help: "`anketa import` makes one; another place is named with `--archive` or ANKETA_ARCHIVE")
  }

  static func emptyArchive(_ path: String) -> Problem {
    Problem(
      .error, "empty-archive", "the archive “\(path)” is empty: nothing has been imported yet",
      help: "`anketa import` puts the first seminar into it")
  }

  static func archiveIsFolder(_ path: String) -> Problem {
    Problem(
      .error, "folder-not-archive", "“\(path)” is a folder, not an archive",
      help: "name a file in it, such as \(path)/archive.sqlite")
  }

  static func notAnArchive(_ path: String) -> Problem {
    Problem(
      .error, "not-an-archive", "“\(path)” is not a database and was left as it is",
      help: "name another file with `--archive`")
  }

  static func foreignArchive(_ path: String) -> Problem {
    Problem(
      .error, "foreign-archive",
      "“\(path)” is a database of another program and was left as it is",
      help: "name another file with `--archive`")
  }

  static func newerArchive(_ path: String) -> Problem {
    Problem(
      .error, "newer-archive",
      "“\(path)” was made by a newer version of Anketa and was left as it is",
      help: "use the newer version, or another archive")
  }

  static func outdatedArchive(_ path: String) -> Problem {
    Problem(
      .error, "outdated-archive",
      "“\(path)” was made by an older version of Anketa and may only be read, so it cannot be brought "
        + "up to date",
      help: "copy it to a folder in which you may write, or name another one with `--archive`")
  }

  static func damagedArchive(_ path: String) -> Problem {
    Problem(
      .error, "archive-damaged", "the archive “\(path)” is damaged and was left as it is",
      help: "go back to a copy of the file, or import the seminars into a new archive")
  }

  static func busyArchive(_ path: String) -> Problem {
    Problem(
      .error, "archive-busy",
      "another program is writing to the archive “\(path)”; nothing was changed",
      help: "wait until it is done, then try again")
  }

  static func readOnlyArchive(_ path: String) -> Problem {
    Problem(
      .error, "archive-read-only",
      "the archive “\(path)” may only be read; nothing was changed",
      help: "copy it to a folder in which you may write, or name another one with `--archive`")
  }

  static func fullArchive(_ path: String) -> Problem {
    Problem(
      .error, "archive-full",
      "there is no room left for the archive “\(path)”; nothing was changed",
      help: "free some space, then try again")
  }

  static func closedArchive(_ path: String) -> Problem {
    Problem(
      .error, "archive-not-opened", "the archive “\(path)” cannot be opened or made there",
      help: "check that the folder exists and that you may write there")
  }

  static func unreadableArchive(_ path: String) -> Problem {
    Problem(
      .error, "archive-unreadable",
      "the disk failed while the archive “\(path)” was being read or written; nothing was changed",
      help: "check the disk and its free space, then try again")
  }

  static func unfinishedArchive(_ path: String) -> Problem {
    Problem(
      .error, "archive-unfinished",
      "a program was stopped while it was writing to the archive “\(path)”, and it cannot be put "
        + "back as it was where it lies",
      help:
        "copy the archive and the file beside it that ends in -journal to a folder in which you "
        + "may write")
  }

  static func archiveFailure(_ reason: Message, path: String) -> Problem {
    Problem(
      .error, "archive-failed", "the archive “\(path)” cannot be used: \(reason)",
      help: "check the file, or name another one with `--archive`")
  }

  /// Why the last call to the system failed.
  static func systemFailure(_ path: String) -> Problem {
    archiveFailure(Message(systemReason: String(cString: strerror(errno))), path: path)
  }
}
