/// Every word of the annex that is not an answer or a question, in one language.
///
/// A language is one file with one value of this type: a sentence that is missing does not compile.
/// Numbers come in as text that is already rounded and written as the language writes it, but where
/// a noun follows they come as `Int`, for its plural form.
public struct Phrases: Sendable {
  /// BCP 47 code.
  public var code: String
  public var numbers: NumberStyle

  // MARK: Title block
  var annexTitle: String
  var seminar: String
  var date: String
  var place: String
  var organisers: String
  var attended: String
  var returned: String
  var responseRate: String
  var figure: String
  var table: String

  // MARK: Response
  /// All participants answered.
  var census: @Sendable (_ count: Int) -> String
  /// Some did: returned, attended, percent.
  var part: @Sendable (_ returned: Int, _ attended: Int, _ percent: String) -> String
  /// Nobody said how many attended.
  var returnedOnly: @Sendable (_ returned: Int) -> String
  var noResponses: String
  /// More answered than attended.
  var moreThanAttended: @Sendable (_ returned: Int, _ attended: Int) -> String

  // MARK: Headings
  var inBrief: String
  var ratings: String
  var questions: String
  var comments: String
  var howToRead: String

  // MARK: Items
  var typeNames: [String: String]
  /// “Asked of all; answered: 20; no answer: 1.” with the reasons that occur.
  var answeredLine: @Sendable (_ answered: String, _ missing: [String]) -> String
  var noAnswer: String
  var notApplicable: String
  var notAsked: String
  var damaged: String
  var reason: @Sendable (_ name: String, _ count: String) -> String
  var answer: String
  var count: String
  var share: String
  var question: String
  var mean: String
  var range: String
  var topBox: @Sendable (_ points: Int) -> String
  var median: String
  var quartiles: String
  var smallest: String
  var largest: String
  var figures: String
  var value: String
  var respondents: String
  var option: String
  var averagePlace: String
  var firstPlace: String
  var untranslated: @Sendable (_ language: String) -> String

  // MARK: Sentences
  var meanSentence: @Sendable (_ mean: String, _ best: String, _ low: String, _ high: String) -> String
  var meanOnly: @Sendable (_ mean: String, _ best: String) -> String
  var allEqual: String
  var topSentence: @Sendable (_ question: String, _ count: String, _ n: String, _ labels: String)
    -> String
  var highest: @Sendable (_ question: String, _ mean: String) -> String
  var lowest: @Sendable (_ question: String, _ mean: String) -> String
  var recommendSentence:
    @Sendable (_ score: String, _ low: String, _ high: String, _ n: String) -> String
  var recommendGroups:
    @Sendable (_ promoters: String, _ passives: String, _ detractors: String) -> String
  var promoters: String
  var passives: String
  var detractors: String
  var yesSentence: @Sendable (_ question: String, _ count: String, _ n: String) -> String
  var commentsSentence: @Sendable (_ respondents: Int) -> String
  var medianSentence:
    @Sendable (_ median: String, _ low: String, _ high: String, _ least: String, _ most: String)
      -> String
  var tickedOnAverage: @Sendable (_ picks: String) -> String
  var multipleNote: String
  var noneTicked: String
  var writeIns: String
  var fewAnswers: @Sendable (_ n: String) -> String
  var countsOnly: @Sendable (_ n: String) -> String
  var noAnswers: String
  var nothingToAdd: @Sendable (_ count: Int) -> String
  var commentsGiven: @Sendable (_ count: Int) -> String
  var commentsNotKept: @Sendable (_ count: Int) -> String
  var commentsWithheld: @Sendable (_ count: Int) -> String
  var roundingNote: String
  var meanInBrackets: @Sendable (_ mean: String) -> String

  // MARK: Figures
  var ratingFigure: @Sendable (_ subject: String) -> String
  var answersFigure: @Sendable (_ question: String) -> String
  var ratingTable: @Sendable (_ subject: String) -> String
  var answersTable: @Sendable (_ question: String) -> String
  /// “counts” or “percent” printed in the bars.
  var countsInBars: String
  var percentInBars: String
  /// Text alternative of a figure: its rows as a list.
  var alternative: @Sendable (_ caption: String, _ parts: [String]) -> String

  // MARK: Method note
  var whoAnswered: String
  var targetGroup: String
  var targetProcess: String
  var rangeNote: String
  var meanRangeNote: String
  var recommendRangeNote: String
  var levelsNote: String
  var missingNote: String
  var percentNote: String
  var source: String
  var recordsLine: @Sendable (_ records: String, _ counted: String, _ excluded: String) -> String
  var columnsLine:
    @Sendable (_ columns: String, _ items: String, _ metadata: String, _ ignored: String) -> String
  var exclusion: @Sendable (_ reason: String, _ count: String) -> String
  var exclusionReasons: [String: String]
  var leftOutColumns: @Sendable (_ titles: String) -> String
  var readAs: @Sendable (_ tool: String, _ encoding: String, _ delimiter: String) -> String
  var probable: String
  var checksum: String
  var program: @Sendable (_ version: String) -> String
  var inferredNote: String

  public static let all: [Phrases] = [.english, .russian, .kyrgyz]

  /// The wording in a language, or `nil` when the annex does not speak it.
  public static func language(_ code: String) -> Phrases? { all.first { $0.code == code } }
}
