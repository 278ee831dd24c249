import Glibc

/// Makes the files and lets everything take its turn.
struct Comparison {
  private let folder: String
  private let input: String?
  private let rows: Int
  private let rounds: Int
  private let own = ChildProcess.ownPath

  init(folder: String, input: String?, rows: Int, rounds: Int) {
    self.folder = folder
    self.input = input
    self.rows = rows
    self.rounds = rounds
  }

  private var long: String { input ?? folder + "/long.csv" }
  private var sample: String { folder + "/sample.csv" }
  private var short: String { folder + "/short.csv" }
  private func annex(_ report: ShortReport) -> String { folder + "/annex.\(report)" }

  func removeFiles() {
    for path in [folder + "/long.csv", sample, short] + ShortReport.allCases.map(annex) {
      unlink(path)
    }
    rmdir(folder)
  }

  /// Takes all measurements.
  var table: ResultTable {
    if let input {
      copyBeginning(of: input)
    } else {
      make(rows, long)
      make(2_000, sample)
    }
    make(30, short)
    var passes = Measurement.allCases.map { Series($0.title) }
    var statistics = StatisticsMeasurement.allCases.map { Series($0.title) }
    var longReport = Series("anketa report --format json")
    var shortReports = ShortReport.allCases.map { Series($0.title) }
    let program = own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/anketa"
    let hasProgram = access(program, X_OK) == 0
    for _ in 0..<rounds {
      for (index, measurement) in Measurement.allCases.enumerated() {
        add(measurement, to: &passes[index])
      }
      for (index, measurement) in StatisticsMeasurement.allCases.enumerated() {
        // So short that three in a round cost little.
        for _ in 0..<3 { add(["statistics", measurement.name], to: &statistics[index]) }
      }
      guard hasProgram else { continue }
      add(program, ["report", long, "--format", "json"], to: &longReport)
      // So short that one in a round would be left to chance.
      for _ in 0..<5 {
        for (index, report) in ShortReport.allCases.enumerated() {
          add(program, ["report", short, "-o", annex(report)], to: &shortReports[index])
        }
      }
    }
    return ResultTable(
      subject: input ?? "\(rows) responses × 25 columns", bytes: byteCount(long), passes: passes,
      statistics: statistics, longReport: hasProgram ? longReport : nil,
      shortReports: hasProgram ? shortReports : [])
  }

  private func make(_ rows: Int, _ path: String) {
    let child = ChildProcess(own, ["generate", "--rows", "\(rows)", path])
    precondition(child.status == 0, "\(path) was not written")
  }

  /// Makes the sample of a file that is there, cut behind a line.
  private func copyBeginning(of path: String) {
    guard let from = fopen(path, "r"), let to = fopen(sample, "w") else {
      preconditionFailure("\(path) cannot be read")
    }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, from)
    let end = bytes[..<count].lastIndex(of: 0x0A).map { $0 + 1 } ?? count
    fwrite(bytes, 1, end, to)
    fclose(from)
    fclose(to)
  }

  private func add(_ measurement: Measurement, to series: inout Series) {
    add(["measure", measurement.rawValue, long, sample], to: &series)
  }

  /// Lets this program measure something in a process of its own.
  private func add(_ arguments: [String], to series: inout Series) {
    let child = ChildProcess(own, arguments)
    guard child.status == 0, let result = Measurement.Result(line: child.output) else {
      preconditionFailure("\(arguments) ended with status \(child.status)")
    }
    series.seconds.append(result.seconds)
    series.cpuSeconds.append(child.cpuSeconds)
    series.peakBytes = max(series.peakBytes, child.peakBytes)
    series.allocations = result.allocations
  }

  private func add(_ program: String, _ arguments: [String], to series: inout Series) {
    let clock = ContinuousClock()
    let start = clock.now
    let child = ChildProcess(program, arguments, showsErrors: false)
    precondition(child.status == 0, "\(program) ended with status \(child.status)")
    series.seconds.append((clock.now - start) / .seconds(1))
    series.cpuSeconds.append(child.cpuSeconds)
    series.peakBytes = max(series.peakBytes, child.peakBytes)
  }

  private func byteCount(_ path: String) -> Int {
    var status = stat()
    precondition(stat(path, &status) == 0, "\(path) cannot be read")
    return status.st_size
  }
}
