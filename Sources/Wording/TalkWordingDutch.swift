package import Domain
package import Vocabulary

extension Dutch: TalkWording {
  package func said(_ phrase: Phrase) -> String { phrase.dutch }

  // MARK: Where we are

  package func tabOfConversation(_ format: String) -> String { format }
  package func tabOfScreen(_ format: String) -> String { "\(format), scherm" }
  package func phaseOfTalk(_ current: Int, of count: Int) -> String { "Fase \(current) van \(count)" }
  package var phasesOfTalk: String { "Fasen" }
  package var phaseDone: String { "Klaar" }
  package var phaseNow: String { "Nu" }
  package var beforeStart: String { "Voor het begin" }
  package var afterEnd: String { "Afgerond" }
  package func nowAt(_ step: String) -> String { "De kring is nu bij: \(step)." }

  package var lineLost: String { "Geen verbinding. Je tekst staat veilig op deze telefoon. Wij proberen het steeds opnieuw." }
  package var lineBack: String { "Weer verbonden. Alles is bijgewerkt." }
  package var refreshTalk: String { "Ververs" }
  package var keptOnPhone: String { "Dit had je getypt en nog niet gegeven. Het staat alleen op dit toestel." }

  // MARK: Gathering

  package var welcome: String { "Fijn dat je er bent." }
  package var yourChair: String { "Je zit. Houd deze pagina open." }
  package func waitForOpening(_ facilitator: String) -> String { "\(facilitator) begint als iedereen zit." }
  package var putChairs: String { "Wie komt erbij zitten?" }
  package func areHere(_ people: Int) -> String { people == 1 ? "De eerste is er" : "We zijn met \(number(people))" }
  package func tooFewYet(least: Int, here: Int) -> String {
    "Voor dit gesprek zijn minstens \(self.people(least)) nodig. \(here == 1 ? "De eerste is er." : "We zijn nu met \(number(here)).")"
  }
  package var bringerNotHere: String { "Wie iets inbrengt, is er nog niet." }
  package var openTalk: String { "Begin het gesprek" }
  package var toBigScreen: String { "Open het grote scherm" }
  package var joinInvitation: String { "Doe mee op je telefoon" }
  package var joinQR: String { "QR-code om mee te doen" }
  package var joinCodeSign: String { "Code" }

  // MARK: A step

  package var speakOnly: String { "Praat met elkaar" }
  package var writeInSilence: String { "Schrijf in stilte" }
  package var writeOnPhone: String { "Schrijf in stilte op je telefoon. Daarna praten we." }
  package var bringerWritesShort: String { "De inbrenger schrijft" }
  package var bringerIsReady: String { "De inbrenger is klaar" }
  package var bringerWrites: String { "Wie inbrengt, schrijft nu. De anderen wachten even." }
  package var talkPaused: String { "Pauze" }
  package var chooseTogether: String { "Kies samen" }
  package var chooseOnPhone: String { "Kies samen wat hier blijft en wat naar buiten mag." }
  package var showing: String { "Dit gaven jullie. Praat erover." }
  package var iAmReady: String { "Ik ben klaar" }
  package var skipStep: String { "Sla over" }
  package var changeAfterAll: String { "Toch nog veranderen" }
  package var youAreReady: String { "Je bent klaar. Je hoeft niets te doen." }
  package var stillToDo: String { "Bijna klaar" }
  package var youWrote: String { "Dit schreef jij" }
  package func areReady(_ ready: Int, of awaited: Int) -> String {
    switch ready {
    case ..<1: "Iedereen schrijft nog"
    case 1: "Eén van de \(number(awaited)) is klaar"
    default: "\(capitalised(number(ready))) van de \(number(awaited)) zijn klaar"
    }
  }
  package func readyOnScreen(_ ready: Int, of awaited: Int) -> (number: String, rest: String) {
    ("\(ready) van de \(awaited)", ready == 1 ? "is klaar" : "zijn klaar")
  }
  package func takePart(_ here: Int, free: Int) -> String {
    let take = here == 1 ? "1 doet mee" : "\(here) doen mee"
    return free < 1 ? take : "\(take), \(chairsFree(free))"
  }
  package func chairsFree(_ free: Int) -> String {
    switch free {
    case ..<1: ""
    case 1: "1 stoel is nog vrij"
    default: "\(free) stoelen zijn nog vrij"
    }
  }

  // MARK: Time

