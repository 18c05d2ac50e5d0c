package import Domain

extension Dutch: HandbookWording {
  package func done(_ outcome: HandbookOutcome) -> String {
    switch outcome {
    case .begun: "De bladzijde is begonnen. Schrijf rustig verder."
    case .kept: "Bewaard. Gelden doet het pas als het gepubliceerd is."
    case .nothingNew: "Er was niets veranderd. Alles staat er nog."
    case .published: "Gepubliceerd. Wie er een opmerking voor gaf, hoort het."
    case .peopleChosen: "Bewaard. De bladzijde laat zien van wie zij is."
    case .turned: "De tekst is nu een proces. De oude tekst staat bij de oudere versies."
    case .discussed: "Bewaard. Het staat nu bij de bladzijde."
    case .left: "De stap blijft zoals hij is. Wie erover schreef, leest waarom."
    case .withdrawn: "Ingetrokken. Wie de bladzijde zoekt, leest waarom."
    case .putBack: "De bladzijde staat terug, zoals zij was."
    case .notedForMe: "Bewaard. Alleen jij ziet het."
    case .notedForTeam: "Bewaard. Je team leest het bij de stap, zonder je naam."
    case .notedForOwner: "Bewaard. De eigenaar leest het nu, zonder je naam. Je collega’s lezen het als de stap vaker anders gaat."
    }
  }

  // MARK: The list

  package var handbookLead: String { "Zo doen wij het hier, in onze eigen woorden. Kort, want de rest is vakwerk." }
  package func pageWho(_ organisation: String) -> String {
    "Iedereen bij \(organisation) leest dit. Niemand houdt bij wie het opent."
  }
  package func pageCount(_ pages: Int) -> String { pages == 1 ? "Eén bladzijde" : "\(capitalised(number(pages))) bladzijden" }
  package func pageLine(_ kind: PageKind, owner: String?, version: Int?) -> String {
    let what = pageKind(kind)
    let whose = owner.map { "van \($0)" } ?? "nog van niemand"
    return version.map { "\(what) \(whose), versie \(number($0))." } ?? "\(what) \(whose)."
  }
  package var notPublishedYet: String { "Nog niet gepubliceerd" }
  package var draftStands: String { "Er staat een werkversie" }
  package var noPages: String { "Nog geen bladzijden" }
  package var noPagesHow: String { "Begin met één ding dat vaak misgaat. Zes stappen is genoeg." }

  // MARK: Beginning and bringing in

