internal import Diagnostics

/// A language is a list of parts, one file for each subject. A template that a part lacks is said in
/// English; `MessageCatalogueTests` finds it.
extension MessageCatalogue {
  static let russian = MessageCatalogue(
    "ru",
    [
      russianWords, russianFiles, russianAnswers, russianTools, russianQuestionnaires,
      russianQuestionnaireFiles, russianBatteries, russianWeighting, russianItemTargets,
      russianArchive, russianReleases, russianMatches, russianWriting, russianOwnText,
      russianThemes,
    ])

  static let kyrgyz = MessageCatalogue(
    "ky",
    [
      kyrgyzWords, kyrgyzFiles, kyrgyzAnswers, kyrgyzTools, kyrgyzQuestionnaires,
      kyrgyzQuestionnaireFiles, kyrgyzBatteries, kyrgyzWeighting, kyrgyzItemTargets,
      kyrgyzArchive, kyrgyzReleases, kyrgyzMatches, kyrgyzWriting, kyrgyzOwnText,
      kyrgyzThemes,
    ])
}
