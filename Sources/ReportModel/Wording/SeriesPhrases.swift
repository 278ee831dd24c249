/// A series of seminars, in words.
public struct SeriesPhrases: Sendable {
  public typealias OneText = Phrases.OneText
  public typealias TwoTexts = @Sendable (String, String) -> String
  public typealias ThreeTexts = Phrases.ThreeTexts
  public typealias FourTexts = Phrases.FourTexts

  var title: String
  var series: String
  var period: String
  /// First and last seminar.
  var fromTo: TwoTexts

  // Moments
  /// Month and year, as short as a heading over a column has to be.
  var month: @Sendable (_ month: Int, _ year: Int) -> String
  var quarter: @Sendable (_ quarter: Int, _ year: Int) -> String

  // Headings and captions
  var seminars: String
  /// Heading of a column of numbers.
  var seminarCount: String
  var seminar: String
  var glance: String
  var averages: String
  var shares: String
  var profile: String
  var trends: String
  var trendsCaption: String
  /// A question over the series.
  var over: OneText
  var limits: String
  var testsCaption: String
  var changedHeading: String

  // Summary
  /// Number of seminars, questionnaires returned.
  var returned: TwoTexts
  /// The same with those who attended.
  var returnedOf: ThreeTexts
  var followed: OneText
  var changedCount: OneText
  var addedCount: OneText
  var droppedCount: OneText
  /// Question, number of seminars, first figure, last figure.
  var rising: FourTexts
  var falling: FourTexts
  var noCause: String
  /// Number of seminars.
  var noneClear: OneText
  /// Needed, and there.
  var tooFewSeminars: TwoTexts
  /// People, and those of them in more than one seminar.
  var dependent: TwoTexts
  var undated: String
  var byQuarter: String
  var byYear: String
  var tooMany: OneText

  // Tables
  var first: String
  var latest: String
  var seriesMean: String
  var inWords: String
  var verdicts: [String: String]
  var ofRange: String
  var figureNote: OneText
  var glanceNote: OneText
  var profileNote: String
  var trendNote: OneText
  var rewordedNote: String

  // Limits
  var settled: String
  var provisional: String
  var unsuitable: String
  var state: String
  var mean: String
  var limitsColumn: String
  var outside: String
  var nobodyOutside: String
  var lowerLimit: OneText
  var upperLimit: OneText
  var meanLine: OneText
  /// A range of limits for a seminar of so many answers.
  var limitsAt: TwoTexts
  var limitsNote: String

  // Tests
  var slope: String
  var rankTest: String
  var answersTest: String
  var testsNote: String

  // Changes
  /// Seminar and reason.
  var brokenAt: TwoTexts
  /// Seminar: from it on the scale is another one.
  var scaleNote: String
  var lastAsked: TwoTexts
  var addedIntroduction: String
  var droppedIntroduction: String
  var brokenIntroduction: String

  // Method
  var method: OneText
  var unit: String
}
