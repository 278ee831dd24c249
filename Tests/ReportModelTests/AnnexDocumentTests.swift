import Foundation
import SurveyModel
import Testing

@testable import ReportModel

@Suite("Annex for programs") struct AnnexDocumentTests {
  func document(_ content: AnnexContent) throws -> [String: Any] {
    let data = try JSONEncoder().encode(AnnexDocument(content))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func `has the keys that programs rely on`() throws {
    let document = try document(SampleAnswers.content(answered: 20, responses: 21, attended: 25))
    #expect(document["schema"] as? String == "anketa-annex/1")
    #expect(
      Set(document.keys) == [
        "schema", "seminar", "source", "audit", "items", "batteries", "comparisons",
      ])
    let seminar = try #require(document["seminar"] as? [String: Any])
    #expect(seminar["attended"] as? Int == 25)
    #expect(seminar["returned"] as? Int == 21)
    let source = try #require((document["source"] as? [[String: Any]])?.first)
    #expect(
      Set(source.keys).isSuperset(of: [
        "file", "sha256", "tool", "encoding", "delimiter", "quote", "headerRows",
      ]))
    let audit = try #require(document["audit"] as? [String: Any])
    #expect(audit["records"] as? Int == 24)
    #expect(audit["counted"] as? Int == 21)
    let excluded = try #require(audit["excluded"] as? [[String: Any]])
    #expect(excluded.map { $0["reason"] as? String } == ["test-row", "blank"])
    #expect(excluded.map { $0["count"] as? Int } == [2, 1])
    #expect((audit["columns"] as? [Any])?.count == SampleAnswers.items.count)
  }

  @Test func `has every item with its base and its figures`() throws {
    let document = try document(SampleAnswers.content(answered: 20, responses: 21))
    let items = try #require(document["items"] as? [[String: Any]])
    #expect(items.map { $0["key"] as? String } == SampleAnswers.items.map(\.key))
    for item in items {
      #expect(item["base"] as? Int == 21)
      #expect(item["validN"] as? Int == 20)
      #expect(
        item["missing"] as? [String: Int]
          == ["blank": 1, "notAsked": 0, "notApplicable": 0, "damaged": 0])
      #expect(item["text"] is [String: String])
      #expect(((item["columns"] as? [[String: Any]])?.first?["header"] as? [String])?.count == 1)
    }
    let work = try #require(items.first { $0["key"] as? String == "work" })
    let options = try #require(work["options"] as? [[String: Any]])
    #expect(options.map { $0["code"] as? Int } == [1, 2, 3])
    #expect(options.compactMap { $0["count"] as? Int }.reduce(0, +) == 20)
    let shares = options.compactMap { $0["share"] as? Double }
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    let rating = try #require(items.first { $0["key"] as? String == "overall" })
    #expect(rating["mean"] is Double && rating["sd"] is Double && rating["median"] is Double)
    let interval = try #require(rating["interval"] as? [String: Any])
    #expect(Set(interval.keys) == ["of", "level", "method", "target", "low", "high"])
    #expect(interval["level"] as? Double == 0.95)
    #expect(interval["target"] as? String == "B", "the number of participants is not known")
    for option in options {
      let (share, range) = (option["share"] as? Double, option["interval"] as? [String: Any])
      let limits = try #require(
        (range?["low"] as? Double, range?["high"] as? Double) as? (Double, Double))
      #expect(limits.0 <= share! && share! <= limits.1)
    }
    #expect(rating["agreement"] is Double && work["agreement"] == nil)
  }

  @Test func `says what is certain of the best answers`() throws {
    let document = try document(SampleAnswers.content(answered: 20, responses: 21, attended: 25))
    let items = try #require(document["items"] as? [[String: Any]])
    let rating = try #require(items.first { $0["key"] as? String == "overall" })
    let box = try #require(rating["topBox"] as? [String: Any])
    let count = try #require(box["count"] as? Int)
    #expect(
      box["worstCase"] as? [String: Int]
        == ["low": count, "high": count + 5, "participants": 25])
    #expect((box["interval"] as? [String: Any])?["method"] as? String == "hypergeometric")
  }

  @Test func `withholds no figure and shows no comment`() throws {
    let document = try document(SampleAnswers.content(answered: 3))
    let items = try #require(document["items"] as? [[String: Any]])
    #expect(items.first?["mean"] is Double)
    let data = try JSONSerialization.data(withJSONObject: document)
    #expect(!String(decoding: data, as: UTF8.self).contains("Comment 1"))
    #expect(items.last?["distinctTexts"] as? Int == 3)
    #expect(items.last?["differentAnswers"] as? Int == 3)
  }

  @Test func `of no answers has no figure, which is not zero`() throws {
    let document = try document(SampleAnswers.content(answered: 0))
    let items = try #require(document["items"] as? [[String: Any]])
    for item in items {
      #expect(item["mean"] == nil && item["interval"] == nil && item["median"] == nil)
      for option in item["options"] as? [[String: Any]] ?? [] { #expect(option["share"] == nil) }
    }
  }
}
