package import Domain

/// The words about questions below a norm: writing them, answering them, and what answers suggest.
extension Wording {
  package func done(_ outcome: QuestionDone) -> String {
    switch outcome {
    case .asked: say("De vraag staat erbij.", "The question is added.")
    case .changed: say("Bewaard. Wat er al geantwoord was, staat er nog.", "Kept. What was answered before is still there.")
    case .moved: say("Verplaatst.", "Moved.")
    case .removed: say("Weggehaald. Niemand had deze vraag beantwoord.", "Taken away. Nobody had answered this question.")
    case .answered: say("Bewaard. Er is nog niets nagekeken: dat doe je zelf.", "Kept. Nothing is judged yet: you do that yourself.")
    }
  }

  package func fault(_ fault: QuestionFault) -> String {
    switch fault {
    case .wordsMissing: say("Schrijf de vraag op.", "Write the question.")
    case .tooMany: say(
      "Onder één norm passen \(QuestionText.mostOfClause) vragen.",
      "Below one clause there is room for \(QuestionText.mostOfClause) questions.")
    case .choicesMissing: say(
      "Geef twee tot \(QuestionText.mostChoices) antwoorden om uit te kiezen.",
      "Give two to \(QuestionText.mostChoices) answers to choose from.")
    case .choiceTwice(let name): say(
      "Het antwoord ‘\(name)’ staat er twee keer, of is al een vast antwoord.",
      "The answer ‘\(name)’ stands there twice, or is always there.")
    case .pointerUnknown(let code): say(
      "Een antwoord wijst naar ‘\(code)’, en dat is geen stand of trede van dit kader.",
      "An answer points at ‘\(code)’, which is no state and no level of this set.")
    case .codeTwice(let code): say("Het kenmerk ‘\(code)’ staat twee keer in dit kader.", "The mark ‘\(code)’ stands twice in this set.")
    case .conditionOnItself: say("Een vraag kan niet van zichzelf afhangen.", "A question cannot depend on itself.")
    case .conditionUnknown: say(
      "De vraag of het antwoord waar dit van afhangt, is er niet in dit kader.",
      "The question or the answer that this depends on is not in this set.")
    case .conditionCircular: say(
      "Deze vragen wachten op elkaar, in een kring. Dan wordt geen ervan gesteld.",
      "These questions wait for each other in a circle. Then none of them is asked.")
    case .conditionOfTwo: say("Kies antwoorden van één en dezelfde vraag.", "Choose answers of one and the same question.")
    case .inUse: say(
      "Hier hangt een andere vraag van af, of iemand heeft al geantwoord. Laat dit staan.",
      "Another question depends on this, or somebody answered it. Leave it.")
    }
  }

  // MARK: On the page of a norm

  package var questionsTitle: String { say("Vragen die helpen kijken", "Questions that help to look") }
  package var questionsRemark: String { say("Antwoord op wat je helpt", "Answer what helps you") }
  package var dontKnow: String { say("Weet ik niet", "I do not know") }
  package var dontKnowHint: String { say("‘Weet ik niet’ is ook een antwoord.", "‘I do not know’ is an answer too.") }
  package func storyBeside(_ number: Int) -> String { say("Vraag \(number): waar zie je dat aan?", "Question \(number): what shows it?") }
  package var storyBesideHint: String { say(
    "Een voorbeeld zegt meer dan ja of nee. Geen namen van inwoners.",
    "An example says more than yes or no. No names of clients.") }
  package var keepAnswers: String { say("Bewaar de antwoorden", "Keep the answers") }
  package var answersRefused: String { say("Bewaren lukt nog niet", "They could not be kept yet") }
  package var noAnswerYet: String { say("Nog geen antwoord", "No answer yet") }
  package func answeredOn(_ day: String) -> String { say("Op \(day)", "On \(day)") }
  package func answeredBefore(_ count: Int) -> String {
    count == 1 ? say("Eén eerder antwoord", "One earlier answer")
      : say("\(capitalised(number(count))) eerdere antwoorden", "\(capitalised(number(count))) earlier answers")
  }
  package var questionReworded: String { say(
    "De vraag kreeg andere woorden. Kijk of het antwoord nog klopt.",
    "The question got other words. See whether the answer still holds.") }
  package func askedOnlyWhen(_ hangsOn: QuestionReading.HangsOn) -> String {
    let place = hangsOn.clause.map { say("vraag \(hangsOn.number) bij \($0)", "question \(hangsOn.number) of \($0)") }
      ?? say("vraag \(hangsOn.number)", "question \(hangsOn.number)")
    return say("Alleen als het antwoord op \(place) is: \(answers(hangsOn)).", "Only when the answer to \(place) is: \(answers(hangsOn)).")
  }
  package func questionsWaiting(_ count: Int) -> String {
    count == 1 ? say("Eén vraag hangt af van een ander antwoord", "One question depends on another answer")
      : say(
        "\(capitalised(number(count))) vragen hangen af van een ander antwoord",
        "\(capitalised(number(count))) questions depend on another answer")
  }
  package var writeQuestions: String { say("Schrijf vragen bij deze norm", "Write questions for this clause") }

  private func answers(_ hangsOn: QuestionReading.HangsOn) -> String {
    hangsOn.answers.map { "‘\($0 == AnswerChoice.unknown ? dontKnow : $0)’" }.joined(separator: say(" of ", " or "))
  }

  // MARK: What they suggest

