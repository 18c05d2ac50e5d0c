package import Domain

extension English: QuestionWording {
  package func done(_ outcome: QuestionOutcome) -> String {
    switch outcome {
    case .asked: "The question is added."
    case .changed: "Kept. What was answered before is still there."
    case .moved: "Moved."
    case .removed: "Taken away. Nobody had answered this question."
    case .answered: "Kept. Nothing is judged yet: you do that yourself."
    }
  }

  package func fault(_ fault: QuestionFault) -> String {
    switch fault {
    case .wordsMissing: "Write the question."
    case .tooMany: "Below one clause there is room for \(QuestionText.mostOfClause) questions."
    case .choicesMissing: "Give two to \(QuestionText.mostChoices) answers to choose from."
    case .choiceTwice(let name): "The answer ‘\(name)’ stands there twice, or is always there."
    case .pointerUnknown(let code): "An answer points at ‘\(code)’, which is no state and no level of this set."
    case .codeTwice(let code): "The mark ‘\(code)’ stands twice in this set."
    case .conditionOnItself: "A question cannot depend on itself."
    case .conditionUnknown: "The question or the answer that this depends on is not in this set."
    case .conditionCircular: "These questions wait for each other in a circle. Then none of them is asked."
    case .conditionOfTwo: "Choose answers of one and the same question."
    case .inUse: "Another question depends on this, or somebody answered it. Leave it."
    }
  }

  // MARK: On the page of a norm

  package var questionsTitle: String { "Questions that help to look" }
  package var questionsRemark: String { "Answer what helps you" }
  package var dontKnow: String { "I do not know" }
  package var dontKnowHint: String { "‘I do not know’ is an answer too." }
  package func storyBeside(_ number: Int) -> String { "Question \(number): what shows it?" }
  package var storyBesideHint: String { "An example says more than yes or no. No names of clients." }
  package var keepAnswers: String { "Keep the answers" }
  package var answersRefused: String { "They could not be kept yet" }
  package var noAnswerYet: String { "No answer yet" }
  package func answeredOn(_ day: String) -> String { "On \(day)" }
  package func answeredBefore(_ count: Int) -> String { count == 1 ? "One earlier answer" : "\(capitalised(number(count))) earlier answers" }
  package var questionReworded: String { "The question got other words. See whether the answer still holds." }
  package func askedOnlyWhen(_ hangsOn: QuestionReading.HangsOn) -> String {
    let place = hangsOn.clause.map { "question \(hangsOn.number) of \($0)" } ?? "question \(hangsOn.number)"
    return "Only when the answer to \(place) is: \(answers(hangsOn))."
  }
  package func questionsWaiting(_ count: Int) -> String {
    count == 1 ? "One question depends on another answer" : "\(capitalised(number(count))) questions depend on another answer"
  }
  package var writeQuestions: String { "Write questions for this clause" }

  private func answers(_ hangsOn: QuestionReading.HangsOn) -> String {
    hangsOn.answers.map { "‘\($0 == AnswerChoice.unknown ? dontKnow : $0)’" }.joined(separator: " or ")
  }

  // MARK: What they suggest

  package var suggestionTitle: String { "What the answers point at" }
  package func suggestion(_ state: CoverageState) -> String { "The answers point at: \(coverage(state).lowercased())." }
  package func suggestion(_ rung: String) -> String { "On the scale they point at: \(rung)." }
  package func ledTo(_ question: Int, _ answer: String, _ pointer: String) -> String { "Question \(question): ‘\(answer)’ points at \(pointer)." }
  package var weakestCounts: String { "The weakest answer counts. What is missing is missing." }
  package func stillOpen(_ count: Int) -> String {
    count == 1 ? "One question has no answer yet." : "\(capitalised(number(count))) questions have no answer yet."
  }
  package var noJudgement: String { "This is no judgement, and it is not kept." }
  package var youJudge: String { "This is no judgement, and it is not kept. You say below how it stands." }

  // MARK: Writing them

  package var questionsMaking: String { "Questions for a clause" }
  package var questionsMakingLead: String {
    "Good questions help a team to look. An answer can point at a state, but people judge."
  }
  package var noQuestions: String { "No questions yet" }
  package var noQuestionsHow: String { "Begin with one question that you would ask at the table as well." }
  package var newQuestion: String { "Add a question" }
  package func changeQuestion(_ number: Int) -> String { "Change question \(number)" }
  package func questionUp(_ number: Int) -> String { "Question \(number) up" }
  package func questionDown(_ number: Int) -> String { "Question \(number) down" }
  package var questionWords: String { "What do you ask?" }
  package var questionWordsHint: String { "One question, such as: does a client know where to go with a complaint?" }
  package var questionHint: String { "Explanation of the question" }
  package var questionHintHint: String { "What do you look at? May stay empty." }
  package var choicesTitle: String { "The answers" }
  package var choicesLead: String {
    "Say with each answer what it points at. ‘I do not know’ and a story are always possible. Empty means: no answer."
  }
  package func answerField(_ number: Int) -> String { "Answer \(number)" }
  package func pointsAt(_ number: Int) -> String { "Answer \(number) points at" }
  package var pointsAtNothing: String { "Nothing" }
  package var answersFromScale: String { "Take the levels of the scale as answers" }
  package var conditionTitle: String { "When do you ask this?" }
  package var conditionLead: String { "A question can wait for the answer to another." }
  package var onlyWhen: String { "Only when" }
  package func orWhen(_ number: Int) -> String { number == 2 ? "Or when" : "Or when (\(number - 1))" }
  package var always: String { "Always" }
  package func hook(_ hook: QuestionsMaking.Hook) -> String {
    "\(hook.clause), question \(hook.number): ‘\(hook.answer.name.isEmpty ? dontKnow : hook.answer.name)’ (\(hook.words))"
  }
  package var questionWho: String { "Everybody in the organisation reads the question and the answer, and so does the auditor." }
  package var questionRefused: String { "It could not be kept yet" }
  package var askIt: String { "Add the question" }
  package var removeQuestion: String { "Take away" }
  package var removeQuestionRemark: String { "Only as long as nobody answered" }
  package var removeQuestionIt: String { "Take this question away" }

  // MARK: In a new edition

  package var questionAnswersTitle: String { "Answers to questions" }
  package var columnQuestion: String { "Question" }
  package var columnAnswer: String { "Answer" }
  package var questionAnswersBefore: String { "Answers to questions that went over before" }
}
