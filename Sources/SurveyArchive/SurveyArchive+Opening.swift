public import Diagnostics
internal import Foundation
internal import GRDB

extension SurveyArchive {
  /// How long one program waits for another that writes, in seconds.
  private static let patience = 5.0
  /// Archives up to this size are looked through for damage before they are changed.
  private static let largestLookedThrough = 32 << 20

  /// Opens an archive to read it; the file is not changed, and may lie where nothing can be.
  ///
  /// - Throws: `no-archive`, `empty-archive`, `not-an-archive`, `foreign-archive`, `newer-archive`,
  ///   `archive-damaged`, or why the file cannot be read.
  public static func reading(_ path: String) throws(Problems) -> SurveyArchive {
    guard let size = try size(of: path) else { throw Problems(.noArchive(path)) }
    guard size > 0 else { throw Problems(.emptyArchive(path)) }
    let archive: SurveyArchive
    do throws(Problems) {
      archive = try open(path, readOnly: true)
      switch try archive.age() {
      case .empty: throw Problems(.emptyArchive(path))
      case .outdated:
        guard access(path, W_OK) == 0 else { throw Problems(.outdatedArchive(path)) }
        try open(path, readOnly: false).change { _ in }
      case .current: break
      }
    } catch  where error.list.first?.code == "archive-unfinished" {
      // Somebody was killed while writing. Whoever may write puts it back as it was.
      _ = try open(path, readOnly: false).age()
      return try reading(path)
    }
    return archive
  }

  /// Opens an archive to change it; where there is none, the first change makes it.
  ///
  /// - Throws: As ``reading(_:)``, but for what is not there or has no bytes.
  public static func writing(_ path: String) throws(Problems) -> SurveyArchive {
    let size = try size(of: path)
    if let size, size > 0 {
      guard access(path, W_OK) == 0 else { throw Problems(.readOnlyArchive(path)) }
      do throws(Problems) {
        let archive = try reading(path)
        if size <= largestLookedThrough { try archive.lookThrough() }
      } catch  where error.list.first?.code == "empty-archive" {
        // Put back as it was before somebody was killed while making it.
      }
    }
    let archive = try open(path, readOnly: false)
    return SurveyArchive(path: path, queue: archive.queue, wasEmptyFile: size == 0)
  }

  /// - Returns: `nil` when there is no such file.
  private static func size(of path: String) throws(Problems) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw Problems(.systemFailure(path))
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw Problems(.archiveIsFolder(path)) }
    guard access(path, R_OK) == 0 else { throw Problems(.systemFailure(path)) }
    return Int(status.st_size)
  }

  private static func open(_ path: String, readOnly: Bool) throws(Problems) -> SurveyArchive {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
      // What is forgotten must not be found in the free pages of the file.
      if !readOnly { try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA cache_size = -16000") }
    }
    do {
      return SurveyArchive(
        path: path, queue: try DatabaseQueue(path: path, configuration: configuration))
    } catch {
      throw Problems(failure: error, path: path)
    }
  }

  private enum Age {
    case empty, outdated, current
  }

  private func age() throws(Problems) -> Age {
    try read { reader in
      try Self.checkOwner(of: reader.db, path: path)
      if try Migration.isUpToDate(reader.db) { return .current }
      return try Migration.isNone(reader.db) ? .empty : .outdated
    }
  }

  /// Refuses what another program or a newer version has made; a file without any table is nobody's.
  static func checkOwner(of db: Database, path: String) throws {
    if try Migration.hasBeenSuperseded(db) { throw Problems(.newerArchive(path)) }
    let owner = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    guard owner == applicationID || (owner == 0 && tables == 0) else {
      throw Problems(.foreignArchive(path))
    }
  }

  private func lookThrough() throws(Problems) {
    let found = try read { reader in
      try String.fetchOne(reader.db, sql: "PRAGMA quick_check(1)")
    }
    guard found == "ok" else { throw Problems(.damagedArchive(path)) }
  }
}
