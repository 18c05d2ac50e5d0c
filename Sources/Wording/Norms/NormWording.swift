package import Domain

/// The words about norms: sets, the reference table in both directions, and judging a clause.
extension Wording {
  package func done(_ outcome: NormDone) -> String {
    switch outcome {
    case .broughtIn: say(
      "Ingelezen. Verbind nu de eerste norm met een plek in het handboek.",
      "Read in. Now link the first clause to a place in the handbook.")
    case .linked: say("Verbonden. De plek staat nu in de tabel.", "Linked. The place is in the table now.")
    case .unlinked: say("Losgemaakt. De bladzijde zelf is niet veranderd.", "Unlinked. The page itself has not changed.")
    case .judged: say("Bewaard, met de dag van vandaag erbij.", "Saved, with the day of today.")
    }
  }

  // MARK: The sets

  package var normsTitle: String { say("Toetsing", "Review") }
  package var normsLead: String { say(
    "Het handboek volgt ons werk. Hier lees je waar het staat wat een ander van ons vraagt.",
    "The handbook follows our work. Here you read where it says what somebody else asks of us.") }
  package func normsWho(_ organisation: String) -> String { say(
    "Iedereen bij \(organisation) ziet dit, en de toetser zolang de toetsing loopt.",
    "Everybody at \(organisation) sees this, and the auditor as long as the review lasts.") }
  package func clauseCount(_ clauses: Int) -> String {
    clauses == 1 ? say("Eén onderdeel", "One clause") : say("\(capitalised(number(clauses))) onderdelen", "\(capitalised(number(clauses))) clauses")
  }
  package var noSets: String { say("Nog geen toetsingskader", "No norm set yet") }
  package var noSetsHow: String { say(
    "Een lijst met normen uit een spreadsheet is genoeg om te beginnen.",
    "A list of norms from a spreadsheet is enough to begin.") }
  package var bringInNorms: String { say("Lees een toetsingskader in", "Read in a norm set") }

  // MARK: Bringing in

  package var bringInNormsLead: String { say(
    "Neem de lijst die je al hebt. Klopt er iets niet, dan zeggen we waar.",
    "Take the list that you have. If something is not right, we say where.") }
  package var bringInNormsRefused: String { say("Inlezen lukt nog niet", "Reading it in does not work yet") }
  package var setTitle: String { say("Hoe heet het kader?", "What is the set called?") }
  package var setTitleHint: String { say("In jullie eigen woorden, bijvoorbeeld: Voorbeeldkader", "In your own words, for example: Example set") }
  package var setEdition: String { say("Welke uitgave?", "Which edition?") }
  package var setEditionHint: String { say(
    "Bijvoorbeeld: 2026. Een nieuwe uitgave komt naast de oude te staan.",
    "For example: 2026. A new edition stands beside the old one.") }
  package var setFile: String { say("Kies het bestand", "Choose the file") }
  package var setFileHint: String { say(
    "Een spreadsheet, bewaard als CSV. Of JSON, van ons of van OSCAL.",
    "A spreadsheet, saved as CSV. Or JSON, of ours or of OSCAL.") }
  package var readItIn: String { say("Lees in", "Read it in") }
  package var tableRefused: String { say("Er is niets ingelezen. Dit moet eerst anders:", "Nothing was read in. This has to change first:") }
  package func lineOfFile(_ number: Int) -> String { say("Regel \(number)", "Line \(number)") }

