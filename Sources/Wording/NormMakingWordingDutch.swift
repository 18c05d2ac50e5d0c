package import Domain

extension Dutch: NormMakingWording {
  package func done(_ outcome: NormMakingOutcome) -> String {
    switch outcome {
    case .begun: "Begonnen. Zet er nu de eerste onderdelen bij."
    case .kept: "Bewaard. Wat mensen erover zeiden, staat er nog."
    case .added: "Het staat erbij."
    case .moved: "Verplaatst."
    case .removed: "Weggehaald. Er hing niets aan."
    case .taken: "Overgenomen. Verbind nu de eerste norm met een plek in het handboek."
    }
  }


  // MARK: Bringing in

  package var outlinesTitle: String { "Kaders die Kring meegeeft" }
  package var outlinesRemark: String { "Alleen nummers, met korte woorden van ons" }
  package var outlineRemark: String { "Omtrek door Kring: niet de norm zelf" }
  package var outlineWhat: String { "Wat het is" }
  package var outlineTake: String { "Overnemen" }
  package var takeOutline: String { "Neem over" }
  package var jsonLead: String { "Met JSON kan meer: een maatlat, onderdelen in onderdelen, en verbanden met andere kaders." }
  package var oscalLead: String { "Een catalogus in OSCAL (JSON) lezen we ook. Wat daarin is ingetrokken, slaan we over." }
  package var columnTitle: String { "Titel" }

  // MARK: An own copy

  package var convertCopy: String { "Zet jullie eigen exemplaar om" }
  package var convertCopyLead: String {
    "Jullie hebben de norm gekocht. Plak hier de tekst uit je eigen pdf of Word, dan maken we er onderdelen van."
  }
  package var copyEditionHint: String { "Zoals op het voorblad van jullie exemplaar." }
  package var copyText: String { "De tekst" }
  package var copyTextHint: String {
    "Met de genummerde koppen erbij. Een tabel met kolommen mag ook. Er wordt nog niets bewaard."
  }
  package var copyMarkedHint: String {
    "Een regel die met # begint, is een onderdeel: eerst het nummer, dan de titel. Zet # erbij of haal het weg, en kijk opnieuw."
  }
  package var lookAtCopy: String { "Kijk wat het wordt" }
  package var lookAgainAtCopy: String { "Kijk opnieuw" }
  package var takeCopy: String { "Het klopt, neem over" }
  package func copyWho(_ organisation: String) -> String {
    "Alleen mensen van \(organisation) lezen dit, en wie je voor dit kader als toetser uitnodigt. Delen met anderen kan niet."
  }
  package var licensedRemark: String { "Eigen gelicentieerd exemplaar, niet delen" }
  package var copyReadAs: String { "Zo lezen we het" }
  package func copyFound(_ count: Int) -> String { "\(clauseCount(count)) gevonden" }
  package var copyNothingKept: String { "Er is nog niets bewaard" }
  package var columnNumber: String { "Nummer" }
  package var columnParent: String { "Onderdeel van" }
  package var columnBeginning: String { "Begint met" }

  // MARK: Making a set

  package var makeOwnSet: String { "Maak een eigen kader" }
  package var makeOwnSetLead: String {
    "Jullie branchecode, jullie competenties, of wat jullie zelf belangrijk vinden. Het begint als werkversie."
  }
  package var ownSetTitleHint: String { "In jullie eigen woorden, bijvoorbeeld: Onze kernwaarden" }
  package var setSource: String { "Van wie komt het?" }
  package var setSourceHint: String { "Bijvoorbeeld: van onszelf, of de naam van de branche. Mag leeg blijven." }
  package var beginSet: String { "Begin" }
  package var draftSetWho: String { "Wie het handboek bijhoudt, ziet dit. Pas als het geldt, leest iedereen het." }
  package var making: String { "Opbouw" }
  package var makingLead: String { "Wat je hier verandert, laat staan wat mensen er al over zeiden." }
  package var noClauses: String { "Nog geen onderdelen" }
  package var noClausesHow: String { "Begin met de groepen. Zet daarna onder elke groep wat erbij hoort." }
  package var columnActs: String { "Aanpassen" }
  package var addClause: String { "Zet er iets bij" }
  package var addIt: String { "Zet erbij" }
  package func changeClause(_ number: String) -> String { "Verander \(number)" }
  package func moveUp(_ number: String) -> String { "\(number) omhoog" }
  package func moveDown(_ number: String) -> String { "\(number) omlaag" }
  package var changeClauseLead: String {
    "Verander je de woorden, dan vragen we om wat erover gezegd is opnieuw te bekijken. Er gaat niets verloren."
  }
  package var keepIt: String { "Bewaar" }
  package var removeClause: String { "Weghalen" }
  package var removeClauseRemark: String { "Kan alleen zolang er niets aan hangt" }
  package var removeIt: String { "Haal dit onderdeel weg" }
  package var onTop: String { "Niets: het staat bovenaan" }
  package var clauseNumber: String { "Nummer of letter" }
  package var clauseNumberHint: String { "Bijvoorbeeld: V1. Elk nummer komt één keer voor." }
  package var clauseParent: String { "Waar valt het onder?" }
  package var clauseTitle: String { "Titel" }
  package var clauseTitleHint: String { "Een paar woorden, of één zin." }
  package var clauseText: String { "Wat vraagt het?" }
  package var clauseWhy: String { "Waarom vraagt men dit?" }
  package var clauseWhyHint: String { "Dit staat bij de norm, voor wie het leest." }
  package var clauseExamples: String { "Voorbeelden" }
  package var clauseExamplesHint: String { "Waaraan zie je het in het werk? Eén voorbeeld per regel." }
  package var clauseLevelHint: String { "Bijvoorbeeld: moet, of hoort. Mag leeg blijven." }
  package var clauseWeight: String { "Gewicht" }
  package var clauseWeightHint: String {
    "Hoe zwaar de makers het vinden, van 1 tot 1000. We tellen het nergens bij elkaar op."
  }
  package var clauseSlices: String { "Voor welk deel van het werk?" }
  package var clauseSlicesHint: String { "Bijvoorbeeld: welzijn, sport. Leeg is: voor iedereen." }
  package var clauseWho: String { "Iedereen in de organisatie leest dit, zodra het kader geldt. De toetser ook." }

