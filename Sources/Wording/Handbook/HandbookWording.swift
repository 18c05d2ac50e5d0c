package import Domain

/// The words of the handbook: reading, writing, publishing, and doing a step differently.
extension Wording {
  package func done(_ outcome: HandbookDone) -> String {
    switch outcome {
    case .begun: say("De bladzijde is begonnen. Schrijf rustig verder.", "The page has begun. Go on writing at your ease.")
    case .kept: say("Bewaard. Gelden doet het pas als het gepubliceerd is.", "Saved. It holds only when it is published.")
    case .nothingNew: say("Er was niets veranderd. Alles staat er nog.", "Nothing had changed. Everything is still there.")
    case .published: say("Gepubliceerd. Wie er een opmerking voor gaf, hoort het.", "Published. Whoever gave a remark for it is told.")
    case .peopleChosen: say("Bewaard. De bladzijde laat zien van wie zij is.", "Saved. The page shows whose it is.")
    case .turned: say(
      "De tekst is nu een proces. De oude tekst staat bij de oudere versies.",
      "The text is a process now. The old text is with the older versions.")
    case .discussed: say("Bewaard. Het staat nu bij de bladzijde.", "Saved. It stands with the page now.")
    case .left: say("De stap blijft zoals hij is. Wie erover schreef, leest waarom.", "The step stays as it is. Whoever wrote about it reads why.")
    case .withdrawn: say("Ingetrokken. Wie de bladzijde zoekt, leest waarom.", "Withdrawn. Whoever looks for it reads why.")
    case .putBack: say("De bladzijde staat terug, zoals zij was.", "It is back, as it was.")
    case .notedForMe: say("Bewaard. Alleen jij ziet het.", "Saved. Only you see it.")
    case .notedForTeam: say("Bewaard. Je team leest het bij de stap, zonder je naam.", "Saved. Your team reads it with the step, without your name.")
    case .notedForOwner: say(
      "Bewaard. De eigenaar leest het nu, zonder je naam. Je collega’s lezen het als de stap vaker anders gaat.",
      "Saved. The owner reads it now, without your name. Your colleagues read it when the step goes differently more often.")
    }
  }

  // MARK: The list

  package var handbookLead: String { say(
    "Zo doen wij het hier, in onze eigen woorden. Kort, want de rest is vakwerk.",
    "This is how we do it here, in our own words. Short, for the rest is craft.") }
  package func pageWho(_ organisation: String) -> String { say(
    "Iedereen bij \(organisation) leest dit. Niemand houdt bij wie het opent.",
    "Everybody at \(organisation) reads this. Nobody keeps track of who opens it.") }
  package func pageCount(_ pages: Int) -> String {
    pages == 1 ? say("Eén bladzijde", "One page") : say("\(capitalised(number(pages))) bladzijden", "\(capitalised(number(pages))) pages")
  }
  /// The line below the title of a page in a list.
  package func pageLine(_ kind: PageKind, owner: String?, version: Int?) -> String {
    let what = pageKind(kind)
    let whose = owner.map { say("van \($0)", "of \($0)") } ?? say("nog van niemand", "of nobody yet")
    return version.map { say("\(what) \(whose), versie \(number($0)).", "\(what) \(whose), version \(number($0)).") } ?? "\(what) \(whose)."
  }
  package var notPublishedYet: String { say("Nog niet gepubliceerd", "Not published yet") }
  package var draftStands: String { say("Er staat een werkversie", "There is a draft") }
  package var noPages: String { say("Nog geen bladzijden", "No pages yet") }
  package var noPagesHow: String { say(
    "Begin met één ding dat vaak misgaat. Zes stappen is genoeg.",
    "Begin with one thing that often goes wrong. Six steps is enough.") }

  // MARK: Beginning and importing

