/// The styles that the text uses besides those with a name.
extension OpenDocumentText {
  static let fixedStyles: String = {
    func text(_ name: String, _ properties: String) -> String {
      "<style:style style:name=\"\(name)\" style:family=\"text\"><style:text-properties "
        + "\(properties)/></style:style>"
    }
    func cell(_ name: String, _ borders: String) -> String {
      "<style:style style:name=\"\(name)\" style:family=\"table-cell\"><style:table-cell-properties "
        + "fo:padding-left=\"3pt\" fo:padding-right=\"3pt\" \(borders)/></style:style>"
    }
    return text("Bold", "fo:font-weight=\"bold\"") + text("Quiet", "fo:color=\"#595959\"")
      + text("Apart", "fo:font-style=\"italic\"")
      + cell(
        "Head",
        "style:vertical-align=\"bottom\" fo:border-top=\"1pt solid #262626\" "
          + "fo:border-bottom=\"1pt solid #262626\"")
      + cell("Cell", "fo:border-bottom=\"0.5pt solid #d9d9d9\"")
      + cell("Last", "fo:border-bottom=\"1pt solid #262626\"")
      + "<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties "
      + "fo:keep-together=\"always\"/></style:style><style:style style:name=\"TableCaption\" "
      + "style:family=\"paragraph\" style:parent-style-name=\"Caption\"><style:paragraph-properties "
      + "fo:keep-with-next=\"always\"/></style:style>"
      + "<style:style style:name=\"Columns\" style:family=\"section\"><style:section-properties "
      + "text:dont-balance-text-columns=\"false\"><style:columns fo:column-count=\"2\" "
      + "fo:column-gap=\"0.6cm\"/></style:section-properties></style:style>"
  }()
}
