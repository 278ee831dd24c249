extension LabelSet {
  static let spanish: [LabelSet] = [
    "Muy malo|Malo|Regular|Bueno|Muy bueno",
    "Pésimo|Malo|Regular|Bueno|Excelente",
    "Nada claro|Poco claro|Claro|Muy claro",
    "Nada|Poco|Algo|Bastante|Mucho",
    "No|Parcialmente|Sí",
    "Definitivamente no|Probablemente no|Tal vez|Probablemente sí|Definitivamente sí",
    "Nunca|Casi nunca|A veces|Casi siempre|Siempre",
    "Nunca|Una vez al año|Una vez al mes|Cada semana|Todos los días",
    "Bajo|Medio|Alto",
    "mid:Demasiado corto|Adecuado|Demasiado largo",
    "mid:Muy lento|Lento|Adecuado|Rápido|Muy rápido",
    "Totalmente en desacuerdo|En desacuerdo|Ni de acuerdo ni en desacuerdo|De acuerdo|Totalmente de acuerdo",
    "Muy insatisfecho/a|Insatisfecho/a|Satisfecho/a|Muy satisfecho/a",
    "Inútil|Poco útil|Útil|Muy útil",
    "Peor|Igual|Mejor",
    "Nada interesante|Poco interesante|Interesante|Muy interesante|Sumamente interesante",
    "Deficiente|Regular|Bueno|Excelente",
    "Muy en desacuerdo|En desacuerdo|De acuerdo|Muy de acuerdo",
  ]
}
