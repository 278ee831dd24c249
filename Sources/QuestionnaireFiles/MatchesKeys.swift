/// The keys of a file of matches, in the order in which they are written, and what people write for them.
enum MatchesKeys {
  static let file = ["anketa-matches", "series", "matches"]
  static let requiredOfFile = [
    (key: "anketa-matches", example: "anketa-matches: 1"), (key: "matches", example: "matches:"),
  ]
  static let synonymsInFile = [
    "anketa": "anketa-matches", "pairs": "matches", "items": "matches",
  ]

  static let pair = ["earlier", "later", "verdict"]
  static let requiredOfPair = [
    (key: "earlier", example: "earlier: overall"), (key: "later", example: "later: usefulness"),
  ]
  static let synonymsInPair = [
    "before": "earlier", "old": "earlier", "was": "earlier", "new": "later", "now": "later",
    "after": "later", "item": "later", "decision": "verdict", "answer": "verdict",
  ]

  static let synonymsOfVerdicts = [
    "yes": "same", "y": "same", "identical": "same", "e": "equivalent", "similar": "equivalent",
    "reworded": "equivalent", "changed": "equivalent", "no": "different", "n": "different",
    "other": "different", "new": "different",
  ]
}
