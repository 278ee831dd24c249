public import Diagnostics
import ReportModel

extension MessageCatalogue {
  /// The messages in a language, by its BCP 47 code; English for one that Anketa does not speak.
  public static func language(_ code: String) -> MessageCatalogue {
    Phrases.language(code)?.messages ?? .english
  }
}
