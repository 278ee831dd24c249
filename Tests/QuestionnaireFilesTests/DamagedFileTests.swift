import Diagnostics
import Foundation
import QuestionnaireFiles
import SurveyModel
import Testing

@Suite("Damaged questionnaires") struct DamagedFileTests {
  /// A small linear congruential generator (Knuth, MMIX), so that a failure can be repeated.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  static let text = """
    anketa: 1
    key: spring
    languages: [en, ru, ky]
    title: {en: "Feedback: R&D", ru: 'Отзыв', ky: Пикир}
    scales:
      s: {favourable: low, points: [{code: 1, label: {en: Yes, ru: Да, ky: Ооба}}, No, Partly]}
    batteries: {b: Stem}
    items:
      - key: q1
        text: |
          Two
          lines
        type: rating
        scale: s
        battery: b
        columns: ["*өңү*", Q1]  # a comment
      - {key: q2, text: What?, type: multiple, options: {1: a, 2: b}, other: true}
    """

  @Test(arguments: 0..<20)
  func `are refused or read, with every place inside the file`(seed: Int) throws {
    var generator = Generator(state: UInt64(seed))
    let pieces = [
      "&", "*", "!", "!!str ", "\t", "\n", "\r\n", "- ", ": ", "? ", "{", "}", "[", "]", ",", "\"",
      "'",
      "#", "|", ">", "%", "@", "---\n", "...\n", "  ", "\\", "ө", "\u{FEFF}", "\u{2028}", "\u{0}",
      "&a ",
      "*a", "<<: ", "key: ", "\u{E000}", "1", "\u{1F389}",
    ]
    for _ in 0..<50 {
      var scalars = Array(Self.text.unicodeScalars)
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: 0..<scalars.count, using: &generator)
        let end = min(scalars.count, index + Int.random(in: 0...5, using: &generator))
        let piece = pieces.randomElement(using: &generator) ?? ""
        scalars.replaceSubrange(index..<end, with: Array(piece.unicodeScalars))
      }
      var damaged = String.UnicodeScalarView()
      damaged.append(contentsOf: scalars)
      let reading = readQuestionnaire(yaml: String(damaged), file: "form.yaml")
      let failed = reading.problems.contains { $0.severity == .error }
      #expect((reading.questionnaire == nil) == failed)
      for problem in reading.problems {
        #expect((problem.place?.line ?? 1) >= 1 && (problem.place?.column ?? 1) >= 1)
        let excerpt = problem.excerpt
        #expect((excerpt?.marked.upperBound ?? 0) <= excerpt?.text.unicodeScalars.count ?? 0)
      }
      if let questionnaire = reading.questionnaire {
        let again = readQuestionnaire(yaml: yaml(of: questionnaire), file: "form.yaml")
        #expect(again.questionnaire == questionnaire, "\(String(damaged))")
      }
    }
  }
}