  package var newPage: String { "Begin een bladzijde" }
  package var newPageLead: String { "Schrijf haar samen met wie het werk doet. Publiceren komt later." }
  package var newPageRefused: String { "Beginnen lukt nog niet" }
  package var pageTitle: String { "Titel" }
  package var pageTitleHint: String { "Zoals je het aan een nieuwe collega zou zeggen: Van aanmelding naar plan." }
  package var chapterQuestion: String { "In welk hoofdstuk?" }
  package func chapterHint(_ chapters: [String]) -> String {
    chapters.isEmpty
      ? "Kies zelf een naam. Jullie hoofdstukken volgen jullie werk."
      : "Dit is er al: \(chapters.joined(separator: " · ")). Een nieuwe naam mag ook."
  }
  package var kindQuestion: String { "Wat wordt het?" }
  package var kindProcess: String { "Een proces op hoofdlijnen" }
  package var kindProcessHint: String { "Vijf tot twaalf stappen waar het op aankomt, met ruimte per stap." }
  package var kindText: String { "Een tekst" }
  package var kindTextHint: String { "Voor wat geen stappen heeft, zoals een visie of een adressenlijst." }
  package var beginPage: String { "Begin" }
  package var importPages: String { "Lees bladzijden in" }
  package var importLead: String { "Neem wat jullie al hebben. Goede bestanden komen erin. Bij de andere zeggen we wat er mis is." }
  package var importRefused: String { "Inlezen lukt nog niet" }
  package var folderQuestion: String { "Kies een hele map" }
  package var folderHint: String { "Een map wordt een hoofdstuk. Links tussen bestanden blijven werken." }
  package var filesQuestion: String { "Of kies losse bestanden" }
  package var filesHint: String { "Word, OpenDocument, HTML, Markdown, of een zip daarmee. Je mag ze hierheen slepen." }
  package var readFilesIn: String { "Lees in" }
  package var importHowTitle: String { "Zo gaat het" }
  package var importHow: [String] {
    [
      "De eerste kop wordt de titel van de bladzijde.", "Wat erin komt, geldt meteen: het was al in gebruik.",
      "Nog een keer inlezen maakt niets dubbel. Wat veranderde, wordt een nieuwe versie.",
      "Wat jullie hier zelf hebben herschreven, blijft zoals het is.",
    ]
  }
  package var importReport: String { "Wat er met elk bestand gebeurde" }
  package func importSummary(in landed: Int, refused: Int) -> String {
    let good = landed == 1 ? "Eén bestand is in orde." : "\(capitalised(number(landed))) bestanden zijn in orde."
    let bad = refused == 1 ? "Eén bestand bleef buiten." : "\(capitalised(number(refused))) bestanden bleven buiten."
    return refused == 0 ? good : "\(good) \(bad)"
  }
  package var importedFile: String { "Bestand" }
  package var importOutcome: String { "Wat ermee gebeurde" }
  package var fileLanded: String { "Nieuwe bladzijde" }
  package var fileRenewed: String { "Nieuwe versie" }
  package var fileUnchanged: String { "Niets veranderd" }
  package var fileKeptOurs: String { "Hier herschreven, dus niet overschreven" }
  package var fileRefused: String { "Bleef buiten" }
  package func fileMistake(_ reason: ImportedFile.Mistake.Reason) -> String {
    switch reason {
    case .notMarkdown: "dit is geen bestand dat een bladzijde kan worden. Word, OpenDocument, HTML en Markdown kunnen dat wel."
    case .tooLarge: "dit bestand is te groot."
    case .notText: "hier staat iets wat geen tekst is. Bewaar het als UTF-8."
    case .empty: "er staat niets in."
    case .frontMatterNotClosed: "het blok met gegevens bovenaan wordt nergens gesloten."
    case .pathClimbsOut: "het pad van dit bestand klopt niet."
    case .strangeName: "in de naam staat een teken dat niet getoond kan worden. Geef het een andere naam."
    case .locked: "er zit een wachtwoord op. Haal het eraf, en probeer het opnieuw."
    case .oldWord: "dit is Word van voor 2007. Open het in Word en bewaar het als .docx."
    case .disguised: "er zit iets anders in dan de naam zegt."
    case .broken: "het is stuk. Open het in het programma waarmee het gemaakt is, en bewaar het opnieuw."
    case .tooSlow: "het lezen duurde te lang. Maak er kleinere bestanden van."
    case .noProgram: "het programma dat dit leest, staat niet op deze server. Vraag het wie Kring beheert."
    case .bomb: "het wordt bij het uitpakken veel te groot."
    case .tooMany: "er zitten te veel bestanden in."
    case .isLink: "dit is een verwijzing naar een ander bestand. Neem dat bestand zelf mee."
    case .notAPage: "geen bladzijde laat dit zien of verwijst ernaar."
    }
  }

  // MARK: Reading