  package func tableMistake(_ reason: TableMistake.Reason) -> String {
    switch reason {
    case .quoteNotClosed: say("hier begint een aanhalingsteken dat nergens eindigt.", "a quotation mark begins here and never ends.")
    case .empty: say("er staat niets onder de namen van de kolommen.", "there is nothing below the names of the columns.")
    case .columnMissing(let name): say("de kolom ‘\(name)’ ontbreekt.", "the column ‘\(name)’ is missing.")
    case .numberMissing: say("er staat geen nummer.", "there is no number.")
    case .numberTwice(let number, let first): say(
      "nummer \(number) staat ook al op regel \(first).",
      "number \(number) stands on line \(first) already.")
    case .parentUnknown(let parent): say(
      "hij hoort bij \(parent), en dat nummer is er niet.",
      "it belongs to \(parent), and that number is not there.")
    case .nothingSaid: say("er staat geen titel en geen tekst.", "there is no title and no text.")
    case .tooLong: say("er staat te veel tekst in één vak.", "there is too much text in one cell.")
    case .tooMany: say("dit zijn te veel regels voor één kader.", "these are too many lines for one set.")
    case .unreadable: say("dit is geen tekst. Bewaar het als CSV, met UTF-8.", "this is no text. Save it as CSV, in UTF-8.")
    case .circular(let number): say(
      "\(number) hangt, via wat erboven staat, onder zichzelf.",
      "\(number) stands, by way of what is above it, below itself.")
    case .tooDeep: say("hier zitten te veel lagen onder elkaar.", "there are too many levels below each other here.")
    case .numberTaken(let number, let place): say("nummer \(number) staat ook al bij \(place).", "number \(number) stands at \(place) already.")
    case .notOfThatKind(let kind):
      switch kind {
      case .words: say("hier horen woorden te staan.", "words belong here.")
      case .number: say("hier hoort een heel getal te staan, van 1 tot 1000.", "a whole number belongs here, from 1 to 1000.")
      case .list: say("hier hoort een lijst te staan, zonder dubbele.", "a list belongs here, with nothing in it twice.")
      case .object: say("hier hoort een onderdeel te staan, tussen accolades.", "a clause belongs here, between braces.")
      }
    case .noJSON: say("dit is geen JSON, of het is kapot.", "this is no JSON, or it is broken.")
    case .unknownShape: say(
      "dit is JSON, maar geen kader. We lezen ‘onderdelen’ of een catalogus van OSCAL.",
      "this is JSON, but no norm set. We read ‘onderdelen’ or a catalogue of OSCAL.")
    case .relationUnknown(let word): say(
      "‘\(word)’ is geen verband. Kies een van de vijf woorden uit het voorbeeld.",
      "‘\(word)’ is no relation. Take one of the five words of the example.")
    case .setUnknown(let name): say("het kader ‘\(name)’ is er niet. Lees dat eerst in.", "the set ‘\(name)’ is not here. Bring it in first.")
    case .clauseUnknown(let number): say("nummer ‘\(number)’ is er niet in dat kader.", "number ‘\(number)’ is not in that set.")
    case .reasonMissing: say("er staat geen reden bij.", "there is no reason.")
    case .contradicts: say("dit staat er al, of gaat in tegen wat er al staat.", "this was said already, or goes against what was said.")
    case .question(let fault): self.fault(fault)
    case .toItself: say("een verband ligt tussen twee kaders, niet in één.", "a crosswalk lies between two sets, not within one.")
    }
  }

  package func andMore(_ count: Int) -> String { say("En nog \(count).", "And \(count) more.") }
  package var columnsTitle: String { say("Deze kolommen lezen we", "These columns we read") }
  package var columnsRemark: String { say("Alleen nummer, en titel of tekst, zijn nodig", "Only nummer, and titel or tekst, are needed") }
  package var column: String { say("Kolom", "Column") }
  package var columnMeaning: String { say("Wat erin staat", "What is in it") }
  /// What goes in each column, in the order of `columnNames`.
  package var columnMeanings: [String] {
    [
      say("Het nummer van het onderdeel. Elk nummer komt één keer voor.", "The number of the clause. Each number once."),
      say(
        "Het nummer van het onderdeel waar dit onder valt. Leeg voor de bovenste.",
        "The number of the clause above it. Empty for the highest ones."),
        say("Een paar woorden.", "The title, a few words."),
      say("Wat het vraagt, liefst in jullie eigen woorden.", "The text: what it asks, preferably in your own words."),
        say("Bijvoorbeeld: moet, of kan.", "The level, for example: must, or may."), say("Waar het goed voor is.", "What it is good for."),
      say("Waaraan je het in het werk ziet.", "How you see it in the work."),
        say("Hoe zwaar de makers het vinden. We tellen het nergens op.", "How heavy its makers find it. We never add it up."),
      say(
        "Voor welk deel van het werk, met een komma ertussen. Leeg is voor iedereen.",
        "For which part of the work, with a comma between. Empty is for everybody."),
        say("Hoe de makers het in elke uitgave noemen.", "What its makers call it in every edition."),
    ]
  }

