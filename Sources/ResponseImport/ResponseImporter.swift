public import Diagnostics
public import SurveyModel

/// Reads the responses of a file against a questionnaire, or against one made out from the file.
public enum ResponseImporter {
  /// The questionnaire that the files of one seminar themselves suggest.
  ///
  /// - Parameter key: Identity of the questionnaire, in the letters of item keys.
  /// - Throws: `different-columns` when the files do not have the same titles.
  public static func inferredQuestionnaire(of files: [SurveyedFile], key: String) throws(Problems)
    -> Questionnaire
  {
    precondition(!files.isEmpty, "no file")
    var profiles = files[0].profiles
    for file in files.dropFirst() {
      guard file.titles.map(\.text) == files[0].titles.map(\.text) else {
        throw Problems(.differentColumns(files[0], file))
      }
      profiles = zip(profiles, file.profiles).map { $0.merging($1) }
    }
    var inference = QuestionnaireInference(profiles, layout: files[0].layout)
    return inference.questionnaire(key: key)
  }

  /// Interprets every cell against a questionnaire and accounts for every record and column.
  ///
  /// - Parameters:
  ///   - isInferred: The questionnaire was made out from this file and its like.
  ///   - request: What is to be counted of several items together.
  ///   - sink: Takes every response; then the file must have been surveyed with its dates decided.
  /// - Throws: What keeps the file from being read at all; `nothing-bound` when no item of the
  ///   questionnaire is in the file; what the questionnaire has no item for. Faults in the data are
  ///   returned with the responses.
  public static func responses(
    in file: SurveyedFile, questionnaire: Questionnaire, isInferred: Bool = false,
    request: TallyRequest = TallyRequest(), sink: (any ResponseSink)? = nil
  ) throws(Problems) -> ImportedResponses {
    let request = try request.resolved(for: questionnaire)
    let binding = ColumnBinding(
      questionnaire, titles: file.titles, gridRows: file.gridRows,
      splitsSingleChoices: file.layout.splitsSingleChoices
    ) { title in
      leftRole(of: title, in: file)
    }
    guard isInferred || binding.sources.contains(where: { $0 != .absent }) else {
      throw Problems(.nothingBound(questionnaire, file: file))
    }
    let plan = RowPlan(questionnaire, binding, file: file, request: request)
    let pass = try self.pass(file, plan, questionnaire, binding, sink)
    return ResponseInterpretation(
      questionnaire, binding, pass: pass, file: file, isInferred: isInferred
    ).responses
  }

  /// Interprets a file by itself: the questionnaire is made out from its answers.
  ///
  /// - Parameters:
  ///   - request: What is to be counted of several items together.
  ///   - sink: Takes every response; then the file must have been surveyed whole, with its dates decided.
  /// - Throws: What keeps the file from being read at all; what it has no item for.
  public static func inferredResponses(
    in file: SurveyedFile, key: String, request: TallyRequest = TallyRequest(),
    sink: (any ResponseSink)? = nil
  ) throws(Problems) -> ImportedResponses {
    var inference = QuestionnaireInference(file.profiles, layout: file.layout)
    var questionnaire = inference.questionnaire(key: key)
    var binding = binding(questionnaire, file: file, left: inference.left)
    // What the beginning of a file has no item for, the rest of it may have.
    let resolved = file.isSample ? request : try request.resolved(for: questionnaire)
    var plan = RowPlan(questionnaire, binding, file: file, request: resolved)
    precondition(sink == nil || !file.isSample, "the file was not surveyed whole")
    var pass = try self.pass(file, plan, questionnaire, binding, sink)
    if file.isSample {
      // The whole file is known now: what its beginning suggested must hold for all of it.
      let patterns = pass.patterns.byColumn
      let profiles = file.titles.map { title in
        pass.counts.profile(
          title, table: pass.tables[title.index], pattern: patterns[title.index],
          adding: pass.excludedCounts)
      }
      inference = QuestionnaireInference(profiles, layout: file.layout)
      questionnaire = inference.questionnaire(key: key)
      binding = self.binding(questionnaire, file: file, left: inference.left)
      let resolved = try request.resolved(for: questionnaire)
      let fullPlan = RowPlan(questionnaire, binding, file: file, request: resolved)
      if fullPlan != plan {
        plan = fullPlan
        pass = try RowPass(file, plan: plan)
      }
    }
    return ResponseInterpretation(questionnaire, binding, pass: pass, file: file, isInferred: true)
      .responses
  }

  private static func pass(
    _ file: SurveyedFile, _ plan: RowPlan, _ questionnaire: Questionnaire,
    _ binding: ColumnBinding, _ sink: (any ResponseSink)?
  ) throws(Problems) -> RowPass {
    guard let sink else { return try RowPass(file, plan: plan) }
    guard let dayFirst = file.dayFirst ?? file.dateOrder?.dayFirst else {
      preconditionFailure("the file was surveyed without its dates")
    }
    return try RowPass(
      file, plan: plan, lending: ResponseRows.lentColumns(questionnaire, binding)
    ) { tables in
      ResponseRows(
        sink, questionnaire, binding, dayFirst: dayFirst, file: file, tables: tables)
    }
  }

  private static func binding(
    _ questionnaire: Questionnaire, file: SurveyedFile, left: [Int: ColumnUse.Role]
  ) -> ColumnBinding {
    ColumnBinding(
      questionnaire, titles: file.titles, gridRows: file.gridRows, isExcluded: { left[$0] != nil },
      left: { left[$0.index] ?? .ignored(.noItem) })
  }

  private static func leftRole(of title: ColumnTitle, in file: SurveyedFile) -> ColumnUse.Role {
    let profile = file.profiles[title.index]
    if title.kind == .summary { return .ignored(.summary) }
    if case .metadata(let metadata) = ColumnGuess(profile, layout: file.layout) {
      return .metadata(metadata)
    }
    return .ignored(title.text.isEmpty && profile.answers.isEmpty ? .empty : .noItem)
  }
}
