public import SurveyModel
public import Tabulation

extension RespondentMatching {
  /// Matches the answers to one item in two seminars.
  ///
  /// ```swift
  /// let matching = RespondentMatching("overall", before: spring.coded, after: autumn.coded) { answer in
  ///   if case .option(let code, _) = answer { Double(code) } else { nil }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - key: An item of both.
  ///   - value: What an answer counts for; `nil` for one that cannot be compared.
  public init(
    _ key: String, before: CodedResponses, after: CodedResponses, value: (Answer) -> Value?
  ) {
    func entries(_ responses: CodedResponses) -> [Entry] {
      var entries: [Entry] = []
      responses.forEach(key) { code, uses, answer in
        for _ in 0..<uses {
          entries.append(Entry(code: code.description, value: answer.flatMap(value)))
        }
      }
      let blank = Entry(code: "", value: nil)
      return entries + Array(repeating: blank, count: responses.withoutCode)
    }
    self.init(before: entries(before), after: entries(after))
  }
}
