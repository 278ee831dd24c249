/// Places and hints of the organisers' own text, in words.
public struct OwnTextPhrases: Sendable {
  var introduction: String
  var response: String
  /// Other headings that mean the same place.
  var responseToo: [String]
  /// At the top of the file.
  var hint: String
  var introductionHint: String
  var responseHint: String
}
