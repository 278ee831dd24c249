import SurveyModel
import SurveyStatistics

/// How far two people agree on the themes, for the technical annex.
extension AnnexComposer {
  mutating func themeAgreement() -> [Annex.Block] {
    guard let coding = content.coding else { return [] }
    let words = phrases.themes
    let numbers = phrases.numbers
    func decimal(_ value: Double?) -> String {
      value.map { numbers.decimal($0, places: 2) } ?? "—"
    }
    let agreements = coding.themes.enumerated().compactMap { place, theme in
      ThemeAgreement(of: place, in: coding).map { (theme, $0) }
    }
    guard let n = agreements.first?.1.coders.n else { return [] }
    let rows = agreements.map { theme, agreement in
      let coders = agreement.coders
      let interval = coders.interval(level: publication.level).map {
        "\(decimal($0.low))–\(decimal($0.high))"
      }
      return Annex.Table.Row([
        theme.name(phrases.code),
        numbers.percent(coders.table[0][0] + coders.table[1][1], of: coders.n, decimals: 0),
        decimal(coders.kappa), interval ?? "—", decimal(coders.pabak), decimal(coders.ac1),
        decimal(agreement.alpha.value),
        agreement.reliability.flatMap { words.reliabilities[$0.rawValue] } ?? "—",
      ])
    }
    return [
      table(
        words.agreementCaption(n),
        columns: [
          .init(words.theme, .text), .init(words.agreed), .init("κ"),
          .init(phrases.ranges.column(items.first?.levelText ?? "")), .init("PABAK"), .init("AC1"),
          .init("α"), .init(words.verdict, .text),
        ], rows: rows, note: words.agreementNote)
    ]
  }
}
