extension ScaleWords {
  static let spanish = ScaleWords(
    "es", negativePrefixes: ["in", "im", "des", "dis", "ir", "no"], stemming: .spanish,
    [
      (.not, "no"),
      (.emphasis, "en absoluto, para nada, en lo absoluto, de ninguna manera, de ningún modo"),
      (.weakener, "especialmente, tan, particularmente"),
      (.fixed(-5), "nada, nada de nada, ninguno, ninguna"), (.fixed(-1.3), "poco, apenas, poca"),
      (.fixed(-1.7), "muy poco, muy poca"),
      (.fixed(-1), "no muy, no mucho, no tanto, no realmente, no especialmente, no demasiado"),
      (.fixed(-0.6), "no del todo, no completamente, no totalmente, no siempre"),
      (.degree(1), "un poco, ligeramente, levemente, en pequeña medida"),
      (.degree(2), "algo, más bien, en cierta medida, hasta cierto punto"),
      (.partly, "parcialmente, en parte, a medias, más o menos"),
      (.degree(2.5), "moderadamente, medianamente, regular"),
      (.degree(2.8), "bastante"), (.degree(2.7), "relativamente"),
      (
        .degree(3),
        "generalmente, en general, mayormente, mayoritariamente, en gran parte, principalmente"
      ),
      (.degree(4), "muy, mucho, fuertemente, en gran medida, altamente, realmente"),
      (.degree(4.6), "muchísimo"),
      (.degree(4.8), "extremadamente, sumamente, enormemente"),
      (.degree(5), "totalmente"), (.degree(5), "completamente"), (.degree(5), "absolutamente"),
      (
        .degree(5),
        "plenamente, por completo, del todo, definitivamente, seguramente, seguro, por supuesto, sin duda"
      ),
      (.fixed(6), "superado, superó, superaron, mejor de lo esperado, por encima de lo esperado"),
      (.fixed(-3), "peor de lo esperado, por debajo de lo esperado"),
      (.fixed(3.5), "como esperaba, lo esperado"),
      (.thing("expectations"), "cumplió, cumplieron, cumple, cumplido, expectativas"),
      (.filler, "mis, las, con"),
      (.yes, "sí, si"), (.no, "no"), (.chance(2.5, thing: "likely"), "probablemente"),
      (.chance(0.5, thing: "maybe"), "quizás, quizá, tal vez, posiblemente, a lo mejor"),
      (.unsure, "no estoy seguro, no estoy segura, no seguro"),
      (
        .middle,
        "neutral, neutro, difícil de decir, neutra, ni de acuerdo ni en desacuerdo, indeciso, indecisa, indiferente, sí y no, "
          + "ni sí ni no, "
      ),
      (.tooMuch, "demasiado, demasiada, demasiados, demasiadas, excesivamente"),
      (
        .justRight,
        "adecuado, adecuada, correcto, correcta, justo, justa, bien, suficiente, apropiado, apropiada, "
          + "perfecto, ideal, óptimo, equilibrado, en su punto"
      ),
      (
        .side(-1),
        "lento, lenta, corto, corta, fácil, poco, pocos, básico, simple, sencillo, despacio, superficial, breve"
      ),
      (
        .side(1),
        "rápido, rápida, largo, larga, difícil, mucho, muchos, avanzado, complejo, complicado, extenso, denso"
      ),
      (.point(.frequency, -2.5), "año, anualmente, cada año"),
      (.point(.frequency, -1.6), "trimestre, cada trimestre"),
      (.point(.frequency, -0.8), "mes, mensualmente, cada mes"),
      (.point(.frequency, 1.6), "semana, semanalmente, cada semana"),
      (.point(.frequency, 3.4), "día, diariamente, a diario, cada día, todos los días"),
      (.times(0), "una vez"), (.times(0.8), "varias veces, algunas veces a, dos veces, unas veces"),
      (.times(-0.5), "menos de una vez"), (.times(0.5), "más de una vez"),
      (.point(.frequency, -5), "nunca, jamás"),
      (.point(.frequency, -4.4), "casi nunca, muy rara vez"),
      (.point(.frequency, -3), "rara vez, raramente, raras veces, pocas veces"),
      (.point(.frequency, 0), "a veces, algunas veces, de vez en cuando"),
      (.point(.frequency, -0.4), "ocasionalmente"),
      (
        .point(.frequency, 3),
        "a menudo, frecuentemente, con frecuencia, muchas veces, regularmente"
      ),
      (
        .point(.frequency, 4),
        "generalmente, normalmente, habitualmente, la mayoría de las veces, muy a menudo"
      ),
      (.point(.frequency, 4.4), "casi siempre"), (.point(.frequency, 5), "siempre, todo el tiempo"),
      (.point(.quality, -4.6), "pésimo, pésima, terrible, horrible, fatal"),
      (.point(.quality, -3), "malo, mala, mal"),
      (.point(.quality, -2.9), "deficiente, insatisfactorio, insuficiente"),
      (.point(.quality, 0), "regular, medio, normal, promedio, neutral"),
      (.point(.quality, 0.2), "aceptable, satisfactorio, suficiente, pasable"),
      (.point(.quality, 3), "bueno, buena, bien, buen"),
      (.point(.quality, 3.9), "genial, estupendo"), (.point(.quality, 4.3), "excelente"),
      (.point(.quality, 4.6), "excepcional, sobresaliente, perfecto"),
      (.point(.level, -3), "bajo, baja, poco"),
      (.point(.level, 0), "medio, media, moderado, intermedio, promedio, regular"),
      (.point(.level, -1.5), "por debajo de la media, por debajo del promedio"),
      (.point(.level, 3), "alto, alta, elevado"),
      (.point(.level, 1.5), "por encima de la media, por encima del promedio"),
      (.point(.level, -4.6), "mínimo"), (.point(.level, 4.6), "máximo"),
      (.point(.skill, -3), "principiante"), (.point(.skill, -2), "básico"),
      (.point(.skill, 0), "intermedio, medio"), (.point(.skill, 3), "avanzado"),
      (.point(.skill, 5), "experto, experta"),
      (.point(.change, -3), "menos, peor"), (.point(.change, 0), "igual, sin cambios, lo mismo"),
      (.point(.change, 3), "más, mejor"),
      (.thing("agree"), "acuerdo, de acuerdo"), (.thing("agree", -1), "desacuerdo, en desacuerdo"),
      (.thing("satisfied"), "satisfecho, satisfecha"),
      (.thing("satisfied", -1), "insatisfecho, insatisfecha"),
      (.thing("likely"), "probable"), (.thing("likely", -1), "improbable"),
      (.thing("important"), "importante"),
      (.thing("important", -1), "sin importancia"), (.thing("easy"), "fácil, sencillo"),
      (.thing("easy", -1), "difícil, complicado"),
      (.thing("useful"), "útil"), (.thing("useful", -1), "inútil"),
      (.thing("clear"), "claro, clara, comprensible"),
      (.thing("clear", -1), "confuso, confusa"), (.thing("interesting"), "interesante"),
      (.thing("interesting", -1), "aburrido, aburrida"), (.thing("liked"), "gustó, gusta, gustado"),
      (
        .filler,
        "me, la, el, los, las, de, del, en, un, una, fue, es, estoy, ha, han, para, mí, y, pero, lo, muy bien explicado, era"
      ),
      (.than, "que"),
    ])
}
