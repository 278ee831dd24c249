import SurveyModel
import SurveyStatistics
import Tabulation

/// All statistics of an annex of 25 items: 20 rating items in two batteries, a single and a multiple
/// choice, 0 to 10, a number and an open question.
struct AnnexStatistics {
  private let items: [Item]
  private let tally: Tally

  /// Makes up the answers of so many respondents, one in 25 of them missing.
  init(responses: Int) {
    let items = Self.questions
    var tally = Tally(of: items)
    tally.batteries = ["first", "second"].map { key in
      BatteryTally(
        key: key, items: items.filter { $0.battery == key }.map(\.key), points: Array(1...5))
    }
    var random = SplitMix64(state: 7)
    for _ in 0..<responses {
      // Who likes one thing likes the others, too.
      let mood = Int.random(in: 0...2, using: &random)
      let points = (0..<20).map { _ in
        Int.random(in: 0..<25, using: &random) == 0
          ? 0 : mood + Int.random(in: 1...3, using: &random)
      }
      for (item, point) in points.enumerated() {
        tally.items[item].count(point == 0 ? .missing(.blank) : .option(point))
      }
      for battery in 0..<2 {
        let row = points[battery * 10..<battery * 10 + 10].map(UInt8.init)
        tally.batteries[battery].count(row.span)
      }
      tally.items[20].count(.option(Int.random(in: 1...6, using: &random)))
      tally.items[21].count(.options([1, Int.random(in: 2...6, using: &random)]))
      tally.items[22].count(.option(min(10, 3 * mood + Int.random(in: 1...5, using: &random))))
      tally.items[23].count(.number(Double(Int.random(in: 0...40, using: &random))))
      tally.items[24].count(.missing(.blank))
      tally.responses += 1
    }
    self.items = items
    self.tally = tally
  }

  /// Computes them once, with the intervals of all shares, and the reliability of the batteries.
  func compute() {
    let target = InferenceTarget(participants: tally.responses * 5 / 4, returned: tally.responses)
    var figures = 0
    for (item, tally) in zip(items, tally.items) {
      let item = ItemFigures(item, tally: tally, target: target)
      for option in item.options {
        if item.interval(of: option.count) != nil { figures += 1 }
        if item.bounds(of: option.count) != nil { figures += 1 }
      }
      if let boxes = item.boxes {
        for count in [boxes.top, boxes.bottom] where item.interval(of: count) != nil {
          figures += 1
        }
      }
      if item.agreement != nil { figures += 1 }
    }
    for battery in tally.batteries {
      let covariances = battery.covariances
      let alpha = covariances.cronbachAlpha
      let width = alpha.map { $0.interval().width } ?? 0
      precondition(width > 0 && covariances.mcDonaldOmega != nil, "a battery without reliability")
      figures += (covariances.alphaIfDropped ?? []).count
      figures += (covariances.itemRestCorrelations ?? []).count
      if covariances.standardisedAlpha != nil, battery.straightLining.share != nil { figures += 2 }
    }
    precondition(figures > 100, "\(figures) figures")
  }

  private static var questions: [Item] {
    let points = (1...5).map { ResponseOption(code: $0, label: LocalizedText("\($0)")) }
    let options = (1...6).map { ResponseOption(code: $0, label: LocalizedText("option \($0)")) }
    let scale = Scale(key: "agree", points: points)
    let ratings = (0..<20).map { place in
      Item(
        key: "r\(place)", text: "Statement", type: .rating, scale: scale,
        battery: place < 10 ? "first" : "second")
    }
    return ratings + [
      Item(key: "single", text: "One of these", type: .single, options: options),
      Item(key: "multiple", text: "Some of these", type: .multiple, options: options),
      Item(key: "recommend", text: "Would you recommend it?", type: .recommend),
      Item(key: "number", text: "How many?", type: .number),
      Item(key: "text", text: "Anything else?", type: .text),
    ]
  }
}
