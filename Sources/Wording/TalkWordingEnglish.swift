package import Domain
package import Vocabulary

extension English: TalkWording {
  package func said(_ phrase: Phrase) -> String { phrase.english }

  // MARK: Where we are

  package func tabOfConversation(_ format: String) -> String { format }
  package func tabOfScreen(_ format: String) -> String { "\(format), screen" }
  package func phaseOfTalk(_ current: Int, of count: Int) -> String { "Phase \(current) of \(count)" }
  package var phasesOfTalk: String { "Phases" }
  package var phaseDone: String { "Done" }
  package var phaseNow: String { "Now" }
  package var beforeStart: String { "Before the start" }
  package var afterEnd: String { "Rounded off" }
  package func nowAt(_ step: String) -> String { "The circle is now at: \(step)." }

  package var lineLost: String { "No connection. Your text is safe on this telephone. We keep trying." }
  package var lineBack: String { "Connected again. Everything is up to date." }
  package var refreshTalk: String { "Refresh" }
  package var keptOnPhone: String { "You had typed this and not given it. It is on this device alone." }

  // MARK: Gathering

  package var welcome: String { "Good to have you here." }
  package var yourChair: String { "You have your chair. Keep this page open." }
  package func waitForOpening(_ facilitator: String) -> String { "\(facilitator) begins when everybody sits." }
  package var putChairs: String { "Who comes to sit with us?" }
  package func areHere(_ people: Int) -> String { people == 1 ? "The first is here" : "There are \(number(people)) of us" }
  package func tooFewYet(least: Int, here: Int) -> String {
    "This conversation takes at least \(people(least)). \(here == 1 ? "The first is here." : "Now there are \(number(here)) of us.")"
  }
  package var bringerNotHere: String { "Who brings something in does not sit here yet." }
  package var openTalk: String { "Begin the conversation" }
  package var toBigScreen: String { "Open the big screen" }
  package var joinInvitation: String { "Take part on your telephone" }
  package var joinQR: String { "QR code to take part" }
  package var joinCodeSign: String { "Code" }

  // MARK: A step

  package var speakOnly: String { "Talk with each other" }
  package var writeInSilence: String { "Write in silence" }
  package var writeOnPhone: String { "Write in silence on your telephone. Then we talk." }
  package var bringerWritesShort: String { "Who brings the case writes" }
  package var bringerIsReady: String { "The bringer is ready" }
  package var bringerWrites: String { "Who brings the case writes now. The others wait a moment." }
  package var talkPaused: String { "Pause" }
  package var chooseTogether: String { "Choose together" }
  package var chooseOnPhone: String { "Choose together what stays here and what may go out." }
  package var showing: String { "This is what you wrote. Talk about it." }
  package var iAmReady: String { "I am ready" }
  package var skipStep: String { "Skip" }
  package var changeAfterAll: String { "Change it after all" }
  package var youAreReady: String { "You are ready. You need not do anything." }
  package var stillToDo: String { "Nearly ready" }
  package var youWrote: String { "This is what you wrote" }
  package func areReady(_ ready: Int, of awaited: Int) -> String {
    switch ready {
    case ..<1: "Everybody is still writing"
    case 1: "One of \(number(awaited)) is ready"
    default: "\(capitalised(number(ready))) of \(number(awaited)) are ready"
    }
  }
  package func readyOnScreen(_ ready: Int, of awaited: Int) -> (number: String, rest: String) {
    ("\(ready) of \(awaited)", ready == 1 ? "is ready" : "are ready")
  }
  package func takePart(_ here: Int, free: Int) -> String {
    let take = here == 1 ? "1 takes part" : "\(here) take part"
    return free < 1 ? take : "\(take), \(chairsFree(free))"
  }
  package func chairsFree(_ free: Int) -> String {
    switch free {
    case ..<1: ""
    case 1: "1 chair is still free"
    default: "\(free) chairs are still free"
    }
  }

  // MARK: Time

  package func overMinutes(_ minutes: Int) -> String { "over \(minutes) \(minutes == 1 ? "minute" : "minutes") left" }
  package func wholeMinutes(_ minutes: Int) -> String { "\(minutes) \(minutes == 1 ? "minute" : "minutes") left" }
  package var aMinute: String { "a minute left" }
  package var halfAMinute: String { "half a minute left" }
  package var timeIsOver: String { "take the time it needs" }

  // MARK: Who sees this

  package func lidOf(_ audience: ConversationFormat.Audience, people: Int) -> String {
    switch audience {
    case .nothingIsWritten, .circleWhenReady, .circleWhenBringerIsReady: staysInCircle(of: people)
    case .selfAlone: "Only you see this"
    case .selfUntil: "For now only you see this"
    }
  }

  package var whoSeesThis: String { "Who sees this, and how long?" }

