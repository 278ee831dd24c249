import CSVReading
import Diagnostics
import Testing

@Suite("Dialects") struct DialectTests {
  @Test(arguments: [
    ("a,b,c\n1,2,3\n", ","),
    ("a;b;c\n1;2;3\n", ";"),
    ("a\tb\tc\n1\t2\t3\n", "\t"),
    ("a|b|c\n1|2|3\n", "|"),
    ("a~b~c\n1~2~3\n4~5~6\n", "~"),
    // More semicolons inside answers than commas outside.
    ("a,b\n1,\"x;y;z;w\"\n2,\"x;y;z;w\"\n3,\"x;y;z;w\"\n", ","),
    ("a,b\n1,x;y;z\n2,x\n3,y;z\n", ","),
    // Decimal commas in a semicolon file.
    ("a;b;c\n1,5;2,5;3,5\n1,0;2,0;3,0\n", ";"),
    // Lists inside the cells of a tab file.
    ("a\tb\n1,2,3\t4,5,6\n1,2,3\t4,5,6\n", "\t"),
    // Times and sentences are no reason for a colon or a space.
    ("time\n10:15:20\n11:20:30\n", ","),
    ("answer\nvery good\nquite bad\nnot sure\n", ","),
    ("question\nyes\nno\n", ","),
    ("a;b;c\n", ";"),
    ("\"a;b\",\"c;d\"\n\"1;2\",\"3;4\"\n", ","),
    ("id,answer\n1,\"two\nlines; of text\"\n2,\"one; line\"\n", ","),
  ])
  func `are found by what gives every record the same cells`(text: String, delimiter: String) throws
  {
    let file = try CSVFile.bytes(Array(text.utf8), name: "a.csv")
    #expect(file.dialect == CSVDialect(delimiter: delimiter.utf8.first!))
  }

  @Test func `may quote with apostrophes`() throws {
    let text = "'a','b'\n'1','x, y'\n'2','it''s'\n"
    let file = try CSVFile.bytes(Array(text.utf8), name: "a.csv")
    #expect(file.dialect == CSVDialect(quote: UInt8(ascii: "'")))
    #expect(try readRecords(file).rows == [["a", "b"], ["1", "x, y"], ["2", "it's"]])
  }

  @Test func `do not take an apostrophe for a quote`() throws {
    let text = "a,b\n1,don't\n2,'tis late\n3,it's\n4,can't\n"
    #expect(try CSVFile.bytes(Array(text.utf8), name: "a.csv").dialect == CSVDialect())
  }

  @Test func `can be laid down`() throws {
    let options = CSVOptions(delimiter: UInt8(ascii: ":"), quote: UInt8(ascii: "'"))
    let file = try CSVFile.bytes(Array("a,b:'c:d'\n".utf8), name: "a.csv", options: options)
    #expect(try readRecords(file).rows == [["a,b", "c:d"]])
  }

  @Test func `take no line break for a delimiter`() throws {
    let options = CSVOptions(delimiter: UInt8(ascii: "\n"))
    let file = try CSVFile.bytes(Array("a,b\n1,2\n".utf8), name: "a.csv", options: options)
    #expect(file.dialect == CSVDialect())
  }
}
