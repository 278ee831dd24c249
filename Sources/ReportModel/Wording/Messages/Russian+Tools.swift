internal import Diagnostics

extension MessageCatalogue {
  /// Why a file was taken for the export of a form tool.
  static let russianTools: [String: String] = [
    "you said so": "так указали вы",
    "there are Date Submitted and Time Started or Referer among the first columns":
      "среди первых столбцов есть Date Submitted и Time Started или Referer",
    "no form tool's own columns": "столбцов, которые добавляет сервис, нет",
    "a plain table": "простая таблица",
    "there are the columns Unique ID, Browser and IP Address":
      "есть столбцы Unique ID, Browser и IP Address",
    "the first column is the submission time as Google Forms titles it":
      "первый столбец — время отправки, как его называет Google Forms",
    "the first columns are Submitter, Submitter Email, Submission Date":
      "первые столбцы: Submitter, Submitter Email, Submission Date",
    "the first column is Submission Date, and there are Submission ID, IP or rows behind >>":
      "первый столбец — Submission Date, есть также Submission ID, IP или строки после >>",
    "there are the columns _id, _uuid and _submission_time":
      "есть столбцы _id, _uuid и _submission_time",
    "the first columns are %1": "первые столбцы: %1",
    "the first columns are id, submitdate, lastpage": "первые столбцы: id, submitdate, lastpage",
    "titles are codes such as %1": "заголовки — коды, например %1",
    "the first columns are ID, Start time, Completion time, Email, Name":
      "первые столбцы: ID, Start time, Completion time, Email, Name",
    "the first columns hold a number, two times, an account and a name":
      "в первых столбцах — номер, два времени, учётная запись и имя",
    "there are titles such as %1, and dates written out": "есть заголовки вида %1 и даты словами",
    "there are columns such as %1": "есть столбцы вида %1",
    "there are columns such as “%1”": "есть столбцы вида «%1»",
    "there are the columns KEY, SubmitterID and SubmitterName":
      "есть столбцы KEY, SubmitterID и SubmitterName",
    "the third row holds import ids": "в третьей строке стоят номера ImportId",
    "the first row begins with V1, V2, V3, the second with ResponseID":
      "первая строка начинается с V1, V2, V3, вторая — с ResponseID",
    "the first columns are questionnaire_id, global_id, empty, valid":
      "первые столбцы: questionnaire_id, global_id, empty, valid",
    "the second row says “Response” or “Open-Ended Response” under the questions":
      "во второй строке под вопросами стоит «Response» или «Open-Ended Response»",
    "the first column is #, and there is a Network ID": "первый столбец — #, есть Network ID",
    "the first columns are ID and Время создания": "первые столбцы: ID и Время создания",
    "the first column is the voter, and there is a Session":
      "первый столбец — участник, есть столбец Session",
    "the second row holds options, and nothing under Respondent ID and Collector ID":
      "во второй строке — варианты, а под Respondent ID и Collector ID пусто",
  ]
}