  package func overMinutes(_ minutes: Int) -> String { "nog ruim \(minutes) \(minutes == 1 ? "minuut" : "minuten")" }
  package func wholeMinutes(_ minutes: Int) -> String { "nog \(minutes) \(minutes == 1 ? "minuut" : "minuten")" }
  package var aMinute: String { "nog een minuut" }
  package var halfAMinute: String { "nog een halve minuut" }
  package var timeIsOver: String { "neem de tijd die nodig is" }

  // MARK: Who sees this

  package func lidOf(_ audience: ConversationFormat.Audience, people: Int) -> String {
    switch audience {
    case .nothingIsWritten, .circleWhenReady, .circleWhenBringerIsReady: staysInCircle(of: people)
    case .selfAlone: "Alleen jij ziet dit"
    case .selfUntil: "Voorlopig zie alleen jij dit"
    }
  }

  package var whoSeesThis: String { "Wie ziet dit, en hoe lang?" }

  package func whoSees(_ audience: ConversationFormat.Audience, people: Int, until day: Day?, days: Int) -> String {
    let circle = people < 2 ? "De mensen in deze kring" : "De \(number(people)) mensen in deze kring"
    let who: String = switch audience {
    case .nothingIsWritten: "Hier wordt niets opgeschreven."
    case .circleWhenReady: "\(circle), en alleen wat jij als klaar geeft: als iedereen klaar is, of als wie begeleidt de antwoorden toont. Je naam staat er niet bij. In een kleine kring kan iemand je wel herkennen."
    case .circleWhenBringerIsReady: "\(circle), en pas als jij klaar bent. Iedereen weet dat dit van jou is."
    case .selfAlone: "Alleen jij, ook later. Niemand anders krijgt dit te zien."
    case .selfUntil: "Alleen jij. Straks ligt dit naast je besluit. De kring leest allebei als jij dan klaar bent."
    }
    return "\(who) \(wipeDay(day, days: days)) wissen we alles."
  }

  package var screenWho: String { "Dit scherm toont alleen wat mensen gaven. Nooit met een naam." }

  // MARK: The facilitator

  package var forFacilitator: String { "Voor wie begeleidt" }
  package var showAnswers: String { "Toon antwoorden" }
  package var nextQuestion: String { "Volgende vraag" }
  package var previousStep: String { "Terug" }
  package var pauseTalk: String { "Pauze" }
  package var resumeTalk: String { "Ga door" }
  package var aMinuteMore: String { "1 minuut" }
  package func nothingWrittenAt(_ step: String) -> String {
    "Wie inbrengt, schreef nog niets op bij ‘\(step)’. Dat kan nog, op de eigen telefoon. Wacht daar even op, of ga verder. Dan blijft het leeg."
  }
  package var goOnByPhone: String { "Wie begeleidt, gaat verder op de eigen telefoon." }
  package func goOnWithout(_ step: String) -> String { "Verder zonder ‘\(step)’" }
  package func notWrittenYet(_ step: String) -> String { "Bij ‘\(step)’ schreef je nog niets op. Nu kan dat nog." }
  package var writeItNow: String { "Schrijf het op" }
  package func nothingBeside(_ step: String) -> String { "Bij ‘\(step)’ schreef je niets op. Je besluit ligt er dus alleen. Als jij klaar bent, leest de kring het." }
  package var roundOff: String { "Rond het gesprek af" }
  package func roundOffMeans(until day: Day?, days: Int) -> String {
    "Daarna kan niemand meer iets opschrijven. Wie nog ja of nee wil zeggen, kan dat nog wel. \(wipeDay(day, days: days)) wissen we de woorden."
  }
  package var closeNow: String { "Rond nu af" }
  package var noFacilitator: String { "Niemand begeleidt nu." }
  package var bringInstead: String { "Wie iets inbrengt, is er nog niet. Heb jij iets om samen naar te kijken?" }
  package var iBring: String { "Ik breng iets in" }
  package var takeOver: String { "Ik begeleid verder" }

  // MARK: The chairs

