package import Domain

/// The words about bringing in, converting and making norm sets.
extension Wording {
  package func done(_ outcome: NormMakingDone) -> String {
    switch outcome {
    case .begun: say("Begonnen. Zet er nu de eerste onderdelen bij.", "Begun. Now add the first clauses.")
    case .kept: say("Bewaard. Wat mensen erover zeiden, staat er nog.", "Saved. What people said about it is still there.")
    case .added: say("Het staat erbij.", "It has been added.")
    case .moved: say("Verplaatst.", "Moved.")
    case .removed: say("Weggehaald. Er hing niets aan.", "Removed. Nothing hung on it.")
    case .taken: say(
      "Overgenomen. Verbind nu de eerste norm met een plek in het handboek.",
      "Taken over. Now link the first norm to a place in the handbook.")
    }
  }

  // MARK: Bringing in

  package var outlinesTitle: String { say("Kaders die Kring meegeeft", "Sets that come with Kring") }
  package var outlinesRemark: String { say("Alleen nummers, met korte woorden van ons", "Numbers only, with short words of ours") }
  package var outlineRemark: String { say("Omtrek door Kring: niet de norm zelf", "Outline by Kring: not the norm itself") }
  package var outlineWhat: String { say("Wat het is", "What it is") }
  package var outlineTake: String { say("Overnemen", "Taking it over") }
  package var takeOutline: String { say("Neem over", "Take it over") }
  package var jsonLead: String { say(
    "Met JSON kan meer: een maatlat, onderdelen in onderdelen, en verbanden met andere kaders.",
    "JSON can do more: a scale, clauses in clauses, and crosswalks to other sets.") }
  package var oscalLead: String { say(
    "Een catalogus in OSCAL (JSON) lezen we ook. Wat daarin is ingetrokken, slaan we over.",
    "We also read a catalogue in OSCAL (JSON). What was withdrawn in it is left out.") }
  package var columnTitle: String { say("Titel", "Title") }

  // MARK: One's own copy

  package var convertCopy: String { say("Zet jullie eigen exemplaar om", "Convert your own copy") }
  package var convertCopyLead: String { say(
    "Jullie hebben de norm gekocht. Plak hier de tekst uit je eigen pdf of Word, dan maken we er onderdelen van.",
    "You bought the norm. Paste the text from your own PDF or Word here, and we make clauses of it.") }
  package var copyEditionHint: String { say("Zoals op het voorblad van jullie exemplaar.", "As on the cover of your copy.") }
  package var copyText: String { say("De tekst", "The text") }
  package var copyTextHint: String { say(
    "Met de genummerde koppen erbij. Een tabel met kolommen mag ook. Er wordt nog niets bewaard.",
    "With its numbered headings. A table with columns will do as well. Nothing is kept yet.") }
  package var copyMarkedHint: String { say(
    "Een regel die met # begint, is een onderdeel: eerst het nummer, dan de titel. Zet # erbij of haal het weg, en kijk opnieuw.",
    "A line that begins with # is a clause: first its number, then its title. Add or remove a #, and look again.") }
  package var lookAtCopy: String { say("Kijk wat het wordt", "See what it becomes") }
  package var lookAgainAtCopy: String { say("Kijk opnieuw", "Look again") }
  package var takeCopy: String { say("Het klopt, neem over", "It is right, take it in") }
  package func copyWho(_ organisation: String) -> String { say(
    "Alleen mensen van \(organisation) lezen dit, en wie je voor dit kader als toetser uitnodigt. Delen met anderen kan niet.",
    "Only people of \(organisation) read this, and whoever you invite as an auditor for this set. It cannot be shared with others.") }
  package var licensedRemark: String { say("Eigen gelicentieerd exemplaar, niet delen", "Own licensed copy, do not share") }
  package var copyReadAs: String { say("Zo lezen we het", "This is how we read it") }
  package func copyFound(_ count: Int) -> String { say("\(clauseCount(count)) gevonden", "\(clauseCount(count)) found") }
  package var copyNothingKept: String { say("Er is nog niets bewaard", "Nothing has been kept yet") }
  package var columnNumber: String { say("Nummer", "Number") }
  package var columnParent: String { say("Onderdeel van", "Part of") }
  package var columnBeginning: String { say("Begint met", "Begins with") }

