public import Diagnostics

/// Every word of the annex that is neither a question nor an answer, in one language.
///
/// A language is one file with one value of this type: a sentence that is missing does not compile.
/// Numbers come in as text, rounded and written as the language writes them; where a noun follows
/// they come as `Int`, for its plural form.
public struct Phrases: Sendable {
  typealias Counted = @Sendable (Int) -> String
  public typealias OneText = @Sendable (String) -> String
  typealias TwoTexts = @Sendable (String, String) -> String
  public typealias ThreeTexts = @Sendable (String, String, String) -> String
  public typealias FourTexts = @Sendable (String, String, String, String) -> String

  /// BCP 47 code.
  public var code: String
  var numbers: NumberStyle
  /// The form of a noun behind a whole number.
  public var pluralForm: @Sendable (Int) -> PluralForm

  /// Months as they stand in a date.
  var months: [String]
  var longDate: @Sendable (_ day: Int, _ month: String, _ year: Int) -> String
  /// A month from 0, and the year.
  var wholeMonth: @Sendable (_ month: Int, _ year: Int) -> String

  // Title block
  var annexTitle: String
  /// “Annex 4”, in place of the first word of a title.
  public var numberedAnnex: @Sendable (_ number: String) -> String
  var date: String
  var place: String
  var organisers: String
  var invited: String
  var attended: String
  var returned: String
  var responseRate: String
  var figure: String
  var table: String

  // Response
  var census: Counted
  /// Returned, attended, percent where there are enough for one.
  var part: @Sendable (Int, Int, String?) -> String
  var returnedOnly: Counted
  public var noResponses: String
  /// Returned, attended.
  var moreThanAttended: @Sendable (Int, Int) -> String

  // Headings
  var inBrief: String
  var ratings: String
  var questions: String
  var comments: String
  var howToRead: String

  // Items
  var typeNames: [String: String]
  /// Type of item, answered, then why others did not answer.
  var typeAndBase: @Sendable (String, String, [String]) -> String
  var noAnswer: String
  var notApplicable: String
  var notAsked: String
  var damaged: String
  var answer: String
  var count: String
  var share: String
  var question: String
  var mean: String
  var topBox: Counted
  var answers: String
  var median: String
  var quartiles: String
  var smallest: String
  var largest: String
  var figureName: String
  var value: String
  var averagePlace: String
  var firstPlace: String
  var bottomBox: Counted
  var standardDeviation: String
  /// Of all so many questionnaires.
  var ofReturned: OneText

  // Sentences
  var allEqual: OneText
  /// Question, top-box count, n, labels of the top box.
  var topBoxSentence: FourTexts
  var medianIs: OneText
  /// Median and mean.
  var medianAndMean: TwoTexts
  /// In quotation marks.
  public var quoted: OneText
  /// Labels as alternatives: “a” or “b”.
  var either: @Sendable ([String]) -> String
  /// What was rated higher, its mean, than what, its mean.
  var ratedHigher: FourTexts
  /// Promoters, passives, detractors.
  var recommendationGroups: ThreeTexts
  var promoters: String
  var passives: String
  var detractors: String
  /// Question, most chosen answer, its count, n.
  var mostChosen: FourTexts
  /// Question, the answers chosen most with their counts, n; which of them leads is not known.
  var oftenChosen: @Sendable (String, [(label: String, count: String)], String) -> String
  /// Median, quartiles: median, lower, upper.
  var medianWithQuartiles: ThreeTexts
  var ticksOnAverage: OneText
  var multipleNote: String
  var noneTicked: String
  var writeIns: String
  var fewAnswers: OneText
  var fewCounts: OneText
  var noAnswers: String
  /// Comments, and open questions they were written to.
  var commentsWritten: @Sendable (Int, Int) -> String
  var nothingToAdd: Counted
  var commentsNotKept: Counted
  /// Fewer people answered than comments are shown of.
  var commentsWithheld: OneText
  /// Fewer people answered than counts are shown of.
  var withheld: OneText
  /// Comments, those who could have commented, percent where there are enough for one.
  var commentsGiven: @Sendable (String, String, String?) -> String
  /// Half of the comments have no more words.
  var medianWords: OneText
  var roundingNote: String
  var bestInMiddleNote: String

  // Captions
  var ratingsOf: OneText
  var furtherRatings: String
  var answersTo: OneText
  var countsInBars: String
  var percentInBars: String

  /// Heading of the cells that the charts of a workbook are drawn from.
  var chartCells: String

  // Method note
  var fileName: String
  var readAs: String
  /// What stands behind the number of rows that are counted, and that are left out.
  var counted: Counted
  var leftOut: Counted
  /// The same for columns: with answers, of the form tool, about persons, left out.
  var withAnswers: Counted
  var aboutForm: Counted
  var personalData: Counted
  var columnsLeftOut: Counted
  var checksum: String
  var program: String
  public var exclusionReasons: [String: String]
  var recordsName: String
  var columnsName: String
  var leftOutName: String
  var probable: OneText
  var headerRows: Counted

  /// Ranges, agreement, the making of figures, and the appendix.
  var ranges: RangePhrases
  var method: MethodPhrases
  var technical: TechnicalPhrases
  /// Groups of respondents side by side.
  var groups: GroupPhrases
  /// Two seminars side by side.
  var comparison: ComparisonPhrases
  /// A series of seminars.
  var series: SeriesPhrases
  var batteries: BatteryPhrases
  /// Weighted figures.
  var weighting: WeightingPhrases
  /// What the answers were to reach.
  var targets: TargetPhrases
  var themes: ThemePhrases
  var ownText: OwnTextPhrases
  /// What `anketa inspect` says.
  public var inspection: InspectionPhrases
  /// The problems, notes and reasons that all commands tell.
  public var messages: MessageCatalogue

  /// The languages, each put together when it is first asked for.
  private static let makers: KeyValuePairs<String, @Sendable () -> Phrases> = [
    "en": { .english }, "ru": { .russian }, "ky": { .kyrgyz },
  ]

  /// BCP 47 codes of the languages that the annex speaks.
  public static let codes: [String] = makers.map(\.key)

  public static let all: [Phrases] = makers.map { $0.value() }

  /// The wording in a language, or `nil` when the annex does not speak it.
  public static func language(_ code: String) -> Phrases? {
    makers.first { $0.key == code }?.value()
  }
}

extension String? {
  /// ` (86%)`, or nothing.
  var inBrackets: String { map { " (\($0))" } ?? "" }
}
