public import Diagnostics
public import SurveyModel

/// Takes the responses of a file one by one, while it is read.
///
/// An answer comes as a number, and what a number of an item stands for is told once, before it comes
/// first: so a sink does its work once for each distinct answer, not once for each cell.
public protocol ResponseSink: AnyObject {
  /// The responses that follow are answers to this questionnaire.
  ///
  /// - Throws: What ends the import.
  func begin(_ questionnaire: Questionnaire) throws(Problems)

  /// What a number stands for.
  ///
  /// - Parameters:
  ///   - item: Its place in the questionnaire.
  ///   - number: From 0; rising, though not without gaps.
  func define(_ number: Int, of item: Int, as answer: Answer)

  /// Takes a response. They come in the order of the file, but for a few of which only the end of the
  /// file shows that they are responses.
  ///
  /// - Throws: What ends the import.
  func take(_ response: ResponseRow) throws(Problems)
}

/// One response as it comes to a ``ResponseSink``.
public struct ResponseRow {
  /// The record of the file, from 0, header rows counted and blank lines not.
  public internal(set) var record = 0
  /// The line on which it begins, from 1.
  public internal(set) var line = 0
  /// For each item the number of its answer; -1 for one of ``single``.
  public internal(set) var numbers: [Int]
  /// Answers that are too many to be numbered, by item.
  public internal(set) var single: [Int: Answer] = [:]
  /// The respondent's own code, where the questionnaire names the column.
  public internal(set) var code: RespondentCode?
}