  // MARK: About the set

  package var setDetails: String { "Gegevens en maatlat" }
  package var setStage: String { "Waar staat het?" }
  package var setScale: String { "Een maatlat, van laag naar hoog" }
  package var setScaleHint: String {
    "Eén trede per regel, zoals: v = voldoende. Leeg is: geen maatlat. Het gaat over de norm, nooit over mensen."
  }
  package var slicesTitle: String { "Delen van het werk" }
  package var whichSlices: String { "In welke delen werken jullie?" }
  package var whichSlicesHint: String { "Wat je uitzet, verdwijnt uit de tabel. Alles wat erover gezegd is, blijft bewaard." }
  package var shareTitle: String { "Meegeven aan anderen" }
  package var shareLead: String {
    "Een ander kan dit kader inlezen: met onderdelen, maatlat en verbanden. Wat jullie erover zeiden, gaat niet mee."
  }
  package var shareFile: String { "Haal het bestand op" }
  package var shareNot: String {
    "Dit is jullie eigen gelicentieerde exemplaar. Het gaat alleen mee als de hele organisatie verhuist."
  }
  package var pastSets: String { "Niet meer in gebruik" }
  package var pastSetsRemark: String { "Wel te lezen, met alles wat erover gezegd is" }
  package var scaleLevel: String { "Op de maatlat" }
  package var whichRung: String { "Waar staat het op de maatlat?" }
  package var whichRungHint: String { "Over hoe wij het doen, niet over een mens." }
  package var noRung: String { "Nog niet gekozen" }
  package var normExamples: String { "Voorbeelden:" }
  package func refusal(_ refusal: NormRefusal) -> String {
    switch refusal {
    case .numberMissing: "Geef het een nummer of een letter."
    case .numberTaken: "Dit nummer is er al in dit kader."
    case .nothingSaid: "Schrijf een titel op, of wat het vraagt."
    case .parentCircular: "Het kan niet onder zichzelf staan, of onder wat eronder hangt."
    case .parentUnknown: "Dat onderdeel is er niet meer."
    case .clauseInUse: "Hier hangt al iets aan: een oordeel, een plek, een verband of een onderdeel. Verander liever de woorden."
    case .scaleUnreadable: "Zet op elke regel een teken, een = en een naam, zoals: v = voldoende. Hooguit tien, elk teken één keer."
    case .rungInUse(let code): "Trede ‘\(code)’ is al ergens gekozen. Laat die staan."
    case .rungUnknown: "Deze trede is er niet meer. Kies een andere."
    case .sameSet: "Kies een norm uit een ander kader."
    case .otherUnknown: "Dat nummer is er niet in dat kader."
    case .crosswalkTaken: "Tussen deze twee ligt al een verband."
    case .crosswalkContradicts: "Dit gaat in tegen wat uit andere verbanden volgt. Kijk daar eerst naar."
    case .nothingToCarry: "Er is niets om over te nemen."
    case .question(let fault): self.fault(fault)
    case .editionCircular: "De andere uitgave komt zelf na deze. Andersom kan niet."
    }
  }

  package func place(of mistake: TableMistake) -> String {
    guard let path = mistake.path else { return lineOfFile(mistake.line) }
    return path.isEmpty ? "In het bestand" : "Bij \(path)"
  }

  package func stage(_ stage: NormStage) -> String {
    switch stage {
    case .draft: "Werkversie"
    case .inUse: "Geldt"
    case .past: "Niet meer in gebruik"
    }
  }

  package func stageHint(_ stage: NormStage) -> String {
    switch stage {
    case .draft: "Alleen wie het handboek bijhoudt, ziet het."
    case .inUse: "Iedereen leest het, ook bij de bladzijden van het handboek."
    case .past: "Nog te lezen, maar niet meer bij de bladzijden."
    }
  }
}
