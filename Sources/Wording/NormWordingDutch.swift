package import Domain

extension Dutch: NormWording {
  package func done(_ outcome: NormOutcome) -> String {
    switch outcome {
    case .broughtIn: "Ingelezen. Verbind nu de eerste norm met een plek in het handboek."
    case .linked: "Verbonden. De plek staat nu in de tabel."
    case .unlinked: "Losgemaakt. De bladzijde zelf is niet veranderd."
    case .judged: "Bewaard, met de dag van vandaag erbij."
    }
  }

  // MARK: The sets

  package var normsTitle: String { "Toetsing" }
  package var normsLead: String { "Het handboek volgt ons werk. Hier lees je waar het staat wat een ander van ons vraagt." }
  package func normsWho(_ organisation: String) -> String {
    "Iedereen bij \(organisation) ziet dit, en de toetser zolang de toetsing loopt."
  }
  package func clauseCount(_ clauses: Int) -> String { clauses == 1 ? "Eén onderdeel" : "\(capitalised(number(clauses))) onderdelen" }
  package var noSets: String { "Nog geen toetsingskader" }
  package var noSetsHow: String { "Een lijst met normen uit een spreadsheet is genoeg om te beginnen." }
  package var bringInNorms: String { "Lees een toetsingskader in" }

  // MARK: Bringing in

  package var bringInNormsLead: String { "Neem de lijst die je al hebt. Klopt er iets niet, dan zeggen we waar." }
  package var bringInNormsRefused: String { "Inlezen lukt nog niet" }
  package var setTitle: String { "Hoe heet het kader?" }
  package var setTitleHint: String { "In jullie eigen woorden, bijvoorbeeld: Voorbeeldkader" }
  package var setEdition: String { "Welke uitgave?" }
  package var setEditionHint: String { "Bijvoorbeeld: 2026. Een nieuwe uitgave komt naast de oude te staan." }
  package var setFile: String { "Kies het bestand" }
  package var setFileHint: String { "Een spreadsheet, bewaard als CSV. Of JSON, van ons of van OSCAL." }
  package var readItIn: String { "Lees in" }
  package var tableRefused: String { "Er is niets ingelezen. Dit moet eerst anders:" }
  package func lineOfFile(_ number: Int) -> String { "Regel \(number)" }

  package func tableMistake(_ reason: TableMistake.Reason) -> String {
    switch reason {
    case .quoteNotClosed: "hier begint een aanhalingsteken dat nergens eindigt."
    case .empty: "er staat niets onder de namen van de kolommen."
    case .columnMissing(let name): "de kolom ‘\(name)’ ontbreekt."
    case .numberMissing: "er staat geen nummer."
    case .numberTwice(let number, let first): "nummer \(number) staat ook al op regel \(first)."
    case .parentUnknown(let parent): "hij hoort bij \(parent), en dat nummer is er niet."
    case .nothingSaid: "er staat geen titel en geen tekst."
    case .tooLong: "er staat te veel tekst in één vak."
    case .tooMany: "dit zijn te veel regels voor één kader."
    case .unreadable: "dit is geen tekst. Bewaar het als CSV, met UTF-8."
    case .circular(let number): "\(number) hangt, via wat erboven staat, onder zichzelf."
    case .tooDeep: "hier zitten te veel lagen onder elkaar."
    case .numberTaken(let number, let place): "nummer \(number) staat ook al bij \(place)."
    case .notOfThatKind(let kind):
      switch kind {
      case .words: "hier horen woorden te staan."
      case .number: "hier hoort een heel getal te staan, van 1 tot 1000."
      case .list: "hier hoort een lijst te staan, zonder dubbele."
      case .object: "hier hoort een onderdeel te staan, tussen accolades."
      }
    case .noJSON: "dit is geen JSON, of het is kapot."
    case .unknownShape: "dit is JSON, maar geen kader. We lezen ‘onderdelen’ of een catalogus van OSCAL."
    case .relationUnknown(let word): "‘\(word)’ is geen verband. Kies een van de vijf woorden uit het voorbeeld."
    case .setUnknown(let name): "het kader ‘\(name)’ is er niet. Lees dat eerst in."
    case .clauseUnknown(let number): "nummer ‘\(number)’ is er niet in dat kader."
    case .reasonMissing: "er staat geen reden bij."
    case .contradicts: "dit staat er al, of gaat in tegen wat er al staat."
    case .question(let fault): self.fault(fault)
    case .toItself: "een verband ligt tussen twee kaders, niet in één."
    }
  }

  package func andMore(_ count: Int) -> String { "En nog \(count)." }
  package var columnsTitle: String { "Deze kolommen lezen we" }
  package var columnsRemark: String { "Alleen nummer, en titel of tekst, zijn nodig" }
  package var column: String { "Kolom" }
  package var columnMeaning: String { "Wat erin staat" }
  package var columnMeanings: [String] {
    [
      "Het nummer van het onderdeel. Elk nummer komt één keer voor.",
      "Het nummer van het onderdeel waar dit onder valt. Leeg voor de bovenste.", "Een paar woorden.",
      "Wat het vraagt, liefst in jullie eigen woorden.", "Bijvoorbeeld: moet, of kan.", "Waar het goed voor is.",
      "Waaraan je het in het werk ziet.", "Hoe zwaar de makers het vinden. We tellen het nergens op.",
      "Voor welk deel van het werk, met een komma ertussen. Leeg is voor iedereen.", "Hoe de makers het in elke uitgave noemen.",
    ]
  }

