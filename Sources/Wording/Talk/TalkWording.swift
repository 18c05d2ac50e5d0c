package import Domain
package import Vocabulary

/// The words around a conversation, on the phone and on the big screen. The questions themselves are in its format.
extension Wording {
  /// A text of a format, in this language.
  package func said(_ phrase: Phrase) -> String { say(phrase.dutch, phrase.english) }

  // MARK: Where we are

  /// The title of the browser's tab: never a word of the case.
  package func tabOfConversation(_ format: String) -> String { format }
  package func tabOfScreen(_ format: String) -> String { say("\(format), scherm", "\(format), screen") }
  package func phaseOfTalk(_ current: Int, of count: Int) -> String { say("Fase \(current) van \(count)", "Phase \(current) of \(count)") }
  package var phasesOfTalk: String { say("Fasen", "Phases") }
  package var phaseDone: String { say("Klaar", "Done") }
  package var phaseNow: String { say("Nu", "Now") }
  package var beforeStart: String { say("Voor het begin", "Before the start") }
  package var afterEnd: String { say("Afgerond", "Rounded off") }
  /// Announced when the part was refreshed.
  package func nowAt(_ step: String) -> String { say("De kring is nu bij: \(step).", "The circle is now at: \(step).") }

  package var lineLost: String { say(
    "Geen verbinding. Je tekst staat veilig op deze telefoon. Wij proberen het steeds opnieuw.",
    "No connection. Your text is safe on this telephone. We keep trying.") }
  package var lineBack: String { say("Weer verbonden. Alles is bijgewerkt.", "Connected again. Everything is up to date.") }
  package var refreshTalk: String { say("Ververs", "Refresh") }
  package var keptOnPhone: String { say(
    "Dit had je getypt en nog niet gegeven. Het staat alleen op dit toestel.",
    "You had typed this and not given it. It is on this device alone.") }

  // MARK: Gathering

  package var welcome: String { say("Fijn dat je er bent.", "Good to have you here.") }
  package var yourChair: String { say("Je zit. Houd deze pagina open.", "You have your chair. Keep this page open.") }
  package func waitForOpening(_ facilitator: String) -> String { say(
    "\(facilitator) begint als iedereen zit.",
    "\(facilitator) begins when everybody sits.") }
  package var putChairs: String { say("Wie komt erbij zitten?", "Who comes to sit with us?") }
  package func areHere(_ people: Int) -> String {
    people == 1 ? say("De eerste is er", "The first is here") : say("We zijn met \(number(people))", "There are \(number(people)) of us")
  }
  package func tooFewYet(least: Int, here: Int) -> String { say(
    "Voor dit gesprek zijn minstens \(self.people(least)) nodig. \(here == 1 ? "De eerste is er." : "We zijn nu met \(number(here)).")",
    "This conversation takes at least \(people(least)). \(here == 1 ? "The first is here." : "Now there are \(number(here)) of us.")") }
  package var bringerNotHere: String { say("Wie iets inbrengt, is er nog niet.", "Who brings something in does not sit here yet.") }
  package var openTalk: String { say("Begin het gesprek", "Begin the conversation") }
  package var toBigScreen: String { say("Open het grote scherm", "Open the big screen") }
  package var joinInvitation: String { say("Doe mee op je telefoon", "Take part on your telephone") }
  package var joinQR: String { say("QR-code om mee te doen", "QR code to take part") }
  package var joinCodeSign: String { "Code" }

  // MARK: A step

