/// A word or phrase that is folded to words, by its bytes: it is spelt in one way only.
struct FoldedWords: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  init(_ bytes: ArraySlice<UInt8>) { text = String(decoding: bytes, as: UTF8.self) }

  static func == (a: Self, b: Self) -> Bool {
    a.text.utf8.count == b.text.utf8.count && a.text.utf8.elementsEqual(b.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