  package var newPage: String { say("Begin een bladzijde", "Begin a page") }
  package var newPageLead: String { say(
    "Schrijf haar samen met wie het werk doet. Publiceren komt later.",
    "Write it together with who does the work. Publishing comes later.") }
  package var newPageRefused: String { say("Beginnen lukt nog niet", "Beginning does not work yet") }
  package var pageTitle: String { say("Titel", "Title") }
  package var pageTitleHint: String { say(
    "Zoals je het aan een nieuwe collega zou zeggen: Van aanmelding naar plan.",
    "As you would say it to a new colleague: From first contact to plan.") }
  package var chapterQuestion: String { say("In welk hoofdstuk?", "In which chapter?") }
  package func chapterHint(_ chapters: [String]) -> String {
    chapters.isEmpty
      ? say("Kies zelf een naam. Jullie hoofdstukken volgen jullie werk.", "Choose a name yourself. Your chapters follow your work.")
      : say(
        "Dit is er al: \(chapters.joined(separator: " · ")). Een nieuwe naam mag ook.",
        "These are there: \(chapters.joined(separator: " · ")). A new name is fine too.")
  }
  package var kindQuestion: String { say("Wat wordt het?", "What will it be?") }
  package var kindProcess: String { say("Een proces op hoofdlijnen", "A process in outline") }
  package var kindProcessHint: String { say(
    "Vijf tot twaalf stappen waar het op aankomt, met ruimte per stap.",
    "Five to twelve steps on which it hangs, with room at each.") }
  package var kindText: String { say("Een tekst", "A text") }
  package var kindTextHint: String { say(
    "Voor wat geen stappen heeft, zoals een visie of een adressenlijst.",
    "For what has no steps, such as a vision or a list of addresses.") }
  package var beginPage: String { "Begin" }
  package var importPages: String { say("Lees bladzijden in", "Read in pages") }
  package var importLead: String { say(
    "Neem wat jullie al hebben. Goede bestanden komen erin. Bij de andere zeggen we wat er mis is.",
    "Take what you have. Good files come in. With the others we say what is wrong.") }
  package var importRefused: String { say("Inlezen lukt nog niet", "Reading them in does not work yet") }
  package var folderQuestion: String { say("Kies een hele map", "Choose a whole folder") }
  package var folderHint: String { say(
    "Een map wordt een hoofdstuk. Links tussen bestanden blijven werken.",
    "A folder becomes a chapter. Links between files go on working.") }
  package var filesQuestion: String { say("Of kies losse bestanden", "Or choose separate files") }
  package var filesHint: String { say(
    "Word, OpenDocument, HTML, Markdown, of een zip daarmee. Je mag ze hierheen slepen.",
    "Word, OpenDocument, HTML, Markdown, or a zip of them. You may drag them here.") }
  package var readFilesIn: String { say("Lees in", "Read them in") }
  package var importHowTitle: String { say("Zo gaat het", "How it goes") }
  package var importHow: [String] {
    [
      say("De eerste kop wordt de titel van de bladzijde.", "The first heading becomes the title of the page."),
        say("Wat erin komt, geldt meteen: het was al in gebruik.", "What comes in holds at once: it was in use already."),
      say(
        "Nog een keer inlezen maakt niets dubbel. Wat veranderde, wordt een nieuwe versie.",
        "Reading in again doubles nothing. What changed becomes a new version."),
      say("Wat jullie hier zelf hebben herschreven, blijft zoals het is.", "What you have rewritten here stays as it is."),
    ]
  }
  package var importReport: String { say("Wat er met elk bestand gebeurde", "What became of each file") }
  package func importSummary(in landed: Int, refused: Int) -> String {
    let good = landed == 1 ? say("Eén bestand is in orde.", "One file is fine.")
      : say("\(capitalised(number(landed))) bestanden zijn in orde.", "\(capitalised(number(landed))) files are fine.")
    let bad = refused == 1 ? say("Eén bestand bleef buiten.", "One file stayed outside.")
      : say("\(capitalised(number(refused))) bestanden bleven buiten.", "\(capitalised(number(refused))) files stayed outside.")
    return refused == 0 ? good : "\(good) \(bad)"
  }
  package var importedFile: String { say("Bestand", "File") }
  package var importOutcome: String { say("Wat ermee gebeurde", "What became of it") }
  package var fileLanded: String { say("Nieuwe bladzijde", "New page") }
  package var fileRenewed: String { say("Nieuwe versie", "New version") }
  package var fileUnchanged: String { say("Niets veranderd", "Nothing changed") }
  package var fileKeptOurs: String { say("Hier herschreven, dus niet overschreven", "Rewritten here, so not overwritten") }
  package var fileRefused: String { say("Bleef buiten", "Stayed outside") }
  package func fileMistake(_ reason: ImportedFile.Mistake.Reason) -> String {
    switch reason {
    case .notMarkdown: say(
      "dit is geen bestand dat een bladzijde kan worden. Word, OpenDocument, HTML en Markdown kunnen dat wel.",
      "this is no file that can become a page. Word, OpenDocument, HTML and Markdown can.")
    case .tooLarge: say("dit bestand is te groot.", "this file is too large.")
    case .notText: say("hier staat iets wat geen tekst is. Bewaar het als UTF-8.", "something here is not text. Save it as UTF-8.")
    case .empty: say("er staat niets in.", "there is nothing in it.")
    case .frontMatterNotClosed: say("het blok met gegevens bovenaan wordt nergens gesloten.", "the block of data at the top is never closed.")
    case .pathClimbsOut: say("het pad van dit bestand klopt niet.", "the path of this file is not right.")
    case .strangeName: say(
      "in de naam staat een teken dat niet getoond kan worden. Geef het een andere naam.",
      "its name has a sign that cannot be shown. Give it another name.")
    case .locked: say("er zit een wachtwoord op. Haal het eraf, en probeer het opnieuw.", "it has a password. Take it off, and try again.")
    case .oldWord: say(
      "dit is Word van voor 2007. Open het in Word en bewaar het als .docx.",
      "this is Word from before 2007. Open it in Word and save it as .docx.")
    case .disguised: say("er zit iets anders in dan de naam zegt.", "it holds something else than its name says.")
    case .broken: say(
      "het is stuk. Open het in het programma waarmee het gemaakt is, en bewaar het opnieuw.",
      "it is broken. Open it in the program that made it, and save it again.")
    case .tooSlow: say("het lezen duurde te lang. Maak er kleinere bestanden van.", "reading it took too long. Make smaller files of it.")
    case .noProgram: say(
      "het programma dat dit leest, staat niet op deze server. Vraag het wie Kring beheert.",
      "the program that reads this is not on this server. Ask whoever looks after Kring.")
    case .bomb: say("het wordt bij het uitpakken veel te groot.", "it becomes far too large when it is unpacked.")
    case .tooMany: say("er zitten te veel bestanden in.", "there are too many files in it.")
    case .isLink: say(
      "dit is een verwijzing naar een ander bestand. Neem dat bestand zelf mee.",
      "this points to another file. Bring that file itself.")
    case .notAPage: say("geen bladzijde laat dit zien of verwijst ernaar.", "no page shows this or links to it.")
    }
  }