  package var whoSits: String { "Wie zit er?" }
  package func youAre(_ sign: String) -> String { "Jij bent \(sign)." }
  package var youAreMeans: String { "Zo kennen de anderen jouw stoel. Zeg het gerust hardop." }
  package func cameIn(_ name: String) -> String { "\(name) kwam binnen." }
  package func countAsk(_ people: Int) -> String { "We zijn met \(number(people)). Klopt dat?" }
  package func countYes(_ people: Int) -> String { "Ja, we zijn met \(number(people))" }
  package var countMeans: String { "Tel de mensen in de kring. Pas daarna worden antwoorden getoond." }
  package var countDoubted: String { "Iemand zegt dat het aantal niet klopt. Kijk samen wie er zit." }
  package var isCounted: String { "Dat is geteld." }
  package var isNotCounted: String { "Dat is nog niet geteld." }
  package var countWrong: String { "Dit aantal klopt niet" }
  package var countWrongMeans: String { "Dan wordt er niets getoond en niets gevraagd tot er opnieuw geteld is. Niemand hoort wie dit zei." }
  package var countBeforeAsking: String { "Vragen of iets naar buiten mag, kan als de stoelen geteld zijn." }
  package var silenced: String { "Iemand die meelas, kan niet meer antwoorden. Daarom kan uit dit gesprek niets meer naar buiten." }
  package var chairIsMine: String { "jij" }
  package var chairLeads: String { "begeleidt" }
  package var chairOfGuest: String { "gast" }
  package var chairIsEmpty: String { "weg" }
  package var chairIsTaken: String { "stoel weggehaald" }
  package var chairIsNew: String { "nog niet geteld" }
  package var youAreNew: String { "Je stoel is nog niet geteld. Zodra dat is gebeurd, lees je wat er al ligt." }
  package func thisChair(_ name: String) -> String { "De stoel van \(name)" }
  package var takeChair: String { "Haal deze stoel weg" }
  package var takeChairMeans: String {
    "Wie hier zat, ziet het gesprek meteen niet meer. Wat diegene als klaar gaf, blijft in de kring. Wie al meelas, kan nog ja of nee zeggen tegen wat naar buiten zou gaan. Jij kunt diegene later weer laten zitten. Dan tel je opnieuw. De code werkt niet meer: maak een nieuwe voor wie nog komt."
  }
  package var takeGuestChairMeans: String {
    "Is alleen de telefoon uitgevallen? Wie het terugkeerwoord heeft, komt daarmee in deze stoel terug. Haal je de stoel weg, dan ziet deze telefoon het gesprek meteen niet meer. Wat hier als klaar gegeven is, blijft in de kring. Las deze stoel al mee, dan kan er niets meer naar buiten, want niet iedereen kan nog ja zeggen. Wat al buiten is, komt terug. Wie weer wil zitten, komt als nieuwe gast met een nieuwe code. Dan tel je opnieuw."
  }
  package var letBack: String { "Mag weer gaan zitten" }
  package var chairGone: String { "Je stoel is weggehaald." }
  package var chairGoneMeans: String { "Je ziet dit gesprek niet meer. Wat jou gevraagd is, kun je nog beantwoorden." }
  package var newCode: String { "Maak een nieuwe code" }
  package func newCodeMeans(isOpen: Bool) -> String {
    "De oude code werkt dan meteen niet meer. De nieuwe werkt \(isOpen ? wait(JoinCode.forLatecomers) : "\(wait(JoinCode.whileGathering)), en tot kort na het begin")."
  }
  package var noCodeNow: String { "Er is nu geen code." }

  // MARK: The lead and the end

  package var theLead: String { "Begeleiden" }
  package func leadsNow(_ name: String) -> String { "\(name) begeleidt." }
  package var giveLead: String { "Geef het begeleiden over" }
  package var askLead: String { "Ik wil verder begeleiden" }
  package var askLeadMeans: String { "Wie nu begeleidt, heeft \(wait(Course.grace)) om te zeggen: ik ben er nog. Blijft het stil, dan neem jij het over." }
  package func leadIsAsked(_ names: String) -> String { "\(names) wil verder begeleiden. Ben je er nog?" }
  package var stillHere: String { "Ik ben er nog" }
  package var askEnd: String { "Vraag om af te ronden" }
  package var askEndNow: String { "Vraag het nu" }
  package var askEndMeans: String { "Iedereen ziet de vraag, zonder naam. Wie begeleidt, kan zeggen dat jullie doorgaan. Blijft het \(wait(Course.grace)) stil, dan kan iedereen die er is afronden." }
  package var endIsAsked: String { "Er is gevraagd om af te ronden." }
  package var goOnTalk: String { "Wij gaan nog door" }

  // MARK: Going away

  package var awayForNow: String { "Even weg" }
  package var awayTitle: String { "Even weg mag altijd." }
  package var awayLead: String { "Je stoel blijft staan en je tekst ook. Kom terug wanneer je wilt." }
  package var backToTalk: String { "Terug naar het gesprek" }
  package var goAway: String { "Ik ga weg" }
  package var goAwayMeans: String { "Ga je helemaal weg? Dan wacht de kring niet meer op jou. Wat je gaf, blijft in de kring. De rest ziet niemand." }
  package var youLeft: String { "Je stoel is leeg." }
  package var youLeftMeans: String { "Je ging weg uit dit gesprek. Wat jou gevraagd is, kun je nog beantwoorden." }
  package var comeBack: String { "Ga weer zitten" }

