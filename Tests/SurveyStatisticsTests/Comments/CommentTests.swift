import SurveyStatistics
import Testing

@Suite("Open comments") struct CommentTests {
  @Test(
    arguments: [
      ("", 0), ("— !", 0), ("Good", 1), ("It's 3.5 hours — too long!", 5), ("don’t know", 2),
      ("well-paced", 2), ("Өтө пайдалуу, рахмат", 3), ("1,000 и 20%", 3), ("end.Start", 1),
      ("a.1", 2), ("'quoted'", 1), ("one..two", 2), ("rock 'n' roll", 3),
    ] as [(String, Int)])
  func `are counted in words`(text: String, words: Int) {
    #expect(wordCount(text) == words)
  }

  @Test func `are given or not, and few or many`() {
    let comments = CommentFigures(["Good", "", "—", "More time please", "Too long"], returned: 8)
    #expect(comments.given == 3)
    #expect(comments.share == 0.375)
    #expect(comments.medianWords == 2)
    #expect(comments.areFew)
    #expect(CommentFigures([], returned: 0).share == nil)
    #expect(CommentFigures([], returned: 4).medianWords == nil)
    #expect(!CommentFigures(Array(repeating: "Good", count: 11), returned: 11).areFew)
  }
}