  package var speakOnly: String { say("Praat met elkaar", "Talk with each other") }
  package var writeInSilence: String { say("Schrijf in stilte", "Write in silence") }
  package var writeOnPhone: String { say("Schrijf in stilte op je telefoon. Daarna praten we.", "Write in silence on your telephone. Then we talk.") }
  package var bringerWritesShort: String { say("De inbrenger schrijft", "Who brings the case writes") }
  package var bringerIsReady: String { say("De inbrenger is klaar", "The bringer is ready") }
  package var bringerWrites: String { say(
    "Wie inbrengt, schrijft nu. De anderen wachten even.",
    "Who brings the case writes now. The others wait a moment.") }
  package var talkPaused: String { say("Pauze", "Pause") }
  package var chooseTogether: String { say("Kies samen", "Choose together") }
  package var chooseOnPhone: String { say(
    "Kies samen wat hier blijft en wat naar buiten mag.",
    "Choose together what stays here and what may go out.") }
  package var showing: String { say("Dit gaven jullie. Praat erover.", "This is what you wrote. Talk about it.") }
  package var iAmReady: String { say("Ik ben klaar", "I am ready") }
  package var skipStep: String { say("Sla over", "Skip") }
  package var changeAfterAll: String { say("Toch nog veranderen", "Change it after all") }
  package var youAreReady: String { say("Je bent klaar. Je hoeft niets te doen.", "You are ready. You need not do anything.") }
  package var stillToDo: String { say("Bijna klaar", "Nearly ready") }
  package var youWrote: String { say("Dit schreef jij", "This is what you wrote") }
  /// How many are ready, of those who are waited for.
  package func areReady(_ ready: Int, of awaited: Int) -> String {
    switch ready {
    case ..<1: say("Iedereen schrijft nog", "Everybody is still writing")
    case 1: say("Eén van de \(number(awaited)) is klaar", "One of \(number(awaited)) is ready")
    default: say(
      "\(capitalised(number(ready))) van de \(number(awaited)) zijn klaar",
      "\(capitalised(number(ready))) of \(number(awaited)) are ready")
    }
  }
  /// The same for the big screen, with the number separate.
  package func readyOnScreen(_ ready: Int, of awaited: Int) -> (number: String, rest: String) {
    (say("\(ready) van de \(awaited)", "\(ready) of \(awaited)"), ready == 1 ? say("is klaar", "is ready") : say("zijn klaar", "are ready"))
  }
  package func takePart(_ here: Int, free: Int) -> String {
    let take = here == 1 ? say("1 doet mee", "1 takes part") : say("\(here) doen mee", "\(here) take part")
    return free < 1 ? take : "\(take), \(chairsFree(free))"
  }
  /// Empty when none is.
  package func chairsFree(_ free: Int) -> String {
    switch free {
    case ..<1: ""
    case 1: say("1 stoel is nog vrij", "1 chair is still free")
    default: say("\(free) stoelen zijn nog vrij", "\(free) chairs are still free")
    }
  }

  // MARK: Time

  /// The words when this many whole minutes, and a bit more, are left.
  package func overMinutes(_ minutes: Int) -> String { say(
    "nog ruim \(minutes) \(minutes == 1 ? "minuut" : "minuten")",
    "over \(minutes) \(minutes == 1 ? "minute" : "minutes") left") }
  package func wholeMinutes(_ minutes: Int) -> String { say(
    "nog \(minutes) \(minutes == 1 ? "minuut" : "minuten")",
    "\(minutes) \(minutes == 1 ? "minute" : "minutes") left") }
  package var aMinute: String { say("nog een minuut", "a minute left") }
  package var halfAMinute: String { say("nog een halve minuut", "half a minute left") }
  package var timeIsOver: String { say("neem de tijd die nodig is", "take the time it needs") }

  // MARK: Who sees this

  package func lidOf(_ audience: ConversationFormat.Audience, people: Int) -> String {
    switch audience {
    case .nothingIsWritten, .circleWhenReady, .circleWhenBringerIsReady: staysInCircle(of: people)
    case .selfAlone: say("Alleen jij ziet dit", "Only you see this")
    case .selfUntil: say("Voorlopig zie alleen jij dit", "For now only you see this")
    }
  }

  package var whoSeesThis: String { say("Wie ziet dit, en hoe lang?", "Who sees this, and how long?") }

