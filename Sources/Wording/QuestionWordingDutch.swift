package import Domain

extension Dutch: QuestionWording {
  package func done(_ outcome: QuestionOutcome) -> String {
    switch outcome {
    case .asked: "De vraag staat erbij."
    case .changed: "Bewaard. Wat er al geantwoord was, staat er nog."
    case .moved: "Verplaatst."
    case .removed: "Weggehaald. Niemand had deze vraag beantwoord."
    case .answered: "Bewaard. Er is nog niets nagekeken: dat doe je zelf."
    }
  }

  package func fault(_ fault: QuestionFault) -> String {
    switch fault {
    case .wordsMissing: "Schrijf de vraag op."
    case .tooMany: "Onder één norm passen \(QuestionText.mostOfClause) vragen."
    case .choicesMissing: "Geef twee tot \(QuestionText.mostChoices) antwoorden om uit te kiezen."
    case .choiceTwice(let name): "Het antwoord ‘\(name)’ staat er twee keer, of is al een vast antwoord."
    case .pointerUnknown(let code): "Een antwoord wijst naar ‘\(code)’, en dat is geen stand of trede van dit kader."
    case .codeTwice(let code): "Het kenmerk ‘\(code)’ staat twee keer in dit kader."
    case .conditionOnItself: "Een vraag kan niet van zichzelf afhangen."
    case .conditionUnknown: "De vraag of het antwoord waar dit van afhangt, is er niet in dit kader."
    case .conditionCircular: "Deze vragen wachten op elkaar, in een kring. Dan wordt geen ervan gesteld."
    case .conditionOfTwo: "Kies antwoorden van één en dezelfde vraag."
    case .inUse: "Hier hangt een andere vraag van af, of iemand heeft al geantwoord. Laat dit staan."
    }
  }

  // MARK: On the page of a norm

  package var questionsTitle: String { "Vragen die helpen kijken" }
  package var questionsRemark: String { "Antwoord op wat je helpt" }
  package var dontKnow: String { "Weet ik niet" }
  package var dontKnowHint: String { "‘Weet ik niet’ is ook een antwoord." }
  package func storyBeside(_ number: Int) -> String { "Vraag \(number): waar zie je dat aan?" }
  package var storyBesideHint: String { "Een voorbeeld zegt meer dan ja of nee. Geen namen van inwoners." }
  package var keepAnswers: String { "Bewaar de antwoorden" }
  package var answersRefused: String { "Bewaren lukt nog niet" }
  package var noAnswerYet: String { "Nog geen antwoord" }
  package func answeredOn(_ day: String) -> String { "Op \(day)" }
  package func answeredBefore(_ count: Int) -> String { count == 1 ? "Eén eerder antwoord" : "\(capitalised(number(count))) eerdere antwoorden" }
  package var questionReworded: String { "De vraag kreeg andere woorden. Kijk of het antwoord nog klopt." }
  package func askedOnlyWhen(_ hangsOn: QuestionReading.HangsOn) -> String {
    let place = hangsOn.clause.map { "vraag \(hangsOn.number) bij \($0)" } ?? "vraag \(hangsOn.number)"
    return "Alleen als het antwoord op \(place) is: \(answers(hangsOn))."
  }
  package func questionsWaiting(_ count: Int) -> String {
    count == 1 ? "Eén vraag hangt af van een ander antwoord" : "\(capitalised(number(count))) vragen hangen af van een ander antwoord"
  }
  package var writeQuestions: String { "Schrijf vragen bij deze norm" }

  private func answers(_ hangsOn: QuestionReading.HangsOn) -> String {
    hangsOn.answers.map { "‘\($0 == AnswerChoice.unknown ? dontKnow : $0)’" }.joined(separator: " of ")
  }

  // MARK: What they suggest

