/// The figures of a run, worded.
struct ResultTable {
  /// What was read.
  var subject: String
  var bytes: Int
  /// In the order of ``Measurement``: bare libcsv, two readers, and then what makes tallies.
  var passes: [Series]
  /// In the order of ``StatisticsMeasurement``.
  var statistics: [Series]
  /// `anketa report --format json` over the same file.
  var longReport: Series?
  /// In the order of ``ShortReport``; empty where the program was not built.
  var shortReports: [Series]

  /// The speed a tally is to have, as a share of bare libcsv's.
  static let speedMark = 0.7
  static let memoryMark = 64 << 20

  var text: String {
    var lines = [
      "\(subject), \(bytes / 1_000_000) MB; medians of "
        + "\(passes[0].seconds.count) rounds", "",
      line("", "seconds", "MB/s", "× libcsv", "CPU s", "peak MB", "mallocs"),
    ]
    lines += (passes + [longReport].compactMap { $0 }).map { series in
      line(
        series.title, fixed(series.medianSeconds, 3),
        fixed(Double(bytes) / 1e6 / series.medianSeconds, 0),
        fixed(series.speed(against: passes[0]), 2), fixed(series.medianCPUSeconds, 3),
        fixed(Double(series.peakBytes) / 1_048_576, 1), series.allocations.map(String.init) ?? "–")
    }
    lines += ["", line("statistics, CPU time", "least ms", "median ms", "mark")]
    lines += zip(StatisticsMeasurement.allCases, statistics).map { measurement, series in
      line(
        series.title, fixed(series.leastSeconds * 1000, 2), fixed(series.medianSeconds * 1000, 2),
        fixed(measurement.mark * 1000, 0))
    }
    if !shortReports.isEmpty {
      lines += ["", line("whole process", "CPU ms", "least ms", "median ms", "peak MB", "mark")]
      lines += zip(ShortReport.allCases, shortReports).map { report, series in
        line(
          series.title, fixed(series.medianCPUSeconds * 1000, 1),
          fixed(series.leastSeconds * 1000, 1), fixed(series.medianSeconds * 1000, 1),
          fixed(Double(series.peakBytes) / 1_048_576, 1), fixed(report.mark * 1000, 0))
      }
    }
    return (lines + [""] + marks).joined(separator: "\n")
  }

  /// Whether each promise was kept in this run. A busy machine can break one: no test hangs on it.
  private var marks: [String] {
    var marks: [String] = []
    func judge(_ isMet: Bool, _ what: String) {
      marks.append("\(isMet ? "met   " : "missed") \(what)")
    }
    for (measurement, series) in zip(Measurement.allCases, passes) where measurement.hasMark {
      let speed = series.speed(against: passes[0])
      judge(
        speed >= Self.speedMark,
        "\(series.title): \(fixed(speed, 2)) of libcsv's speed, mark \(fixed(Self.speedMark, 2))")
    }
    for (measurement, series) in zip(StatisticsMeasurement.allCases, statistics) {
      judge(
        series.medianSeconds < measurement.mark,
        "\(series.title): \(fixed(series.medianSeconds * 1000, 2)) ms, mark "
          + "\(fixed(measurement.mark * 1000, 0)) ms")
    }
    let peak = (passes + [longReport].compactMap { $0 }).map(\.peakBytes).max() ?? 0
    judge(
      peak < Self.memoryMark,
      "peak memory: \(fixed(Double(peak) / 1_048_576, 1)) MB, mark \(Self.memoryMark >> 20) MB")
    for (report, series) in zip(ShortReport.allCases, shortReports) {
      judge(
        series.medianCPUSeconds < report.mark,
        "\(series.title): \(fixed(series.medianCPUSeconds * 1000, 1)) ms, mark "
          + "\(fixed(report.mark * 1000, 0)) ms")
    }
    return marks
  }

  private func line(_ title: String, _ cells: String...) -> String {
    let padded = cells.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }
    return title + String(repeating: " ", count: max(1, 44 - title.count)) + padded.joined()
  }

  private func fixed(_ value: Double, _ places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value * Double(scale)).rounded())
    guard places > 0 else { return String(scaled) }
    let rest = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: places - rest.count) + rest
  }
}