  // MARK: Making a set

  package var makeOwnSet: String { say("Maak een eigen kader", "Make a set of your own") }
  package var makeOwnSetLead: String { say(
    "Jullie branchecode, jullie competenties, of wat jullie zelf belangrijk vinden. Het begint als werkversie.",
    "Your sector code, your competences, or what you find important yourselves. It begins as a draft.") }
  package var ownSetTitleHint: String { say(
    "In jullie eigen woorden, bijvoorbeeld: Onze kernwaarden",
    "In your own words, for example: Our core values") }
  package var setSource: String { say("Van wie komt het?", "Whose is it?") }
  package var setSourceHint: String { say(
    "Bijvoorbeeld: van onszelf, of de naam van de branche. Mag leeg blijven.",
    "For example: our own, or the name of the sector. May stay empty.") }
  package var beginSet: String { "Begin" }
  package var draftSetWho: String { say(
    "Wie het handboek bijhoudt, ziet dit. Pas als het geldt, leest iedereen het.",
    "Whoever keeps the handbook sees this. Everybody reads it once it is in use.") }
  package var making: String { say("Opbouw", "Clauses") }
  package var makingLead: String { say(
    "Wat je hier verandert, laat staan wat mensen er al over zeiden.",
    "Whatever you change here, what people said about it stays.") }
  package var noClauses: String { say("Nog geen onderdelen", "No clauses yet") }
  package var noClausesHow: String { say(
    "Begin met de groepen. Zet daarna onder elke groep wat erbij hoort.",
    "Begin with the groups. Then put below each group what belongs to it.") }
  package var columnActs: String { say("Aanpassen", "Changing") }
  package var addClause: String { say("Zet er iets bij", "Add something") }
  package var addIt: String { say("Zet erbij", "Add it") }
  package func changeClause(_ number: String) -> String { say("Verander \(number)", "Change \(number)") }
  package func moveUp(_ number: String) -> String { say("\(number) omhoog", "\(number) up") }
  package func moveDown(_ number: String) -> String { say("\(number) omlaag", "\(number) down") }
  package var changeClauseLead: String { say(
    "Verander je de woorden, dan vragen we om wat erover gezegd is opnieuw te bekijken. Er gaat niets verloren.",
    "When you change the words, we ask to look again at what was said about it. Nothing is lost.") }
  package var keepIt: String { say("Bewaar", "Save") }
  package var removeClause: String { say("Weghalen", "Removing") }
  package var removeClauseRemark: String { say("Kan alleen zolang er niets aan hangt", "Only as long as nothing hangs on it") }
  package var removeIt: String { say("Haal dit onderdeel weg", "Remove this clause") }
  package var onTop: String { say("Niets: het staat bovenaan", "Nothing: it stands on top") }
  package var clauseNumber: String { say("Nummer of letter", "Number or letter") }
  package var clauseNumberHint: String { say("Bijvoorbeeld: V1. Elk nummer komt één keer voor.", "For example: V1. Each number stands once.") }
  package var clauseParent: String { say("Waar valt het onder?", "What is it part of?") }
  package var clauseTitle: String { say("Titel", "Title") }
  package var clauseTitleHint: String { say("Een paar woorden, of één zin.", "A few words, or one sentence.") }
  package var clauseText: String { say("Wat vraagt het?", "What does it ask?") }
  package var clauseWhy: String { say("Waarom vraagt men dit?", "Why is it asked?") }
  package var clauseWhyHint: String { say("Dit staat bij de norm, voor wie het leest.", "This stands beside the norm, for whoever reads it.") }
  package var clauseExamples: String { say("Voorbeelden", "Examples") }
  package var clauseExamplesHint: String { say(
    "Waaraan zie je het in het werk? Eén voorbeeld per regel.",
    "How do you see it in the work? One example a line.") }
  package var clauseLevelHint: String { say("Bijvoorbeeld: moet, of hoort. Mag leeg blijven.", "For example: must, or should. May stay empty.") }
  package var clauseWeight: String { say("Gewicht", "Weight") }
  package var clauseWeightHint: String { say(
    "Hoe zwaar de makers het vinden, van 1 tot 1000. We tellen het nergens bij elkaar op.",
    "How heavy its makers find it, from 1 to 1000. We never add it up.") }
  package var clauseSlices: String { say("Voor welk deel van het werk?", "For which part of the work?") }
  package var clauseSlicesHint: String { say(
    "Bijvoorbeeld: welzijn, sport. Leeg is: voor iedereen.",
    "For example: welfare, sports. Empty means: for everybody.") }
  package var clauseWho: String { say(
    "Iedereen in de organisatie leest dit, zodra het kader geldt. De toetser ook.",
    "Everybody in the organisation reads this, once the set is in use. So does the auditor.") }

