package import Domain
package import Vocabulary

/// The words about the outcomes of a conversation, the door through which they leave, and the time after the close.
extension Wording {
  // MARK: Outcomes

  package var outcomesOfTalk: String { say("Wat dit gesprek opleverde", "What came of this conversation") }
  package var noOutcomes: String { say(
    "Er ligt nog niets op tafel. Dat mag ook zo blijven.",
    "Nothing lies on the table yet. It may stay that way.") }
  package func outcomeKind(_ kind: OutcomeKind) -> String {
    switch kind {
    case .lesson: say("Leerpunt", "Lesson")
    case .deviation: say("Anders dan de afspraak", "Otherwise than agreed")
    }
  }
  package var keepHere: String { say("Houd het hier", "Keep it here") }
  package var throwAway: String { say("Gooi weg", "Throw away") }
  package var staysHere: String { say("Dit blijft hier.", "This stays here.") }
  package var changeOutcomeText: String { say("Verander de tekst", "Change the text") }
  package var askWayOut: String { say("Vraag of dit naar buiten mag", "Ask whether this may go out") }
  package var addLesson: String { say("Leg een leerpunt op tafel", "Put a lesson on the table") }
  package var addDeviation: String { say("We weken af van een afspraak", "We deviated from an agreement") }
  package var lessonPrompt: String { say("Wat leren we?", "What do we learn?") }
  package var lessonHint: String { say(
    "Eén of twee zinnen die zonder de casus te begrijpen zijn. Geen namen.",
    "One or two sentences that make sense without the case. No names.") }
  package var putOnTable: String { say("Leg op tafel", "Put on the table") }
  package var deviationTitle: String { say("We weken af van een afspraak", "We deviated from an agreement") }
  package var deviationLead: String { say(
    "Afwijken mag, als je kunt zeggen waarom. Kies de stap en schrijf het zo dat niemand te herkennen is.",
    "You may deviate if you can say why. Choose the step and write it so that nobody can be recognised.") }
  package var whichHandbookStep: String { say("Bij welke stap?", "At which step?") }
  package func stepOption(page: String, number: Int, step: String) -> String { "\(page): \(number). \(step)" }
  package var didInstead: String { say("Wat deden we anders?", "What did we do otherwise?") }
  package var whyDidInstead: String { say("Waarom was dat goed?", "Why was that good?") }
  package var whyDidInsteadHint: String { say("Eén zin is genoeg. Geen namen.", "One sentence is enough. No names.") }
  package var keepOutcomeText: String { say("Bewaar deze tekst", "Keep this text") }
  package var changeOutcomeTextMeans: String { say(
    "Wie al ja zei, wordt het opnieuw gevraagd. Een ja geldt voor precies deze woorden.",
    "Who already said yes is asked again. A yes is for exactly these words.") }
  package var harvestNotYet: String { say("Het ligt nog niet op tafel", "It is not on the table yet") }
  package func stepOfVersion(step: String, page: String, version: Int) -> String { say(
    "‘\(step)’ van ‘\(page)’, versie \(version)",
    "‘\(step)’ of ‘\(page)’, version \(version)") }

  // MARK: The door

