public import Diagnostics
internal import GRDB
internal import QuestionnaireFiles
internal import SurveyModel

extension ArchiveReader {
  /// The questionnaire that a seminar was asked with, and whether it was made out from the answers.
  ///
  /// - Throws: `unknown-seminar`; `archive-damaged` when its definition cannot be read.
  public func questionnaire(
    of key: String
  ) throws(Problems) -> (archived: ArchivedQuestionnaire, isInferred: Bool) {
    let found = try asking { db in
      try Row.fetchOne(
        db, sql: "SELECT questionnaire, is_inferred FROM seminar WHERE key = ?", arguments: [key])
    }
    guard let found else {
      _ = try seminar(key)
      preconditionFailure("seminar \(key) without a questionnaire")
    }
    return (try questionnaire(id: found[0]), found[1])
  }

  /// - Parameter id: As in ``SeminarTally`` or ``ArchivedQuestionnaire``.
  public func questionnaire(id: Int) throws(Problems) -> ArchivedQuestionnaire {
    if let known = questionnaires.byID[id] { return known }
    let row = try asking { db in
      try Row.fetchOne(
        db, sql: "SELECT definition, sha256 FROM questionnaire WHERE id = ?", arguments: [id])
    }
    guard let row,
      let questionnaire = readQuestionnaire(yaml: row[0], file: "").questionnaire
    else { throw Problems(.damagedArchive(path)) }
    let archived = ArchivedQuestionnaire(id: id, questionnaire: questionnaire, sha256: row[1])
    questionnaires.byID[id] = archived
    return archived
  }
}