  package var lookBackAt: String { "Kijk terug" }
  package var yourOwnWords: String { "Alleen jij ziet dit." }
  package var onlyYouUntilReady: String { "Alleen jij ziet dit, tot je klaar bent" }

  // MARK: What comes of it

  package var outcomesOfTalk: String { "Wat dit gesprek opleverde" }
  package var noOutcomes: String { "Er ligt nog niets op tafel. Dat mag ook zo blijven." }
  package func outcomeKind(_ kind: OutcomeKind) -> String {
    switch kind {
    case .lesson: "Leerpunt"
    case .deviation: "Anders dan de afspraak"
    }
  }
  package var keepHere: String { "Houd het hier" }
  package var throwAway: String { "Gooi weg" }
  package var staysHere: String { "Dit blijft hier." }
  package var changeOutcomeText: String { "Verander de tekst" }
  package var askWayOut: String { "Vraag of dit naar buiten mag" }
  package var addLesson: String { "Leg een leerpunt op tafel" }
  package var addDeviation: String { "We weken af van een afspraak" }
  package var lessonPrompt: String { "Wat leren we?" }
  package var lessonHint: String { "Eén of twee zinnen die zonder de casus te begrijpen zijn. Geen namen." }
  package var putOnTable: String { "Leg op tafel" }
  package var deviationTitle: String { "We weken af van een afspraak" }
  package var deviationLead: String { "Afwijken mag, als je kunt zeggen waarom. Kies de stap en schrijf het zo dat niemand te herkennen is." }
  package var whichHandbookStep: String { "Bij welke stap?" }
  package func stepOption(page: String, number: Int, step: String) -> String { "\(page): \(number). \(step)" }
  package var didInstead: String { "Wat deden we anders?" }
  package var whyDidInstead: String { "Waarom was dat goed?" }
  package var whyDidInsteadHint: String { "Eén zin is genoeg. Geen namen." }
  package var keepOutcomeText: String { "Bewaar deze tekst" }
  package var changeOutcomeTextMeans: String { "Wie al ja zei, wordt het opnieuw gevraagd. Een ja geldt voor precies deze woorden." }
  package var harvestNotYet: String { "Het ligt nog niet op tafel" }
  package func stepOfVersion(step: String, page: String, version: Int) -> String { "‘\(step)’ van ‘\(page)’, versie \(version)" }

  // MARK: The door

  package var doorAsk: String { "Mag dit naar buiten?" }
  package var doorAskLead: String { "Iedereen die meelas krijgt de vraag, ook wie al weg is. Alleen als iedereen ja zegt, gaat deze tekst naar buiten." }
  package var askForYes: String { "Vraag om ja" }
  package var goesAlong: String { "Dit gaat mee" }
  package var staysBehind: String { "Dit blijft hier" }
  package var staysBehindWhat: String { "De casus, wat iedereen schreef en wie erbij was." }
  package var whoWillRead: String { "Wie het leest" }
  package func readersOfOutcome(_ kind: OutcomeKind, organisation: String) -> String {
    switch kind {
    case .lesson: "Iedereen bij \(organisation). Zonder namen, met de werkvorm en de dag erbij."
    case .deviation: "Iedereen bij \(organisation) die deze stap leest, en wie de kwaliteit toetst. Zonder namen."
    }
  }
  package var mayItGoOut: String { "Mag dit naar buiten?" }
  package var exactlyThis: String { "Precies deze woorden, niets anders." }
  package var yesOut: String { "Ja, dit mag naar buiten" }
  package var ratherNot: String { "Liever niet" }
  package var answerIsPrivate: String { "Niemand ziet wat jij antwoordt. Zegt iemand nee, dan blijft het hier en weet niemand wie." }
  package func youAnswered(_ yes: Bool) -> String {
    "\(yes ? "Je zei ja." : "Je zei liever niet.") Tot iedereen antwoordde, kun je dat veranderen."
  }
  package func haveAnswered(_ answered: Int, of asked: Int) -> String {
    switch answered {
    case ..<1: "Nog niemand heeft geantwoord."
    case 1: "Eén van de \(number(asked)) heeft geantwoord."
    default: "\(capitalised(number(answered))) van de \(number(asked)) hebben geantwoord."
    }
  }
  package var doorWait: String { "Tot iedereen antwoordde, gaat er niets naar buiten." }
  package var isOut: String { "Dit mocht naar buiten" }
  package var isOutMeans: String { "Iedereen zei ja tegen deze woorden. Wie zijn ja intrekt, doet de deur weer dicht." }
  package var isDeclined: String { "Dit blijft hier" }
  package var isDeclinedMeans: String { "Niet iedereen zei ja. Wie dat was, weet niemand." }
  package var isWithdrawn: String { "Dit is weer binnen" }
  package var isWithdrawnMeans: String { "Iemand trok een ja in. Buiten is de tekst weg. Wie het was, weet niemand." }
  package var withdrawOutcome: String { "Trek mijn ja in" }
  package var withdrawOutcomeMeans: String { "De tekst verdwijnt buiten. Niemand ziet dat jij het was." }