  package var doorAsk: String { say("Mag dit naar buiten?", "May this go out?") }
  package var doorAskLead: String { say(
    "Iedereen die meelas krijgt de vraag, ook wie al weg is. Alleen als iedereen ja zegt, gaat deze tekst naar buiten.",
    "Everybody who read along is asked, also who left. Only if everybody says yes does this text go out.") }
  package var askForYes: String { say("Vraag om ja", "Ask for a yes") }
  package var goesAlong: String { say("Dit gaat mee", "This goes along") }
  package var staysBehind: String { say("Dit blijft hier", "This stays here") }
  package var staysBehindWhat: String { say("De casus, wat iedereen schreef en wie erbij was.", "The case, what everybody wrote and who was there.") }
  package var whoWillRead: String { say("Wie het leest", "Who reads it") }
  package func readersOfOutcome(_ kind: OutcomeKind, organisation: String) -> String {
    switch kind {
    case .lesson: say(
      "Iedereen bij \(organisation). Zonder namen, met de werkvorm en de dag erbij.",
      "Everybody at \(organisation). Without names, with the way of talking and the day.")
    case .deviation: say(
      "Iedereen bij \(organisation) die deze stap leest, en wie de kwaliteit toetst. Zonder namen.",
      "Everybody at \(organisation) who reads this step, and whoever assesses its quality. Without names.")
    }
  }
  package var mayItGoOut: String { say("Mag dit naar buiten?", "May this go out?") }
  package var exactlyThis: String { say("Precies deze woorden, niets anders.", "Exactly these words, nothing else.") }
  package var yesOut: String { say("Ja, dit mag naar buiten", "Yes, this may go out") }
  package var ratherNot: String { say("Liever niet", "Rather not") }
  package var answerIsPrivate: String { say(
    "Niemand ziet wat jij antwoordt. Zegt iemand nee, dan blijft het hier en weet niemand wie.",
    "Nobody sees what you answer. If somebody says no it stays here, and nobody knows who.") }
  package func youAnswered(_ yes: Bool) -> String { say(
    "\(yes ? "Je zei ja." : "Je zei liever niet.") Tot iedereen antwoordde, kun je dat veranderen.",
    "\(yes ? "You said yes." : "You said rather not.") You can change that until everybody has answered.") }
  package func haveAnswered(_ answered: Int, of asked: Int) -> String {
    switch answered {
    case ..<1: say("Nog niemand heeft geantwoord.", "Nobody has answered yet.")
    case 1: say("Eén van de \(number(asked)) heeft geantwoord.", "One of \(number(asked)) has answered.")
    default: say(
      "\(capitalised(number(answered))) van de \(number(asked)) hebben geantwoord.",
      "\(capitalised(number(answered))) of \(number(asked)) have answered.")
    }
  }
  package var doorWait: String { say("Tot iedereen antwoordde, gaat er niets naar buiten.", "Nothing goes out until everybody has answered.") }
  package var isOut: String { say("Dit mocht naar buiten", "This was allowed out") }
  package var isOutMeans: String { say(
    "Iedereen zei ja tegen deze woorden. Wie zijn ja intrekt, doet de deur weer dicht.",
    "Everybody said yes to these words. Who takes back a yes shuts the door again.") }
  package var isDeclined: String { say("Dit blijft hier", "This stays here") }
  package var isDeclinedMeans: String { say(
    "Niet iedereen zei ja. Wie dat was, weet niemand.",
    "Not everybody said yes. Nobody knows who that was.") }
  package var isWithdrawn: String { say("Dit is weer binnen", "This is inside again") }
  package var isWithdrawnMeans: String { say(
    "Iemand trok een ja in. Buiten is de tekst weg. Wie het was, weet niemand.",
    "Somebody took a yes back. Outside the text is gone. Nobody knows who it was.") }
  package var withdrawOutcome: String { say("Trek mijn ja in", "Take my yes back") }
  package var withdrawOutcomeMeans: String { say(
    "De tekst verdwijnt buiten. Niemand ziet dat jij het was.",
    "The text disappears outside. Nobody sees that it was you.") }

  // MARK: Afterwards

  package var toToday: String { say("Naar Vandaag", "To Today") }
  package func toCircle(_ name: String) -> String { say("Naar \(name)", "To \(name)") }
  package var mayClosePage: String { say("Je kunt deze pagina nu sluiten.", "You can close this page now.") }
  package var thanksForTalk: String { say("Dank je wel dat je erbij was.", "Thank you for being there.") }
  package func whatStays(wipedOn: Day?, days: Int) -> String { say(
    "Het gesprek is afgerond. \(wipeDay(wipedOn, days: days)) wissen we alle woorden. Dat er een gesprek was, blijft staan.",
    "The conversation is rounded off. \(wipeDay(wipedOn, days: days)) we wipe all words. That there was a conversation stays.") }

  package var screenGather: String { say("Er is een stoel voor je vrij.", "There is a chair free for you.") }
  package var screenGatherHow: String { say(
    "Scan de code of typ hem over. Een account is niet nodig.",
    "Scan the code or type it. You need no account.") }
  package var screenOver: String { say("Dank jullie wel. Wat hier gezegd is, blijft hier.", "Thank you all. What was said here stays here.") }