  // MARK: Reading

  package func stepsLead(_ steps: Int) -> String {
    switch steps {
    case 0: say("Er staan nog geen stappen.", "There are no steps yet.")
    case 1: say(
      "Eén stap waar het op aankomt. De rest is vakwerk, en dat is van jou.",
      "One step on which it hangs. The rest is craft, and that is yours.")
    default: say(
      "\(capitalised(number(steps))) stappen waar het op aankomt. De rest is vakwerk, en dat is van jou.",
      "\(capitalised(number(steps))) steps on which it hangs. The rest is craft, and that is yours.")
    }
  }
  package func stepsHeading(_ steps: Int) -> String {
    steps == 1 ? say("De stap", "The step") : say("De \(number(steps)) stappen", "The \(number(steps)) steps")
  }
  package var whose: String { say("Van wie", "Whose") }
  package var nobodysYet: String { say("Nog van niemand", "Nobody’s yet") }
  /// A person with their position.
  package func named(_ person: PersonName) -> String { "\(person.name), \(position(person.position))" }
  package var madeBy: String { say("Gemaakt door", "Made by") }
  package var versionWord: String { say("Versie", "Version") }
  package func version(_ number: Int) -> String { say("Versie \(number)", "Version \(number)") }
  package func versionSince(_ number: Int, _ day: String) -> String { say(
    "\(capitalised(self.number(number))), sinds \(day)",
    "\(capitalised(self.number(number))), since \(day)") }
  package var draftWord: String { say("Werkversie", "Draft") }
  package func savedBy(_ name: String, _ day: String) -> String { say("\(capitalised(day)), door \(name)", "\(capitalised(day)), by \(name)") }
  package var readingTakes: String { say("Lezen kost", "Reading takes") }
  package func besideStep(_ number: Int) -> String { say("Bij stap \(number)", "At step \(number)") }
  package var whyHere: String { say("Waarom hier", "Why here") }
  package var trueAfterwards: String { say("Daarna klopt", "True afterwards") }
  package var ourAgreement: String { say("Onze afspraak", "Our agreement") }
  package var yourRoom: String { say("Jouw ruimte", "Your room") }
  package var noRoom: String { say("Hier is geen ruimte", "There is no room here") }
  package var noRoomBecause: String { say("Bij twijfel overleg je altijd.", "In doubt you always consult.") }
  package func newInVersion(_ version: Int) -> String { say("Nieuw in versie \(version)", "New in version \(version)") }
  package func changedInVersion(_ version: Int) -> String { say("Veranderd in versie \(version)", "Changed in version \(version)") }
  package var differentHere: String { say("Hier anders gedaan?", "Done differently here?") }
  package func doneDifferently(atLeast count: Int) -> String { say(
    "Minstens \(number(count)) keer anders gedaan",
    "Done differently at least \(number(count)) times") }
  package var doneDifferentlySometimes: String { say("Een enkele keer anders gedaan", "Done differently once in a while") }
  package func voiceFrom(_ voice: Voice) -> String {
    let when = capitalised(month(voice.month, year: voice.year))
    switch voice.source {
    case .circle: return say("\(when). Vrijgegeven door een kring.", "\(when). Released by a circle.")
    case .worker: return say("\(when). Van een collega.", "\(when). From a colleague.")
    case .team: return say("\(when). Uit je eigen team, en voor je team.", "\(when). From your own team, and for your team.")
    case .agreed(let team): return say("\(when). Zo sprak team \(team) het af.", "\(when). Agreed by team \(team).")
    }
  }
  package var signAboutTheStep: String { say(
    "Vaker dezelfde reden is een teken aan de stap, niet aan de werker.",
    "The same reason more often is a sign about the step, not about the worker.") }
  package var readProposal: String { say("Lees het voorstel", "Read the proposal") }
  package var whoDiscussed: String { say("Wie dit besprak", "Who discussed this") }
  package var notDiscussedYet: String { say(
    "Nog niemand. Drie vragen en een kwartier is genoeg.",
    "Nobody yet. Three questions and a quarter of an hour is enough.") }
  package var writeDiscussion: String { say("Besproken in je team? Schrijf het op", "Discussed in your team? Write it down") }
  package func discussionResult(_ result: Discussion.Result) -> String {
    switch result {
    case .ours: say("Dit is van ons.", "This is ours.")
    case .withAddition: say("Ook van ons, met een toevoeging.", "Ours too, with an addition.")
    case .objection: say("Wij hebben een bezwaar.", "We have an objection.")
    }
  }
  package func discussedOn(_ day: String, version: Int) -> String { say(
    "Besproken op \(day), bij versie \(number(version)).",
    "Discussed on \(day), at version \(number(version)).") }
  package var whyItChanged: String { say("Waarom het veranderde", "Why it changed") }
  package var noVersionYet: String { say("Er is nog geen versie gepubliceerd.", "No version has been published yet.") }
  package var allVersions: String { say("Alle versies", "All versions") }
  package var keepingPage: String { say("Deze bladzijde bijhouden", "Keeping this page") }
  package var toPatterns: String { say("Waar ging het anders?", "Where did it go differently?") }
  package var toPagePeople: String { say("Van wie is zij?", "Whose is it?") }
  package var toPublication: String { say("Publiceer de werkversie", "Publish the draft") }
  package var changePage: String { say("Verander de tekst", "Change the text") }
  package var goOnWriting: String { say("Schrijf verder", "Go on writing") }

