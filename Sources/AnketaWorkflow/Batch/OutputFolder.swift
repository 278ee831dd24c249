public import Diagnostics
import Foundation

/// A folder that files are written into.
public enum OutputFolder {
  /// Makes the folder if it is not there, with those around it.
  ///
  /// - Throws: `cannot-write` when it is a file, or nothing can be written there.
  public static func prepare(_ path: String) throws(Problems) {
    var isFolder = ObjCBool(false)
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if exists, !isFolder.boolValue {
      throw OutputFile.failure(
        path, "it is a file", help: "name a folder with `-o`; it is made if it is not there")
    }
    if !exists, mkdirs(path) != 0 {
      throw OutputFile.failure(path, systemReason())
    }
    if access(path, W_OK | X_OK) != 0 {
      throw OutputFile.failure(path, systemReason())
    }
  }

  /// As `mkdir -p`; `errno` says what went wrong.
  private static func mkdirs(_ path: String) -> Int32 {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return 0 }
    guard errno == ENOENT, let slash = path.dropLast().lastIndex(of: "/"), slash != path.startIndex
    else { return -1 }
    guard mkdirs(String(path[..<slash])) == 0 else { return -1 }
    return mkdir(path, 0o777) == 0 || errno == EEXIST ? 0 : -1
  }
}
