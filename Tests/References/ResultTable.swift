/// The outcome of all checks, worded.
struct ResultTable {
  let checks: [ReferenceCheck]

  /// Figures that differ and should not.
  var faults: Int {
    checks.reduce(0) { $0 + $1.findings.count { $0.outcome == .differs } }
  }

  var text: String {
    var lines = [
      "figures equal to one unit of the last of \(Reference.significantDigits) digits", "",
      line("", "values", "agree", "explained", "differ"),
    ]
    for check in checks { lines += self.lines(of: check) + [""] }
    lines.append(line("all references", checks.flatMap(\.findings)))
    return lines.joined(separator: "\n")
  }

  private func lines(of check: ReferenceCheck) -> [String] {
    var lines = [line(check.name, check.findings)]
    for statistic in Statistic.allCases {
      let findings = check.findings.filter { $0.statistic == statistic }
      if !findings.isEmpty { lines.append(line("  " + statistic.rawValue, findings)) }
    }
    lines.append(
      "  \(check.questions) questions, \(check.redefined) of them with values that the reference "
        + "defines; columns that are no questions: \(check.metadata)")
    var reasons: [String] = []
    for finding in check.findings {
      switch finding.outcome {
      case .agrees: break
      case .differs: lines.append("  differs: " + finding.text)
      case .differsBecause(let reason):
        if !reasons.contains(reason) {
          reasons.append(reason)
          lines.append("  differs because \(reason):")
        }
        lines.append("    " + finding.text)
      }
    }
    return lines
  }

  private func line(_ title: String, _ findings: [Finding]) -> String {
    let agree = findings.count { $0.outcome == .agrees }
    let differ = findings.count { $0.outcome == .differs }
    return line(
      title, "\(findings.count)", "\(agree)", "\(findings.count - agree - differ)", "\(differ)")
  }

  private func line(_ title: String, _ cells: String...) -> String {
    let padded = cells.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }
    return title + String(repeating: " ", count: max(1, 36 - title.count)) + padded.joined()
  }
}

extension Finding {
  /// `survey.csv, column 3, mean: expected 4.25, found 4.2`
  var text: String {
    func word(_ value: Double?) -> String {
      guard let value else { return "none" }
      return Int(exactly: value).map(String.init) ?? "\(value)"
    }
    return "\(place): expected \(word(expected)), found \(word(found))"
  }
}
