/// The version of this program, as the annex and `--version` print it.
public enum ProgramVersion {
  public static let number = "0.1.0"
  public static let text = "Anketa \(number)"
}
