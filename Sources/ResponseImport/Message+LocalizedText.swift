import Diagnostics
import SurveyModel

extension Message.StringInterpolation {
  /// What a questionnaire says, in the language of the message if it speaks that.
  mutating func appendInterpolation(_ text: LocalizedText) {
    appendInterpolation(text.texts, otherwise: text.text(in: "en").text)
  }
}