  package func whoSees(_ audience: ConversationFormat.Audience, people: Int, until day: Day?, days: Int) -> String {
    let circle = people < 2 ? "The people in this circle" : "The \(number(people)) people in this circle"
    let who: String = switch audience {
    case .nothingIsWritten: "Nothing is written down here."
    case .circleWhenReady: "\(circle), and only what you give as ready: when everybody is ready, or when who facilitates shows the answers. Your name is not with it. In a small circle somebody may recognise you."
    case .circleWhenBringerIsReady: "\(circle), and not before you are ready. Everybody knows that this is yours."
    case .selfAlone: "Only you, later too. Nobody else gets to see this."
    case .selfUntil: "Only you. Later this lies beside your decision. The circle reads both when you are ready then."
    }
    return "\(who) \(wipeDay(day, days: days)) we wipe everything."
  }

  package var screenWho: String { "This screen shows only what people gave. Never with a name." }

  // MARK: The facilitator

  package var forFacilitator: String { "For who facilitates" }
  package var showAnswers: String { "Show answers" }
  package var nextQuestion: String { "Next question" }
  package var previousStep: String { "Back" }
  package var pauseTalk: String { "Pause" }
  package var resumeTalk: String { "Go on" }
  package var aMinuteMore: String { "1 minute" }
  package func nothingWrittenAt(_ step: String) -> String {
    "Who brings the case wrote nothing at ‘\(step)’ yet. They still can, on their own phone. Wait a moment for it, or go on. Then it stays empty."
  }
  package var goOnByPhone: String { "Who facilitates goes on by their own phone." }
  package func goOnWithout(_ step: String) -> String { "On without ‘\(step)’" }
  package func notWrittenYet(_ step: String) -> String { "At ‘\(step)’ you wrote nothing yet. Now you still can." }
  package var writeItNow: String { "Write it down" }
  package func nothingBeside(_ step: String) -> String { "At ‘\(step)’ you wrote nothing. So your decision lies there alone. When you are ready, the circle reads it." }
  package var roundOff: String { "Round off the conversation" }
  package func roundOffMeans(until day: Day?, days: Int) -> String {
    "After that nobody can write anything any more. Who still wants to say yes or no can do so. \(wipeDay(day, days: days)) we wipe the words."
  }
  package var closeNow: String { "Round off now" }
  package var noFacilitator: String { "Nobody facilitates now." }
  package var bringInstead: String { "Who brings something in does not sit here yet. Do you have something to look at together?" }
  package var iBring: String { "I bring something in" }
  package var takeOver: String { "I facilitate from here" }

  // MARK: The chairs

  package var whoSits: String { "Who sits here?" }
  package func youAre(_ sign: String) -> String { "You are \(sign)." }
  package var youAreMeans: String { "That is how the others know your chair. Feel free to say it aloud." }
  package func cameIn(_ name: String) -> String { "\(name) came in." }
  package func countAsk(_ people: Int) -> String { "There are \(number(people)) of us. Is that right?" }
  package func countYes(_ people: Int) -> String { "Yes, there are \(number(people)) of us" }
  package var countMeans: String { "Count the people in the circle. Only then are answers shown." }
  package var countDoubted: String { "Somebody says that the number is not right. Look together who sits here." }
  package var isCounted: String { "That was counted." }
  package var isNotCounted: String { "That was not counted yet." }
  package var countWrong: String { "This number is not right" }
  package var countWrongMeans: String { "Then nothing is shown and nothing is asked until it was counted again. Nobody hears who said this." }
  package var countBeforeAsking: String { "Asking whether something may go out is possible when the chairs are counted." }
  package var silenced: String { "Somebody who read along can no longer answer. So nothing can go out of this conversation any more." }
  package var chairIsMine: String { "you" }
  package var chairLeads: String { "facilitates" }
  package var chairOfGuest: String { "guest" }
  package var chairIsEmpty: String { "away" }
  package var chairIsTaken: String { "chair taken away" }
  package var chairIsNew: String { "not counted yet" }
  package var youAreNew: String { "Your chair has not been counted yet. As soon as it is, you read what is there already." }
  package func thisChair(_ name: String) -> String { "The chair of \(name)" }
  package var takeChair: String { "Take this chair away" }
  package var takeChairMeans: String {
    "Whoever sat here no longer sees the conversation at once. What they gave as ready stays in the circle. Who read along can still say yes or no to what would go out. You can let them sit down again later. Then you count once more. The code works no more: make a new one for who still comes."
  }
  package var takeGuestChairMeans: String {
    "Did only the phone die? Whoever has the return word comes back to this chair with it. When you take the chair away, this phone no longer sees the conversation at once. What was given here as ready stays in the circle. If this chair read along, nothing can go out any more, because not everybody can say yes. What is out already comes back. Who wants to sit again comes as a new guest with a new code. Then you count once more."
  }
  package var letBack: String { "May sit down again" }
  package var chairGone: String { "Your chair was taken away." }
  package var chairGoneMeans: String { "You no longer see this conversation. What you were asked you can still answer." }
  package var newCode: String { "Make a new code" }
  package func newCodeMeans(isOpen: Bool) -> String {
    "The old code stops working at once. The new one works for \(isOpen ? wait(JoinCode.forLatecomers) : "\(wait(JoinCode.whileGathering)), and until shortly after the start")."
  }
  package var noCodeNow: String { "There is no code now." }