  /// Why a move was not possible, in a sentence on the page.
  package func refusedMove(_ refusal: Refusal) -> String {
    switch refusal {
    case .notYourSeat: say("Je stoel is leeg. Ga eerst weer zitten.", "Your chair is empty. Sit down again first.")
    case .notFacilitator: say("Dit kan alleen wie het gesprek begeleidt.", "Only who facilitates the conversation can do this.")
    case .notBringer: say("Hier schrijft alleen wie de casus inbrengt.", "Only who brings the case writes here.")
    case .notNeeded: say("Er is al iemand die begeleidt.", "Somebody facilitates already.")
    case .mayNotLead: say("Wie geen account heeft, begeleidt dit gesprek niet.", "Who has no account does not facilitate this conversation.")
    case .tooSoon: say(
      "Wacht nog even. Er is \(wait(Course.grace)) de tijd om iets te zeggen.",
      "Wait a moment. There is \(wait(Course.grace)) to say something.")
    case .notCounted: say("Eerst bevestigt wie begeleidt met hoeveel jullie zijn.", "First whoever facilitates confirms with how many you are.")
    case .otherCount(let people): say(
      "Er kwam of ging net iemand. We zijn nu met \(number(people)).",
      "Somebody just came or went. There are \(number(people)) of us now.")
    case .takenAway: say(
      "Deze stoel is weggehaald. Vraag wie begeleidt of je weer mag gaan zitten.",
      "This chair was taken away. Ask whoever facilitates whether you may sit down again.")
    case .silenced: silenced
    case .full: say("Alle stoelen zijn bezet.", "All chairs are taken.")
    case .alreadyHere: say("Je zit er al.", "You sit here already.")
    case .nobodyThere: say("Diegene zit er nu niet.", "That person does not sit here now.")
    case .tooFew(let least): say("Daarvoor zijn minstens \(people(least)) nodig.", "That takes at least \(people(least)).")
    case .bringerMissing: bringerNotHere
    case .facilitates: say("Wie begeleidt, kan niet ook iets inbrengen.", "Who facilitates cannot bring something in as well.")
    case .bringerTaken: say("Iemand anders brengt al iets in.", "Somebody else brings a case already.")
    case .noSuchRole: say("Die rol kent deze werkvorm niet.", "This way of talking has no such role.")
    case .notOpen: say("Het gesprek is nog niet begonnen.", "The conversation has not begun yet.")
    case .alreadyOpen: say("Het gesprek is al begonnen.", "The conversation has begun already.")
    case .closed: say("Het gesprek is afgerond.", "The conversation is rounded off.")
    case .noSuchStep, .notYet: say("Zover is de kring nog niet.", "The circle is not there yet.")
    case .nothingToWrite: say("Hier wordt gepraat. Schrijven hoeft niet.", "Here people talk. You need not write.")
    case .stepIsOver: say("De kring is al verder. Je tekst staat er zoals hij was.", "The circle has gone on. Your text is there as it was.")
    case .nothingWritten: say("Schrijf iets op. Hoe kort ook.", "Write something. However short.")
    case .wrongFields: say("Dit formulier is van een andere vraag. Ververs de pagina.", "This form belongs to another question. Refresh the page.")
    case .tooLong(let limit): say("Dit is te lang. Er passen zo’n \(limit) tekens in.", "This is too long. About \(limit) characters fit.")
    case .firstStep: say("Dit is de eerste vraag.", "This is the first question.")
    case .lastStep: say("Dit is de laatste vraag.", "This is the last question.")
    case .outOfRange: say("Zoveel tijd kan er niet bij.", "So much time cannot be added.")
    case .noSuchOutcome: say("Dit ligt niet meer op tafel.", "This is not on the table any more.")
    case .notYourOutcome: say("Dit kan wie het op tafel legde, of wie begeleidt.", "Only who put it on the table can do this, or who facilitates.")
    case .noHarvest: say("Daar is het nu nog niet de tijd voor.", "It is not the time for that yet.")
    case .tooManyOutcomes: say("De tafel ligt vol. Gooi eerst iets weg.", "The table is full. Throw something away first.")
    case .alreadyAnswered: say(
      "Iedereen heeft al geantwoord. Voor een nieuwe vraag is een nieuwe tekst nodig.",
      "Everybody has answered. A new question needs a new text.")
    case .otherWording: say(
      "De tekst is net veranderd. Lees eerst wat er nu staat. Een ja geldt voor precies die woorden.",
      "The text has just changed. First read what it says now. A yes is to exactly those words.")
    case .alreadySo: say("Dat is al zo.", "That is so already.")
    case .nameTaken: say("Dit ging dubbel. Ververs de pagina en kijk wat er staat.", "This went double. Refresh the page and see what is there.")
    case .alreadyReleased: say("Dit is al buiten. Trek eerst een ja in.", "This is out already. Take back a yes first.")
    case .notReleased: say("Dit is niet buiten.", "This is not out.")
    }
  }
}
