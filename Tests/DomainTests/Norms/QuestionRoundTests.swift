import Domain
import Foundation
import Testing
import Vocabulary

/// Questions below a clause: when they are asked, what answers suggest, and what becomes of them in a new edition.
@Suite struct QuestionRoundTests {
  private func question(
    _ code: String, on condition: QuestionCondition? = nil, _ choices: [AnswerChoice] = AnswerChoice.yesPartlyNo
  ) -> QuestionText {
    QuestionText(code: code, words: "Vraag \(code)?", choices: choices, condition: condition)
  }

  private func given(_ choice: String) -> GivenAnswer {
    GivenAnswer(choice: choice, name: choice, story: "", on: Day(year: 2026, month: 5, day: 1))
  }

  private func round(_ questions: [QuestionText], _ answers: [String: String]) -> QuestionRound {
    QuestionRound(questions, answers: answers.mapValues(given))
  }

  private let scale = [ScaleRung(code: "o", name: "onvoldoende"), ScaleRung(code: "v", name: "voldoende")]

  @Test func theWeakestAnswerCountsAndSaysWhichLedToIt() {
    let questions = [question("1"), question("2"), question("3"), question("4")]
    let found = round(questions, ["1": "ja", "2": "nee", "3": "weet-niet"]).suggestion(of: ["1", "2", "3", "4"], scale: [])
    #expect(found?.state == .notYet && found?.rung == nil)
    #expect(found?.led.map(\.question) == ["1", "2"], "who does not know points nowhere")
    #expect(found?.open == 1, "not to know is an answer, and the fourth has none")
    #expect(round(questions, ["1": "weet-niet"]).suggestion(of: ["1"], scale: []) == nil)
    #expect(round(questions, ["1": "ja", "2": "deels"]).suggestion(of: ["1", "2"], scale: [])?.state == .partly)
  }

  @Test func whatDoesNotApplyTakesNothingAwayFromWhatDoes() {
    let choices = [
      AnswerChoice(code: "ja", name: "Ja", suggests: .state(.covered)),
      AnswerChoice(code: "geen", name: "Gaat niet over ons", suggests: .state(.notApplicable)),
    ]
    let questions = [question("1", choices), question("2", choices)]
    #expect(round(questions, ["1": "geen", "2": "ja"]).suggestion(of: ["1", "2"], scale: [])?.state == .covered)
    #expect(round(questions, ["1": "geen"]).suggestion(of: ["1", "2"], scale: [])?.state == .notApplicable)
  }

  @Test func theLowestLevelIsSuggestedAndOneThatIsGoneIsNot() {
    let levels = AnswerChoice.levels(of: scale + [ScaleRung(code: "u", name: "uitstekend")])
    let questions = [question("1", levels), question("2", levels), question("3", levels)]
    let found = round(questions, ["1": "v", "2": "o", "3": "u"]).suggestion(of: ["1", "2", "3"], scale: scale)
    #expect(found?.rung == scale[0] && found?.state == nil && found?.led.count == 2)
  }

  @Test func aQuestionWhoseConditionDoesNotHoldIsNotAskedAndDoesNotCount() {
    let questions = [
      question("1"), question("2", on: QuestionCondition(question: "1", answers: ["nee", "deels"])),
      question("3", on: QuestionCondition(question: "2", answers: ["nee"])),
    ]
    let no = round(questions, ["1": "nee", "2": "nee", "3": "nee"])
    #expect(["1", "2", "3"].map(no.isAsked) == [true, true, true])
    // The first is answered otherwise: what hung on it stays kept, all the way down, and counts for nothing.
    let yes = round(questions, ["1": "ja", "2": "nee", "3": "nee"])
    #expect(["1", "2", "3"].map(yes.isAsked) == [true, false, false])
    #expect(yes.suggestion(of: ["1", "2", "3"], scale: [])?.state == .covered)
    #expect(yes.answer(to: "3")?.choice == "nee")
    #expect(!round(questions, [:]).isAsked("2"))
  }

