public import Diagnostics
import Foundation
public import ReportModel
import ResponseImport
public import SurveyModel
import Tabulation

/// The forms in which an annex can be written.
public enum ReportFormat: String, Sendable, CaseIterable {
  case html, pdf, docx, odt, xlsx, md, json

  /// The format that the ending of a file name asks for.
  public init?(path: String) {
    switch path.split(separator: "/").last?.split(separator: ".").last?.lowercased() {
    case "html", "htm": self = .html
    case "pdf": self = .pdf
    case "docx": self = .docx
    case "odt": self = .odt
    case "xlsx": self = .xlsx
    case "md", "markdown": self = .md
    case "json": self = .json
    default: return nil
    }
  }
}

extension ReportFormat {
  /// Whether a terminal can show it.
  public var isText: Bool { ![.pdf, .docx, .odt, .xlsx].contains(self) }
}

extension [ReportFormat] {
  /// “html, md”
  var list: String { map(\.rawValue).joined(separator: ", ") }
}

/// From files of answers, or a seminar of the archive, to the annex of the seminar's report.
public struct FeedbackReport: Sendable {
  /// Files; or one key of a seminar in the archive, if there is no file of this name.
  public var paths: [String]
  /// Path of the archive; it is opened only for what is no file.
  public var archive = "archive.sqlite"
  /// Name or path of the questionnaire; `nil` to make one out from the files.
  public var questionnaire: String?
  public var seminar: Seminar
  /// BCP 47 code, or several with commas between them; `nil` for the main language of the questionnaire.
  public var language: String?
  /// At least one, in the order of the written annex's texts.
  public var formats: [ReportFormat]
  /// How much of the figures is printed; the JSON document has all of them.
  public var detail: ReportDetail
  public var options: ReadingOptions
  /// The item by whose answers the others are shown apart, by its key or words of its text; `nil` for none.
  public var by: String?
  /// Whether figures weighted by the targets of the questionnaire stand beside the others.
  public var isWeighted: Bool
  /// The seminar to compare with: a key, a file, or `previous` for the one before in its series.
  public var against: String?
  /// Whether the annex is written although subtracting an earlier one shows the answers of few people.
  public var acceptsDifference = false
  public var look = AnnexLook()
  /// Path of a Markdown file with the organisers' own text, made as a template if it is not there; `nil` for
  /// none.
  public var ownText: String?
  /// Path of the file of themes; `nil` for the one beside the questionnaire.
  public var themes: String?
  /// Path of a file with the themes of answers as a second person sees them; `nil` for none.
  public var secondCoding: String?
  public var library = QuestionnaireLibrary()

  public init(
    paths: [String], questionnaire: String? = nil, seminar: Seminar = Seminar(),
    language: String? = nil, formats: [ReportFormat], detail: ReportDetail = .full,
    options: ReadingOptions = ReadingOptions(), by: String? = nil, isWeighted: Bool = false
  ) {
    self.paths = paths
    self.questionnaire = questionnaire
    self.seminar = seminar
    self.language = language
    self.formats = formats
    self.detail = detail
    self.options = options
    self.by = by
    self.isWeighted = isWeighted
  }

  /// The annex as text in the first format, and what was noticed on the way.
  ///
  /// - Throws: As ``written()``.
  public func text() throws(Problems) -> (text: String, problems: [Problem]) {
    let annex = try written()
    return (annex.texts[0], annex.problems)
  }

