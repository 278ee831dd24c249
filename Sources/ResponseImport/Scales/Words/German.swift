extension ScaleWords {
  static let german = ScaleWords(
    "de", negativePrefixes: ["un", "in", "nicht"], stemming: .german,
    [
      (.not, "nicht, kein, keine, keinen"),
      (.emphasis, "überhaupt, gar, absolut gar"),
      (.weakener, "besonders, so, wirklich"),
      (
        .fixed(-5),
        "in keiner weise, keineswegs, keinesfalls, auf keinen fall, nichts, gar nichts, nie im leben"
      ), (.fixed(-1.3), "wenig, kaum, weniger"),
      (.fixed(-1), "nicht sehr, nicht besonders, nicht so, nicht wirklich"),
      (.fixed(-0.6), "nicht ganz, nicht vollständig, nicht voll, nicht völlig, nicht immer"),
      (.fixed(-1.7), "sehr wenig"),
      (.degree(1), "etwas, ein wenig, ein bisschen, leicht, geringfügig, in geringem maße"),
      (
        .degree(2),
        "eher, einigermaßen, in gewissem maße, bedingt, ein stück weit, in gewisser weise"
      ),
      (.partly, "teilweise, zum teil, teils, halbwegs, zur hälfte"),
      (.degree(2.5), "mäßig, mittelmäßig, mittel"), (.degree(2.7), "ziemlich, recht"),
      (
        .degree(3),
        "überwiegend, größtenteils, weitgehend, im großen und ganzen, im wesentlichen, meist"
      ),
      (.degree(2.9), "durchaus, insgesamt, genügend"),
      (.degree(4), "sehr, stark, viel, in hohem maße, besonders stark, hoch, in großem maße"),
      (.degree(4.8), "äußerst, extrem, außerordentlich, höchst, ausgesprochen"),
      (.degree(5), "voll"), (.degree(5), "völlig"), (.degree(5), "vollkommen"),
      (
        .degree(5),
        "voll und ganz, ganz, absolut, komplett, vollständig, total, uneingeschränkt, restlos"
      ),
      (
        .degree(5),
        "auf jeden fall, definitiv, bestimmt, sicher, ganz sicher, unbedingt, ganz bestimmt"
      ),
      (.fixed(6), "übertroffen, übertrifft, übertraf, besser als erwartet, über den erwartungen"),
      (.fixed(-3), "schlechter als erwartet, unter den erwartungen"), (.fixed(3.5), "wie erwartet"),
      (.thing("expectations"), "erfüllt, erwartungen, erwartung"),
      (.filler, "meine, meinen, wurden, wurde"),
      (.yes, "ja"), (.no, "nein"),
      (.chance(2.5, thing: "likely"), "wahrscheinlich, vermutlich, wohl"),
      (.chance(0.5, thing: "maybe"), "vielleicht, eventuell, möglicherweise"),
      (.unsure, "unsicher"),
      (
        .middle,
        "neutral, teils teils, schwer zu sagen, weder noch, unentschieden, weder, mal so mal so, unentschlossen, "
          + "gemischt, sowohl als auch, ja und nein, halb halb"
      ),
      (.tooMuch, "zu, allzu, viel zu, deutlich zu"), (.degree(5), "viel zu, deutlich zu"),
      (
        .justRight,
        "genau richtig, gerade richtig, passend, angemessen, richtig, optimal, ausreichend, genug, "
          + "in ordnung, gut, ideal, genau passend, ausgewogen"
      ),
      (
        .side(-1),
        "langsam, kurz, leicht, einfach, wenig, wenige, niedrig, oberflächlich, klein, gering, knapp"
      ),
      (
        .side(1),
        "schnell, lang, schwer, schwierig, viel, viele, hoch, kompliziert, groß, detailliert, anspruchsvoll"
      ),
      (.point(.frequency, -2.5), "jahr, jährlich, jedes jahr"),
      (.point(.frequency, -1.6), "quartal, vierteljährlich"),
      (.point(.frequency, -0.8), "monat, monatlich, jeden monat"),
      (.point(.frequency, 1.6), "woche, wöchentlich, jede woche"),
      (.point(.frequency, 3.4), "tag, täglich, jeden tag"),
      (.times(0), "einmal"),
      (.times(0.8), "mehrmals, mehrfach, zweimal, ein paar mal, mehrere male"),
      (.times(-0.5), "seltener, seltener als einmal, weniger als einmal, seltener als"),
      (.times(0.5), "öfter als einmal, häufiger als einmal"),
      (.point(.frequency, -5), "nie, niemals, kein mal"),
      (.point(.frequency, -4.4), "fast nie, sehr selten, so gut wie nie"),
      (.point(.frequency, -3), "selten"),
      (.point(.frequency, 0), "manchmal, ab und zu, hin und wieder, teilweise"),
      (.point(.frequency, -0.4), "gelegentlich"),
      (.point(.frequency, 3), "oft, häufig, regelmäßig"),
      (.point(.frequency, 4), "meistens, sehr oft, sehr häufig, meist, in der regel"),
      (.point(.frequency, 4.4), "fast immer"), (.point(.frequency, 5), "immer, stets, ständig"),
      (.point(.quality, -4.6), "furchtbar, schrecklich, katastrophal, miserabel"),
      (.point(.quality, -4), "ungenügend"), (.point(.quality, -3), "schlecht"),
      (.point(.quality, -2.9), "mangelhaft, unbefriedigend, schwach"),
      (.point(.quality, -1), "ausreichend, genügend, geht so, na ja, naja, so lala"),
      (.point(.quality, 0), "mittelmäßig, mittel, durchschnittlich, neutral"),
      (.point(.quality, 0.2), "befriedigend, akzeptabel, zufriedenstellend"),
      (.point(.quality, 0.4), "in ordnung, ok, okay, ganz ok"), (.point(.quality, 3), "gut"),
      (.point(.quality, 3.9), "toll, prima"),
      (.point(.quality, 4.3), "ausgezeichnet, exzellent, super"),
      (.point(.quality, 4.6), "hervorragend, perfekt, großartig, spitze, top"),
      (.point(.level, -4.6), "minimal"), (.point(.level, -3), "niedrig, gering, schwach, tief"),
      (.point(.level, -1.5), "unterdurchschnittlich, eher niedrig, unter dem durchschnitt"),
      (.point(.level, 0), "mittel, durchschnittlich, mäßig, mittelmäßig, mittlere"),
      (.point(.level, 1.5), "überdurchschnittlich, über dem durchschnitt"),
      (.point(.level, 3), "hoch, groß, stark"),
      (.point(.level, 4.6), "maximal"),
      (.point(.skill, -5), "keine erfahrung, keine kenntnisse, keine"),
      (.point(.skill, -3), "anfänger, einsteiger"),
      (.point(.skill, -2), "grundkenntnisse"),
      (.point(.skill, 0), "mittel, gute kenntnisse, fortgeschrittene anfänger"),
      (.point(.skill, 3), "fortgeschritten, fortgeschrittene"),
      (.point(.skill, 5), "experte, expertin, profi"),
      (.point(.change, -3), "weniger, schlechter, verschlechtert"),
      (.point(.change, 0), "gleich, unverändert, gleich geblieben, keine veränderung"),
      (.point(.change, 3), "mehr, besser, verbessert"), (.degree(4.2), "deutlich, wesentlich"),
      (
        .thing("agree"),
        "stimme, zustimmen, zugestimmt, stimme zu, einverstanden, trifft, trifft zu, zutreffend"
      ),
      (.thing("agree", -1), "lehne ab"),
      (.thing("satisfied"), "zufrieden"), (.thing("satisfied", -1), "unzufrieden"),
      (.thing("likely"), "wahrscheinlichkeit"), (.thing("likely", -1), "unwahrscheinlich"),
      (.thing("important"), "wichtig"), (.thing("important", -1), "unwichtig"),
      (.thing("easy"), "leicht, einfach"), (.thing("easy", -1), "schwer, schwierig"),
      (.thing("useful"), "nützlich"), (.thing("useful", -1), "nutzlos, unnütz"),
      (.thing("helpful"), "hilfreich"), (.thing("clear"), "klar, verständlich"),
      (.thing("clear", -1), "unklar, unverständlich"), (.thing("interesting"), "interessant"),
      (.thing("interesting", -1), "uninteressant, langweilig"),
      (.thing("liked"), "gefallen, gefiel"),
      (
        .filler,
        "ich, es, war, ist, der, die, das, für, mich, mir, dem, den, und, hat, haben, sind, im, in, aber, diesem, auf"
      ),
      (.than, "als"),
    ])
}