  // MARK: Writing

  package func draftOf(_ title: String) -> String { say("Werkversie: \(title)", "Draft: \(title)") }
  package func draftLead(isPublished: Bool) -> String {
    isPublished ? say("Wat gepubliceerd is, blijft staan tot deze tekst het vervangt.", "What is published stays until this text takes its place.")
      : say("Dit geldt nog niet. Er is nog niets gepubliceerd.", "This does not hold yet. Nothing has been published.")
  }
  package func draftWho(_ organisation: String) -> String { say(
    "Iedereen bij \(organisation) kan een werkversie openen. Elke keer bewaren blijft terug te vinden.",
    "Everybody at \(organisation) can open a draft. Each time it is saved can be found again.") }
  package var draftRefused: String { say("Bewaren lukt nog niet", "Saving does not work yet") }
  package var keepDraft: String { say("Bewaar de werkversie", "Save the draft") }
  package var noteQuestion: String { say("Wat veranderde je?", "What did you change?") }
  package var noteHint: String { say(
    "Mag leeg blijven. Een paar woorden helpen wie later terugzoekt.",
    "May stay empty. A few words help whoever looks back later.") }
  package var textQuestion: String { say("Tekst", "Text") }
  package var textHint: String { say(
    "Een regel met ## ervoor is een kop, met een streepje een punt van een lijst.",
    "A line with ## before it is a heading, with a hyphen an item of a list.") }
  package var previewTitle: String { say("Zo ziet het eruit", "This is how it looks") }
  package var purposeWord: String { say("Waartoe", "What for") }
  package var purposeQuestion: String { say("Waartoe doen we dit?", "What do we do this for?") }
  package var purposeHint: String { say(
    "Eén of twee zinnen, gezien door de ogen van wie hulp vraagt. Overal hier wordt [[Naam van een bladzijde]] een link.",
    "One or two sentences, through the eyes of whoever asks for help. Anywhere here [[Name of a page]] becomes a link.") }
  package func stepNamed(_ number: Int, _ title: String) -> String {
    title.isEmpty ? say("Stap \(number)", "Step \(number)") : say("Stap \(number): \(title)", "Step \(number): \(title)")
  }
  package var stepTitle: String { say("Hoe heet de stap?", "What is the step called?") }
  package var whyHereQuestion: String { say("Waarom gaat het juist hier goed of mis?", "Why does it go right or wrong just here?") }
  package var trueAfterwardsQuestion: String { say("Wat klopt er daarna?", "What is true afterwards?") }
  package var ourAgreementQuestion: String { say("Wat spraken we af?", "What did we agree?") }
  package var yourRoomQuestion: String { say("Welke ruimte is er voor eigen oordeel?", "What room is there for your own judgement?") }
  package var noRoomCheck: String { say("Hier is geen ruimte", "There is no room here") }
  package var noRoomHint: String { say("Alleen bij wet of veiligheid. Schrijf hierboven waarom.", "Only where it is law or safety. Say why above.") }
  package var addStep: String { say("Nog een stap", "One more step") }
  package func moveUp(_ number: Int) -> String { say("Zet stap \(number) hoger", "Move step \(number) up") }
  package func moveDown(_ number: Int) -> String { say("Zet stap \(number) lager", "Move step \(number) down") }
  package func removeStep(_ number: Int) -> String { say("Haal stap \(number) weg", "Take step \(number) away") }
  /// Only a remark: outside five to twelve it is no longer an outline.
  package func gentleSteps(_ count: Int, within gentle: ClosedRange<Int>) -> String {
    let range = say("\(number(gentle.lowerBound)) tot \(number(gentle.upperBound))", "\(number(gentle.lowerBound)) to \(number(gentle.upperBound))")
    return count < gentle.lowerBound
      ? say(
        "Een proces op hoofdlijnen heeft meestal \(range) stappen. Minder mag, als het klopt.",
        "A process in outline usually has \(range) steps. Fewer is fine, if it is right.")
      : say(
        "Dit zijn \(number(count)) stappen. Met \(range) stappen leest een collega het in twee minuten.",
        "These are \(number(count)) steps. With \(range) steps a colleague reads it in two minutes.")
  }
  package var wordsCameBack: String { say("Wat je eerder typte, staat er weer.", "What you typed before is here again.") }
  package func savedMeanwhile(_ name: String) -> String { say(
    "\(name) bewaarde net ook. Er is niets overschreven. Hieronder staat jouw tekst: neem over wat je mist, en bewaar opnieuw.",
    "\(name) just saved too. Nothing was overwritten. Your text stands below: take over what you miss, and save again.") }
  package var yourText: String { say("Jouw tekst", "Your text") }
  package func textOf(_ name: String) -> String { say("De tekst van \(name)", "The text of \(name)") }
  package var turnIntoProcess: String { say("Maak er een proces van", "Turn it into a process") }
  package var turnLead: String { say(
    "Elke kop kan een stap worden. Kies de koppen waar het op aankomt. De oude tekst blijft bewaard.",
    "Each heading can become a step. Choose the ones on which it hangs. The old text is kept.") }
  package var turnRefused: String { say("Het is nog geen proces", "It is no process yet") }
  package var whichSteps: String { say("Welke koppen worden een stap?", "Which headings become a step?") }
  package var whichStepsHint: String { say(
    "De tekst onder een kop wordt de afspraak bij die stap. Je kunt alles nog veranderen.",
    "The text below a heading becomes the agreement at that step. You can still change everything.") }
  package var noHeadings: String { say(
    "Er staan geen koppen in deze tekst. Je begint met een leeg proces.",
    "There are no headings in this text. You begin with an empty process.") }
  package var makeProcess: String { say("Maak het proces", "Make the process") }