  package func stepsLead(_ steps: Int) -> String {
    switch steps {
    case 0: "Er staan nog geen stappen."
    case 1: "Eén stap waar het op aankomt. De rest is vakwerk, en dat is van jou."
    default: "\(capitalised(number(steps))) stappen waar het op aankomt. De rest is vakwerk, en dat is van jou."
    }
  }
  package func stepsHeading(_ steps: Int) -> String { steps == 1 ? "De stap" : "De \(number(steps)) stappen" }
  package var whose: String { "Van wie" }
  package var nobodysYet: String { "Nog van niemand" }
  package func named(_ person: PersonName) -> String { "\(person.name), \(position(person.position))" }
  package var madeBy: String { "Gemaakt door" }
  package var versionWord: String { "Versie" }
  package func version(_ number: Int) -> String { "Versie \(number)" }
  package func versionSince(_ number: Int, _ day: String) -> String { "\(capitalised(self.number(number))), sinds \(day)" }
  package var draftWord: String { "Werkversie" }
  package func savedBy(_ name: String, _ day: String) -> String { "\(capitalised(day)), door \(name)" }
  package var readingTakes: String { "Lezen kost" }
  package func besideStep(_ number: Int) -> String { "Bij stap \(number)" }
  package var whyHere: String { "Waarom hier" }
  package var trueAfterwards: String { "Daarna klopt" }
  package var ourAgreement: String { "Onze afspraak" }
  package var yourRoom: String { "Jouw ruimte" }
  package var noRoom: String { "Hier is geen ruimte" }
  package var noRoomBecause: String { "Bij twijfel overleg je altijd." }
  package func newInVersion(_ version: Int) -> String { "Nieuw in versie \(version)" }
  package func changedInVersion(_ version: Int) -> String { "Veranderd in versie \(version)" }
  package var differentHere: String { "Hier anders gedaan?" }
  package func doneDifferently(atLeast count: Int) -> String { "Minstens \(number(count)) keer anders gedaan" }
  package var doneDifferentlySometimes: String { "Een enkele keer anders gedaan" }
  package func voiceFrom(_ voice: Voice) -> String {
    let when = capitalised(month(voice.month, year: voice.year))
    switch voice.source {
    case .circle: return "\(when). Vrijgegeven door een kring."
    case .worker: return "\(when). Van een collega."
    case .team: return "\(when). Uit je eigen team, en voor je team."
    case .agreed(let team): return "\(when). Zo sprak team \(team) het af."
    }
  }
  package var signAboutTheStep: String { "Vaker dezelfde reden is een teken aan de stap, niet aan de werker." }
  package var readProposal: String { "Lees het voorstel" }
  package var whoDiscussed: String { "Wie dit besprak" }
  package var notDiscussedYet: String { "Nog niemand. Drie vragen en een kwartier is genoeg." }
  package var writeDiscussion: String { "Besproken in je team? Schrijf het op" }
  package func discussionResult(_ result: Discussion.Result) -> String {
    switch result {
    case .ours: "Dit is van ons."
    case .withAddition: "Ook van ons, met een toevoeging."
    case .objection: "Wij hebben een bezwaar."
    }
  }
  package func discussedOn(_ day: String, version: Int) -> String { "Besproken op \(day), bij versie \(number(version))." }
  package var whyItChanged: String { "Waarom het veranderde" }
  package var noVersionYet: String { "Er is nog geen versie gepubliceerd." }
  package var allVersions: String { "Alle versies" }
  package var keepingPage: String { "Deze bladzijde bijhouden" }
  package var toPatterns: String { "Waar ging het anders?" }
  package var toPagePeople: String { "Van wie is zij?" }
  package var toPublication: String { "Publiceer de werkversie" }
  package var changePage: String { "Verander de tekst" }
  package var goOnWriting: String { "Schrijf verder" }

  // MARK: Writing