  /// - Parameter day: on which all of it is wiped.
  package func whoSees(_ audience: ConversationFormat.Audience, people: Int, until day: Day?, days: Int) -> String {
    let circle = people < 2 ? say("De mensen in deze kring", "The people in this circle")
      : say("De \(number(people)) mensen in deze kring", "The \(number(people)) people in this circle")
    let who: String = switch audience {
    case .nothingIsWritten: say("Hier wordt niets opgeschreven.", "Nothing is written down here.")
    case .circleWhenReady: say(
      "\(circle), en alleen wat jij als klaar geeft: als iedereen klaar is, of als wie begeleidt de antwoorden toont. Je naam staat er niet bij. In een kleine kring kan iemand je wel herkennen.",
      "\(circle), and only what you give as ready: when everybody is ready, or when who facilitates shows the answers. Your name is not with it. In a small circle somebody may recognise you.")
    case .circleWhenBringerIsReady: say(
      "\(circle), en pas als jij klaar bent. Iedereen weet dat dit van jou is.",
      "\(circle), and not before you are ready. Everybody knows that this is yours.")
    case .selfAlone: say("Alleen jij, ook later. Niemand anders krijgt dit te zien.", "Only you, later too. Nobody else gets to see this.")
    case .selfUntil: say(
      "Alleen jij. Straks ligt dit naast je besluit. De kring leest allebei als jij dan klaar bent.",
      "Only you. Later this lies beside your decision. The circle reads both when you are ready then.")
    }
    return say("\(who) \(wipeDay(day, days: days)) wissen we alles.", "\(who) \(wipeDay(day, days: days)) we wipe everything.")
  }

  package var screenWho: String { say(
    "Dit scherm toont alleen wat mensen gaven. Nooit met een naam.",
    "This screen shows only what people gave. Never with a name.") }

  // MARK: The facilitator

  package var forFacilitator: String { say("Voor wie begeleidt", "For who facilitates") }
  package var showAnswers: String { say("Toon antwoorden", "Show answers") }
  package var nextQuestion: String { say("Volgende vraag", "Next question") }
  package var previousStep: String { say("Terug", "Back") }
  package var pauseTalk: String { say("Pauze", "Pause") }
  package var resumeTalk: String { say("Ga door", "Go on") }
  package var aMinuteMore: String { say("1 minuut", "1 minute") }
  /// For whoever leads: the bringer did not write what the next question builds on, and what going on means then.
  package func nothingWrittenAt(_ step: String) -> String { say(
    "Wie inbrengt, schreef nog niets op bij ‘\(step)’. Dat kan nog, op de eigen telefoon. Wacht daar even op, of ga verder. Dan blijft het leeg.",
    "Who brings the case wrote nothing at ‘\(step)’ yet. They still can, on their own phone. Wait a moment for it, or go on. Then it stays empty.") }
  /// On the big screen, which does not say what is missing.
  package var goOnByPhone: String { say("Wie begeleidt, gaat verder op de eigen telefoon.", "Who facilitates goes on by their own phone.") }
  package func goOnWithout(_ step: String) -> String { say("Verder zonder ‘\(step)’", "On without ‘\(step)’") }
  /// For the bringer: the same, and what that means for the decision.
  package func notWrittenYet(_ step: String) -> String { say(
    "Bij ‘\(step)’ schreef je nog niets op. Nu kan dat nog.",
    "At ‘\(step)’ you wrote nothing yet. Now you still can.") }
  package var writeItNow: String { say("Schrijf het op", "Write it down") }
  package func nothingBeside(_ step: String) -> String { say(
    "Bij ‘\(step)’ schreef je niets op. Je besluit ligt er dus alleen. Als jij klaar bent, leest de kring het.",
    "At ‘\(step)’ you wrote nothing. So your decision lies there alone. When you are ready, the circle reads it.") }
  package var roundOff: String { say("Rond het gesprek af", "Round off the conversation") }
  package func roundOffMeans(until day: Day?, days: Int) -> String { say(
    "Daarna kan niemand meer iets opschrijven. Wie nog ja of nee wil zeggen, kan dat nog wel. \(wipeDay(day, days: days)) wissen we de woorden.",
    "After that nobody can write anything any more. Who still wants to say yes or no can do so. \(wipeDay(day, days: days)) we wipe the words.") }
  package var closeNow: String { say("Rond nu af", "Round off now") }
  package var noFacilitator: String { say("Niemand begeleidt nu.", "Nobody facilitates now.") }
  /// For those who sit here while nobody brings a case yet.
  package var bringInstead: String { say(
    "Wie iets inbrengt, is er nog niet. Heb jij iets om samen naar te kijken?",
    "Who brings something in does not sit here yet. Do you have something to look at together?") }
  package var iBring: String { say("Ik breng iets in", "I bring something in") }
  package var takeOver: String { say("Ik begeleid verder", "I facilitate from here") }

  // MARK: The chairs

