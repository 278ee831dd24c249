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
    let rows = coding.themes.enumerated().compactMap { place, theme -> Annex.Table.Row? in
      guard let agreement = ThemeAgreement(of: place, in: coding) else { return nil }
      let coders = agreement.coders
      let interval = coders.interval(level: publication.level).map {
        "\(decimal($0.low))–\(decimal($0.high))"
      }
      let label = theme.label(phrases.code)
      return .init([
        label.isEmpty ? theme.key : label,
        numbers.percent(coders.table[0][0] + coders.table[1][1], of: coders.n, decimals: 0),
        decimal(coders.kappa), interval ?? "—", decimal(coders.pabak), decimal(coders.ac1),
        decimal(agreement.alpha.value),
        agreement.reliability.flatMap { words.reliabilities[$0.rawValue] } ?? "—",
      ])
    }
    guard !rows.isEmpty, let n = ThemeAgreement(of: 0, in: coding)?.coders.n else { return [] }
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