  package func draftOf(_ title: String) -> String { "Werkversie: \(title)" }
  package func draftLead(isPublished: Bool) -> String {
    isPublished ? "Wat gepubliceerd is, blijft staan tot deze tekst het vervangt." : "Dit geldt nog niet. Er is nog niets gepubliceerd."
  }
  package func draftWho(_ organisation: String) -> String {
    "Iedereen bij \(organisation) kan een werkversie openen. Elke keer bewaren blijft terug te vinden."
  }
  package var draftRefused: String { "Bewaren lukt nog niet" }
  package var keepDraft: String { "Bewaar de werkversie" }
  package var noteQuestion: String { "Wat veranderde je?" }
  package var noteHint: String { "Mag leeg blijven. Een paar woorden helpen wie later terugzoekt." }
  package var textQuestion: String { "Tekst" }
  package var textHint: String { "Een regel met ## ervoor is een kop, met een streepje een punt van een lijst." }
  package var previewTitle: String { "Zo ziet het eruit" }
  package var purposeWord: String { "Waartoe" }
  package var purposeQuestion: String { "Waartoe doen we dit?" }
  package var purposeHint: String { "Eén of twee zinnen, gezien door de ogen van wie hulp vraagt. Overal hier wordt [[Naam van een bladzijde]] een link." }
  package func stepNamed(_ number: Int, _ title: String) -> String { title.isEmpty ? "Stap \(number)" : "Stap \(number): \(title)" }
  package var stepTitle: String { "Hoe heet de stap?" }
  package var whyHereQuestion: String { "Waarom gaat het juist hier goed of mis?" }
  package var trueAfterwardsQuestion: String { "Wat klopt er daarna?" }
  package var ourAgreementQuestion: String { "Wat spraken we af?" }
  package var yourRoomQuestion: String { "Welke ruimte is er voor eigen oordeel?" }
  package var noRoomCheck: String { "Hier is geen ruimte" }
  package var noRoomHint: String { "Alleen bij wet of veiligheid. Schrijf hierboven waarom." }
  package var addStep: String { "Nog een stap" }
  package func moveUp(_ number: Int) -> String { "Zet stap \(number) hoger" }
  package func moveDown(_ number: Int) -> String { "Zet stap \(number) lager" }
  package func removeStep(_ number: Int) -> String { "Haal stap \(number) weg" }
  package func gentleSteps(_ count: Int, within gentle: ClosedRange<Int>) -> String {
    let range = "\(number(gentle.lowerBound)) tot \(number(gentle.upperBound))"
    return count < gentle.lowerBound
      ? "Een proces op hoofdlijnen heeft meestal \(range) stappen. Minder mag, als het klopt."
      : "Dit zijn \(number(count)) stappen. Met \(range) stappen leest een collega het in twee minuten."
  }
  package var wordsCameBack: String { "Wat je eerder typte, staat er weer." }
  package func savedMeanwhile(_ name: String) -> String {
    "\(name) bewaarde net ook. Er is niets overschreven. Hieronder staat jouw tekst: neem over wat je mist, en bewaar opnieuw."
  }
  package var yourText: String { "Jouw tekst" }
  package func textOf(_ name: String) -> String { "De tekst van \(name)" }
  package var turnIntoProcess: String { "Maak er een proces van" }
  package var turnLead: String { "Elke kop kan een stap worden. Kies de koppen waar het op aankomt. De oude tekst blijft bewaard." }
  package var turnRefused: String { "Het is nog geen proces" }
  package var whichSteps: String { "Welke koppen worden een stap?" }
  package var whichStepsHint: String { "De tekst onder een kop wordt de afspraak bij die stap. Je kunt alles nog veranderen." }
  package var noHeadings: String { "Er staan geen koppen in deze tekst. Je begint met een leeg proces." }
  package var makeProcess: String { "Maak het proces" }

  // MARK: Differences and history

  package var differenceTitle: String { "Wat er verandert" }
  package func differenceWith(version: Int) -> String {
    "Vergeleken met versie \(version). Doorgestreept is weg, onderstreept is nieuw."
  }
  package var nothingChanged: String { "Er is niets veranderd." }
  package var onlyOrderChanged: String { "Alleen de volgorde van de stappen is veranderd." }
  package var wordsGone: String { "weg" }
  package var wordsNew: String { "nieuw" }
  package var stepIsNew: String { "Nieuwe stap" }
  package var stepIsGone: String { "Weggehaald" }
  package func stepGone(_ title: String) -> String { "De stap ‘\(title)’" }
  package func historyOf(_ title: String) -> String { "Versies van ‘\(title)’" }
  package var historyWord: String { "Versies" }
  package var historyLead: String { "Elke versie heeft een reden. Wat ooit is bewaard, gaat nooit meer weg." }
  package var allSaves: String { "Alles wat bewaard is" }
  package var saveWord: String { "Wat" }
  package func save(_ number: Int) -> String { "Keer \(number)" }
  package func saveBy(_ number: Int, _ name: String, _ day: String) -> String { "keer \(number) (\(name), \(day))" }
  package var savedOn: String { "Bewaard op" }
  package var savedByWhom: String { "Door" }
  package var noteWord: String { "Wat er veranderde" }
  package var compareTitle: String { "Leg er twee naast elkaar" }
  package var compareFrom: String { "Van" }
  package var compareTo: String { "Naar" }
  package var compare: String { "Vergelijk" }
  package var comparisonTitle: String { "Wat er veranderde" }
  package func comparisonLead(from: String, to: String) -> String {
    "Van \(from) naar \(to). Doorgestreept is weg, onderstreept is nieuw."
  }
  package var textWord: String { "Tekst" }
  package func thisIsOld(_ name: String) -> String {
    "Dit is \(name.prefix(1).lowercased())\(name.dropFirst()), zoals het toen was. Het kan nu anders zijn."
  }
  package var fingerprint: String { "Kenmerk van deze tekst" }

