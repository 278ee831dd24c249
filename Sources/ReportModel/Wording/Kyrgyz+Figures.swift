extension RangePhrases {
  static let kyrgyz = RangePhrases(
    column: { "Аралык (\($0))" },
    mean: { "Орточо баа: \($0) (эң жогоркусу \($1))" },
    meanAroundBest: { "Орточо баа: \($0) (эң жакшысы 0)" },
    meanOfNumbers: { "Орточо: \($0)" },
    score: { "NPS \($0), жооптор: \($1)" },
    plausible: { "\($0); ыктымал аралык: \($1) (\($2))." },
    ofGroup: { figure, low, high, participants, level in
      "\(figure); катышуучулардын баары (\(participants)) жооп берсе, кыязы: \(low) … \(high) "
        + "(\(level))."
    },
    box: { "\($0): \($1) (жооптор: \($2))" },
    shareRange: { " (ыктымал аралык: \($0))" },
    countOfGroup: { low, high, participants, level, certain in
      "Бардык катышуучулардын (\(participants)) ичинен, кыязы: \(low == high ? low : "\(low)–\(high)") "
        + "(\(level)); калгандары кандай ойлосо да: \(certain.0)–\(certain.1)."
    },
    bounds: { "Калгандары кандай ойлосо да: \($0)–\($1) (катышуучулар: \($2))." },
    tableOfGroup: {
      "Аралык: катышуучулардын баары (\($0)) жооп берсе, көрсөткүч кайсы жерде болмок (\($1)); эң "
        + "жакшы баалардын жанында — канча кишиде."
    },
    tableOfProcess: {
      "Аралык: ушундай семинарлардан эмне күтүүгө болот (\($0)); эң жакшы баалардын жанында — "
        + "алардын үлүшү."
    },
    countsOfGroup: {
      "Аралык: катышуучулардын баары (\($0)) жооп берсе, канчасы ушинтип айтмак (\($1))."
    },
    sharesOfProcess: { "Аралык: ушундай семинарлардан күтүүгө боло турган үлүш (\($0))." },
    agreementWords: {
      switch $0 {
      case .close: "Пикирлер дээрлик бирдей"
      case .fair: "Пикирлер негизинен бирдей"
      case .mixed: "Пикирлер ар башка"
      case .divided: "Пикирлер бири-биринен алыс"
      }
    },
    agreementOnAll: { "\($0): бул таблицадагы бардык суроолор боюнча." },
    agreement: { "\($0) (пикирлердин жакындыгы: \($1), эң жогоркусу 1)." },
    camps: { best, top, worst, bottom, n in
      "Пикирлер экиге бөлүндү: \(lowercased(best)) — \(top), \(lowercased(worst)) — \(bottom) "
        + "(жооптор: \(n)). Орточо сан муну жашырып калмак."
    },
    campsName: "Пикирлер экиге бөлүндү")

  private static func lowercased(_ text: String) -> String {
    (text.first.map { $0.lowercased() } ?? "") + text.dropFirst()
  }
}
