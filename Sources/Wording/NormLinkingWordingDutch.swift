package import Domain

extension Dutch: NormLinkingWording {
  package func done(_ outcome: NormLinkingOutcome) -> String {
    switch outcome {
    case .carried: "Meegenomen. Wat opnieuw bekeken moet worden, staat gemerkt in de tabel."
    case .placed: "De plekken zijn overgenomen. Wat mensen al zeiden, is niet veranderd."
    case .connected: "Het verband staat erbij."
    case .disconnected: "Het verband is weg. De normen zelf zijn niet veranderd."
    case .broughtIn: "De verbanden zijn ingelezen."
    case .waved: "Bewaard, met jullie reden erbij."
    }
  }


  // MARK: The table

  package var keepingIt: String { "Bijhouden" }
  package func showUnseen(_ count: Int) -> String { "Nog niet bekeken \(count)" }
  package func showDoubled(_ count: Int) -> String { "Op veel plekken \(count)" }
  package func unseenHeading(_ count: Int) -> String {
    count == 1
      ? "Eén norm is nog niet bekeken"
      : "\(capitalised(number(count))) normen zijn nog niet bekeken"
  }
  package var unseenIsNoGap: String { "Dat is geen gat: er heeft nog niemand gekeken." }
  package func outsideSlices(_ count: Int) -> String {
    count == 1
      ? "Eén norm staat uit, omdat jullie in dat deel niet werken."
      : "\(capitalised(number(count))) normen staan uit, omdat jullie in die delen niet werken."
  }
  package var rewordedSince: String { "De tekst van de norm is gewijzigd. Kijk opnieuw." }
  package func muchLeansOn(_ places: [String]) -> String {
    "Op deze plekken leunen veel normen: \(places.joined(separator: ", ")). Verandert er daar iets, kijk dan naar allemaal."
  }
  package func homelessTitle(_ count: Int) -> String {
    count == 1
      ? "Eén norm staat nog nergens"
      : "\(capitalised(number(count))) normen staan nog nergens"
  }
  package var homelessRemark: String { "Niet elke norm heeft een bladzijde nodig" }

  // MARK: From one edition to the next

  package var editionTitle: String { "Overgang van een andere uitgave" }
  package var editionLead: String {
    "Wat over de oude uitgave gezegd is, gaat mee. Je ziet eerst wat er met elk antwoord gebeurt."
  }
  package var whichFormer: String { "Welke uitgave was er eerst?" }
  package var noFormer: String { "Er is nog geen ander kader. Lees de oude uitgave eerst in." }
  package var whatHappens: String { "Dit gebeurt er" }
  package func answersFound(_ count: Int) -> String {
    count == 1
      ? "Er is één antwoord in de oude uitgave."
      : "Er zijn \(number(count)) antwoorden in de oude uitgave."
  }
  package var nothingToCarry: String { "Er is niets meer om mee te nemen." }
  package func carryRemark(_ former: String) -> String {
    "Er wordt niets overschreven. \(former) blijft te lezen zoals het was."
  }
  package var carryThem: String { "Neem de antwoorden mee" }
  package var carriedBefore: String { "Eerder meegenomen" }
  package var staysInOld: String { "Blijft in de oude uitgave staan" }
  package var columnFormer: String { "In de oude uitgave" }
  package var columnNow: String { "In deze uitgave" }
  package var columnFate: String { "Wat ermee gebeurt" }

  // MARK: Crosswalks

  package var crosswalksTitle: String { "Verbanden met andere kaders" }
  package var crosswalksLead: String {
    "Twee kaders vragen vaak hetzelfde. Leg het één keer vast, dan hoef je het maar één keer te beantwoorden."
  }
  package var whichOther: String { "Welk ander kader?" }
  package var noOther: String { "Er is nog geen ander kader." }
  package func fromTo(_ from: String, _ to: String) -> String { "Van \(from) naar \(to)" }
  package func wouldGain(_ count: Int, of set: String) -> String {
    count == 0
      ? "Geen norm van \(set) krijgt er een plek bij."
      : count == 1 ? "Eén norm van \(set) krijgt een plek in het handboek."
      : "\(capitalised(number(count))) normen van \(set) krijgen een plek in het handboek."
  }
  package func homelessBeforeAndAfter(_ before: Int, _ after: Int) -> String { "Zonder plek: nu \(before), straks \(after)." }
  package func wouldBeSuggested(_ count: Int) -> String {
    count == 1
      ? "Bij één norm staat een suggestie. Mensen oordelen, niet het verband."
      : "Bij \(number(count)) normen staat een suggestie. Mensen oordelen, niet het verband."
  }
  package func staysAsItIs(_ count: Int) -> String {
    count == 1
      ? "Eén norm blijft zoals die is: daar keken mensen al naar."
      : "\(capitalised(number(count))) normen blijven zoals ze zijn: daar keken mensen al naar."
  }
  package var wouldGainTitle: String { "Normen die een plek krijgen" }
  package var columnRelation: String { "Verband" }
  package var columnOther: String { "De andere norm" }
  package var columnPlaces: String { "Plekken" }
  package var columnReason: String { "Waarom" }
  package var columnWho: String { "Wie en wanneer" }
  package func placeCount(_ count: Int) -> String { count == 1 ? "Eén plek" : "\(capitalised(number(count))) plekken" }
  package var takeOverRemark: String { "Alleen normen zonder plek en zonder oordeel krijgen er iets bij." }
  package var takeThemOver: String { "Neem de plekken over" }
  package var bringInCrosswalks: String { "Lees verbanden in" }
  package var crosswalkFile: String { "Kies het bestand" }
  package var crosswalkFileHint: String { "Een spreadsheet, bewaard als CSV. Klopt er iets niet, dan nemen we niets over." }
  package var noCrosswalks: String { "Nog geen verband gelegd." }
  package var connectIt: String { "Leg het verband" }
  package var otherNumber: String { "Welk nummer daar?" }
  package var otherNumberHint: String { "Zoals het in dat kader staat." }
  package var howDoTheyStand: String { "Hoe verhouden ze zich?" }
  package var crosswalkReason: String { "Waarom zie je dat zo?" }
  package var crosswalkWho: String {
    "Iedereen in de organisatie leest dit. Een toetser niet: die ziet alleen het eigen kader."
  }
  package var suggestionsTitle: String { "Wat elders al gezegd is" }
  package var suggestionsRemark: String { "Een suggestie, geen oordeel" }
  package var suggested: String { "misschien hier ook" }

