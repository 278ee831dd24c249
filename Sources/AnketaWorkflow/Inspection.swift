import CSVReading
public import Diagnostics
import ReportModel
import ResponseImport
import SurveyModel
import Tabulation

/// What a file is, what each column was taken for, and that everything is accounted for.
public struct Inspection: Sendable {
  /// The languages that ``text`` can be worded in.
  public static var languages: [String] { Phrases.codes }

  /// Everything worth knowing about the file.
  public let problems: [Problem]
  let responses: SeminarResponses
  let reason: Message
  let phrases: Phrases

  /// - Parameter language: BCP 47 code of the language that ``text`` is worded in.
  /// - Throws: `unknown-language`, or what keeps the file or the questionnaire from being read.
  public init(
    path: String, questionnaire: String? = nil, language: String = "en",
    options: ReadingOptions = ReadingOptions(),
    library: QuestionnaireLibrary = QuestionnaireLibrary()
  ) throws(Problems) {
    guard let phrases = Phrases.language(language) else {
      throw Problems(.unknownLanguage("Anketa does not speak “\(language)”"))
    }
    self.phrases = phrases
    var declared: (Questionnaire, [Problem])?
    if let questionnaire { declared = try library.questionnaire(questionnaire) }
    responses = try SeminarResponses.read([path], questionnaire: declared?.0, options: options)
    reason = responses.reasons.first ?? ""
    problems = (declared?.1 ?? []) + responses.problems
  }

  /// Source and audit as the JSON document of a report has them, with every column.
  public var json: String {
    JSONText.encode(
      Document(source: responses.sources.map(SourcePart.init), audit: AuditPart(responses.sources)))
  }

  private struct Document: Encodable {
    var schema = "anketa-inspection/1"
    var source: [SourcePart]
    var audit: AuditPart
  }
}