  // MARK: The lead and the end

  package var theLead: String { "Facilitating" }
  package func leadsNow(_ name: String) -> String { "\(name) facilitates." }
  package var giveLead: String { "Hand over facilitating" }
  package var askLead: String { "I want to facilitate from here" }
  package var askLeadMeans: String { "Whoever facilitates now has \(wait(Course.grace)) to say: I am still here. When nothing is said, you take over." }
  package func leadIsAsked(_ names: String) -> String { "\(names) wants to facilitate from here. Are you still there?" }
  package var stillHere: String { "I am still here" }
  package var askEnd: String { "Ask to round off" }
  package var askEndNow: String { "Ask it now" }
  package var askEndMeans: String { "Everybody sees the question, without a name. Whoever facilitates can say that you go on. When nothing is said for \(wait(Course.grace)), anybody here can round off." }
  package var endIsAsked: String { "Somebody asked to round off." }
  package var goOnTalk: String { "We go on" }

  // MARK: Going away

  package var awayForNow: String { "Step out" }
  package var awayTitle: String { "You may always step out." }
  package var awayLead: String { "Your chair stays and so does your text. Come back whenever you like." }
  package var backToTalk: String { "Back to the conversation" }
  package var goAway: String { "I leave" }
  package var goAwayMeans: String { "Do you leave for good? Then the circle no longer waits for you. What you gave stays in the circle. The rest nobody sees." }
  package var youLeft: String { "Your chair is empty." }
  package var youLeftMeans: String { "You left this conversation. What you were asked you can still answer." }
  package var comeBack: String { "Sit down again" }

  package var lookBackAt: String { "Look back" }
  package var yourOwnWords: String { "Only you see this." }
  package var onlyYouUntilReady: String { "Only you see this, until you are ready" }

  // MARK: What comes of it

  package var outcomesOfTalk: String { "What came of this conversation" }
  package var noOutcomes: String { "Nothing lies on the table yet. It may stay that way." }
  package func outcomeKind(_ kind: OutcomeKind) -> String {
    switch kind {
    case .lesson: "Lesson"
    case .deviation: "Otherwise than agreed"
    }
  }
  package var keepHere: String { "Keep it here" }
  package var throwAway: String { "Throw away" }
  package var staysHere: String { "This stays here." }
  package var changeOutcomeText: String { "Change the text" }
  package var askWayOut: String { "Ask whether this may go out" }
  package var addLesson: String { "Put a lesson on the table" }
  package var addDeviation: String { "We deviated from an agreement" }
  package var lessonPrompt: String { "What do we learn?" }
  package var lessonHint: String { "One or two sentences that make sense without the case. No names." }
  package var putOnTable: String { "Put on the table" }
  package var deviationTitle: String { "We deviated from an agreement" }
  package var deviationLead: String { "You may deviate if you can say why. Choose the step and write it so that nobody can be recognised." }
  package var whichHandbookStep: String { "At which step?" }
  package func stepOption(page: String, number: Int, step: String) -> String { "\(page): \(number). \(step)" }
  package var didInstead: String { "What did we do otherwise?" }
  package var whyDidInstead: String { "Why was that good?" }
  package var whyDidInsteadHint: String { "One sentence is enough. No names." }
  package var keepOutcomeText: String { "Keep this text" }
  package var changeOutcomeTextMeans: String { "Who already said yes is asked again. A yes is for exactly these words." }
  package var harvestNotYet: String { "It is not on the table yet" }
  package func stepOfVersion(step: String, page: String, version: Int) -> String { "‘\(step)’ of ‘\(page)’, version \(version)" }

  // MARK: The door

