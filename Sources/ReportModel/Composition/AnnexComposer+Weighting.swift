import SurveyModel
import SurveyStatistics

/// The weighted figures beside the unweighted ones, or why there are none.
extension AnnexComposer {
  /// `nil` where nobody asked for weights.
  mutating func weightedSection() -> Annex.Section? {
    guard let weighting = content.weighting else { return nil }
    let words = phrases.weighting
    var blocks: [Annex.Block]
    switch weighting {
    case .failure(let obstacle):
      let note = WeightingNote(content, phrases)
      blocks = [.paragraph(note.sentence(obstacle))]
      if obstacle != .everybodyAnswered, detail != .brief, let margins = note.margins {
        blocks.append(marginTable(margins))
      }
    case .success(let weights):
      let questions = WeightingNote(content, phrases).questions
      blocks = [.paragraph("\(words.introduction) \(words.by(questions))")]
      if detail != .brief { blocks.append(marginTable(weights.margins)) }
      blocks += figures(weights)
    }
    return .init(id: "weighting", heading: words.heading, blocks: blocks)
  }

  /// Who answered beside who attended.
  private mutating func marginTable(_ margins: [WeightingMargin]) -> Annex.Block {
    let words = phrases.weighting
    let note = WeightingNote(content, phrases)
    let rows = margins.enumerated().flatMap { target, margin in
      margin.categories.enumerated().map { place, category in
        Annex.Table.Row([
          place == 0 ? note.question(target) : "", note.label(target, place),
          phrases.numbers.whole(category.answered),
          phrases.numbers.percent(category.answered, of: margin.answered, decimals: 0),
          phrases.numbers.percent(of: category.targetShare, decimals: 0),
        ])
      }
    }
    return table(
      words.margins,
      columns: [
        .init(phrases.question, .text), .init(phrases.answer, .text), .init(words.answered),
        .init(words.answeredShare), .init(words.attendedShare),
      ], rows: rows, note: note.source)
  }

  private mutating func figures(_ weights: CellWeights) -> [Annex.Block] {
    let words = phrases.weighting
    let targets = Set(weights.margins.map(\.item))
    var presented: [WeightedPresentation] = []
    var tooFew = 0
    for item in items where !targets.contains(item.item.key) {
      guard detail != .brief || item.item.type.isOrdered,
        let figures = WeightedFigures(item.item, weights: weights, level: publication.level)
      else { continue }
      if figures.n < publication.gates.weighting {
        tooFew += 1
      } else {
        presented.append(WeightedPresentation(item: item, weighted: figures))
      }
    }
    var blocks: [Annex.Block] = []
    let range = phrases.ranges.column(items.first?.levelText ?? "")
    let common: [Annex.Table.Column] = [
      .init(phrases.answers), .init(words.effectiveN), .init(words.designEffect),
      .init(words.unweighted), .init(words.weighted), .init(range),
    ]
    let averages = presented.compactMap { item in
      item.mean.map { Annex.Table.Row([item.item.text] + item.base + $0) }
    }
    let shares = presented.flatMap { item in
      item.shares.enumerated().map { place, row in
        Annex.Table.Row(
          [place == 0 ? item.item.text : "", row[0]]
            + (place == 0 ? item.base : ["", "", ""]) + row.dropFirst())
      }
    }
    if !averages.isEmpty {
      blocks.append(
        table(
          words.averages, columns: [.init(phrases.question, .text)] + common, rows: averages,
          note: words.tableNote))
    }
    blocks += presented.compactMap(\.score).map(Annex.Block.paragraph)
    if !shares.isEmpty, detail != .brief {
      blocks.append(
        table(
          words.shares,
          columns: [.init(phrases.question, .text), .init(phrases.answer, .text)] + common,
          rows: shares, note: averages.isEmpty ? words.tableNote : ""))
    }
    let note = WeightingNote(content, phrases)
    return blocks
      + note.caveats(weights, tooFew: tooFew, gates: publication.gates).map(Annex.Block.note)
  }
}
