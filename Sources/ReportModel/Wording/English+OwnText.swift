extension OwnTextPhrases {
  static let english = OwnTextPhrases(
    introduction: "Introduction", response: "Our response", responseToo: ["You said, we did"],
    hint: "Write under a heading what the annex is to say there; leave the others empty. "
      + "An empty line begins a new paragraph, “- ” a point of a list. Notes like this one are not printed.",
    introductionHint: "What the seminar was for, and who was invited.",
    responseHint: "What participants criticised, and what you do about it.")
}
