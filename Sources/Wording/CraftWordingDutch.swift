package import Domain

extension Dutch: CraftWording {
  package func done(_ outcome: CraftOutcome) -> String {
    switch outcome {
    case .added: "Het staat erbij. Alleen jij ziet het."
    case .kept: "Bewaard. Alleen jij ziet het, en wie je het laat zien."
    case .removed: "Weg, met alle voorbeelden die erbij stonden."
    case .exampleAdded: "Het voorbeeld staat erbij."
    case .exampleRemoved: "Het voorbeeld is weg."
    case .taken: "Overgenomen. Vanaf nu zijn deze koppen van jou."
    case .broughtIn: "Ingelezen. Wat er al stond, staat er nog."
    case .shown: "Vanaf nu kan diegene meekijken. Kring stuurt geen bericht: vertel het zelf."
    case .takenBack: "Teruggenomen. Het is nu niet meer te zien."
    case .thrownAway: "Alles is weg. In Kring kan niemand het terughalen."
    }
  }

  package func refusal(_ refusal: CraftRefusal) -> String {
    switch refusal {
    case .headingMissing: "Geef het een kop, hoe kort ook."
    case .tooManyParts: "Er passen \(CraftLimits.parts) onderdelen in, met elk \(CraftLimits.examples) voorbeelden."
    case .tooManyExamples: "Hier passen \(CraftLimits.examples) voorbeelden."
    case .nothingShown: "Schrijf iets op, of geef een link of een bestand."
    case .linkUnsafe: "Een link begint met https:// of met een / voor een plek in Kring."
    case .fileTooLarge: "Dit bestand is te groot. Vijf megabyte is het meeste."
    case .fileUnknown: "Dit soort bestand bewaren we niet. Een foto, pdf, tekst of kantoorbestand wel."
    case .noRoom: "Je bestanden zijn samen meer dan vijftig megabyte. Haal er eerst een weg."
    case .readerUnknown: "Kies iemand die nu bij de organisatie is."
    case .untilTooFar: "Kies een dag binnen een jaar. Daarna kun je het opnieuw laten zien."
    case .fileUnreadable: "Hier staat geen enkel onderdeel in. Kies het Markdown-bestand dat je hier eerder meenam."
    case .notSure: "Zet een vinkje als je het zeker weet."
    }
  }

  // MARK: My own

  package var craftTitle: String { "Mijn vak" }
  package var craftLead: String { "Wat je kunt, waar het bleek, en wat je nog wilt leren. In je eigen woorden, zonder cijfers." }
  package var craftWho: String {
    "Alleen jij ziet dit, en wie jij het laat zien. Je werkgever ziet ook niet of je dit gebruikt."
  }
  package var craftOwnRemark: String { "Van jou alleen" }
  package var toCraft: String { "Naar mijn vak" }
  package var craftEmpty: String { "Nog leeg, en dat mag zo blijven" }
  package var craftEmptyHow: String { "Begin met iets wat je laatst goed deed. Eén zin is genoeg." }
  package var craftCan: String { "Wat ik kan" }
  package var craftShowed: String { "Waar het bleek" }
  package var craftLearn: String { "Wat ik wil leren" }
  package func changeCraftPart(_ heading: String) -> String { "Verander ‘\(heading)’" }
  package var addCraftPart: String { "Zet er een onderdeel bij" }
  package var addCraftPartButton: String { "Zet erbij" }
  package var craftHeading: String { "Waar gaat het over?" }
  package var craftHeadingHint: String { "Een paar woorden, zoals: er zijn waar mensen zijn." }
  package var craftCanHint: String { "Zoals je het een collega zou vertellen. Mag leeg blijven." }
  package var craftLearnHint: String { "En van wie, of hoe. Mag leeg blijven." }
  package var craftRefused: String { "Bewaren lukt nog niet" }
  package var craftOffersTitle: String { "Begin met koppen van een ander" }
  package var craftOffersLead: String { "Je neemt alleen de koppen over. Daarna zijn ze van jou: verander ze, of haal ze weg." }
  package func takeCraftOffer(_ title: String) -> String { "Neem over uit ‘\(title)’" }
  package func craftOfferBrings(_ count: Int) -> String { count == 1 ? "Eén kop" : "\(capitalised(number(count))) koppen" }
  package var keepCraft: String { "Bewaar" }
  package var removeCraftPart: String { "Haal dit onderdeel weg" }
  package var removeCraftPartLead: String { "Ook de voorbeelden en bestanden gaan weg. Dat is niet terug te draaien." }

  // MARK: Where it showed

  package var addExample: String { "Waar bleek het?" }
  package var addExampleButton: String { "Zet dit voorbeeld erbij" }
  package var exampleWords: String { "Wat gebeurde er?" }
  package var exampleWordsHint: String { "Geen namen van inwoners of collega’s." }
  package var exampleLink: String { "Een link" }
  package var exampleLinkHint: String { "Naar iets van jou, zoals een voorstel in het handboek. Mag leeg blijven." }
  package var exampleFile: String { "Een bestand" }
  package var exampleFileHint: String { "Hooguit vijf megabyte. Het wordt versleuteld bewaard, alleen voor jou." }
  package var noExamples: String { "Nog geen voorbeeld" }
  package var removeExample: String { "Haal dit voorbeeld weg" }

