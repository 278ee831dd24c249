/// The answers to an open question, as counts. What they say is counted as themes: a
/// ``MultipleChoice`` whose base are those who commented, each once per theme.
public struct CommentFigures: Sendable, Hashable {
  /// Words per comment; comments without a word, such as “—”, are not given.
  public let lengths: FrequencyTable
  /// Questionnaires in which the question was put.
  public let returned: Int

  /// - Parameter comments: As written; texts without a word are left out.
  public init(_ comments: some Sequence<String>, returned: Int) {
    lengths = FrequencyTable(comments.lazy.map(wordCount).filter { $0 > 0 })
    precondition(lengths.n <= returned, "\(lengths.n) comments, \(returned) questionnaires")
    self.returned = returned
  }

  /// Respondents who commented.
  public var given: Int { lengths.n }

  /// Fraction of the returned questionnaires; `nil` when there are none.
  public var share: Double? { returned == 0 ? nil : Double(given) / Double(returned) }

  /// The median number of words; `nil` without comments.
  public var medianWords: Double? { lengths.median }

  /// Whether there are so few, ten at most, that they are printed or paraphrased and themes get no
  /// percentages.
  public var areFew: Bool { given <= Self.few }

  /// The largest number of comments that are few.
  public static let few = 10
}
