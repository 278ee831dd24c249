public import Diagnostics
import ReportModel
import SurveyArchive

/// The annexes that were written from an archive, for people and for programs.
public struct ReleaseListing: Sendable {
  private let releases: [ArchivedRelease]

  /// - Parameter seminar: Only those with this one; it may have been removed since.
  /// - Throws: `unknown-seminar`, or what keeps the archive from being read.
  public init(of seminar: String? = nil, archive: String) throws(Problems) {
    releases = try SurveyArchive.reading(archive).read { reader in
      let releases = try reader.releases(of: seminar)
      if let seminar, releases.isEmpty { _ = try reader.seminar(seminar) }
      return releases
    }
  }

  /// A paragraph for each annex, the newest last.
  public var text: String {
    guard !releases.isEmpty else { return "No annex has been written from the archive.\n" }
    let paragraphs = releases.map { release in
      let time = release.writtenAt.prefix(16).replacing("T", with: " ")
      let options = release.options.sorted { $0.key < $1.key }.map { "\($0) \($1)" }
      let lines = release.seminars.flatMap { Self.lines($0, release.groups(of: $0)) }
      return (["\(time) UTC  \(release.kind)  \(options.joined(separator: ", "))"] + lines)
        .map { $0.printable() }.joined(separator: "\n")
    }
    return (paragraphs + ["\(releases.count) × release"]).joined(separator: "\n\n") + "\n"
  }

  /// The seminar with its responses, then a line for each group.
  private static func lines(_ key: String, _ groups: [CountedGroup]) -> [String] {
    groups.map { group in
      guard let by = group.by else { return "  \(key)  \(group.size) responses" }
      return "    \(by) \(group.answers.sorted().joined(separator: ", "))  \(group.size)"
    }
  }

  public var json: String {
    JSONText.encode(Document(releases: releases.map(Document.Release.init)))
  }

  private struct Document: Encodable {
    struct Group: Encodable {
      var seminar: String
      /// The item whose answers make the group; not there for everybody.
      var by: String?
      var answers: [String]
      var responses: Int
    }
    struct Release: Encodable {
      var writtenAt: String
      var kind: String
      var seminars: [String]
      var options: [String: String]
      var groups: [Group]

      init(_ release: ArchivedRelease) {
        writtenAt = release.writtenAt
        kind = release.kind
        seminars = release.seminars
        options = release.options
        groups = release.seminars.flatMap { key in
          release.groups(of: key).map {
            Group(seminar: key, by: $0.by, answers: $0.answers.sorted(), responses: $0.size)
          }
        }
      }
    }
    var schema = "anketa-releases/1"
    var releases: [Release]
  }
}

extension ArchivedRelease {
  fileprivate func groups(of seminar: String) -> [CountedGroup] {
    CountedGroup.all(in: counts[seminar] ?? [:])
  }
}