  // MARK: Afterwards

  package var toToday: String { "Naar Vandaag" }
  package func toCircle(_ name: String) -> String { "Naar \(name)" }
  package var mayClosePage: String { "Je kunt deze pagina nu sluiten." }
  package var thanksForTalk: String { "Dank je wel dat je erbij was." }
  package func whatStays(wipedOn: Day?, days: Int) -> String {
    "Het gesprek is afgerond. \(wipeDay(wipedOn, days: days)) wissen we alle woorden. Dat er een gesprek was, blijft staan."
  }

  package var screenGather: String { "Er is een stoel voor je vrij." }
  package var screenGatherHow: String { "Scan de code of typ hem over. Een account is niet nodig." }
  package var screenOver: String { "Dank jullie wel. Wat hier gezegd is, blijft hier." }

  package func refusedMove(_ refusal: Refusal) -> String {
    switch refusal {
    case .notYourSeat: "Je stoel is leeg. Ga eerst weer zitten."
    case .notFacilitator: "Dit kan alleen wie het gesprek begeleidt."
    case .notBringer: "Hier schrijft alleen wie de casus inbrengt."
    case .notNeeded: "Er is al iemand die begeleidt."
    case .mayNotLead: "Wie geen account heeft, begeleidt dit gesprek niet."
    case .tooSoon: "Wacht nog even. Er is \(wait(Course.grace)) de tijd om iets te zeggen."
    case .notCounted: "Eerst bevestigt wie begeleidt met hoeveel jullie zijn."
    case .otherCount(let people): "Er kwam of ging net iemand. We zijn nu met \(number(people))."
    case .takenAway: "Deze stoel is weggehaald. Vraag wie begeleidt of je weer mag gaan zitten."
    case .silenced: silenced
    case .full: "Alle stoelen zijn bezet."
    case .alreadyHere: "Je zit er al."
    case .nobodyThere: "Diegene zit er nu niet."
    case .tooFew(let least): "Daarvoor zijn minstens \(people(least)) nodig."
    case .bringerMissing: bringerNotHere
    case .facilitates: "Wie begeleidt, kan niet ook iets inbrengen."
    case .bringerTaken: "Iemand anders brengt al iets in."
    case .noSuchRole: "Die rol kent deze werkvorm niet."
    case .notOpen: "Het gesprek is nog niet begonnen."
    case .alreadyOpen: "Het gesprek is al begonnen."
    case .closed: "Het gesprek is afgerond."
    case .noSuchStep, .notYet: "Zover is de kring nog niet."
    case .nothingToWrite: "Hier wordt gepraat. Schrijven hoeft niet."
    case .stepIsOver: "De kring is al verder. Je tekst staat er zoals hij was."
    case .nothingWritten: "Schrijf iets op. Hoe kort ook."
    case .wrongFields: "Dit formulier is van een andere vraag. Ververs de pagina."
    case .tooLong(let limit): "Dit is te lang. Er passen zo’n \(limit) tekens in."
    case .firstStep: "Dit is de eerste vraag."
    case .lastStep: "Dit is de laatste vraag."
    case .outOfRange: "Zoveel tijd kan er niet bij."
    case .noSuchOutcome: "Dit ligt niet meer op tafel."
    case .notYourOutcome: "Dit kan wie het op tafel legde, of wie begeleidt."
    case .noHarvest: "Daar is het nu nog niet de tijd voor."
    case .tooManyOutcomes: "De tafel ligt vol. Gooi eerst iets weg."
    case .alreadyAnswered: "Iedereen heeft al geantwoord. Voor een nieuwe vraag is een nieuwe tekst nodig."
    case .alreadySo: "Dat is al zo."
    case .nameTaken: "Dit ging dubbel. Ververs de pagina en kijk wat er staat."
    case .alreadyReleased: "Dit is al buiten. Trek eerst een ja in."
    case .notReleased: "Dit is niet buiten."
    }
  }
}