  // MARK: About the set

  package var setDetails: String { say("Gegevens en maatlat", "Details and scale") }
  package var setStage: String { say("Waar staat het?", "Where does it stand?") }
  package var setScale: String { say("Een maatlat, van laag naar hoog", "A scale, from low to high") }
  package var setScaleHint: String { say(
    "Eén trede per regel, zoals: v = voldoende. Leeg is: geen maatlat. Het gaat over de norm, nooit over mensen.",
    "One level a line, like: s = sufficient. Empty means: no scale. It is about the norm, never about people.") }
  package var slicesTitle: String { say("Delen van het werk", "Parts of the work") }
  package var whichSlices: String { say("In welke delen werken jullie?", "In which parts do you work?") }
  package var whichSlicesHint: String { say(
    "Wat je uitzet, verdwijnt uit de tabel. Alles wat erover gezegd is, blijft bewaard.",
    "What you switch off leaves the table. All that was said about it is kept.") }
  package var shareTitle: String { say("Meegeven aan anderen", "Giving it to others") }
  package var shareLead: String { say(
    "Een ander kan dit kader inlezen: met onderdelen, maatlat en verbanden. Wat jullie erover zeiden, gaat niet mee.",
    "Others can read this set in: with its clauses, scale and crosswalks. What you said about it does not go along.") }
  package var shareFile: String { say("Haal het bestand op", "Fetch the file") }
  package var shareNot: String { say(
    "Dit is jullie eigen gelicentieerde exemplaar. Het gaat alleen mee als de hele organisatie verhuist.",
    "This is your own licensed copy. It goes along only when the whole organisation moves.") }
  package var pastSets: String { say("Niet meer in gebruik", "No longer in use") }
  package var pastSetsRemark: String { say("Wel te lezen, met alles wat erover gezegd is", "Still to be read, with all that was said about it") }
  package var scaleLevel: String { say("Op de maatlat", "On the scale") }
  package var whichRung: String { say("Waar staat het op de maatlat?", "Where does it stand on the scale?") }
  package var whichRungHint: String { say("Over hoe wij het doen, niet over een mens.", "About how we do it, not about a person.") }
  package var noRung: String { say("Nog niet gekozen", "Not chosen yet") }
  package var normExamples: String { say("Voorbeelden:", "Examples:") }
  package func refusal(_ refusal: NormRefusal) -> String {
    switch refusal {
    case .numberMissing: say("Geef het een nummer of een letter.", "Give it a number or a letter.")
    case .numberTaken: say("Dit nummer is er al in dit kader.", "This number is in this set already.")
    case .nothingSaid: say("Schrijf een titel op, of wat het vraagt.", "Write down a title, or what it asks.")
    case .parentCircular: say(
      "Het kan niet onder zichzelf staan, of onder wat eronder hangt.",
      "It cannot stand below itself, or below what hangs on it.")
    case .parentUnknown: say("Dat onderdeel is er niet meer.", "That clause is no longer there.")
    case .clauseInUse: say(
      "Hier hangt al iets aan: een oordeel, een plek, een verband of een onderdeel. Verander liever de woorden.",
      "Something hangs on it: a judgement, a place, a crosswalk or a clause. Change its words instead.")
    case .scaleUnreadable: say(
      "Zet op elke regel een teken, een = en een naam, zoals: v = voldoende. Hooguit tien, elk teken één keer.",
      "Put a sign, a = and a name on each line, like: s = sufficient. At most ten, each sign once.")
    case .rungInUse(let code): say("Trede ‘\(code)’ is al ergens gekozen. Laat die staan.", "Level ‘\(code)’ was chosen somewhere. Let it stay.")
    case .rungUnknown: say("Deze trede is er niet meer. Kies een andere.", "This level is no longer there. Choose another.")
    case .sameSet: say("Kies een norm uit een ander kader.", "Choose a norm of another set.")
    case .otherUnknown: say("Dat nummer is er niet in dat kader.", "That number is not in that set.")
    case .crosswalkTaken: say("Tussen deze twee ligt al een verband.", "These two are connected already.")
    case .crosswalkContradicts: say(
      "Dit gaat in tegen wat uit andere verbanden volgt. Kijk daar eerst naar.",
      "This goes against what follows from other crosswalks. Look at those first.")
    case .nothingToCarry: say("Er is niets om over te nemen.", "There is nothing to take over.")
    case .question(let fault): self.fault(fault)
    case .editionCircular: say(
      "De andere uitgave komt zelf na deze. Andersom kan niet.",
      "The other edition comes after this one. It cannot be the other way round.")
    }
  }