  // MARK: People and publishing

  package var pagePeopleTitle: String { "Van wie is deze bladzijde?" }
  package var pagePeopleLead: String {
    "Een eigenaar staat in de lijn. Is een coördinator drie maanden weg, dan loopt het gewoon door."
  }
  package var pagePeopleRefused: String { "Bewaren lukt nog niet" }
  package var ownerQuestion: String { "Wie is eigenaar?" }
  package var ownerHint: String { "Werkers, teamleiders en de bestuurder. Een coördinator helpt, en wordt geen eigenaar." }
  package var coauthorsQuestion: String { "Wie schrijven mee?" }
  package var coauthorsHint: String { "Liefst de mensen die het werk doen." }
  package var keepPagePeople: String { "Bewaar" }
  package func publishTitle(version: Int) -> String { "Publiceer versie \(version)" }
  package func publishLead(_ title: String, isFirst: Bool) -> String {
    "Vanaf nu geldt deze tekst van ‘\(title)’. \(isFirst ? "Veranderen kan altijd." : "De vorige blijft terug te lezen.")"
  }
  package var publishRefused: String { "Publiceren lukt nog niet" }
  package func publishWho(_ organisation: String) -> String {
    "Iedereen bij \(organisation) leest de tekst en de reden, en de toetser ook."
  }
  package var publishNow: String { "Publiceer" }
  package var reasonQuestion: String { "Waarom verandert het?" }
  package var reasonHint: String { "Bijvoorbeeld: drie keer was er eerst rust nodig." }
  package var ownerFirst: String { "Dit proces is nog van niemand." }
  package var chooseOwner: String { "Kies eerst een eigenaar" }
  package var answersTitle: String { "Wie dit antwoord geeft" }
  package var isAnswered: String { "Deze stap verandert. Wie erover schreef, hoort het. Wie dat waren, ziet niemand." }
  package var isNotAnswered: String { "Deze stap verandert niet. Het voorstel blijft open." }
  package var firstVersionTitle: String { "De eerste versie" }

  // MARK: In the work meeting

  package var discussionTitle: String { "Besproken in het werkoverleg" }
  package func discussionLead(_ title: String) -> String { "Een gesprek over ‘\(title)’, in plaats van lezen en tekenen." }
  package var discussionRefused: String { "Bewaren lukt nog niet" }
  package func discussionWho(_ organisation: String) -> String {
    "Iedereen bij \(organisation) leest dit bij de bladzijde, met de naam van het team."
  }
  package var keepDiscussion: String { "Bewaar bij de bladzijde" }
  package var discussedBefore: String { "Eerder besproken" }
  package var threeQuestionsTitle: String { "Drie vragen voor het overleg" }
  package var threeQuestionsRemark: String { "Een kwartier" }
  package var whichTeam: String { "Welk team?" }
  package var whenDiscussed: String { "Wanneer?" }
  package var whatCameOfIt: String { "Wat kwam eruit?" }
  package func discussionResultHint(_ result: Discussion.Result) -> String {
    switch result {
    case .ours: "We werken zo."
    case .withAddition: "Wat er bij jullie bij komt, past bij de tweede vraag."
    case .objection: "Wat er niet klopt, past bij de derde vraag. De eigenaar antwoordt."
    }
  }
  package var whatChangedHint: String { "Eén of twee zinnen. Niemand hoeft genoemd te worden." }

  // MARK: Doing it differently

