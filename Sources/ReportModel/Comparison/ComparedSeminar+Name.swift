import SurveyModel

extension ComparedSeminar {
  /// Date and place, else the title, else the file.
  func name(_ phrases: Phrases) -> String {
    let parts = [seminar.date.map { phrases.date(iso: $0) }, seminar.place]
    let known = parts.compactMap(\.self).filter { !$0.isEmpty }
    if !known.isEmpty { return known.joined(separator: ", ") }
    return seminar.title ?? sources.map(\.nameOfFile).joined(separator: ", ")
  }
}

extension SourceRecord {
  /// Without its ending.
  fileprivate var nameOfFile: String {
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }
}