  package func place(of mistake: TableMistake) -> String {
    guard let path = mistake.path else { return lineOfFile(mistake.line) }
    return path.isEmpty ? say("In het bestand", "In the file") : say("Bij \(path)", "At \(path)")
  }

  package func stage(_ stage: NormStage) -> String {
    switch stage {
    case .draft: say("Werkversie", "Draft")
    case .inUse: say("Geldt", "In use")
    case .past: say("Niet meer in gebruik", "No longer in use")
    }
  }

  package func stageHint(_ stage: NormStage) -> String {
    switch stage {
    case .draft: say("Alleen wie het handboek bijhoudt, ziet het.", "Only whoever keeps the handbook sees it.")
    case .inUse: say("Iedereen leest het, ook bij de bladzijden van het handboek.", "Everybody reads it, beside the pages of the handbook too.")
    case .past: say("Nog te lezen, maar niet meer bij de bladzijden.", "Still to be read, but no longer beside the pages.")
    }
  }

  /// The names in a file are the same in every language.
  package var jsonExample: String {
    """
    {
      "kader": "Onze kernwaarden", "uitgave": "2026",
      "maatlat": [{"teken": "o", "naam": "onvoldoende"}, {"teken": "v", "naam": "voldoende"}],
      "onderdelen": [
        {"nummer": "V", "titel": "Vakmanschap", "onderdelen": [
          {"nummer": "V1", "titel": "Eigen regie", "tekst": "…", "voorbeelden": "…", "waarom": "…", "delen": ["welzijn"],
           "vragen": [
             {"kenmerk": "kiest", "vraag": "Kiest iemand zelf?", "antwoorden": "ja-deels-nee"},
             {"vraag": "Wie kiest er dan?", "alleen-als": {"vraag": "kiest", "antwoord": ["nee"]},
              "antwoorden": [{"naam": "De werker", "wijst-op": "nog-niet"}, {"naam": "De familie", "trede": "v"}]}
           ]}
        ]}
      ],
      "verbanden": [
        {"van": "V1", "kader": "Ander kader", "uitgave": "2026", "naar": "4.1", "verband": "gelijk", "reden": "…"}
      ]
    }
    """
  }

  /// A level as it is shown: its name, and its code where that differs.
  package func rung(_ rung: ScaleRung) -> String { rung.code == rung.name ? rung.name : "\(rung.code): \(rung.name)" }
}

/// What was just done with a norm set, as a word in the address.
package enum NormMakingDone: String, Done {
  case begun = "kader-begonnen", kept = "kader-bewaard", added = "norm-erbij", moved = "norm-verplaatst", removed = "norm-weg"
  case taken = "kader-overgenomen"

  package func sentence(_ wording: Wording) -> String { wording.done(self) }
}
