import AnketaWorkflow
import Diagnostics
import Foundation
import Testing

@Suite("Output file") struct OutputFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func write(_ text: String, to name: String) throws(Problems) {
    try OutputFile.write(text.utf8, to: "\(folder.path)/\(name)")
  }

  @Test func `is written whole and leaves nothing beside it`() throws {
    try write("first", to: "a.html")
    try write("second", to: "a.html")
    #expect(folder.text("a.html") == "second")
    try write("", to: "empty.md")
    #expect(folder.text("empty.md") == "")
    #expect(folder.names == ["a.html", "empty.md"])
  }

  @Test func `keeps its permissions`() throws {
    let path = try folder.write("old", to: "a.md")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try write("new", to: "a.md")
    let kept = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(kept == 0o640)
  }

  @Test func `is untouched when writing fails`() throws {
    // The name beside the file is taken by a folder, so that writing aside fails.
    let path = try folder.write("old", to: "a.md")
    let aside = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
    try FileManager.default.createDirectory(atPath: aside, withIntermediateDirectories: false)
    let problems = #expect(throws: Problems.self) { try write("new", to: "a.md") }
    #expect(problems?.list.map(\.code) == ["cannot-write"])
    #expect(folder.text("a.md") == "old")
  }

  @Test func `is never a folder, nor in one that is missing`() throws {
    let problems = #expect(throws: Problems.self) {
      try OutputFile.write("x".utf8, to: folder.path)
    }
    #expect(
      problems?.list.first?.sentence == "\(folder.path) could not be written: it is a folder")
    let missing = #expect(throws: Problems.self) { try write("x", to: "nowhere/a.md") }
    #expect(
      missing?.list.first?.sentence
        == "\(folder.path)/nowhere/a.md could not be written: no such file or directory")
    #expect(folder.names == [])
  }

  @Test func `behind a link is replaced, and the link stays`() throws {
    try folder.write("old", to: "a.md")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link.md", withDestinationPath: "a.md")
    try write("new", to: "link.md")
    #expect(folder.text("a.md") == "new")
    let target = try FileManager.default.destinationOfSymbolicLink(
      atPath: "\(folder.path)/link.md")
    #expect(target == "a.md")
    #expect(folder.names == ["a.md", "link.md"])
  }

  @Test func `may be a device`() throws {
    try OutputFile.write("x".utf8, to: "/dev/null")
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `on a full device is told`() {
    let problems = #expect(throws: Problems.self) {
      try OutputFile.write("x".utf8, to: "/dev/full")
    }
    #expect(problems?.list.map(\.code) == ["cannot-write"])
  }
}