  package var suggestionTitle: String { say("Waar de antwoorden op wijzen", "What the answers point at") }
  package func suggestion(_ state: CoverageState) -> String { say(
    "De antwoorden wijzen op: \(coverage(state).lowercased()).",
    "The answers point at: \(coverage(state).lowercased()).") }
  package func suggestion(_ rung: String) -> String { say("Op de maatlat wijzen ze op: \(rung).", "On the scale they point at: \(rung).") }
  package func ledTo(_ question: Int, _ answer: String, _ pointer: String) -> String { say(
    "Vraag \(question): ‘\(answer)’ wijst op \(pointer).",
    "Question \(question): ‘\(answer)’ points at \(pointer).") }
  package var weakestCounts: String { say(
    "Het zwakste antwoord telt. Wat ontbreekt, ontbreekt.",
    "The weakest answer counts. What is missing is missing.") }
  package func stillOpen(_ count: Int) -> String {
    count == 1 ? say("Eén vraag heeft nog geen antwoord.", "One question has no answer yet.")
      : say("\(capitalised(number(count))) vragen hebben nog geen antwoord.", "\(capitalised(number(count))) questions have no answer yet.")
  }
  package var noJudgement: String { say("Dit is geen oordeel, en het wordt niet bewaard.", "This is no judgement, and it is not kept.") }
  package var youJudge: String { say(
    "Dit is geen oordeel, en het wordt niet bewaard. Hoe het staat, zeg je hieronder zelf.",
    "This is no judgement, and it is not kept. You say below how it stands.") }

  // MARK: Writing them

  package var questionsMaking: String { say("Vragen bij een norm", "Questions for a clause") }
  package var questionsMakingLead: String { say(
    "Goede vragen helpen een team kijken. Een antwoord kan op een stand wijzen, maar mensen oordelen.",
    "Good questions help a team to look. An answer can point at a state, but people judge.") }
  package var noQuestions: String { say("Nog geen vragen", "No questions yet") }
  package var noQuestionsHow: String { say(
    "Begin met één vraag die je ook aan tafel zou stellen.",
    "Begin with one question that you would ask at the table as well.") }
  package var newQuestion: String { say("Stel er een vraag bij", "Add a question") }
  package func changeQuestion(_ number: Int) -> String { say("Verander vraag \(number)", "Change question \(number)") }
  package func questionUp(_ number: Int) -> String { say("Vraag \(number) omhoog", "Question \(number) up") }
  package func questionDown(_ number: Int) -> String { say("Vraag \(number) omlaag", "Question \(number) down") }
  package var questionWords: String { say("Wat vraag je?", "What do you ask?") }
  package var questionWordsHint: String { say(
    "Eén vraag, zoals: Weet een inwoner waar een klacht naartoe kan?",
    "One question, such as: does a client know where to go with a complaint?") }
  package var questionHint: String { say("Uitleg bij de vraag", "Explanation of the question") }
  package var questionHintHint: String { say("Waar kijk je dan naar? Mag leeg blijven.", "What do you look at? May stay empty.") }
  package var choicesTitle: String { say("De antwoorden", "The answers") }
  package var choicesLead: String { say(
    "Zet bij elk antwoord waar het op wijst. ‘Weet ik niet’ en een eigen verhaal kunnen altijd. Leeg is: geen antwoord.",
    "Say with each answer what it points at. ‘I do not know’ and a story are always possible. Empty means: no answer.") }
  package func answerField(_ number: Int) -> String { say("Antwoord \(number)", "Answer \(number)") }
  package func pointsAt(_ number: Int) -> String { say("Antwoord \(number) wijst op", "Answer \(number) points at") }
  package var pointsAtNothing: String { say("Niets", "Nothing") }
  package var answersFromScale: String { say("Neem de treden van de maatlat als antwoorden", "Take the levels of the scale as answers") }
  package var conditionTitle: String { say("Wanneer stel je deze vraag?", "When do you ask this?") }
  package var conditionLead: String { say("Een vraag kan wachten op het antwoord op een andere.", "A question can wait for the answer to another.") }
  package var onlyWhen: String { say("Alleen als", "Only when") }
  package func orWhen(_ number: Int) -> String { number == 2 ? say("Of als", "Or when") : say("Of als (\(number - 1))", "Or when (\(number - 1))") }
  package var always: String { say("Altijd", "Always") }
  package func hook(_ hook: QuestionsMaking.Hook) -> String { say(
    "\(hook.clause), vraag \(hook.number): ‘\(hook.answer.name.isEmpty ? dontKnow : hook.answer.name)’ (\(hook.words))",
    "\(hook.clause), question \(hook.number): ‘\(hook.answer.name.isEmpty ? dontKnow : hook.answer.name)’ (\(hook.words))") }
  package var questionWho: String { say(
    "Iedereen in de organisatie leest de vraag en het antwoord, en de toetser ook.",
    "Everybody in the organisation reads the question and the answer, and so does the auditor.") }
  package var questionRefused: String { say("Bewaren lukt nog niet", "It could not be kept yet") }
  package var askIt: String { say("Zet de vraag erbij", "Add the question") }
  package var removeQuestion: String { say("Weghalen", "Take away") }
  package var removeQuestionRemark: String { say("Kan alleen zolang niemand heeft geantwoord", "Only as long as nobody answered") }
  package var removeQuestionIt: String { say("Haal deze vraag weg", "Take this question away") }

  // MARK: In a new edition

  package var questionAnswersTitle: String { say("Antwoorden op vragen", "Answers to questions") }
  package var columnQuestion: String { say("Vraag", "Question") }
  package var columnAnswer: String { say("Antwoord", "Answer") }
  package var questionAnswersBefore: String { say("Antwoorden op vragen die al meegingen", "Answers to questions that went over before") }
}

/// What was just done with the questions below a norm, as a word in the address.
package enum QuestionDone: String, Done {
  case asked = "vraag-gesteld", changed = "vraag-bewaard", moved = "vraag-verplaatst", removed = "vraag-weg", answered = "beantwoord"

  package func sentence(_ wording: Wording) -> String { wording.done(self) }
}
