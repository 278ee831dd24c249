/// How a record or a line ends.
enum LineEnd {
  case lineFeed, carriageReturn
  /// A carriage return with a line feed behind it.
  case pair
  /// The end of the file.
  case none

  var bytes: [UInt8] {
    switch self {
    case .lineFeed: [.lineFeed]
    case .carriageReturn: [.carriageReturn]
    case .pair: [.carriageReturn, .lineFeed]
    case .none: []
    }
  }

  /// Bytes it takes.
  var count: Int { bytes.count }
}
