/// The share of the participants who returned the questionnaire.
///
/// AAPOR, Standard Definitions; the base are the participants who received the form.
///
/// - Returns: A fraction in `0...1`; `nil` without participants, and when more questionnaires came
///   back than there were participants, which is an error in the data.
public func responseRate(returned: Int, participants: Int) -> Double? {
  guard participants > 0, (0...participants).contains(returned) else { return nil }
  return Double(returned) / Double(participants)
}
