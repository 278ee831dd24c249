public import Diagnostics
import ReportModel
import SurveyArchive
import SurveyModel
import Tabulation

/// One seminar of the archive: what is known of it, where its answers came from, and their counts.
public struct SeminarCard: Sendable {
  private let seminar: ArchivedSeminar
  private let view: String?
  private let questionnaire: ArchivedQuestionnaire
  private let isInferred: Bool
  private let sources: [ArchivedSource]
  private let tally: Tally

  /// - Throws: `unknown-seminar`, or what keeps the archive from being read.
  public init(_ key: String, archive: String) throws(Problems) {
    self = try SurveyArchive.reading(archive).read { reader in
      try SeminarCard(key, reader)
    }
  }

  private init(_ key: String, _ reader: ArchiveReader) throws(Problems) {
    seminar = try reader.seminar(key)
    view = try reader.view(ofSeries: seminar.series)
    (questionnaire, isInferred) = try reader.questionnaire(of: key)
    sources = try reader.sources(of: key)
    tally = try reader.tally(of: key).tally
  }

  public var text: String {
    var lines = [seminar.key]
    var facts: [(String, String?)] = [
      ("series", seminar.series), ("title", seminar.title), ("date", seminar.date),
      ("place", seminar.place), ("organisers", seminar.organisers),
      ("languages", seminar.languages.isEmpty ? nil : seminar.languages.joined(separator: ", ")),
      ("invited", seminar.invited.map(String.init)),
      ("attended", seminar.attended.map(String.init)), ("returned", String(seminar.responses)),
      ("forgotten", seminar.forgotten.map { "responses and comments, on \($0)" }),
    ]
    let asked = questionnaire.questionnaire
    facts.append(
      (
        "questionnaire",
        asked.key
          + (isInferred ? ", made out from the answers" : ", version \(asked.version)")
          + ", \(questionnaire.sha256.prefix(12))"
      ))
    facts.append(("view", view))
    for source in sources {
      let tool = source.record.map { ", \($0.toolTitle), \($0.encoding)" } ?? ""
      facts.append(("file", source.file + tool))
      facts.append(
        (
          "",
          "\(source.records) rows = \(source.counted) counted + "
            + "\(source.records - source.counted) left out"
        ))
      facts.append(("", "sha-256 " + source.sha256))
    }
    for (name, value) in facts {
      guard let value else { continue }
      lines.append("  " + name.padded(to: 13) + "  " + value)
    }
    lines.append("")
    let width = asked.items.map(\.key.count).max() ?? 0
    for (item, tally) in zip(asked.items, tally.items) {
      let answered = "\(tally.answered) of \(tally.base)".padded(to: 9)
      lines.append("  \(item.key.padded(to: width))  \(answered)  \(item.text(language))")
    }
    return lines.map { $0.printable() }.joined(separator: "\n") + "\n"
  }

  private var language: String { questionnaire.questionnaire.languages.first ?? "en" }

  public var json: String {
    JSONText.encode(
      Document(
        seminar: SeminarPart(seminar, view: view),
        questionnaire: .init(
          key: questionnaire.questionnaire.key, version: questionnaire.questionnaire.version,
          isInferred: isInferred, sha256: questionnaire.sha256),
        source: sources.compactMap(\.record).map(SourcePart.init),
        items: zip(questionnaire.questionnaire.items, tally.items).map { item, tally in
          .init(
            key: item.key, type: item.type.rawValue, base: tally.base, validN: tally.answered,
            options: tally.options.sorted { $0.key < $1.key }.map { .init(code: $0, count: $1) })
        }))
  }

  private struct Document: Encodable {
    struct Questionnaire: Encodable {
      var key: String
      var version: Int
      var isInferred: Bool
      var sha256: String
    }
    struct Option: Encodable {
      var code: Int
      var count: Int
    }
    struct Item: Encodable {
      var key: String
      var type: String
      var base: Int
      var validN: Int
      var options: [Option]
    }
    var schema = "anketa-seminar/1"
    var seminar: SeminarPart
    var questionnaire: Questionnaire
    var source: [SourcePart]
    var items: [Item]
  }
}

extension String {
  /// Filled up with blanks.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
