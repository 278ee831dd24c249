import Foundation

/// A program of somebody else's that makes one file of another, in a folder of its own that is taken away
/// afterwards.
///
/// It is started without a shell, and with an environment in which no proxy leads to the network. What it says goes
/// nowhere, for it may quote what people wrote.
struct ExternalProgram: Sendable {
  /// Whole path.
  let path: String

  enum Failure: Error, Hashable {
    case cannotStart
    /// It took longer than it may.
    case isTooSlow
    /// It ended with this status, or made no file.
    case failed(status: Int32)
  }

  /// - Returns: `nil` when no folder of `PATH` has it.
  init?(named name: String, path: String? = ProcessInfo.processInfo.environment["PATH"]) {
    let folders = (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    let found = folders.lazy.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { return nil }
    self.path = found
  }

  /// The bytes that the program makes of others.
  ///
  /// - Parameters:
  ///   - input: Stands in the program's folder under the name `input`.
  ///   - arguments: Names of files are looked up in that folder; the program is to write `output`.
  ///   - seconds: How long it may take.
  func convert(
    _ bytes: [UInt8], from input: String, to output: String, _ arguments: [String],
    environment: [String: String] = [:], seconds: Double = 120
  ) throws(Failure) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("anketa-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(bytes).write(to: folder.appendingPathComponent(input))
    } catch {
      throw .cannotStart
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    let status = try run(arguments, environment, in: folder, seconds: seconds)
    guard status == 0,
      let made = FileManager.default.contents(atPath: folder.appendingPathComponent(output).path),
      !made.isEmpty
    else { throw .failed(status: status) }
    return Array(made)
  }

  /// What the program prints on standard output, such as its version.
  ///
  /// - Returns: `nil` when it cannot be started, fails or does not end within ten seconds.
  func answer(to arguments: [String]) -> String? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    guard (try? process.run()) != nil else { return nil }
    guard ended.wait(timeout: .now() + 10) == .success else {
      process.terminate()
      return nil
    }
    guard process.terminationStatus == 0 else { return nil }
    return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  private func run(
    _ arguments: [String], _ environment: [String: String], in folder: URL, seconds: Double
  ) throws(Failure) -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var surroundings = ProcessInfo.processInfo.environment
    // Nothing listens there, and nobody asks for more than the annex holds.
    for name in ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy"] {
      surroundings[name] = "http://127.0.0.1:9"
      surroundings[name.uppercased()] = "http://127.0.0.1:9"
    }
    for name in ["no_proxy", "NO_PROXY"] { surroundings[name] = nil }
    process.environment = surroundings.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do {
      try process.run()
    } catch {
      throw .cannotStart
    }
    guard ended.wait(timeout: .now() + seconds) == .success else {
      process.terminate()
      if ended.wait(timeout: .now() + 2) != .success { kill(process.processIdentifier, SIGKILL) }
      throw .isTooSlow
    }
    return process.terminationStatus
  }
}
