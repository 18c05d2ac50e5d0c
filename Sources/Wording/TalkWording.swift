package import Domain
package import Vocabulary

/// The words around a conversation, on the phone and on the big screen. The questions themselves are in its format.
package protocol TalkWording: Sendable {
  /// A text of a format, in this language.
  func said(_ phrase: Phrase) -> String

  // Where we are
  /// What the tab of the browser shows: never a word of the case.
  func tabOfConversation(_ format: String) -> String
  func tabOfScreen(_ format: String) -> String
  func phaseOfTalk(_ current: Int, of count: Int) -> String
  var phasesOfTalk: String { get }
  var phaseDone: String { get }
  var phaseNow: String { get }
  var beforeStart: String { get }
  var afterEnd: String { get }
  /// Said aloud when the part was renewed.
  func nowAt(_ step: String) -> String

  // The line with the server
  var lineLost: String { get }
  var lineBack: String { get }
  var refreshTalk: String { get }
  var keptOnPhone: String { get }

  // Gathering
  var welcome: String { get }
  var yourChair: String { get }
  func waitForOpening(_ facilitator: String) -> String
  var putChairs: String { get }
  func areHere(_ people: Int) -> String
  func tooFewYet(least: Int, here: Int) -> String
  var bringerNotHere: String { get }
  var openTalk: String { get }
  var toBigScreen: String { get }
  var joinInvitation: String { get }
  var joinQR: String { get }
  var joinCodeSign: String { get }

  // A step
  var speakOnly: String { get }
  var writeInSilence: String { get }
  var writeOnPhone: String { get }
  var bringerIsReady: String { get }
  var bringerWrites: String { get }
  var bringerWritesShort: String { get }
  var talkPaused: String { get }
  var chooseOnPhone: String { get }
  var chooseTogether: String { get }
  var showing: String { get }
  var iAmReady: String { get }
  var skipStep: String { get }
  var changeAfterAll: String { get }
  var youAreReady: String { get }
  var stillToDo: String { get }
  var youWrote: String { get }
  /// How many are ready, of those who are waited for.
  func areReady(_ ready: Int, of awaited: Int) -> String
  /// The same for the big screen, with the number apart.
  func readyOnScreen(_ ready: Int, of awaited: Int) -> (number: String, rest: String)
  func takePart(_ here: Int, free: Int) -> String
  /// Empty when none is.
  func chairsFree(_ free: Int) -> String

  // Time
  /// What to say when so many whole minutes are left, and a bit.
  func overMinutes(_ minutes: Int) -> String
  func wholeMinutes(_ minutes: Int) -> String
  var aMinute: String { get }
  var halfAMinute: String { get }
  var timeIsOver: String { get }

  // Who sees this
  func lidOf(_ audience: ConversationFormat.Audience, people: Int) -> String
  var whoSeesThis: String { get }
  /// - Parameter day: on which all of it is wiped.
  func whoSees(_ audience: ConversationFormat.Audience, people: Int, until day: Day?, days: Int) -> String
  var screenWho: String { get }

  // The facilitator
  var forFacilitator: String { get }
  var showAnswers: String { get }
  var nextQuestion: String { get }
  var previousStep: String { get }
  var pauseTalk: String { get }
  var resumeTalk: String { get }
  var aMinuteMore: String { get }
  /// For whoever leads: the bringer wrote nothing on which the next question leans, and what going on means then.
  func nothingWrittenAt(_ step: String) -> String
  func goOnWithout(_ step: String) -> String
  /// On the big screen, where what is missing is not said.
  var goOnByPhone: String { get }
  /// For the bringer: the same, and what that means for the decision.
  func notWrittenYet(_ step: String) -> String
  var writeItNow: String { get }
  func nothingBeside(_ step: String) -> String
  var roundOff: String { get }
  func roundOffMeans(until day: Day?, days: Int) -> String
  var closeNow: String { get }
  var noFacilitator: String { get }
  /// Said to whoever sits here while nobody brings something in yet.
  var bringInstead: String { get }
  var iBring: String { get }
  var takeOver: String { get }

  // The chairs
  var whoSits: String { get }
  func youAre(_ sign: String) -> String
  var youAreMeans: String { get }
  func cameIn(_ name: String) -> String
  func countAsk(_ people: Int) -> String
  func countYes(_ people: Int) -> String
  var countMeans: String { get }
  var countDoubted: String { get }
  var isCounted: String { get }
  var isNotCounted: String { get }
  var countWrong: String { get }
  var countWrongMeans: String { get }
  var countBeforeAsking: String { get }
  /// Somebody who read along can say no yes any more.
  var silenced: String { get }
  var chairIsMine: String { get }
  var chairLeads: String { get }
  var chairOfGuest: String { get }
  var chairIsEmpty: String { get }
  var chairIsTaken: String { get }
  var chairIsNew: String { get }
  var youAreNew: String { get }
  func thisChair(_ name: String) -> String
  var takeChair: String { get }
  var takeChairMeans: String { get }
  var takeGuestChairMeans: String { get }
  var letBack: String { get }
  var chairGone: String { get }
  var chairGoneMeans: String { get }
  var newCode: String { get }
  func newCodeMeans(isOpen: Bool) -> String
  var noCodeNow: String { get }

  // The lead and the end
  var theLead: String { get }
  func leadsNow(_ name: String) -> String
  var giveLead: String { get }
  var askLead: String { get }
  var askLeadMeans: String { get }
  func leadIsAsked(_ names: String) -> String
  var stillHere: String { get }
  var askEnd: String { get }
  var askEndNow: String { get }
  var askEndMeans: String { get }
  var endIsAsked: String { get }
  var goOnTalk: String { get }

  // Going away
  var awayForNow: String { get }
  var awayTitle: String { get }
  var awayLead: String { get }
  var backToTalk: String { get }
  var goAway: String { get }
  var goAwayMeans: String { get }
  var youLeft: String { get }
  var youLeftMeans: String { get }
  var comeBack: String { get }

  // Looking back
  var lookBackAt: String { get }
  var yourOwnWords: String { get }
  /// The lid over one’s own text that lies beside a decision.
  var onlyYouUntilReady: String { get }

  // What comes of it
  var outcomesOfTalk: String { get }
  var noOutcomes: String { get }
  func outcomeKind(_ kind: OutcomeKind) -> String
  var keepHere: String { get }
  var throwAway: String { get }
  var staysHere: String { get }
  var changeOutcomeText: String { get }
  var askWayOut: String { get }
  var addLesson: String { get }
  var addDeviation: String { get }
  var lessonPrompt: String { get }
  var lessonHint: String { get }
  var putOnTable: String { get }
  var deviationTitle: String { get }
  var deviationLead: String { get }
  var whichHandbookStep: String { get }
  func stepOption(page: String, number: Int, step: String) -> String
  var didInstead: String { get }
  var whyDidInstead: String { get }
  var whyDidInsteadHint: String { get }
  var keepOutcomeText: String { get }
  var changeOutcomeTextMeans: String { get }
  var harvestNotYet: String { get }
  func stepOfVersion(step: String, page: String, version: Int) -> String

  // The door
  var doorAsk: String { get }
  var doorAskLead: String { get }
  var askForYes: String { get }
  var goesAlong: String { get }
  var staysBehind: String { get }
  var staysBehindWhat: String { get }
  var whoWillRead: String { get }
  func readersOfOutcome(_ kind: OutcomeKind, organisation: String) -> String
  var mayItGoOut: String { get }
  var exactlyThis: String { get }
  var yesOut: String { get }
  var ratherNot: String { get }
  var answerIsPrivate: String { get }
  func youAnswered(_ yes: Bool) -> String
  func haveAnswered(_ answered: Int, of asked: Int) -> String
  var doorWait: String { get }
  var isOut: String { get }
  var isOutMeans: String { get }
  var isDeclined: String { get }
  var isDeclinedMeans: String { get }
  var isWithdrawn: String { get }
  var isWithdrawnMeans: String { get }
  var withdrawOutcome: String { get }
  var withdrawOutcomeMeans: String { get }

  // Afterwards
  var toToday: String { get }
  func toCircle(_ name: String) -> String
  var mayClosePage: String { get }
  var thanksForTalk: String { get }
  func whatStays(wipedOn: Day?, days: Int) -> String

  // The big screen
  var screenGather: String { get }
  var screenGatherHow: String { get }
  var screenOver: String { get }

  /// Why a move was not possible, in a sentence on the page.
  func refusedMove(_ refusal: Refusal) -> String
}
