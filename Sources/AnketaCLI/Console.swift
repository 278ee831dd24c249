import Diagnostics
import Foundation

/// Standard output and standard error, and nothing on them that could steer a terminal.
enum Console {
  static func print(_ text: String) {
    write(Array(text.utf8)[...], to: STDOUT_FILENO)
    if !text.hasSuffix("\n") { write([UInt8(ascii: "\n")][...], to: STDOUT_FILENO) }
  }

  static func printError(_ text: String) {
    write(Array((text + "\n").utf8)[...], to: STDERR_FILENO)
  }

  /// Writes problems to standard error, the worst last, where the eye is.
  static func report(_ problems: [Problem], in language: MessageCatalogue = SystemLanguage.messages)
  {
    let ordered = problems.enumerated().sorted {
      ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset)
    }
    for (index, problem) in ordered.enumerated() {
      printError((index > 0 ? "\n" : "") + problem.element.text(in: language))
    }
  }

  /// Writes all of the bytes; a descriptor that takes no more ends the program as a full disk would.
  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        if descriptor != STDERR_FILENO {
          let reason = Message(systemReason: String(cString: strerror(errno)))
          report([Problem(.error, "cannot-write", "the output could not be written: \(reason)")])
        }
        exit(1)
      }
      rest = rest.dropFirst(count)
    }
  }
}