  // MARK: The reference table

  package var referenceTitle: String { say("Referentietabel", "Reference table") }
  /// The same as a question.
  package var referenceHeading: String { say("Waar staat wat een toetser zoekt?", "Where does it say what an auditor looks for?") }
  package var referenceLead: String { say(
    "Links de norm. Daarnaast de plek in ons handboek. Het handboek volgt ons werk, niet de norm.",
    "The norm at the left. Beside it the place in our handbook. The handbook follows our work, not the norm.") }
  package func referenceWho(_ organisation: String) -> String { say(
    "Iedereen bij \(organisation) ziet dit, en de toetser zolang de toetsing loopt. Van gesprekken staat hier alleen dát ze er waren.",
    "Everybody at \(organisation) sees this, and the auditor as long as the review lasts. Of conversations it only says that they took place.") }
  package var referenceTable: String { say("Tabel", "Table") }
  package func referenceCaption(_ set: String) -> String { say(
    "Normen van \(set), met de plek in het handboek",
    "Clauses of \(set), with their place in the handbook") }
  package var normSet: String { say("Toetsingskader", "Norm set") }
  package var otherSets: String { say("Andere kaders", "Other sets") }
  package var otherWayRound: String { say("De andere kant op", "The other way round") }
  package var fromTheHandbook: String { say("Van handboek naar norm", "From handbook to norm") }
  package func gapsHeading(_ count: Int) -> String {
    count == 1 ? say("Eén gat, en wat eraan gebeurt", "One gap, and what is done about it")
      : say("\(capitalised(number(count))) gaten, en wat eraan gebeurt", "\(capitalised(number(count))) gaps, and what is done about them")
  }
  package var manyGaps: String { say(
    "Dat is veel om in één keer te dichten. Begin met wat jullie werk het meest helpt.",
    "That is a lot to close at once. Begin with what helps your work most.") }
  package var seeGaps: String { say("Bekijk de gaten", "See the gaps") }
  package func lastChecked(_ day: String) -> String { say("Laatst bekeken op \(day)", "Last checked on \(day)") }
  package var nothingSaidYet: String { say("Hier is nog niets over gezegd.", "Nothing has been said about this yet.") }
  package var showRows: String { say("Toon", "Show") }
  package func showAll(_ count: Int) -> String { say("Alle \(count)", "All \(count)") }
  package func showGaps(_ count: Int) -> String { say("Gaten \(count)", "Gaps \(count)") }
  package func showChanged(_ count: Int) -> String { say("Gewijzigd na toetsing \(count)", "Changed since checked \(count)") }
  package func showNotApplicable(_ count: Int) -> String { say("Geldt niet \(count)", "Does not apply \(count)") }
  package var nothingToShow: String { say("Hier staat niets. Dat is soms precies goed.", "Nothing here. Sometimes that is just right.") }
  package var columnNorm: String { "Norm" }
  package var columnWhere: String { say("Waar het staat", "Where it stands") }
  package var columnWhereShort: String { say("Staat in", "Stands in") }
  package var columnHow: String { say("Hoe we het weten", "How we know") }
  package var columnHowShort: String { say("Blijkt uit", "Shown by") }
  package var columnState: String { say("Stand", "State") }
  package var nowhereYet: String { say("Nog nergens", "Nowhere yet") }
  package var nothingYet: String { say("Nog niets", "Nothing yet") }
  package var notApplicable: String { say("Niet van toepassing", "Not applicable") }

  package func coverage(_ state: CoverageState) -> String {
    switch state {
    case .unjudged: say("Nog niet bekeken", "Not looked at yet")
    case .covered: say("Geregeld", "Covered")
    case .partly: say("Deels", "Partly")
    case .notYet: say("Nog niet", "Not yet")
    case .notApplicable: say("Geldt niet", "Does not apply")
    }
  }

  package func changedSince(page: String, version: Int, day: String, reason: String) -> String { say(
    "Veranderd op \(day), na het nakijken: ‘\(page)’, versie \(version). \(reason)",
    "Changed on \(day), after it was checked: ‘\(page)’, version \(version). \(reason)") }

  // MARK: The other way round

