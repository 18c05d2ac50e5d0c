package import Domain

/// What was done just before with the questions below a norm, as the address says it.
package enum QuestionOutcome: String, CaseIterable, Sendable {
  case asked = "vraag-gesteld", changed = "vraag-bewaard", moved = "vraag-verplaatst", removed = "vraag-weg", answered = "beantwoord"
}

/// The words about questions below a norm: writing them, answering them, and what answers suggest.
package protocol QuestionWording: Sendable {
  func done(_ outcome: QuestionOutcome) -> String
  func fault(_ fault: QuestionFault) -> String

  // On the page of a norm
  var questionsTitle: String { get }
  var questionsRemark: String { get }
  var dontKnow: String { get }
  var dontKnowHint: String { get }
  func storyBeside(_ number: Int) -> String
  var storyBesideHint: String { get }
  var keepAnswers: String { get }
  var answersRefused: String { get }
  var noAnswerYet: String { get }
  func answeredOn(_ day: String) -> String
  func answeredBefore(_ count: Int) -> String
  var questionReworded: String { get }
  func askedOnlyWhen(_ hangsOn: QuestionReading.HangsOn) -> String
  func questionsWaiting(_ count: Int) -> String
  var writeQuestions: String { get }

  // What they suggest
  var suggestionTitle: String { get }
  func suggestion(_ state: CoverageState) -> String
  func suggestion(_ rung: String) -> String
  func ledTo(_ question: Int, _ answer: String, _ pointer: String) -> String
  var weakestCounts: String { get }
  func stillOpen(_ count: Int) -> String
  var youJudge: String { get }
  var noJudgement: String { get }

  // Writing them
  var questionsMaking: String { get }
  var questionsMakingLead: String { get }
  var noQuestions: String { get }
  var noQuestionsHow: String { get }
  var newQuestion: String { get }
  func changeQuestion(_ number: Int) -> String
  func questionUp(_ number: Int) -> String
  func questionDown(_ number: Int) -> String
  var questionWords: String { get }
  var questionWordsHint: String { get }
  var questionHint: String { get }
  var questionHintHint: String { get }
  var choicesTitle: String { get }
  var choicesLead: String { get }
  func answerField(_ number: Int) -> String
  func pointsAt(_ number: Int) -> String
  var pointsAtNothing: String { get }
  var answersFromScale: String { get }
  var conditionTitle: String { get }
  var conditionLead: String { get }
  var onlyWhen: String { get }
  func orWhen(_ number: Int) -> String
  var always: String { get }
  func hook(_ hook: QuestionsMaking.Hook) -> String
  var questionWho: String { get }
  var questionRefused: String { get }
  var askIt: String { get }
  var removeQuestion: String { get }
  var removeQuestionRemark: String { get }
  var removeQuestionIt: String { get }

  // In a new edition
  var questionAnswersTitle: String { get }
  var columnQuestion: String { get }
  var columnAnswer: String { get }
  var questionAnswersBefore: String { get }
}