  // MARK: Differences and history

  package var differenceTitle: String { say("Wat er verandert", "What changes") }
  package func differenceWith(version: Int) -> String { say(
    "Vergeleken met versie \(version). Doorgestreept is weg, onderstreept is nieuw.",
    "Compared with version \(version). Struck through is gone, underlined is new.") }
  package var nothingChanged: String { say("Er is niets veranderd.", "Nothing has changed.") }
  package var onlyOrderChanged: String { say("Alleen de volgorde van de stappen is veranderd.", "Only the order of the steps has changed.") }
  package var wordsGone: String { say("weg", "gone") }
  package var wordsNew: String { say("nieuw", "new") }
  package var stepIsNew: String { say("Nieuwe stap", "New step") }
  package var stepIsGone: String { say("Weggehaald", "Taken away") }
  package func stepGone(_ title: String) -> String { say("De stap ‘\(title)’", "The step ‘\(title)’") }
  package func historyOf(_ title: String) -> String { say("Versies van ‘\(title)’", "Versions of ‘\(title)’") }
  package var historyWord: String { say("Versies", "Versions") }
  package var historyLead: String { say(
    "Elke versie heeft een reden. Wat ooit is bewaard, gaat nooit meer weg.",
    "Each version has a reason. What was once saved never goes away.") }
  package var allSaves: String { say("Alles wat bewaard is", "All that was saved") }
  package var saveWord: String { say("Wat", "What") }
  package func save(_ number: Int) -> String { say("Keer \(number)", "Save \(number)") }
  package func saveBy(_ number: Int, _ name: String, _ day: String) -> String { say(
    "keer \(number) (\(name), \(day))",
    "save \(number) (\(name), \(day))") }
  package var savedOn: String { say("Bewaard op", "Saved on") }
  package var savedByWhom: String { say("Door", "By") }
  package var noteWord: String { say("Wat er veranderde", "What changed") }
  package var compareTitle: String { say("Leg er twee naast elkaar", "Lay two beside each other") }
  package var compareFrom: String { say("Van", "From") }
  package var compareTo: String { say("Naar", "To") }
  package var compare: String { say("Vergelijk", "Compare") }
  package var comparisonTitle: String { say("Wat er veranderde", "What changed") }
  package func comparisonLead(from: String, to: String) -> String { say(
    "Van \(from) naar \(to). Doorgestreept is weg, onderstreept is nieuw.",
    "From \(from) to \(to). Struck through is gone, underlined is new.") }
  package var textWord: String { say("Tekst", "Text") }
  package func thisIsOld(_ name: String) -> String { say(
    "Dit is \(name.prefix(1).lowercased())\(name.dropFirst()), zoals het toen was. Het kan nu anders zijn.",
    "This is \(name.prefix(1).lowercased())\(name.dropFirst()), as it was then. It may be different now.") }
  /// Of a save, to check a print against.
  package var fingerprint: String { say("Kenmerk van deze tekst", "Mark of this text") }
}

/// What was just done on a page of the handbook, as a word in the address.
package enum HandbookDone: String, Done {
  case begun = "begonnen", kept = "bewaard", nothingNew = "niets-nieuws", published = "gepubliceerd"
  case peopleChosen = "mensen", turned = "proces", discussed = "besproken", left = "blijft"
  case withdrawn = "bladzijde-ingetrokken", putBack = "bladzijde-teruggezet"
  case notedForMe = "genoteerd-ik", notedForTeam = "genoteerd-team", notedForOwner = "genoteerd-eigenaar"

  /// What was done when somebody wrote down that she did it differently.
  package static func noted(for audience: DeviationAudience) -> HandbookDone {
    switch audience {
    case .me: .notedForMe
    case .team: .notedForTeam
    case .owner: .notedForOwner
    }
  }

  package func sentence(_ wording: Wording) -> String { wording.done(self) }
}
