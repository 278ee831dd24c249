import CLibStemmer

/// Stems of the words of one language, by the Snowball algorithms (M. F. Porter).
///
/// Not for several threads at once.
@safe
final class WordStemmer {
  private let stemmer: OpaquePointer
  private var known: [String: String] = [:]

  /// - Parameter language: BCP 47 code; `nil` comes of languages without an algorithm, Kyrgyz among them.
  init?(language: String) {
    guard ["en", "ru"].contains(language),
      let stemmer = unsafe sb_stemmer_new(language, "UTF_8")
    else { return nil }
    unsafe self.stemmer = unsafe stemmer
  }

  deinit { unsafe sb_stemmer_delete(stemmer) }

  /// - Parameter word: Folded to small letters.
  func stem(_ word: String) -> String {
    if let stem = known[word] { return stem }
    let bytes = Array(word.utf8)
    var stem = word
    if let found = unsafe sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) {
      let length = Int(unsafe sb_stemmer_length(stemmer))
      stem = unsafe String(
        decoding: UnsafeBufferPointer(start: found, count: length), as: UTF8.self)
    }
    known[word] = stem
    return stem
  }
}