  package var whoSits: String { say("Wie zit er?", "Who sits here?") }
  package func youAre(_ sign: String) -> String { say("Jij bent \(sign).", "You are \(sign).") }
  package var youAreMeans: String { say(
    "Zo kennen de anderen jouw stoel. Zeg het gerust hardop.",
    "That is how the others know your chair. Feel free to say it aloud.") }
  package func cameIn(_ name: String) -> String { say("\(name) kwam binnen.", "\(name) came in.") }
  package func countAsk(_ people: Int) -> String { say(
    "We zijn met \(number(people)). Klopt dat?",
    "There are \(number(people)) of us. Is that right?") }
  package func countYes(_ people: Int) -> String { say("Ja, we zijn met \(number(people))", "Yes, there are \(number(people)) of us") }
  package var countMeans: String { say(
    "Tel de mensen in de kring. Pas daarna worden antwoorden getoond.",
    "Count the people in the circle. Only then are answers shown.") }
  package var countDoubted: String { say(
    "Iemand zegt dat het aantal niet klopt. Kijk samen wie er zit.",
    "Somebody says that the number is not right. Look together who sits here.") }
  package var isCounted: String { say("Dat is geteld.", "That was counted.") }
  package var isNotCounted: String { say("Dat is nog niet geteld.", "That was not counted yet.") }
  package var countWrong: String { say("Dit aantal klopt niet", "This number is not right") }
  package var countWrongMeans: String { say(
    "Dan wordt er niets getoond en niets gevraagd tot er opnieuw geteld is. Niemand hoort wie dit zei.",
    "Then nothing is shown and nothing is asked until it was counted again. Nobody hears who said this.") }
  package var countBeforeAsking: String { say(
    "Vragen of iets naar buiten mag, kan als de stoelen geteld zijn.",
    "Asking whether something may go out is possible when the chairs are counted.") }
  /// Somebody who read along can no longer say yes.
  package var silenced: String { say(
    "Iemand die meelas, kan niet meer antwoorden. Daarom kan uit dit gesprek niets meer naar buiten.",
    "Somebody who read along can no longer answer. So nothing can go out of this conversation any more.") }
  package var chairIsMine: String { say("jij", "you") }
  package var chairLeads: String { say("begeleidt", "facilitates") }
  package var chairOfGuest: String { say("gast", "guest") }
  package var chairIsEmpty: String { say("weg", "away") }
  package var chairIsTaken: String { say("stoel weggehaald", "chair taken away") }
  package var chairIsNew: String { say("nog niet geteld", "not counted yet") }
  package var youAreNew: String { say(
    "Je stoel is nog niet geteld. Zodra dat is gebeurd, lees je wat er al ligt.",
    "Your chair has not been counted yet. As soon as it is, you read what is there already.") }
  package func thisChair(_ name: String) -> String { say("De stoel van \(name)", "The chair of \(name)") }
  package var takeChair: String { say("Haal deze stoel weg", "Take this chair away") }
  package var takeChairMeans: String { say(
    "Wie hier zat, ziet het gesprek meteen niet meer. Wat diegene als klaar gaf, blijft in de kring. Wie al meelas, kan nog ja of nee zeggen tegen wat naar buiten zou gaan. Jij kunt diegene later weer laten zitten. Dan tel je opnieuw. De code werkt niet meer: maak een nieuwe voor wie nog komt.",
    "Whoever sat here no longer sees the conversation at once. What they gave as ready stays in the circle. Who read along can still say yes or no to what would go out. You can let them sit down again later. Then you count once more. The code works no more: make a new one for who still comes.") }
  package var takeGuestChairMeans: String { say(
    "Is alleen de telefoon uitgevallen? Wie het terugkeerwoord heeft, komt daarmee in deze stoel terug. Haal je de stoel weg, dan ziet die telefoon het gesprek meteen niet meer. Wat hier als klaar gegeven is, blijft in de kring. Las deze stoel al mee, dan kan er niets meer naar buiten, want niet iedereen kan nog ja zeggen. Wat al buiten is, komt terug. Wie weer wil zitten, komt als nieuwe gast met een nieuwe code. Dan tel je opnieuw.",
    "Did only the phone die? Whoever has the return word comes back to this chair with it. When you take the chair away, that phone no longer sees the conversation at once. What was given here as ready stays in the circle. If this chair read along, nothing can go out any more, because not everybody can say yes. What is out already comes back. Who wants to sit again comes as a new guest with a new code. Then you count once more.") }
  package var letBack: String { say("Mag weer gaan zitten", "May sit down again") }
  package var chairGone: String { say("Je stoel is weggehaald.", "Your chair was taken away.") }
  package var chairGoneMeans: String { say(
    "Je ziet dit gesprek niet meer. Wat jou gevraagd is, kun je nog beantwoorden.",
    "You no longer see this conversation. What you were asked you can still answer.") }
  package var newCode: String { say("Maak een nieuwe code", "Make a new code") }
  package func newCodeMeans(isOpen: Bool) -> String { say(
    "De oude code werkt dan meteen niet meer. De nieuwe werkt \(isOpen ? wait(JoinCode.forLatecomers) : "\(wait(JoinCode.whileGathering)), en tot kort na het begin").",
    "The old code stops working at once. The new one works for \(isOpen ? wait(JoinCode.forLatecomers) : "\(wait(JoinCode.whileGathering)), and until shortly after the start").") }
  package var noCodeNow: String { say("Er is nu geen code.", "There is no code now.") }

