internal import Diagnostics

extension MessageCatalogue {
  /// Why a file was taken for the export of a form tool.
  static let kyrgyzTools: [String: String] = [
    "you said so": "муну өзүңүз көрсөттүңүз",
    "there are Date Submitted and Time Started or Referer among the first columns":
      "алгачкы мамычалардын арасында Date Submitted жана Time Started же Referer бар",
    "no form tool's own columns": "кызмат кошкон мамычалар жок",
    "a plain table": "жөнөкөй таблица",
    "there are the columns Unique ID, Browser and IP Address":
      "Unique ID, Browser жана IP Address мамычалары бар",
    "the first column is the submission time as Google Forms titles it":
      "биринчи мамыча — жөнөтүлгөн убактысы, Google Forms аны ушундай атайт",
    "the first columns are Submitter, Submitter Email, Submission Date":
      "алгачкы мамычалар: Submitter, Submitter Email, Submission Date",
    "the first column is Submission Date, and there are Submission ID, IP or rows behind >>":
      "биринчи мамыча — Submission Date, ошондой эле Submission ID, IP же >> белгисинен кийинки саптар бар",
    "there are the columns _id, _uuid and _submission_time":
      "_id, _uuid жана _submission_time мамычалары бар",
    "the first columns are %1": "алгачкы мамычалар: %1",
    "the first columns are id, submitdate, lastpage": "алгачкы мамычалар: id, submitdate, lastpage",
    "titles are codes such as %1": "аталыштар — коддор, мисалы %1",
    "the first columns are ID, Start time, Completion time, Email, Name":
      "алгачкы мамычалар: ID, Start time, Completion time, Email, Name",
    "the first columns hold a number, two times, an account and a name":
      "алгачкы мамычаларда номер, эки убакыт, каттоо жазуусу жана аты-жөнү турат",
    "there are titles such as %1, and dates written out":
      "%1 сыяктуу аталыштар жана сөз менен жазылган күндөр бар",
    "there are columns such as %1": "%1 сыяктуу мамычалар бар",
    "there are columns such as “%1”": "«%1» сыяктуу мамычалар бар",
    "there are the columns KEY, SubmitterID and SubmitterName":
      "KEY, SubmitterID жана SubmitterName мамычалары бар",
    "the third row holds import ids": "үчүнчү сапта ImportId номерлери турат",
    "the first row begins with V1, V2, V3, the second with ResponseID":
      "биринчи сап V1, V2, V3 менен, экинчиси ResponseID менен башталат",
    "the first columns are questionnaire_id, global_id, empty, valid":
      "алгачкы мамычалар: questionnaire_id, global_id, empty, valid",
    "the second row says “Response” or “Open-Ended Response” under the questions":
      "экинчи сапта суроолордун астында «Response» же «Open-Ended Response» турат",
    "the first column is #, and there is a Network ID": "биринчи мамыча — #, Network ID да бар",
    "the first columns are ID and Время создания": "алгачкы мамычалар: ID жана Время создания",
    "the first column is the voter, and there is a Session":
      "биринчи мамыча — катышуучу, Session мамычасы да бар",
    "the second row holds options, and nothing under Respondent ID and Collector ID":
      "экинчи сапта варианттар турат, Respondent ID менен Collector ID астында эч нерсе жок",
  ]
}
