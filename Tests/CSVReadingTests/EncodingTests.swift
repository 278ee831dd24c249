import CSVReading
import Diagnostics
import Testing

@Suite("Encodings") struct EncodingTests {
  /// An invented form in Russian, byte by byte in an encoding with one byte a letter.
  private static func cyrillic(_ small: (Unicode.Scalar) -> UInt8) -> [UInt8] {
    "время;отзыв\n1;спасибо за интересный семинар\n2;было полезно\n".unicodeScalars.map {
      $0.isASCII ? UInt8($0.value) : small($0)
    }
  }
  private static let windows1251 = cyrillic { UInt8($0.value - 0x430 + 0xE0) }
  private static let cp866 = cyrillic {
    $0.value < 0x440 ? UInt8($0.value - 0x430 + 0xA0) : UInt8($0.value - 0x440 + 0xE0)
  }
  private static let iso88595 = cyrillic { UInt8($0.value - 0x430 + 0xD0) }
  /// KOI8-R has the letters in the order of their Latin likenesses.
  private static let koi8 = cyrillic { letter in
    let order = Array("юабцдефгхийклмнопярстужвьызшэщчъ".unicodeScalars)
    return UInt8(0xC0 + order.firstIndex(of: letter)!)
  }

  @Test(arguments: [
    (windows1251, TextEncoding.windows1251), (cp866, .cp866), (iso88595, .iso88595), (koi8, .koi8R),
  ])
  func `of eight bits are told apart by their letters`(
    bytes: [UInt8], encoding: TextEncoding
  ) throws {
    let file = try CSVFile.bytes(bytes, name: "a.csv")
    #expect(file.encoding == encoding)
    #expect(file.problems.map(\.code) == ["guessed-encoding"])
    #expect(file.problems.map(\.severity) == [.note])
    #expect(file.problems.first?.help?.text.contains("--encoding") == true)
    let reading = try read(bytes, delimiter: nil)
    #expect(
      reading.rows == [
        ["время", "отзыв"], ["1", "спасибо за интересный семинар"], ["2", "было полезно"],
      ])
  }

  @Test func `with Latin letters are told apart by accents and apostrophes`() throws {
    let mac = Array("a,b\n1,it".utf8) + [0xD5] + Array("s a caf".utf8) + [0x8E] + Array("\n".utf8)
    #expect(try CSVFile.bytes(mac, name: "a.csv").encoding == .macRoman)
    #expect(try read(mac).rows == [["a", "b"], ["1", "it’s a café"]])
    let windows =
      Array("a,b\n1,it".utf8) + [0x92] + Array("s a caf".utf8) + [0xE9] + Array("\n".utf8)
    #expect(try CSVFile.bytes(windows, name: "a.csv").encoding == .windows1252)
    #expect(try read(windows).rows == [["a", "b"], ["1", "it’s a café"]])
  }

  @Test func `of Japanese are known`() throws {
    // “はい” and “いいえ” in Shift JIS.
    let bytes =
      Array("a,b\n1,".utf8) + [0x82, 0xCD, 0x82, 0xA2] + Array("\n2,".utf8)
      + [0x82, 0xA2, 0x82, 0xA2, 0x82, 0xA6] + Array("\n".utf8)
    #expect(try CSVFile.bytes(bytes, name: "a.csv").encoding == .shiftJIS)
    #expect(try read(bytes).rows == [["a", "b"], ["1", "はい"], ["2", "いいえ"]])
  }

  @Test(arguments: [true, false])
  func `of sixteen bits are known with and without a mark`(hasMark: Bool) throws {
    let text = (hasMark ? "\u{FEFF}" : "") + "name\tвопрос\r\n1\t\"Ө, да\"\r\n"
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for (bytes, encoding) in [(big, TextEncoding.utf16BigEndian), (little, .utf16LittleEndian)] {
      let file = try CSVFile.bytes(bytes, name: "a.csv")
      #expect(file.encoding == encoding)
      #expect(file.hadByteOrderMark == hasMark)
      #expect(file.sourceByteCount == bytes.count)
      #expect(
        try read(bytes, delimiter: nil).rows == [["name", "вопрос"], ["1", "Ө, да"]])
    }
  }

  @Test func `lose their mark before a quoted title`() throws {
    let bytes = Array("\u{FEFF}\"a,b\",c\n1,2\n".utf8)
    let file = try CSVFile.bytes(bytes, name: "a.csv")
    #expect(file.hadByteOrderMark)
    #expect(file.encoding == .utf8)
    #expect(try read(bytes).rows == [["a,b", "c"], ["1", "2"]])
    #expect(file.place(record: 0, field: 0)! == (1, 1))
  }

  @Test func `that are UTF-8 with a bad byte stay UTF-8`() throws {
    var bytes = Array("вопрос,ответ\n1,да".utf8)
    bytes += [0xFF]
    bytes += Array("\n2,нет".utf8) + [0xE2, 0x82]
    let file = try CSVFile.bytes(bytes, name: "a.csv")
    #expect(file.encoding == .utf8)
    #expect(file.problems.map(\.code) == ["replaced-bytes"])
    #expect(file.problems.first?.place?.line == 2)
    #expect(file.problems.first?.place?.column == 5)
    #expect(
      try read(bytes).rows == [["вопрос", "ответ"], ["1", "да\u{FFFD}"], ["2", "нет\u{FFFD}"]])
  }

  @Test func `never make a sign out of an overlong form`() throws {
    let bytes = Array("a,b\n1,".utf8) + [0xC0, 0xAF, 0xC0, 0xAE] + Array("\n".utf8)
    let file = try CSVFile.bytes(bytes, name: "a.csv")
    #expect(file.encoding == .utf8)
    #expect(try read(bytes).rows[1][1] == "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
  }

  @Test func `can be laid down`() throws {
    let options = CSVOptions(encoding: .koi8R)
    let file = try CSVFile.bytes(Self.windows1251, name: "a.csv", options: options)
    #expect(file.encoding == .koi8R)
    #expect(file.problems == [])
  }

  /// Invented answers and the encodings that have their letters.
  private static let answers: [(text: String, encodings: [TextEncoding])] = [
    (
      "Вопрос;Ответ\n1;Семинар был полезным\n2;Больше практики, меньше лекций\n",
      [.windows1251, .koi8R, .cp866, .iso88595, .utf8, .utf16LittleEndian, .utf16BigEndian]
    ),
    (
      "Суроо;Жооп\n1;Көңүлдүү өттү\n2;Үйрөнгөнүм көп\n",
      [.utf8, .utf16LittleEndian, .utf16BigEndian]
    ),
    (
      "Question;Réponse\n1;très utile, déjà prêt\n2;c’est “bien”\n",
      [.windows1252, .macRoman, .utf8, .utf16LittleEndian, .utf16BigEndian]
    ),
    (
      "質問;回答\n1;とてもよかったです\n2;時間が足りない\n",
      [.shiftJIS, .utf8, .utf16LittleEndian, .utf16BigEndian]
    ),
  ]

  @Test(arguments: answers.indices) func `are found and read, each of them`(index: Int) throws {
    let (text, encodings) = Self.answers[index]
    let rows = text.split(separator: "\n").map { $0.split(separator: ";").map(String.init) }
    for encoding in encodings {
      let bytes = text.encoded(encoding)
      let file = try CSVFile.bytes(bytes, name: "a.csv")
      #expect(file.encoding == encoding)
      #expect(try readRecords(file).rows == rows, "\(encoding)")
      let told = try CSVFile.bytes(
        bytes, name: "a.csv", options: CSVOptions(encoding: encoding))
      #expect(told.encoding == encoding)
      #expect(told.problems == [])
      #expect(try readRecords(told).rows == rows, "\(encoding)")
    }
  }

  @Test(arguments: [
    (TextEncoding.windows1251, "Спасибо за семинар"), (.koi8R, "Спасибо за семинар"),
    (.cp866, "Спасибо за семинар"), (.windows1252, "très utile"), (.utf8, "Көңүлдүү"),
  ])
  func `are found from letters at the very end`(encoding: TextEncoding, answer: String) throws {
    let plain = "a;b\n" + String(repeating: "1;a plain answer of some length\n", count: 40_000)
    let bytes = Array(plain.utf8) + "2;\(answer)\n".encoded(encoding)
    let file = try CSVFile.bytes(bytes, name: "a.csv")
    #expect(file.encoding == encoding)
    #expect(try readRecords(file).rows.last == ["2", answer])
  }

  @Test func `of sixteen bits are known without a mark from few signs`() throws {
    // Almost no ASCII: only delimiters and line ends have a zero byte.
    let text = "Убакыт;Суроо;Пикир\nбүгүн;жакшы;көңүлдүү өттү баарыбызга\n"
    for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] {
      let file = try CSVFile.bytes(text.encoded(encoding), name: "a.csv")
      #expect(file.encoding == encoding)
    }
  }

  @Test(
    arguments: [
      ("CP1251", .windows1251), ("win-1251", .windows1251), ("utf8", .utf8), ("UTF-8", .utf8),
      ("macintosh", .macRoman), ("KOI8-R", .koi8R), ("Shift_JIS", .shiftJIS), ("866", .cp866),
      ("latin1", .windows1252), ("klingon", nil),
    ] as [(String, TextEncoding?)])
  func `go by the names people use`(name: String, encoding: TextEncoding?) {
    #expect(TextEncoding(named: name) == encoding)
  }

  @Test(arguments: TextEncoding.allCases)
  func `go by their own names`(encoding: TextEncoding) {
    #expect(TextEncoding(named: encoding.rawValue) == encoding)
  }
}