  // MARK: The lead and the end

  package var theLead: String { say("Begeleiden", "Facilitating") }
  package func leadsNow(_ name: String) -> String { say("\(name) begeleidt.", "\(name) facilitates.") }
  package var giveLead: String { say("Geef het begeleiden over", "Hand over facilitating") }
  package var askLead: String { say("Ik wil verder begeleiden", "I want to facilitate from here") }
  package var askLeadMeans: String { say(
    "Wie nu begeleidt, heeft \(wait(Course.grace)) om te zeggen: ik ben er nog. Blijft het stil, dan neem jij het over.",
    "Whoever facilitates now has \(wait(Course.grace)) to say: I am still here. When nothing is said, you take over.") }
  package func leadIsAsked(_ names: String) -> String { say(
    "\(names) wil verder begeleiden. Ben je er nog?",
    "\(names) wants to facilitate from here. Are you still there?") }
  package var stillHere: String { say("Ik ben er nog", "I am still here") }
  package var askEnd: String { say("Vraag om af te ronden", "Ask to round off") }
  package var askEndNow: String { say("Vraag het nu", "Ask it now") }
  package var askEndMeans: String { say(
    "Iedereen ziet de vraag, zonder naam. Wie begeleidt, kan zeggen dat jullie doorgaan. Blijft het \(wait(Course.grace)) stil, dan kan iedereen die er is afronden.",
    "Everybody sees the question, without a name. Whoever facilitates can say that you go on. When nothing is said for \(wait(Course.grace)), anybody here can round off.") }
  package var endIsAsked: String { say("Er is gevraagd om af te ronden.", "Somebody asked to round off.") }
  package var goOnTalk: String { say("Wij gaan nog door", "We go on") }

  // MARK: Leaving

  package var awayForNow: String { say("Even weg", "Step out") }
  package var awayTitle: String { say("Even weg mag altijd.", "You may always step out.") }
  package var awayLead: String { say(
    "Je stoel blijft staan en je tekst ook. Kom terug wanneer je wilt.",
    "Your chair stays and so does your text. Come back whenever you like.") }
  package var backToTalk: String { say("Terug naar het gesprek", "Back to the conversation") }
  package var goAway: String { say("Ik ga weg", "I leave") }
  package var goAwayMeans: String { say(
    "Ga je helemaal weg? Dan wacht de kring niet meer op jou. Wat je gaf, blijft in de kring. De rest ziet niemand.",
    "Do you leave for good? Then the circle no longer waits for you. What you gave stays in the circle. The rest nobody sees.") }
  package var youLeft: String { say("Je stoel is leeg.", "Your chair is empty.") }
  package var youLeftMeans: String { say(
    "Je ging weg uit dit gesprek. Wat jou gevraagd is, kun je nog beantwoorden.",
    "You left this conversation. What you were asked you can still answer.") }
  package var comeBack: String { say("Ga weer zitten", "Sit down again") }

  package var lookBackAt: String { say("Kijk terug", "Look back") }
  package var yourOwnWords: String { say("Alleen jij ziet dit.", "Only you see this.") }
  /// The lid over one's own text beside a decision.
  package var onlyYouUntilReady: String { say("Alleen jij ziet dit, tot je klaar bent", "Only you see this, until you are ready") }
}
