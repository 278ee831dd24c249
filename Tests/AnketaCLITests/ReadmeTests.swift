import Foundation
import Testing

/// The commands that the README shows do what it says.
@Suite("README") struct ReadmeTests {
  /// A command with the lines that are shown under it.
  struct Shown: CustomTestStringConvertible {
    var arguments: [String]
    var output: [String]

    var testDescription: String { "anketa " + arguments.joined(separator: " ") }
  }

  static let shown: [Shown] = {
    let readme = try? String(contentsOfFile: Program.repository + "/README.md", encoding: .utf8)
    var found: [Shown] = []
    var isInside = false
    for line in (readme ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ anketa ") {
        found.append(Shown(arguments: words(line.dropFirst("$ anketa ".count)), output: []))
      } else if isInside, !line.hasPrefix("$"), !found.isEmpty {
        found[found.count - 1].output.append(String(line))
      }
    }
    return found
  }()

  @Test func `shows commands`() {
    #expect(Self.shown.count >= 7)
  }

  @Test(arguments: shown)
  func `shows what a command prints`(_ example: Shown) throws {
    let program = try Program()
    defer { program.remove() }
    let files = FileManager.default
    try files.copyItem(
      atPath: Program.repository + "/questionnaires", toPath: program.folder + "/questionnaires")
    let sample = program.folder + "/questionnaires/2026-03-bishkek.csv"
    try files.copyItem(atPath: sample, toPath: program.folder + "/answers.csv")
    // What an earlier command of the tour has written.
    if example.arguments.contains("my-seminar") {
      _ = try program.run(
        "questionnaire", "draft", "answers.csv", "-o", "questionnaires/my-seminar.yaml")
    }
    let isOfArchive =
      ["seminars", "series", "explain", "releases"].contains(example.arguments.first)
      || example.arguments.starts(with: ["report", "2026-03-bishkek"])
    if isOfArchive {
      let earlier = Self.shown.first { $0.arguments.first == "import" }
      _ = try program.run(try #require(earlier).arguments)
    }
    if example.arguments.first == "releases" {
      let earlier = Self.shown.first { $0.arguments.starts(with: ["report", "2026-03-bishkek"]) }
      _ = try program.run(try #require(earlier).arguments)
    }
    let result = try program.run(example.arguments)
    let printed = (result.output + result.errors).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    var rest = printed[...]
    // “…” stands for lines that are left out; the others come in this order.
    for line in example.output where !["…", "   …", ""].contains(line) {
      guard let place = rest.firstIndex(of: line) else {
        Issue.record("“\(line)” is not printed")
        return
      }
      rest = rest[(place + 1)...]
    }
    if let output = example.arguments.firstIndex(of: "-o") {
      #expect(program.exists(example.arguments[output + 1]))
    }
  }

  /// A command line taken apart as a shell would, as far as the README goes.
  private static func words(_ line: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