  // MARK: Whether the handbook looks like a norm

  package var mirrorTitle: String { "Is het handboek nog van ons?" }
  package var mirrorLead: String {
    "Een handboek volgt het werk. Lijkt het op de hoofdstukken van een norm, dan schrijf je voor de toetser."
  }
  package var mirrorWho: String { "Alleen wie het handboek bijhoudt, ziet dit." }
  package var seeMirror: String { "Bekijk waar" }
  package func handbookMirrors(_ count: Int) -> String {
    count == 1
      ? "Eén titel in het handboek heet als een onderdeel van deze norm."
      : "\(capitalised(number(count))) titels in het handboek heten als een onderdeel van deze norm."
  }
  package var noSigns: String { "Het handboek is van jullie" }
  package var noSignsWhy: String { "Niets erin heet als een onderdeel van deze norm, en geen bladzijde schrijft hem over." }
  package var columnSign: String { "Wat we zagen" }
  package var waveAway: String { "Dit is toch van ons" }
  package var waveRemark: String { "De reden blijft hier staan" }
  package var waveIt: String { "Laat het zo, met deze reden" }
  package var whichSign: String { "Waar gaat het om?" }
  package var whyNoSign: String { "Waarom is dit toch van jullie?" }
  package var wavedTitle: String { "Bekeken, en van ons" }
  package func relation(_ relation: ClauseRelation) -> String {
    switch relation {
    case .equal: "vraagt hetzelfde als"
    case .partOf: "is een onderdeel van"
    case .contains: "omvat"
    case .overlaps: "overlapt met"
    case .none: "heeft niets te maken met"
    }
  }

  package func relationChoice(_ relation: ClauseRelation, number: String) -> String { "\(number) \(self.relation(relation)) de andere" }

  package func answers(_ count: Int, _ fate: AnswerFate) -> String {
    let one = count == 1
    let many = capitalised(number(count))
    return switch fate {
    case .carried: one ? "Eén antwoord gaat mee." : "\(many) gaan mee."
    case .reworded: one ? "Eén gaat mee, met een merk: tekst gewijzigd, kijk opnieuw." : "\(many) gaan mee, met een merk: tekst gewijzigd, kijk opnieuw."
    case .keptTheirs: one ? "Eén blijft achter: de nieuwe norm is al beoordeeld." : "\(many) blijven achter: de nieuwe normen zijn al beoordeeld."
    case .orphan: one ? "Eén heeft geen plek in de nieuwe uitgave." : "\(many) hebben geen plek in de nieuwe uitgave."
    }
  }

  package func fate(_ fate: AnswerFate) -> String {
    switch fate {
    case .carried: "Gaat mee"
    case .reworded: "Gaat mee, kijk opnieuw"
    case .keptTheirs: "Hier keken mensen al naar"
    case .orphan: "Zonder plek"
    }
  }

  package func fateTitle(_ fate: AnswerFate) -> String {
    switch fate {
    case .carried: "Gaat mee zoals het is"
    case .reworded: "Tekst gewijzigd, kijk opnieuw"
    case .keptTheirs: "Hier is in de nieuwe uitgave al over geoordeeld"
    case .orphan: "Zonder plek in de nieuwe uitgave"
    }
  }

  package func sign(_ sign: MirrorSign) -> String {
    switch sign.kind {
    case .chapterNamed(let title): "Het hoofdstuk ‘\(title)’ heet zoals in de norm"
    case .pageNamed(_, let title): "De bladzijde ‘\(title)’ heet zoals in de norm"
    case .pageCopies(_, let title, _): "De bladzijde ‘\(title)’ gebruikt de woorden van de norm"
    }
  }

  package func mirrorReport(_ reading: MirrorReading) -> String {
    let chapters = reading.signs.count { if case .chapterNamed = $0.kind { true } else { false } }
    let pages = reading.signs.count - chapters
    let first = "Van de \(number(reading.chapters)) hoofdstukken lijken er \(number(chapters)) op deze norm."
    return "\(first) Op \(number(reading.pages)) bladzijden zagen we \(number(pages)) tekens."
  }
}
