import Foundation
import Testing

@Suite("Manifest") final class ManifestTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.write(
      "How was the room?,What else?\nGood,Warmer\nBad,\ntest,test\n", to: "a.csv")
  }

  deinit { program.remove() }

  /// Every format, as the program names them; without PDF where the program for it is not installed.
  private func formats() throws -> [String] {
    let refusal = try program.run("report", "a.csv", "--format", "none").errors
    let list = try #require(refusal.firstMatch(of: /Anketa writes (.*)\./)?.1)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let hasPDF = path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/weasyprint")
    }
    return list.replacing(" and ", with: ", ").split(separator: ", ").map(String.init)
      .filter { $0 != "pdf" || hasPDF }
  }

  private func report(
    _ options: [String], _ variables: [String: String] = [:], locale: String = "C.UTF-8"
  ) throws -> Program.Result {
    try program.run(
      ["report", "a.csv", "--language", "ru", "--detail", "technical"] + options, locale: locale,
      variables: variables)
  }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(program.folder)/\(name)"))
  }

  @Test func `the same answers give the same bytes in every format, wherever and whenever`() throws
  {
    let formats = try formats()
    #expect(formats.count >= 4)
    for (run, zone, locale) in [
      ("first", "UTC", "C.UTF-8"), ("second", "Asia/Bishkek", "ru_RU.UTF-8"),
    ] {
      let outputs = formats.flatMap { ["-o", "\(run).\($0)"] }
      let result = try report(
        outputs, ["TZ": zone, "LANG": locale, "LANGUAGE": locale], locale: locale)
      #expect(result.status == 0, "\(result.errors)")
    }
    for format in formats {
      #expect(try bytes("first.\(format)") == bytes("second.\(format)"), "\(format)")
    }
  }

  @Test func `tells inputs, rows and outputs, and nothing of this computer`() throws {
    let folder = "\(program.folder)/deep"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try program.write("## Introduction\nWhy we met.\n", to: "deep/notes.md")
    let result = try report([
      "-o", "\(folder)/a.html", "-o", "a.json", "--manifest", "m.json", "--keep-text",
      "\(folder)/notes.md", "--title", "Бюджет",
    ])
    #expect(result.status == 0, "\(result.errors)")
    let text = try String(decoding: bytes("m.json"), as: UTF8.self)
    #expect(!text.contains(program.folder) && !text.contains("deep"))
    #expect(!text.contains("Warmer") && !text.contains("Why we met"))
    let manifest = try #require(
      JSONSerialization.jsonObject(with: bytes("m.json")) as? [String: Any])
    #expect(manifest["schema"] as? String == "anketa-manifest/1")
    #expect(manifest["date"] == nil)
    let rows = try #require(manifest["rows"] as? [String: Any])
    #expect(rows["records"] as? Int == 3 && rows["counted"] as? Int == 2)
    let excluded = try #require(rows["excluded"] as? [[String: Any]])
    #expect(excluded.compactMap { $0["count"] as? Int } == [1])
    let options = try #require(manifest["options"] as? [String: String])
    #expect(
      options == [
        "format": "html, json", "detail": "technical", "language": "ru", "title": "Бюджет",
        "keep-text": "notes.md",
      ])
    let inputs = try #require(manifest["inputs"] as? [[String: Any]])
    let outputs = try #require(manifest["outputs"] as? [[String: Any]])
    #expect(inputs.map { $0["role"] as? String } == ["answers", "text"])
    #expect(outputs.map { $0["role"] as? String } == ["html", "json"])
    let paths = ["a.csv", "deep/notes.md", "deep/a.html", "a.json"]
    for (file, path) in zip(inputs + outputs, paths) {
      #expect(file["name"] as? String == path.split(separator: "/").last.map(String.init))
      #expect(try file["size"] as? Int == bytes(path).count)
      #expect(try file["sha256"] as? String == sha256(path))
    }
  }

  /// By the system's own program.
  private func sha256(_ path: String) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sha256sum", "\(program.folder)/\(path)"]
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(String(decoding: output, as: UTF8.self).prefix(64))
  }

  @Test func `takes its date from SOURCE_DATE_EPOCH and from nowhere else`() throws {
    let options = ["-o", "a.md", "--manifest", "m.json"]
    _ = try report(options, ["SOURCE_DATE_EPOCH": "1773273600", "TZ": "Asia/Bishkek"])
    let dated = try bytes("m.json")
    #expect(String(decoding: dated, as: UTF8.self).contains("\"date\" : \"2026-03-12T00:00:00Z\""))
    _ = try report(options, ["SOURCE_DATE_EPOCH": "1773273600"])
    #expect(try bytes("m.json") == dated)
  }

  @Test(arguments: ["", "yesterday", "-1", "1.5", "253402300800", "99999999999999999999"])
  func `refuses a SOURCE_DATE_EPOCH that is no time, before any work`(value: String) throws {
    let result = try report(
      ["-o", "a.md", "--manifest", "m.json"], ["SOURCE_DATE_EPOCH": value])
    #expect(result.status == 1)
    #expect(result.errors.contains("[bad-source-date]"))
    #expect(program.names == ["a.csv"])
  }

  @Test func `needs files to tell of`() throws {
    #expect(try report(["--manifest", "m.json"]).status == 2)
    #expect(try report(["-o", "a.json", "--manifest", "a.json"]).status == 2)
  }
}