  @Test func circularDanglingAndSelfConditionsAreRefused() {
    func faults(_ questions: [QuestionText]) -> [String] {
      QuestionRules.faults(in: questions, rungs: []).map { "\(questions[$0.place].code) \($0.fault)" }
    }
    func on(_ code: String, _ answer: String = "nee") -> QuestionCondition {
      QuestionCondition(question: code, answers: [answer])
    }
    #expect(faults([question("1"), question("2", on: on("1"))]) == [])
    #expect(faults([question("1", on: on("1"))]) == ["1 conditionOnItself"])
    #expect(faults([question("1", on: on("9"))]) == ["1 conditionUnknown"])
    #expect(faults([question("1"), question("2", on: on("1", "misschien"))]) == ["2 conditionUnknown"])
    #expect(faults([question("1"), question("2", on: on("1", AnswerChoice.unknown))]) == [])
    #expect(
      faults([question("1", on: on("3")), question("2", on: on("1")), question("3", on: on("2")), question("4", on: on("3"))])
        == ["1 conditionCircular", "2 conditionCircular", "3 conditionCircular"],
      "the fourth hangs on the circle and is not in it")
    #expect(faults([question("1", []), question("1")]) == ["1 choicesMissing", "1 codeTwice(\"1\")"])
    #expect(
      faults([question("1", [AnswerChoice(code: "a", name: "Ja"), AnswerChoice(code: "b", name: "ja")])]) == [
        "1 choiceTwice(\"ja\")"
      ])
    #expect(faults([question("1", AnswerChoice.levels(of: scale))]) == ["1 pointerUnknown(\"o\")", "1 pointerUnknown(\"v\")"])
  }

  @Test func questionsComeInWithAFileAndGoOutTheSame() throws {
    let text = """
      {"kader": "Onze code", "uitgave": "2026", "maatlat": [{"teken": "o", "naam": "onvoldoende"}, {"teken": "v", "naam": \
      "voldoende"}],
       "onderdelen": [{"nummer": "A1", "titel": "Klachten", "vragen": [
          {"kenmerk": "weg", "vraag": "Weet een inwoner de weg?"},
          {"vraag": "Waarom niet?", "uitleg": "Vraag het na.", "alleen-als": {"vraag": "weg", "antwoord": ["nee", "weet-niet"]},
           "antwoorden": [{"naam": "Het staat nergens", "wijst-op": "nog-niet"}, {"naam": "Niemand zegt het", "trede": "o"}]},
          {"vraag": "Hoe gaat het?", "antwoorden": "maatlat"}]}]}
      """
    let file = try NormFile(bytes: Array(text.utf8))
    #expect(file.questions.map(\.clause) == ["A1", "A1", "A1"])
    #expect(file.questions.map(\.text.code) == ["weg", "A1.2", "A1.3"])
    #expect(file.questions[1].text.condition == QuestionCondition(question: "weg", answers: ["nee", "weet-niet"]))
    #expect(file.questions[1].text.choices.map(\.suggests) == [.state(.notYet), .rung("o")])
    #expect(file.questions[2].text.choices.map(\.name) == ["onvoldoende", "voldoende"])
    let again = try NormFile(bytes: Array(OwnNormFile.written(file)))
    #expect(again.questions.map(\.text) == file.questions.map(\.text) && again.clauses == file.clauses)
  }

  @Test func aFileWithAQuestionThatCannotBeIsRefusedWithItsPlace() {
    let text = """
      {"onderdelen": [{"nummer": "1", "titel": "x", "vragen": [
        {"kenmerk": "a", "vraag": "?", "alleen-als": {"vraag": "b", "antwoord": "ja"}}, {"kenmerk": "b", "vraag": "?", \
      "alleen-als": {"vraag": "a", "antwoord": "ja"}},
        {"vraag": "?", "antwoorden": [{"naam": "x", "wijst-op": "prachtig"}, {"naam": "y"}]}, {"vraag": "", "alleen-als": 3}]}]}
      """
    do throws(TableRefusal) {
      _ = try NormFile(bytes: Array(text.utf8))
      Issue.record("it came in")
    } catch {
      #expect(error.mistakes == [
        TableMistake(at: "onderdelen[1].vragen[3].antwoorden[1]", .question(.pointerUnknown("prachtig"))),
        TableMistake(at: "onderdelen[1].vragen[4].alleen-als", .notOfThatKind(expected: .object)),
          TableMistake(at: "onderdelen[1].vragen[1]", .question(.conditionCircular)),
          TableMistake(at: "onderdelen[1].vragen[2]", .question(.conditionCircular)),
        TableMistake(at: "onderdelen[1].vragen[4]", .question(.wordsMissing)),
      ])
    }
  }

  /// Whatever a new edition does to the questions, each answer is there once with what became of it.
  @Test(arguments: 0..<200) func noAnswerToAQuestionIsLost(_ seed: Int) {
    var dice = Dice(UInt64(seed + 1))
    func edition(_ letter: String, answered: Bool) -> [QuestionChange.Question] {
      (0..<Int(1 + dice.next(10))).map { index in
        let choices =
          dice.next(3) == 0
          ? [AnswerChoice(code: "x", name: "Soms"), AnswerChoice(code: "ja", name: "Altijd")] : AnswerChoice.yesPartlyNo
        let text = QuestionText(
          code: dice.next(2) == 0 ? "k\(dice.next(6))-\(index)" : "\(letter)\(index)", words: "Vraag \(dice.next(4))?",
          choices: choices)
        let answer = dice.next(3) == 0 ? nil : dice.next(4) == 0 ? AnswerChoice.unknown : choices[Int(dice.next(2))].code
        return QuestionChange.Question(
          id: ID(raw: "\(letter)\(index)"), clause: ID(raw: "\(letter)c\(dice.next(3))"), text: text,
          answer: answered || dice.next(4) == 0 ? answer : nil)
      }
    }
    let (old, new) = (edition("o", answered: true), edition("n", answered: false))
    var targets: [ID<NormClause>: [ID<NormClause>]] = [:]
    for clause in 0..<3 { targets[ID(raw: "oc\(clause)")] = (0..<Int(dice.next(3))).map { _ in ID(raw: "nc\(dice.next(3))") } }
    let change = QuestionChange(from: old, to: new, targets: targets)
    #expect(change.items.map(\.former) == old.filter { $0.answer != nil }.map(\.id), "each answer once, in its order")
    #expect(AnswerFate.allCases.reduce(0) { $0 + change.count($1) } == change.items.count)
    let byID = Dictionary(uniqueKeysWithValues: new.map { ($0.id, $0) })
    for item in change.items {
      let target = item.target.flatMap { byID[$0] }
      switch item.fate {
      case .carried, .reworded:
        #expect(target?.answer == nil && target != nil, "nothing is written over what people answered")
        #expect(item.answer == AnswerChoice.unknown || target?.text.choice(item.answer ?? "") != nil, "and it can be given there")
      case .keptTheirs: #expect(target?.answer != nil)
      case .orphan: #expect(target == nil)
      }
    }
    let carried = change.items.filter { $0.fate == .carried }.map(\.target)
    #expect(Set(carried).count == carried.count, "two never land unseen on one question")
  }
}