  package var iDidItDifferently: String { "Ik deed het anders" }
  package var differentLead: String { "Afwijken mag als je weet waarom. Dit kost een minuut." }
  package var differentRefused: String { "Bewaren lukt nog niet" }
  package var differentWho: String { "Alleen jij ziet wat je schrijft, tenzij je hier iemand anders kiest." }
  package func stepOfVersion(_ title: String, version: Int) -> String { "De stap: \(title) (versie \(version))" }
  package var whatInstead: String { "Wat deed je?" }
  package var whatInsteadHint: String { "Eén zin is genoeg. Geen namen, ook niet van een straat." }
  package var whyInstead: String { "Waarom was dat goed?" }
  package var whyInsteadHint: String { "Eén reden is genoeg." }
  package var whatItGave: String { "Wat bracht het?" }
  package var whatItGaveHint: String { "Mag leeg blijven." }
  package var forWhom: String { "Voor wie is dit?" }
  package func audience(_ audience: DeviationAudience) -> String {
    switch audience {
    case .me: "Voor mezelf"
    case .team: "Voor mijn team"
    case .owner: "Voor de eigenaar van de stap"
    }
  }
  package func audienceHint(_ audience: DeviationAudience, owner: String?, team: [String]) -> String {
    switch audience {
    case .me: "Alleen jij ziet het. Het ligt onder een sleutel van jou, en telt nergens in mee."
    case .team: "\(team.isEmpty ? "Nu hoort er niemand bij je team." : "\(capitalised(list(team))) \(team.count == 1 ? "leest" : "lezen") het bij de stap.") Zonder je naam, maar in een klein team kan iemand je herkennen."
    case .owner:
      "\(owner.map { "\($0) leest het" } ?? "Er is nu geen eigenaar, dus het wacht"), zonder je naam. Je collega’s ook, zodra er \(number(Least.otherwise.people)) mensen samen zijn. Iemand kan je wel herkennen."
    }
  }
  package var keepDifferent: String { "Bewaar" }
  package var captureHeading: String { "Bij welke stap ging het anders?" }
  package var captureLead: String { "Kies de stap. Daarna schrijf je op wat je deed, en waarom." }
  package var noProcesses: String { "Nog geen processen" }
  package var noProcessesHow: String { "Zodra er een proces is gepubliceerd, kies je hier een stap." }

  // MARK: Proposals and patterns

  package var proposalTitle: String { "Moet deze stap anders?" }
  package func proposalHeading(_ step: String) -> String { "Moet ‘\(step)’ anders?" }
  package func proposalLead(_ count: DeviationCount) -> String {
    switch count {
    case .several(let number): "Minstens \(self.number(number)) keer ging het hier anders."
    case .fewer, .none: "Een enkele keer ging het hier anders."
    }
  }
  package func proposalState(_ state: ProposalState) -> String {
    switch state {
    case .open: "Nog te bespreken"
    case .discussed: "Besproken"
    case .adopted: "Verwerkt in een nieuwe versie"
    case .declined: "Blijft zoals het is"
    case .pageWithdrawn: "Bladzijde ingetrokken"
    }
  }
  package func proposalWho(_ organisation: String) -> String {
    "Iedereen bij \(organisation) leest dit. Niemand ziet wie iets schreef."
  }
  package var voicesTitle: String { "Wat collega’s erover schreven" }
  package var noVoices: String { "Niemand gaf de woorden vrij. Vraag ernaar in het overleg, zonder te vragen wie het was." }
  package var settleTitle: String { "Het besluit" }
  package var settleRemark: String { "Van de eigenaar" }
  package var settleWho: String { "Wie hiervoor schreef, krijgt antwoord. Jij ziet niet wie dat zijn." }
  package var changeStepTitle: String { "De stap verandert" }
  package var changeStepWords: String { "Schrijf de nieuwe tekst, liefst samen. Bij het publiceren geef je de reden." }
  package var writeNewText: String { "Begin de nieuwe tekst" }
  package var leaveStepTitle: String { "De stap blijft zoals hij is" }
  package var leaveReason: String { "Waarom blijft hij zo?" }
  package var leaveReasonHint: String { "Wie erover schreef, leest dit." }
  package var leaveRefused: String { "Er is nog niets besloten" }
  package var leaveStep: String { "Laat de stap zo" }
  package var patternsTitle: String { "Waar ging het anders?" }
  package var patternsLead: String { "Per stap hoe vaak, en wat mensen erover vrijgaven. Nooit wie." }
  package var patternsWho: String { "De eigenaar en wie het handboek bijhoudt, zien dit. Wat één mens schreef, leest alleen de eigenaar voor wie het was." }
  package func howOften(_ count: DeviationCount) -> String {
    switch count {
    case .none: "Nog niet anders gedaan"
    case .fewer: "Minder dan drie keer"
    case .several(let number): "Minstens \(self.number(number)) keer"
    }
  }
}
