internal import Diagnostics

extension MessageCatalogue {
  /// What is wrong with batteries, their scales and reversed items.
  static let russianBatteries: [String: String] = [
    "battery “%1” has one row, item “%2”": "в блоке «%1» только один вопрос: «%2»",
    "%1 has a point with code %2": "%1: у одного из баллов код %2",
    "codes from %1 to %2": "коды от %1 до %2",
    "the codes of a scale are averaged; give its points small ones, such as 1 to 5":
      "по кодам шкалы считаются средние; возьмите небольшие, например от 1 до 5",
    "2 rows or more": "2 вопроса или больше",
    "name the battery in its other rows with “battery:”, or take it out of the item":
      "укажите блок у остальных его вопросов («battery:») или уберите его у этого вопроса",
    "battery “%1” asks for %2 answers and has %3 rows; nobody can have a score":
      "в блоке «%1» нужно ответов: %2, а вопросов в нём: %3; общей оценки не получит никто",
    "write how many rows somebody must have answered":
      "напишите, на сколько вопросов блока нужно ответить",
    "true or false": "true или false",
    "%1 has “reverse” and is no rating of a battery; it counts as asked like the others":
      "%1: указано «reverse», но это не оценка из блока; ответы не разворачиваются",
    "take out “reverse”; where the best answer of a scale stands says its “favourable”":
      "уберите «reverse»; на каком конце шкалы лучший ответ, указывает её «favourable»",
    "%1 has “reverse” on a scale that is best in the middle; it counts as asked like the others":
      "%1: указано «reverse», но лучший ответ шкалы — в середине; ответы не разворачиваются",
    "a scale with “favourable: high” or “low”": "шкала с «favourable: high» или «low»",
    "take out “reverse”": "уберите «reverse»",
    "%1 has “reverse”, and the codes of its scale cannot be turned round: %2; it counts as asked like the others":
      "%1: указано «reverse», но коды шкалы нельзя развернуть: %2; ответы не разворачиваются",
    "codes at equal distance from both ends, such as 1, 2, 3, 4, 5":
      "коды, симметричные относительно середины, например 1, 2, 3, 4, 5",
    "give the points of the scale such codes": "задайте такие коды баллам шкалы",
    "the codes of %1 neither rise nor fall: %2": "%1: коды идут не по порядку: %2",
    "codes in the order of the answers": "коды в порядке ответов",
    "the annex has the points in the order of their codes; check that the codes are right":
      "в приложении баллы стоят в порядке кодов; проверьте, верны ли коды",
    "the answers to item %1 “%2” do not go with those to the rest of its battery":
      "ответы на вопрос %1 «%2» не согласуются с ответами на остальные вопросы блока",
    "if it was asked in the same direction as the others, take out its `reverse: true`":
      "если он задан в том же направлении, что и остальные, уберите у него `reverse: true`",
    "if it was asked the other way round, write `reverse: true` with it in the questionnaire; if not, let it be":
      "если он задан в обратном направлении, напишите у него в анкете `reverse: true`; если нет, ничего не меняйте",
  ]
}