  package var suggestionTitle: String { "Waar de antwoorden op wijzen" }
  package func suggestion(_ state: CoverageState) -> String { "De antwoorden wijzen op: \(coverage(state).lowercased())." }
  package func suggestion(_ rung: String) -> String { "Op de maatlat wijzen ze op: \(rung)." }
  package func ledTo(_ question: Int, _ answer: String, _ pointer: String) -> String { "Vraag \(question): ‘\(answer)’ wijst op \(pointer)." }
  package var weakestCounts: String { "Het zwakste antwoord telt. Wat ontbreekt, ontbreekt." }
  package func stillOpen(_ count: Int) -> String {
    count == 1 ? "Eén vraag heeft nog geen antwoord." : "\(capitalised(number(count))) vragen hebben nog geen antwoord."
  }
  package var noJudgement: String { "Dit is geen oordeel, en het wordt niet bewaard." }
  package var youJudge: String { "Dit is geen oordeel, en het wordt niet bewaard. Hoe het staat, zeg je hieronder zelf." }

  // MARK: Writing them

  package var questionsMaking: String { "Vragen bij een norm" }
  package var questionsMakingLead: String {
    "Goede vragen helpen een team kijken. Een antwoord kan op een stand wijzen, maar mensen oordelen."
  }
  package var noQuestions: String { "Nog geen vragen" }
  package var noQuestionsHow: String { "Begin met één vraag die je ook aan tafel zou stellen." }
  package var newQuestion: String { "Stel er een vraag bij" }
  package func changeQuestion(_ number: Int) -> String { "Verander vraag \(number)" }
  package func questionUp(_ number: Int) -> String { "Vraag \(number) omhoog" }
  package func questionDown(_ number: Int) -> String { "Vraag \(number) omlaag" }
  package var questionWords: String { "Wat vraag je?" }
  package var questionWordsHint: String { "Eén vraag, zoals: Weet een inwoner waar een klacht naartoe kan?" }
  package var questionHint: String { "Uitleg bij de vraag" }
  package var questionHintHint: String { "Waar kijk je dan naar? Mag leeg blijven." }
  package var choicesTitle: String { "De antwoorden" }
  package var choicesLead: String {
    "Zet bij elk antwoord waar het op wijst. ‘Weet ik niet’ en een eigen verhaal kunnen altijd. Leeg is: geen antwoord."
  }
  package func answerField(_ number: Int) -> String { "Antwoord \(number)" }
  package func pointsAt(_ number: Int) -> String { "Antwoord \(number) wijst op" }
  package var pointsAtNothing: String { "Niets" }
  package var answersFromScale: String { "Neem de treden van de maatlat als antwoorden" }
  package var conditionTitle: String { "Wanneer stel je deze vraag?" }
  package var conditionLead: String { "Een vraag kan wachten op het antwoord op een andere." }
  package var onlyWhen: String { "Alleen als" }
  package func orWhen(_ number: Int) -> String { number == 2 ? "Of als" : "Of als (\(number - 1))" }
  package var always: String { "Altijd" }
  package func hook(_ hook: QuestionsMaking.Hook) -> String {
    "\(hook.clause), vraag \(hook.number): ‘\(hook.answer.name.isEmpty ? dontKnow : hook.answer.name)’ (\(hook.words))"
  }
  package var questionWho: String { "Iedereen in de organisatie leest de vraag en het antwoord, en de toetser ook." }
  package var questionRefused: String { "Bewaren lukt nog niet" }
  package var askIt: String { "Zet de vraag erbij" }
  package var removeQuestion: String { "Weghalen" }
  package var removeQuestionRemark: String { "Kan alleen zolang niemand heeft geantwoord" }
  package var removeQuestionIt: String { "Haal deze vraag weg" }

  // MARK: In a new edition

  package var questionAnswersTitle: String { "Antwoorden op vragen" }
  package var columnQuestion: String { "Vraag" }
  package var columnAnswer: String { "Antwoord" }
  package var questionAnswersBefore: String { "Antwoorden op vragen die al meegingen" }
}
