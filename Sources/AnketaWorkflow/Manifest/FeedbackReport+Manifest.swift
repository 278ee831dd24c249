import Diagnostics
import Foundation
import ReportModel
import SurveyModel

extension FeedbackReport {
  /// What the annex was made of; the outputs come when they are written.
  ///
  /// - Throws: `unreadable-file` for a file that was read a moment ago and is gone.
  func manifest(
    _ content: AnnexContent, of subject: ReportSubject
  ) throws(Problems) -> RunManifest {
    var inputs: [RunManifest.File] = []
    for (index, source) in content.sources.enumerated() {
      let sizes = subject.responses.byteCounts
      inputs.append(
        .init(
          role: "answers", name: source.file,
          size: sizes.indices.contains(index) ? sizes[index] : nil,
          sha256: source.sha256))
    }
    inputs += (content.comparison?.before.sources ?? []).map {
      .init(role: "compared", name: $0.file, size: nil, sha256: $0.sha256)
    }
    if let questionnaire, subject.key == nil {
      inputs.append(try Self.file("questionnaire", try library.path(of: questionnaire)))
    }
    if let themes = try themesPath(of: content.questionnaire), content.coding != nil {
      inputs.append(try Self.file("themes", themes))
    }
    if let secondCoding { inputs.append(try Self.file("second-coding", secondCoding)) }
    if let ownText { inputs.append(try Self.file("text", ownText)) }
    if formats.contains(.docx), let template = look.template {
      inputs.append(try Self.file("template", template))
    }
    return RunManifest(
      options: manifestOptions(of: subject), inputs: inputs, rows: .init(content.sources))
  }

  private static func file(_ role: String, _ path: String) throws(Problems) -> RunManifest.File {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Problems(
        Problem(
          .error, "unreadable-file", "the file cannot be opened", at: Place(file: path),
          help: "look whether the name is spelt right and the file may be read"))
    }
    return .init(role, path, Array(data))
  }

  /// What was said on the command line, without the folders of its files.
  private func manifestOptions(of subject: ReportSubject) -> [String: String] {
    var named: [String: String?] = [
      "format": formats.list, "detail": detail.rawValue, "language": language, "by": by,
      "weighted": isWeighted ? "yes" : nil, "seminar": subject.key,
      "questionnaire": questionnaire.map(RunManifest.File.name),
      "against": against.map(RunManifest.File.name), "title": seminar.title,
      "date": seminar.date, "place": seminar.place, "organiser": seminar.organisers,
      "invited": seminar.invited.map(String.init), "attended": seminar.attended.map(String.init),
      "keep-text": ownText.map(RunManifest.File.name),
      "themes": themes.map(RunManifest.File.name),
      "second-coding": secondCoding.map(RunManifest.File.name),
      "template": look.template.map(RunManifest.File.name),
      "annex-number": look.number.isEmpty ? nil : look.number,
    ]
    let reading: [String: String?] = [
      "delimiter": options.delimiter, "quote": options.quote, "encoding": options.encoding,
      "header-rows": options.headerRows.map(String.init), "tool": options.tool,
      "dates": options.isDayFirst.map { $0 ? "day-first" : "month-first" },
    ]
    named.merge(reading) { $1 }
    return named.compactMapValues(\.self)
  }
}

extension RunManifest.Rows {
  init(_ sources: [SourceRecord]) {
    let audit = AuditPart(sources)
    records = audit.records
    counted = audit.counted
    let counts = Dictionary(grouping: audit.excluded, by: \.reason)
    excluded = counts.sorted { $0.key < $1.key }.map { reason, parts in
      Excluded(reason: reason, count: parts.reduce(0) { $0 + $1.count })
    }
  }
}
