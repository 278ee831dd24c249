import SurveyModel

/// Finds the columns that are scales in words, and those that share one.
struct WordedScales {
  private let profiles: [ColumnProfile]
  private let guesses: [ColumnGuess]
  private let recognition: ScaleRecognition
  /// The scale of each column.
  private(set) var scales: [Int: RecognisedScale] = [:]
  /// The one answer of a column that is no point of its scale, and means that the question does not
  /// concern the respondent.
  private(set) var absent: [Int: String] = [:]

  init(_ profiles: [ColumnProfile], guesses: [ColumnGuess], recognition: ScaleRecognition) {
    self.profiles = profiles
    self.guesses = guesses
    self.recognition = recognition
    pool()
  }

  /// What the labels of a column tell.
  private struct Finding {
    var column: Int
    var labels: Set<String>
    var doubtful: [String]
    var answers: Int
    var scale: RecognisedScale
  }

  /// Columns on one scale.
  private struct Cluster {
    var columns: [Int]
    var stems: Set<String>
    var labels: Set<String>
    var doubtful: [String]
    var answers: Int
    var scale: RecognisedScale
  }

  private mutating func pool() {
    let candidates = profiles.indices.filter {
      switch guesses[$0] {
      case .labels, .text: true
      default: false
      }
    }
    var findings: [Finding] = []
    for column in candidates {
      if let found = finding(column) { findings.append(found) }
    }
    // The columns with the most labels come first: the others find their places among them.
    findings.sort {
      $0.labels.count != $1.labels.count
        ? $0.labels.count > $1.labels.count : $0.column < $1.column
    }
    var clusters: [Cluster] = []
    for finding in findings {
      add(finding, to: &clusters)
    }
    for cluster in clusters where cluster.scale.points.count >= 3 {
      for column in cluster.columns { scales[column] = cluster.scale }
    }
    // One answer alone tells no scale, but a scale met elsewhere in the file may hold it.
    let known = clusters.filter { $0.scale.points.count >= 3 }
    for column in profiles.indices where scales[column] == nil {
      let own = Set(labels(column))
      guard !own.isEmpty else { continue }
      switch guesses[column] {
      case .labels, .text: break
      // Yes and no are a question of their own, unless a row of the same grid has more between.
      case .yesNo where profiles[column].title.part != nil: break
      default: continue
      }
      scales[column] =
        known.first { cluster in
          own.isSubset(of: cluster.scale.positions.keys)
            && (!isYesNo(column) || !cluster.stems.isDisjoint(with: stem(column)))
        }?.scale
    }
  }

  private func isYesNo(_ column: Int) -> Bool {
    if case .yesNo = guesses[column] { true } else { false }
  }

  private func stem(_ column: Int) -> Set<String> {
    profiles[column].title.part == nil ? [] : [profiles[column].title.question]
  }

  private func labels(_ column: Int) -> [String] {
    profiles[column].answers.map(\.text).filter { ColumnGuess.outside($0) == nil }
  }

  // MARK: One column

  private mutating func finding(_ column: Int) -> Finding? {
    let inside = profiles[column].answers.filter { ColumnGuess.outside($0.text) == nil }
    let labels = inside.map(\.text)
    guard (2...40).contains(labels.count) else { return nil }
    let doubtful = doubtful(column)
    let answers = inside.reduce(0) { $0 + $1.count }
    let isText = if case .text = guesses[column] { true } else { false }
    if isText,
      labels.count > 15 || profiles[column].answered < 3
        || labels.contains(where: { $0.utf8.count > 100 })
    {
      return nil
    }
    if let scale = recognition.labelled(labels, doubtful: doubtful, answers: answers) {
      // A few short answers may still be points of a scale, where they all are.
      if isText, scale.positions.count < 3 { return nil }
      return Finding(
        column: column, labels: Set(labels), doubtful: doubtful, answers: answers, scale: scale)
    }
    guard !isText, (4...12).contains(labels.count) else { return nil }
    // The rarest first: it is the likeliest to be the odd one.
    for odd in inside.reversed() {
      let isAbsence = Absence.holds(odd.text)
      guard isAbsence || odd.count * 100 <= answers * 15 else { continue }
      let rest = labels.filter { $0 != odd.text }
      guard
        let scale = recognition.scale(
          of: rest, doubtful: doubtful, answers: answers - odd.count), scale.positions.count >= 3
      else { continue }
      if isAbsence { absent[column] = odd.text }
      return Finding(
        column: column, labels: Set(rest), doubtful: doubtful, answers: answers - odd.count,
        scale: scale)
    }
    return nil
  }

  /// Answers without an opinion that may stand for the middle.
  private func doubtful(_ column: Int) -> [String] {
    let found = profiles[column].answers.map(\.text).filter {
      ColumnGuess.outside($0) == .dontKnow && recognition.reading(of: $0)?.isMiddle ?? false
    }
    // Two of them in one language are two answers.
    let languages = Set(found.map(LanguageGuess.language))
    return languages.count == found.count ? found : []
  }

  // MARK: Columns together

  private func add(_ finding: Finding, to clusters: inout [Cluster]) {
    for at in clusters.indices {
      guard let joined = joined(clusters[at], finding) else { continue }
      clusters[at] = joined
      return
    }
    clusters.append(
      Cluster(
        columns: [finding.column], stems: stem(finding.column), labels: finding.labels,
        doubtful: finding.doubtful, answers: finding.answers, scale: finding.scale))
  }

  /// The cluster with the column, where both are on one scale.
  private func joined(_ cluster: Cluster, _ finding: Finding) -> Cluster? {
    guard cluster.scale.family == finding.scale.family,
      cluster.scale.isBestInMiddle == finding.scale.isBestInMiddle,
      !cluster.scale.languages.isDisjoint(with: finding.scale.languages)
    else { return nil }
    var joined = cluster
    let stem = stem(finding.column)
    joined.columns.append(finding.column)
    joined.stems.formUnion(stem)
    joined.labels.formUnion(finding.labels)
    joined.doubtful = Set(cluster.doubtful + finding.doubtful).sorted()
    joined.answers = max(cluster.answers, finding.answers)
    if joined.labels == cluster.labels, joined.doubtful == cluster.doubtful { return joined }
    guard
      let scale = recognition.labelled(
        joined.labels.sorted(), doubtful: joined.doubtful, answers: joined.answers)
    else { return nil }
    let shared = cluster.labels.intersection(finding.labels).count
    let isOneScale =
      shared * 2 >= finding.labels.count || !cluster.stems.isDisjoint(with: stem)
      || scale.points.count == max(cluster.scale.points.count, finding.scale.points.count)
    guard isOneScale else { return nil }
    joined.scale = scale
    return joined
  }
}
