public import Diagnostics
import Foundation

extension SeriesMatches {
  /// Writes the pairs of the series into a file to be filled in.
  ///
  /// - Throws: `matches-exist`, so that nothing that somebody filled in is lost; `cannot-write`.
  public func write(
    to path: String, replacing: Bool, in messages: MessageCatalogue
  ) throws(Problems) {
    if !replacing, FileManager.default.fileExists(atPath: path), path != "/dev/null" {
      throw Problems(.matchesExist(path))
    }
    try OutputFile.write(file(in: messages).utf8, to: path)
  }
}