  package var byPageTitle: String { say("Van handboek naar norm", "From handbook to norm") }
  package var byPageLead: String { say("Per bladzijde en per stap: welke normen komen hier samen?", "By page and by step: which norms meet here?") }
  package func byPageCaption(_ set: String) -> String { say(
    "Bladzijden van het handboek, met de normen van \(set)",
    "Pages of the handbook, with the clauses of \(set)") }
  package var columnPlace: String { say("Plek in het handboek", "Place in the handbook") }
  package var columnNorms: String { "Norm" }
  package var columnPage: String { say("Bladzijde", "Page") }
  package var columnUnlink: String { say("Losmaken", "Unlinking") }
  package var wholePage: String { say("De hele bladzijde", "The whole page") }
  package var noNormHere: String { say("Geen norm", "No norm") }
  package var noPagesYet: String { say("Nog geen bladzijden", "No pages yet") }
  package var noPagesYetHow: String { say("Zodra er iets is gepubliceerd, staat het hier.", "As soon as something is published, it stands here.") }

  // MARK: One clause

  package var normWhy: String { say("Waarom:", "Why:") }
  package var coverageBecause: String { say("Omdat", "Because") }
  package var normLevel: String { say("Niveau", "Level") }
  package var checkedOn: String { say("Nagekeken", "Checked") }
  package var notCheckedYet: String { say("Nog niet", "Not yet") }
  package var lookAgain: String { say("Kijk of het nog klopt.", "See whether it is still right.") }
  package var unlinkIt: String { say("Maak los", "Unlink") }
  package var linkIt: String { say("Verbind", "Link") }
  package var whichPlaceMeets: String { say("Welke plek gaat hierover?", "Which place is about this?") }
  package func stepOf(_ step: String, page: String) -> String { say("\(page) – stap: \(step)", "\(page) – step: \(step)") }
  package var judgeTitle: String { say("Kijk het na", "Check it") }
  package var judgeRemark: String { say("Geen cijfer. Alleen hoe het staat.", "No mark. Only how it stands.") }
  package var judgeRefused: String { say("Bewaren lukt nog niet", "Saving does not work yet") }
  package var judgeWho: String { say(
    "Iedereen in de organisatie leest dit, en de toetser ook.",
    "Everybody in the organisation reads this, and the auditor too.") }
  package var judge: String { say("Nagekeken, bewaar", "Checked, save") }
  package var howDoesItStand: String { say("Hoe staat het?", "How does it stand?") }

  package func coverageHint(_ state: CoverageState) -> String? {
    switch state {
    case .unjudged: nil
    case .covered: say("Het staat er, en we doen het zo.", "It says so, and we do it like that.")
    case .partly: say("Een deel is er. Schrijf erbij wie verdergaat.", "Part of it is there. Say who goes on with it.")
    case .notYet: say("Het is er nog niet. Schrijf erbij wie begint.", "It is not there yet. Say who begins.")
    case .notApplicable: say("Dit gaat niet over ons. Schrijf erbij waarom.", "This is not about us. Say why.")
    }
  }

  package var coverageReason: String { say("Waarom, en wie gaat ermee verder?", "Why, and who goes on with it?") }
  package var coverageReasonHint: String { say("Eén zin. Nodig bij ‘geldt niet’.", "One sentence. Needed with ‘does not apply’.") }
  package var howDoWeKnow: String { say("Hoe weten we het?", "How do we know?") }
  package var howDoWeKnowHint: String { say(
    "Bijvoorbeeld: gesprekken met zes inwoners, mei.",
    "For example: conversations with six residents, May.") }

  /// The columns have one name in every language: it is the name in the file.
  package var columnNames: [String] {
    [
      "nummer", "onderdeel van", "titel", "tekst", "niveau", "waarom", "voorbeelden", "gewicht", "delen", "kenmerk",
    ]
  }

  package var columnsExample: String {
    """
    nummer;onderdeel van;titel;tekst;niveau;waarom
    V;;Vakmanschap;;;
    V1;V;Eigen regie;Wie hulp krijgt, houdt zelf de regie.;moet;
    """
  }
}

/// What was just done on a page about norms, as a word in the address.
package enum NormDone: String, Done {
  case broughtIn = "ingelezen", linked = "verbonden", unlinked = "losgemaakt", judged = "nagekeken"

  package func sentence(_ wording: Wording) -> String { wording.done(self) }
}
