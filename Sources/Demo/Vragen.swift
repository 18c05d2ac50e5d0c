import Domain
import Rooms
import Vocabulary

/// Questions below a few norms of the example set, and what Ellen answered with the team. The words are our own.
extension Wijkwerk {
  func askQuestions(_ cast: Cast) async throws {
    let ellen = try cast["Ellen"]
    let sets = try await house.look(as: .member(ellen)) { room in try room.normSets() }
    guard let set = sets.first(where: { $0.title == "Voorbeeldkader sociaal werk" && $0.edition == "2026" })?.id else { return }
    at(daysAgo: 30, hour: 10)
    try await house.write(at: .norms, as: ellen) { desk in
      let (d5, v1) = (try desk.clause(numbered: "D5", in: set), try desk.clause(numbered: "V1", in: set))
      let knows = try desk.ask(
        QuestionText(
          code: "", words: "Weet een inwoner bij wie hij met een klacht terechtkan?",
          hint: "Vraag het er een paar, en niet alleen je collega’s.",
          choices: AnswerChoice.yesPartlyNo), below: d5, of: set)
      let places = [
        AnswerChoice(code: "papier", name: "Het staat alleen op papier", suggests: .state(.partly)),
        AnswerChoice(code: "nergens", name: "Het staat nergens", suggests: .state(.notYet)),
      ]
      _ = try desk.ask(
        QuestionText(
          code: "", words: "Waar zou hij het kunnen vinden?", choices: places,
          condition: QuestionCondition(question: knows.raw, answers: ["deels", "nee"])), below: d5, of: set)
      let answered = try desk.ask(
        QuestionText(code: "", words: "Hoort wie klaagde ook wat ermee is gedaan?", choices: AnswerChoice.yesPartlyNo), below: d5,
        of: set)
      _ = try desk.ask(
        QuestionText(
          code: "", words: "Praat je team over klachten zonder iemand de schuld te geven?", choices: AnswerChoice.yesPartlyNo),
        below: d5, of: set)
      try desk.answer(
        [
          knows: ("deels", "Aan de open tafel wisten vier van de zes het. Wie thuis bezoek krijgt, wist het niet."),
          answered: ("ja", "Veertien klachten, dertien met een antwoord. Eén loopt nog."),
        ], below: d5, of: set)
      let own = try desk.ask(
        QuestionText(code: "", words: "Staat het plan in de woorden van de inwoner?", choices: AnswerChoice.yesPartlyNo),
        below: v1, of: set)
      try desk.answer([own: ("weet-niet", "Dat kijken we na bij de volgende tien plannen.")], below: v1, of: set)
    }
  }
}
