import Testing

@testable import ResponseImport

@Suite("Columns that are no questions") struct MetadataColumnsTests {
  static func use(_ title: String, _ answers: [String], index: Int = 3) -> ColumnUse.Metadata? {
    let profile = ColumnProfile(
      title: ColumnTitle(index: index, header: title),
      spellings: answers.map { (text: $0, count: 1) },
      blank: 0, notKept: 0)
    return MetadataColumns.use(of: profile, layout: .generic)
  }

  @Test(
    arguments: [
      ("Timestamp", .time), ("Отметка времени", .time), ("Убакыт белгиси", .time),
      ("submitdate", .time), ("Start Date (UTC)", .time),
      ("Name", .person), ("Full name:", .person), ("E-mail", .person), ("Email address", .person),
      ("Your name (optional)", .person), ("1. Your name", .person), ("ФИО", .person),
      ("Ваше имя", .person), ("Номер телефона", .person), ("Аты-жөнү", .person),
      ("Аты-жөнүңүз", .person), ("What is your name?", .person),
      ("IP Address", .place), ("Location Latitude", .place),
      ("ID", .toolsOwn), ("Response ID", .toolsOwn), ("form_uuid", .toolsOwn), ("Token", .toolsOwn),
    ] as [(String, ColumnUse.Metadata)])
  func `are known by their titles`(title: String, expected: ColumnUse.Metadata) {
    #expect(Self.use(title, ["x", "y"]) == expected)
  }

  @Test(arguments: [
    "How was the location?", "Name one thing that you will use", "Имя какого тренера вы запомнили?",
    "Which email program do you use at work, if any?", "Did the phone line work?",
    "What time suits you?",
    "Valid until", "How long did it take you to fill in this form, counted from the start time?",
  ])
  func `are not every title with such a word`(title: String) {
    #expect(Self.use(title, ["x", "y"]) == nil)
  }

  @Test(
    arguments: [
      (["a@b.org", "c.d@e.kg", "f@g.com", "h@i.net", "j@k.org"], 5, .person),
      (["192.0.2.1", "192.0.2.2", "192.0.2.3", "198.51.100.7", "203.0.113.9"], 5, .place),
      // Numbers in the first column, each once, only count the rows.
      (["1", "2", "3", "4", "5"], 0, .toolsOwn),
      (["1", "2", "3", "4", "5"], 4, nil),
      (
        [
          "R_3f9Kq27Zx1abQ", "R_1a2B3c4D5e6F", "R_9z8Y7x6W5v4U", "R_aaaa1111bbbb", "R_q1w2e3r4t5y6",
        ], 1, .toolsOwn
      ),
      (["Good", "Fair", "Poor", "Bad", "None"], 0, nil),
      // Too few to judge by.
      (["a@b.org", "c@d.org"], 5, nil),
    ] as [([String], Int, ColumnUse.Metadata?)])
  func `are known by what stands in them`(
    answers: [String], index: Int, expected: ColumnUse.Metadata?
  ) {
    #expect(Self.use("Field", answers, index: index) == expected)
  }

  @Test(
    arguments: [
      ("Контактный телефон", ["+996 555 12 34 56", "0700112233", "0777 12-34-56"], .person),
      ("Your WhatsApp number (for the group)", ["996555123456", "996700112233"], .person),
      ("Telefonnummer", ["0170 1234567", "0171 7654321"], .person),
      ("Имя и фамилия (по желанию)", ["Айгуль", "Бакыт Примеров"], .person),
      ("Name, Vorname", ["x", "y"], .person), ("Nom et prénom", ["x", "y"], .person),
      ("Сиздин толук атыңыз", ["Айгүл Мисалова", "Бакыт Мисалов"], .person),
      ("Who are you? (first and last name)", ["Aida Example", "Bakyt Sample"], .person),
      ("Contact", ["a@b.org", "0555 123 456", "c@d.kg"], .person),
      (
        "Please write your name as it should appear on the certificate",
        ["Aida Example", "Bakyt Sample"], .person
      ),
      ("Name and organisation", ["Aida Example, Ministry of Work", "Bakyt Sample (NGO)"], .person),
      ("Имя и телефон, если хотите обратной связи?", ["Айгуль 0555123456", "0700112233"], .person),
      ("Enumerator name", ["Aida", "Bakyt"], .person),
      ("Matrikelnr.", ["1234567", "7654321"], .toolsOwn),
      ("Date of birth", ["01.02.1980", "03.04.1990"], .person),
      ("Туулган күнүңүз", ["01.02.1980", "03.04.1990"], .person),
      ("Telegram", ["@aida_x", "@bakyt_y", "@c_z"], .person),
      ("Passport no.", ["AN1234567", "AN7654321", "ID0000001"], .toolsOwn),
      ("ID участника", ["KG-1000", "KG-1001", "KG-1002"], .toolsOwn),
      ("Participant code", ["7a", "7b", "7a"], .toolsOwn), ("#", ["1", "2"], .toolsOwn),
      ("Anything", ["R01", "R02", "R03", "R04", "R05"], .toolsOwn),
      (
        "Участники", ["Айгуль Иванова", "Бакыт Петров", "Вера Ким", "Гүлнара Асан", "Дастан Бек"],
        .person
      ),
      (
        "Field", ["+996555123456", "0700 11 22 33", "996777123456", "0555000111", "0312 123456"],
        .person
      ),
    ] as [(String, [String], ColumnUse.Metadata)])
  func `are known by title and answers together`(
    title: String, answers: [String], expected: ColumnUse.Metadata
  ) {
    #expect(Self.use(title, answers) == expected)
  }

  @Test(
    arguments: [
      ("Name one thing that you will use", ["Excel tables", "Case studies", "Budget codes"]),
      ("Participants", ["12", "15", "20"]), ("Number of children", ["1", "2", "3"]),
      ("Region name", ["Osh", "Talas", "Naryn"]),
      ("Favourite session", ["Case Work", "Site Visit"]),
      ("Telegram", ["1", "1", "0", "1"]),
      ("Suggest a name for the network", ["Green Path", "Open Door"]),
      ("Имя", ["тренер А", "тренер Б", "тренер А", "тренер А", "тренер Б", "тренер Б"]),
      ("Session ID", ["S1", "S2", "S3", "S1", "S2", "S3", "S1", "S2", "S3"]),
      ("Phone line", ["good", "bad", "good", "good"]),
      ("Did the address of the minister help?", ["Yes", "No", "Yes"]),
      (
        "Job",
        ["Chief Accountant", "Senior Auditor", "Head Teacher", "Deputy Head", "City Planner"]
      ),
    ])
  func `are not what a title alone suggests`(title: String, answers: [String]) {
    let counted = Dictionary(answers.map { ($0, 1) }, uniquingKeysWith: +)
    let profile = ColumnProfile(
      title: ColumnTitle(index: 3, header: title),
      spellings: counted.map { (text: $0.key, count: $0.value) }, blank: 0, notKept: 0)
    #expect(MetadataColumns.use(of: profile, layout: .generic) == nil)
  }

  @Test func `never become an item`() throws {
    let responses = try Given.inferred(
      """
      Timestamp,Your name,Email,How was it?
      3/12/2026 9:14:03,Aida Example,aida@example.org,Good
      3/12/2026 9:15:03,Bakyt Example,bakyt@example.org,Fair
      3/12/2026 9:16:03,Chynara Example,chynara@example.org,Good
      """)
    #expect(responses.uses == ["time", "person", "person", "q01"])
    #expect(!String(describing: responses.questionnaire).contains("Example"))
  }
}
