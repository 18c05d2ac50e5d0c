import Domain
import Store
import Vocabulary

extension Holding {
  static let norms = Holding(
    "normen en wat erbij gezegd is", "norms and what was said of them", under: .norms,
    tables: [
      .carried("norm_set", by: "id", .ofNobody(until: .organisation)),
      .carried("clause", by: "norm_set, place", .ofNobody(until: .organisation)),
      .carried("clause_link", by: "id", .ofNobody(until: .organisation)),
      .carried("coverage", by: "norm_set, clause", Keeping(of: .colleagues, .accountability, until: .organisation)),
      .carried("scale_rung", by: "norm_set, place", .ofNobody(until: .organisation)),
      .carried("slice_off", by: "norm_set, slice", .ofNobody(until: .organisation)),
      .carried("crosswalk", by: "id", Keeping(of: .colleagues, .accountability, until: .organisation)),
      .carried("carried_answer", by: "norm_set, former_set, former_clause, place", .ofNobody(until: .organisation)),
      .carried("waved_sign", by: "norm_set, sign", Keeping(of: .colleagues, .accountability, until: .organisation)),
    ],
    happenings: [
      .normsImported, .clauseLinked, .clauseUnlinked, .clauseJudged, .normSetMade, .normSetChanged, .clauseMade, .clauseChanged,
      .clauseRemoved, .crosswalkMade, .crosswalkRemoved, .placesTakenOver, .editionTakenOver, .signWaved,
    ],
    found: .clauses)

  static let questions = Holding(
    "vragen onder een norm", "questions below a norm", under: .norms,
    tables: [
      .carried("clause_question", by: "norm_set, id", .ofNobody(until: .organisation)),
      .carried("question_choice", by: "norm_set, question, code", .ofNobody(until: .organisation)),
      .carried("question_condition", by: "norm_set, question, choice", .ofNobody(until: .organisation)),
      .carried(
        "question_answer", by: "norm_set, question, number", Keeping(of: .colleagues, .accountability, until: .organisation)),
      .carried("carried_question", by: "norm_set, former_set, former_question", .ofNobody(until: .organisation)),
    ],
    happenings: [.questionAsked, .questionChanged, .questionRemoved, .questionAnswered])
}

extension Happening {
  package static let normsImported = Happening("normen.ingelezen")
  package static let clauseLinked = Happening("norm.gekoppeld")
  package static let clauseUnlinked = Happening("norm.losgemaakt")
  package static let clauseJudged = Happening("norm.bekeken")
  package static let normSetMade = Happening("normen.gemaakt")
  package static let normSetChanged = Happening("normen.veranderd")
  package static let clauseMade = Happening("norm.gemaakt")
  package static let clauseChanged = Happening("norm.veranderd")
  package static let clauseRemoved = Happening("norm.weggehaald")
  package static let questionAsked = Happening("vraag.gesteld")
  package static let questionChanged = Happening("vraag.veranderd")
  package static let questionRemoved = Happening("vraag.weggehaald")
  package static let questionAnswered = Happening("vraag.beantwoord")
  package static let crosswalkMade = Happening("verband.gelegd")
  package static let crosswalkRemoved = Happening("verband.weggehaald")
  package static let placesTakenOver = Happening("normen.plekken-overgenomen")
  package static let editionTakenOver = Happening("normen.uitgave-overgenomen")
  package static let signWaved = Happening("normen.teken-weggewuifd")
}
