import Foundation

/// The program as a user runs it.
struct Program {
  /// What a run left behind.
  struct Result {
    var status: Int32
    var output: String
    var errors: String
    var outputBytes: Data
    var errorBytes: Data
  }

  /// A folder of its own, in which it runs.
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/anketa-cli-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// The executable lies beside the test bundle.
  static let executable: URL = {
    #if os(macOS)
      final class Marker {}
      let products = Bundle(for: Marker.self).bundleURL.deletingLastPathComponent()
    #else
      let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    #endif
    return products.appendingPathComponent("anketa")
  }()

  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  @discardableResult
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    return name
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String { try write(text.utf8, to: name) }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/\(name)")
  }

  var names: [String] {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return found.filter { !$0.hasPrefix(".run-") }.sorted()
  }

  /// - Parameter input: What comes in through standard input.
  func run(_ arguments: String..., input: String = "") throws -> Result {
    try run(arguments, input: input)
  }

  /// - Parameters:
  ///   - locale: What the system speaks.
  ///   - variables: More of the environment.
  func run(
    _ arguments: [String], input: String = "", locale: String = "C.UTF-8",
    variables: [String: String] = [:]
  ) throws -> Result {
    let name = "\(folder)/.run-\(UUID().uuidString)"
    for (ending, text) in [(".in", input), (".out", ""), (".err", "")] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: name + ending))
    }
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    // Most of what is expected is worded in English, whatever the system speaks.
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": locale]) { $1 }
      .merging(variables) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: name + ".in")
    process.standardOutput = FileHandle(forWritingAtPath: name + ".out")
    process.standardError = FileHandle(forWritingAtPath: name + ".err")
    try process.run()
    process.waitUntilExit()
    let output = try Data(contentsOf: URL(fileURLWithPath: name + ".out"))
    let errors = try Data(contentsOf: URL(fileURLWithPath: name + ".err"))
    return Result(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self), outputBytes: output, errorBytes: errors)
  }
}
