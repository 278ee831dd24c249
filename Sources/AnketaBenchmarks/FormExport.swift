import Glibc

/// Writes the export of a made-up feedback form with 25 columns, always the same for a number of
/// rows: submission time, 15 statements with worded agreement, 3 ratings from 1 to 5, two single
/// and two multiple choices, a date and an open answer.
///
/// One row in ten is in Russian, one answer in 25 is missing, four rows in ten have an open answer,
/// and a quarter of these hold quotes, commas or line breaks. Every submission time is different
/// and hardly two open answers are the same, so that these columns leave what a reader keeps.
struct FormExport {
  private var random: SplitMix64
  private var bytes: [UInt8] = []
  /// Each question leans to an answer of its own, so that columns differ.
  private let leanings: [[Double]]

  private static let agreement = [
    ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"],
    [
      "Совершенно не согласен", "Не согласен", "Затрудняюсь ответить", "Согласен",
      "Полностью согласен",
    ],
  ]
  private static let towns = [
    "London", "Leeds", "Paris", "Москва", "Berlin", "Казань", "Oslo", "Rome",
  ]
  private static let roles = ["Student", "Teacher", "Nurse", "Engineer", "Manager", "Other"]
  private static let channels = [
    "E-mail", "Phone", "Chat", "In person, at the desk", "Web form", "Соцсети",
  ]
  private static let topics = ["Price", "Quality", "Speed", "Staff", "Opening hours", "Parking"]
  private static let words = [
    """
    the course was good but slow and I would like more time for questions because staff were kind \
    helpful late rooms cold price fair again never always maybe next year thanks
    """,
    "курс был хороший но медленный хотелось бы больше времени спасибо очень понравилось",
  ].map { $0.split(separator: " ").map(String.init) }

  private init() {
    var random = SplitMix64(state: 1)
    leanings = (0..<18).map { _ in (0..<5).map { _ in Double.random(in: 1..<4, using: &random) } }
    self.random = random
  }

  /// Writes the file.
  static func write(rows: Int, to path: String) {
    guard let file = fopen(path, "w") else { preconditionFailure("\(path) cannot be written") }
    var export = FormExport()
    export.addHeader()
    for row in 0..<rows {
      export.addRow(row)
      if export.bytes.count > 1 << 20 || row == rows - 1 {
        let written = fwrite(export.bytes, 1, export.bytes.count, file)
        precondition(written == export.bytes.count, "\(path) cannot be written")
        export.bytes.removeAll(keepingCapacity: true)
      }
    }
    fclose(file)
  }

  private mutating func addHeader() {
    let statements = (1...15).map { "\($0). The statement no. \($0)" }
    let ratings = (1...3).map { "Rate \($0) (1-5)" }
    add((["Timestamp"] + statements + ratings).joined(separator: ","))
    add(",Where are you from?,Your role,How did you reach us?,\"What mattered, if anything?\"")
    add(",Date of visit,Anything else?\n")
  }

  private mutating func addRow(_ row: Int) {
    let language = isOne(in: 10) ? 1 : 0
    add(Self.time(row))
    for question in 0..<15 { addAnswer(Self.agreement[language][leaning(question)]) }
    for question in 15..<18 { addAnswer(String(leaning(question) + 1)) }
    addAnswer(Self.towns[below(8)])
    addAnswer(Self.roles[below(6)])
    addAnswer(choices(of: Self.channels, separator: "; "))
    addAnswer(choices(of: Self.topics, separator: ", "))
    addAnswer(Self.date(below(120)))
    add(",")
    if below(10) < 4 { addQuoted(comment(Self.words[language])) }
    add("\n")
  }

  // MARK: Answers

  private mutating func leaning(_ question: Int) -> Int {
    var left = Double.random(in: 0..<leanings[question].reduce(0, +), using: &random)
    for (option, weight) in leanings[question].enumerated() {
      left -= weight
      if left < 0 { return option }
    }
    return 4
  }

  private mutating func choices(of options: [String], separator: String) -> String {
    let wanted = [1, 1, 1, 1, 2, 2, 2, 3, 3, 4][below(10)]
    var chosen: Set<Int> = []
    while chosen.count < wanted { chosen.insert(below(options.count)) }
    return chosen.sorted().map { options[$0] }.joined(separator: separator)
  }

  private mutating func comment(_ words: [String]) -> String {
    var said = (0..<3 + below(26)).map { _ in words[below(words.count)] }
    if isOne(in: 4) {
      let word = below(said.count)
      let shapes = ["\"\(said[word])\"", "\(said[word]),", "\(said[word])\n", "\(said[word])\n\n-"]
      said[word] = shapes[below(4)]
    }
    return said.joined(separator: " ")
  }

  private static func date(_ day: Int) -> String {
    // December 2023 to March 2024.
    var rest = day
    for (month, days) in [("2023-12", 31), ("2024-01", 31), ("2024-02", 29)] {
      if rest < days { return "\(month)-\(twoDigits(rest + 1))" }
      rest -= days
    }
    return "2024-03-\(twoDigits(rest + 1))"
  }

  private static func time(_ row: Int) -> String {
    let second = row * 7
    let day = second / 86_400
    let hour = twoDigits(second / 3600 % 24)
    return "\(2024 + day / 336)-\(twoDigits(day / 28 % 12 + 1))-\(twoDigits(day % 28 + 1)) "
      + "\(hour):\(twoDigits(second / 60 % 60)):\(twoDigits(second % 60))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  // MARK: Cells

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func addAnswer(_ text: String) {
    add(",")
    if !isOne(in: 25) { addQuoted(text) }
  }

  private mutating func addQuoted(_ text: String) {
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A].contains($0) }) else { return add(text) }
    add("\"")
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(byte) }
      bytes.append(byte)
    }
    add("\"")
  }

  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
  private mutating func isOne(in number: Int) -> Bool { below(number) == 0 }
}

/// Sebastiano Vigna's generator: small, seeded, and the same everywhere.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