  // MARK: Showing it

  package var showCraft: String { "Laat iemand meekijken" }
  package var showCraftLead: String { "Voor een gesprek, of voor een register. Diegene leest mee tot een dag die jij kiest, en verandert niets." }
  package var showCraftTo: String { "Wie kijkt er mee?" }
  package var chooseSomebody: String { "Kies iemand" }
  package var showCraftWhat: String { "Wat laat je zien?" }
  package var showCraftAll: String { "Alles" }
  package var showCraftUntil: String { "Tot en met welke dag?" }
  package var showCraftUntilHint: String { "Daarna stopt het vanzelf. Je kunt het ook eerder terugnemen." }
  package var showCraftButton: String { "Laat het zien" }
  package var showCraftRefused: String { "Dit lukt nog niet" }
  package var showCraftWho: String {
    "Alleen diegene ziet dit, zoals het er op dat moment staat. Verander je iets, dan ziet diegene dat ook."
  }
  package var shownNow: String { "Wie er nu meekijkt" }
  package var shownToNobody: String { "Niemand kijkt mee." }
  package var columnReader: String { "Wie" }
  package var columnShown: String { "Wat" }
  package var columnUntil: String { "Tot en met" }
  package var takeShowingBack: String { "Neem terug" }
  package var showingLink: String { "Geef diegene zelf deze link:" }
  package func isShownTo(_ names: String) -> String { "Dit laat je nu zien aan \(names)." }

  // MARK: Looking along

  package var shownToMe: String { "Wat anderen mij laten zien" }
  package var shownToMeLead: String { "Iemand laat je iets zien van haar of zijn vak. Het is geleend, en niet van jou." }
  package var nothingShownToMe: String { "Niemand laat je nu iets zien" }
  package var nothingShownToMeHow: String { "Dat zegt niets over wat mensen voor zichzelf bewaren." }
  package func craftOf(_ name: String) -> String { "Het vak van \(name)" }
  package func shownLead(_ name: String, until day: String) -> String { "\(name) laat je dit zien, tot en met \(day)." }
  package func shownWho(_ name: String) -> String {
    "Alleen \(name) en jij zien dit. \(name) kan het elk moment terugnemen. Wat je leest, houdt niemand bij."
  }
  package func untilAndWith(_ day: String) -> String { "Tot en met \(day)" }

  // MARK: Taking it along, and throwing it away

  package var craftTakeOut: String { "Neem het mee" }
  package var craftTakeOutLead: String { "Het is van jou. Print deze bladzijde, of haal het op als bestand. Bestanden haal je één voor één op. Wat je bij een stap voor jezelf opschreef, gaat mee." }
  package var craftAsMarkdown: String { "Als tekst (Markdown)" }
  package var craftAsPage: String { "Als webpagina (HTML)" }
  package var craftBringIn: String { "Lees in wat je eerder meenam" }
  package var craftBringInLead: String { "Het komt achter wat er al staat. Er gaat niets verloren." }
  package var craftBringInFile: String { "Het Markdown-bestand" }
  package var craftBringInButton: String { "Lees in" }
  package var craftLeaving: String {
    "Ga je weg bij de organisatie? Neem dit dan eerst mee. Dertig dagen nadat je toegang stopt, wordt het vernietigd."
  }
  package var throwCraftAway: String { "Gooi alles weg" }
  package var throwCraftAwayLead: String {
    "Alle woorden, voorbeelden en bestanden gaan weg, en niemand kijkt meer mee. In Kring kan niemand dit terughalen."
  }
  package var throwCraftAwaySure: String { "Weet je het zeker?" }
  package var throwCraftAwayYes: String { "Ja, gooi alles weg" }
  package var throwCraftAwayButton: String { "Gooi alles weg" }
  package var keepItAll: String { "Nee, laat het staan" }

  // MARK: For whoever keeps a set

  package var craftOffered: String { "Voor je eigen vak" }
  package var craftOfferedYes: String { "Wie dat wil, neemt deze koppen over in ‘Mijn vak’" }
  package var craftOfferedHint: String { "Je ziet niet of iemand dat doet. Wat mensen er schrijven, leest niemand anders." }
  package var privacyCraft: (what: String, who: String, howLong: String) {
    (
      "Wat je in ‘Mijn vak’ bewaart",
      "Alleen jij, en wie jij het tot een dag laat zien. Ook dát je het gebruikt, ziet geen leidinggevende en geen beheerder op een scherm.",
      "Tot jij het weggooit. Stopt je toegang, dan wordt het na dertig dagen vernietigd. Daarna opent ook geen kopie van de database het meer."
    )
  }
}