  package var doorAsk: String { "May this go out?" }
  package var doorAskLead: String { "Everybody who read along is asked, also who left. Only if everybody says yes does this text go out." }
  package var askForYes: String { "Ask for a yes" }
  package var goesAlong: String { "This goes along" }
  package var staysBehind: String { "This stays here" }
  package var staysBehindWhat: String { "The case, what everybody wrote and who was there." }
  package var whoWillRead: String { "Who reads it" }
  package func readersOfOutcome(_ kind: OutcomeKind, organisation: String) -> String {
    switch kind {
    case .lesson: "Everybody at \(organisation). Without names, with the way of talking and the day."
    case .deviation: "Everybody at \(organisation) who reads this step, and whoever assesses its quality. Without names."
    }
  }
  package var mayItGoOut: String { "May this go out?" }
  package var exactlyThis: String { "Exactly these words, nothing else." }
  package var yesOut: String { "Yes, this may go out" }
  package var ratherNot: String { "Rather not" }
  package var answerIsPrivate: String { "Nobody sees what you answer. If somebody says no it stays here, and nobody knows who." }
  package func youAnswered(_ yes: Bool) -> String {
    "\(yes ? "You said yes." : "You said rather not.") You can change that until everybody has answered."
  }
  package func haveAnswered(_ answered: Int, of asked: Int) -> String {
    switch answered {
    case ..<1: "Nobody has answered yet."
    case 1: "One of \(number(asked)) has answered."
    default: "\(capitalised(number(answered))) of \(number(asked)) have answered."
    }
  }
  package var doorWait: String { "Nothing goes out until everybody has answered." }
  package var isOut: String { "This was allowed out" }
  package var isOutMeans: String { "Everybody said yes to these words. Who takes back a yes shuts the door again." }
  package var isDeclined: String { "This stays here" }
  package var isDeclinedMeans: String { "Not everybody said yes. Nobody knows who that was." }
  package var isWithdrawn: String { "This is inside again" }
  package var isWithdrawnMeans: String { "Somebody took a yes back. Outside the text is gone. Nobody knows who it was." }
  package var withdrawOutcome: String { "Take my yes back" }
  package var withdrawOutcomeMeans: String { "The text disappears outside. Nobody sees that it was you." }

  // MARK: Afterwards

  package var toToday: String { "To Today" }
  package func toCircle(_ name: String) -> String { "To \(name)" }
  package var mayClosePage: String { "You can close this page now." }
  package var thanksForTalk: String { "Thank you for being there." }
  package func whatStays(wipedOn: Day?, days: Int) -> String {
    "The conversation is rounded off. \(wipeDay(wipedOn, days: days)) we wipe all words. That there was a conversation stays."
  }

  package var screenGather: String { "There is a chair free for you." }
  package var screenGatherHow: String { "Scan the code or type it. You need no account." }
  package var screenOver: String { "Thank you all. What was said here stays here." }

  package func refusedMove(_ refusal: Refusal) -> String {
    switch refusal {
    case .notYourSeat: "Your chair is empty. Sit down again first."
    case .notFacilitator: "Only who facilitates the conversation can do this."
    case .notBringer: "Only who brings the case writes here."
    case .notNeeded: "Somebody facilitates already."
    case .mayNotLead: "Who has no account does not facilitate this conversation."
    case .tooSoon: "Wait a moment. There is \(wait(Course.grace)) to say something."
    case .notCounted: "First whoever facilitates confirms with how many you are."
    case .otherCount(let people): "Somebody just came or went. There are \(number(people)) of us now."
    case .takenAway: "This chair was taken away. Ask whoever facilitates whether you may sit down again."
    case .silenced: silenced
    case .full: "All chairs are taken."
    case .alreadyHere: "You sit here already."
    case .nobodyThere: "That person does not sit here now."
    case .tooFew(let least): "That takes at least \(people(least))."
    case .bringerMissing: bringerNotHere
    case .facilitates: "Who facilitates cannot bring something in as well."
    case .bringerTaken: "Somebody else brings a case already."
    case .noSuchRole: "This way of talking has no such role."
    case .notOpen: "The conversation has not begun yet."
    case .alreadyOpen: "The conversation has begun already."
    case .closed: "The conversation is rounded off."
    case .noSuchStep, .notYet: "The circle is not there yet."
    case .nothingToWrite: "Here people talk. You need not write."
    case .stepIsOver: "The circle has gone on. Your text is there as it was."
    case .nothingWritten: "Write something. However short."
    case .wrongFields: "This form belongs to another question. Refresh the page."
    case .tooLong(let limit): "This is too long. About \(limit) characters fit."
    case .firstStep: "This is the first question."
    case .lastStep: "This is the last question."
    case .outOfRange: "So much time cannot be added."
    case .noSuchOutcome: "This is not on the table any more."
    case .notYourOutcome: "Only who put it on the table can do this, or who facilitates."
    case .noHarvest: "It is not the time for that yet."
    case .tooManyOutcomes: "The table is full. Throw something away first."
    case .alreadyAnswered: "Everybody has answered. A new question needs a new text."
    case .alreadySo: "That is so already."
    case .nameTaken: "This went double. Refresh the page and see what is there."
    case .alreadyReleased: "This is out already. Take back a yes first."
    case .notReleased: "This is not out."
    }
  }
}