  // MARK: The reference table

  package var referenceTitle: String { "Referentietabel" }
  package var referenceHeading: String { "Waar staat wat een toetser zoekt?" }
  package var referenceLead: String {
    "Links de norm. Daarnaast de plek in ons handboek. Het handboek volgt ons werk, niet de norm."
  }
  package func referenceWho(_ organisation: String) -> String {
    "Iedereen bij \(organisation) ziet dit, en de toetser zolang de toetsing loopt. Van gesprekken staat hier alleen dát ze er waren."
  }
  package var referenceTable: String { "Tabel" }
  package func referenceCaption(_ set: String) -> String { "Normen van \(set), met de plek in het handboek" }
  package var normSet: String { "Toetsingskader" }
  package var otherSets: String { "Andere kaders" }
  package var otherWayRound: String { "De andere kant op" }
  package var fromTheHandbook: String { "Van handboek naar norm" }
  package func gapsHeading(_ count: Int) -> String {
    count == 1 ? "Eén gat, en wat eraan gebeurt" : "\(capitalised(number(count))) gaten, en wat eraan gebeurt"
  }
  package var manyGaps: String { "Dat is veel om in één keer te dichten. Begin met wat jullie werk het meest helpt." }
  package var seeGaps: String { "Bekijk de gaten" }
  package func lastChecked(_ day: String) -> String { "Laatst bekeken op \(day)" }
  package var nothingSaidYet: String { "Hier is nog niets over gezegd." }
  package var showRows: String { "Toon" }
  package func showAll(_ count: Int) -> String { "Alle \(count)" }
  package func showGaps(_ count: Int) -> String { "Gaten \(count)" }
  package func showChanged(_ count: Int) -> String { "Gewijzigd na toetsing \(count)" }
  package func showNotApplicable(_ count: Int) -> String { "Geldt niet \(count)" }
  package var nothingToShow: String { "Hier staat niets. Dat is soms precies goed." }
  package var columnNorm: String { "Norm" }
  package var columnWhere: String { "Waar het staat" }
  package var columnWhereShort: String { "Staat in" }
  package var columnHow: String { "Hoe we het weten" }
  package var columnHowShort: String { "Blijkt uit" }
  package var columnState: String { "Stand" }
  package var nowhereYet: String { "Nog nergens" }
  package var nothingYet: String { "Nog niets" }
  package var notApplicable: String { "Niet van toepassing" }

  package func coverage(_ state: CoverageState) -> String {
    switch state {
    case .unjudged: "Nog niet bekeken"
    case .covered: "Geregeld"
    case .partly: "Deels"
    case .notYet: "Nog niet"
    case .notApplicable: "Geldt niet"
    }
  }

  package func changedSince(page: String, version: Int, day: String, reason: String) -> String {
    "Veranderd op \(day), na het nakijken: ‘\(page)’, versie \(version). \(reason)"
  }

  // MARK: The other way round

  package var byPageTitle: String { "Van handboek naar norm" }
  package var byPageLead: String { "Per bladzijde en per stap: welke normen komen hier samen?" }
  package func byPageCaption(_ set: String) -> String { "Bladzijden van het handboek, met de normen van \(set)" }
  package var columnPlace: String { "Plek in het handboek" }
  package var columnNorms: String { "Norm" }
  package var columnPage: String { "Bladzijde" }
  package var columnUnlink: String { "Losmaken" }
  package var wholePage: String { "De hele bladzijde" }
  package var noNormHere: String { "Geen norm" }
  package var noPagesYet: String { "Nog geen bladzijden" }
  package var noPagesYetHow: String { "Zodra er iets is gepubliceerd, staat het hier." }

  // MARK: One clause

  package var normWhy: String { "Waarom:" }
  package var coverageBecause: String { "Omdat" }
  package var normLevel: String { "Niveau" }
  package var checkedOn: String { "Nagekeken" }
  package var notCheckedYet: String { "Nog niet" }
  package var lookAgain: String { "Kijk of het nog klopt." }
  package var unlinkIt: String { "Maak los" }
  package var linkIt: String { "Verbind" }
  package var whichPlaceMeets: String { "Welke plek gaat hierover?" }
  package func stepOf(_ step: String, page: String) -> String { "\(page) – stap: \(step)" }
  package var judgeTitle: String { "Kijk het na" }
  package var judgeRemark: String { "Geen cijfer. Alleen hoe het staat." }
  package var judgeRefused: String { "Bewaren lukt nog niet" }
  package var judgeWho: String { "Iedereen in de organisatie leest dit, en de toetser ook." }
  package var judge: String { "Nagekeken, bewaar" }
  package var howDoesItStand: String { "Hoe staat het?" }

  package func coverageHint(_ state: CoverageState) -> String? {
    switch state {
    case .unjudged: nil
    case .covered: "Het staat er, en we doen het zo."
    case .partly: "Een deel is er. Schrijf erbij wie verdergaat."
    case .notYet: "Het is er nog niet. Schrijf erbij wie begint."
    case .notApplicable: "Dit gaat niet over ons. Schrijf erbij waarom."
    }
  }

  package var coverageReason: String { "Waarom, en wie gaat ermee verder?" }
  package var coverageReasonHint: String { "Eén zin. Nodig bij ‘geldt niet’." }
  package var howDoWeKnow: String { "Hoe weten we het?" }
  package var howDoWeKnowHint: String { "Bijvoorbeeld: gesprekken met zes inwoners, mei." }
}