  /// The annex as text, checked against earlier ones where it comes from the archive.
  ///
  /// - Throws: `unknown-language`, `unknown-item`, `no-groups`, `no-targets`, `unknown-seminar`,
  ///   `difference-shows-few`, or what keeps a file, the archive or the questionnaire from being read.
  public func written() throws(Problems) -> WrittenAnnex {
    let form = try AnnexForm(formats, language: language, look: look)
    let ownText = try ownText.flatMap { path throws(Problems) in try OwnTextFile.read(path) }
    let key = try ReportSubject.key(paths, archive: archive)
    var declared: (Questionnaire, [Problem])?
    if let questionnaire { declared = try library.questionnaire(questionnaire) }
    var request = TallyRequest(by: by, batteries: true)
    let subject: ReportSubject
    if let key {
      request.codes = against != nil
      subject = try ReportSubject(
        key: key, seminar, archive: archive, isWeighted: isWeighted, request: request)
    } else {
      request.codes = against != nil && declared?.0.respondentCode.isEmpty == false
      if isWeighted { request.weightedBy = try Self.targets(of: declared?.0).targets.map(\.item) }
      subject = try ReportSubject(files: paths, seminar, declared?.0, options, request: request)
    }
    let responses = subject.responses
    var content = AnnexContent(
      questionnaire: responses.questionnaire, isInferred: responses.isInferred,
      tally: responses.tally, seminar: subject.seminar, sources: responses.sources,
      program: ProgramVersion.text, forgotten: subject.forgotten)
    let comparison = try comparison(content, of: subject, declared?.0)
    content.comparison = comparison?.content
    let coding = try coding(of: content)
    content.coding = coding?.0
    var problems = (declared?.1 ?? []) + responses.problems + (comparison?.problems ?? [])
    problems += coding?.1 ?? []
    if let key, questionnaire != nil { problems.append(.questionnaireNotUsed(key)) }
    if let attended = content.seminar.attended, responses.tally.responses > attended {
      problems.append(.moreThanAttended(responses.tally.responses, attended))
    }
    problems += content.itemsOfDoubtfulDirection.map(Problem.doubtfulDirection)
    if isWeighted, let weighting = content.questionnaire.weighting {
      problems += weighting.problems(in: content)
    }
    var release = release(content, of: key, comparedWith: comparison?.key)
    problems += try release?.check(acceptingDifference: acceptsDifference) ?? []
    let languages = content.questionnaire.languages
    let text = try placed(ownText, in: content, form.phrases(languages), &problems)
    func document() -> AnnexDocument {
      var document = AnnexDocument(content)
      document.text = text?.parts.map(TextPart.init)
      return document
    }
    let made = try form.files(languages: languages, document: document()) { phrases in
      let annex = Annex(content, in: phrases, detail: detail)
      return text.map(annex.adding) ?? annex
    }
    return WrittenAnnex(
      files: made.files, charts: made.charts, problems: form.problems + problems, release: release,
      manifest: try manifest(content, of: subject))
  }
}

extension Problem {
  static func unknownLanguage(_ sentence: Message) -> Problem {
    Problem(
      .error, "unknown-language", sentence, expected: .naming(Phrases.codes),
      help: "choose one of these with `--language`")
  }

  static func questionnaireNotUsed(_ key: String) -> Problem {
    Problem(
      .warning, "questionnaire-not-used",
      "seminar \(key) keeps the questionnaire that it was imported with; the one of `-q` was not used",
      help: "`anketa import --replace` with `-q` reads its files anew")
  }

  static func moreThanAttended(_ returned: Int, _ attended: Int) -> Problem {
    Problem(
      .warning, "more-than-attended",
      "\(returned) questionnaires were returned, but only \(attended) people attended; "
        + "the number of participants was left out of account",
      help: "check `--attended`, and whether somebody answered twice")
  }
}

/// JSON as every command prints it: readable, keys sorted, ending in a line feed, and with nothing
/// in it that could steer a terminal.
enum JSONText {
  static func encode(_ document: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(document) else {
      preconditionFailure("a figure that is no number in \(type(of: document))")
    }
    return String(decoding: data, as: UTF8.self).withControlsEscaped() + "\n"
  }
}

extension String {
  /// Escapes what JSON may hold bare but a terminal obeys: DEL, C1 controls, and marks that turn the
  /// writing direction. Outside its strings JSON has none of them.
  fileprivate func withControlsEscaped() -> String {
    guard unicodeScalars.contains(where: { $0.steersDisplay && $0 != "\n" }) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.steersDisplay, scalar != "\n" {
        text += scalar.jsonEscape
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// `\u009b`; every scalar that steers a display has at most four hexadecimal digits.
  var jsonEscape: String {
    let hex = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
  }
}
