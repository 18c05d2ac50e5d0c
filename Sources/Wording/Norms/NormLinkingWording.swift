package import Domain

/// The words about relations between norm sets, and between a norm and the handbook.
extension Wording {
  package func done(_ outcome: NormLinkingDone) -> String {
    switch outcome {
    case .carried: say(
      "Meegenomen. Wat opnieuw bekeken moet worden, staat gemerkt in de tabel.",
      "Carried over. What has to be looked at again is marked in the table.")
    case .placed: say(
      "De plekken zijn overgenomen. Wat mensen al zeiden, is niet veranderd.",
      "The places were taken over. What people said already did not change.")
    case .connected: say("Het verband staat erbij.", "The crosswalk has been added.")
    case .disconnected: say("Het verband is weg. De normen zelf zijn niet veranderd.", "The crosswalk is gone. The norms themselves did not change.")
    case .broughtIn: say("De verbanden zijn ingelezen.", "The crosswalks were brought in.")
    case .waved: say("Bewaard, met jullie reden erbij.", "Saved, with your reason.")
    }
  }

  // MARK: The table

  /// Above the links for keeping the handbook or a set of norms, at the foot.
  package var keepingIt: String { say("Bijhouden", "Keeping it") }
  package func showUnseen(_ count: Int) -> String { say("Nog niet bekeken \(count)", "Not looked at yet \(count)") }
  package func showDoubled(_ count: Int) -> String { say("Op veel plekken \(count)", "In many places \(count)") }
  package func unseenHeading(_ count: Int) -> String {
    count == 1
      ? say("Eén norm is nog niet bekeken", "One norm has not been looked at yet")
      : say("\(capitalised(number(count))) normen zijn nog niet bekeken", "\(capitalised(number(count))) norms have not been looked at yet")
  }
  package var unseenIsNoGap: String { say("Dat is geen gat: er heeft nog niemand gekeken.", "That is no gap: nobody has looked yet.") }
  package func outsideSlices(_ count: Int) -> String {
    count == 1
      ? say("Eén norm staat uit, omdat jullie in dat deel niet werken.", "One norm is switched off, because you do not work in that part.")
      : say(
        "\(capitalised(number(count))) normen staan uit, omdat jullie in die delen niet werken.",
        "\(capitalised(number(count))) norms are switched off, because you do not work in those parts.")
  }
  package var rewordedSince: String { say("De tekst van de norm is gewijzigd. Kijk opnieuw.", "The text of the norm changed. Look again.") }
  package func muchLeansOn(_ places: [String]) -> String { say(
    "Op deze plekken leunen veel normen: \(places.joined(separator: ", ")). Verandert er daar iets, kijk dan naar allemaal.",
    "Many norms lean on these places: \(places.joined(separator: ", ")). When one of them changes, look at all of those norms.") }
  package func homelessTitle(_ count: Int) -> String {
    count == 1
      ? say("Eén norm staat nog nergens", "One norm stands nowhere yet")
      : say("\(capitalised(number(count))) normen staan nog nergens", "\(capitalised(number(count))) norms stand nowhere yet")
  }
  package var homelessRemark: String { say("Niet elke norm heeft een bladzijde nodig", "Not every norm needs a page") }

  // MARK: From one edition to the next

  package var editionTitle: String { say("Overgang van een andere uitgave", "Moving on from another edition") }
  package var editionLead: String { say(
    "Wat over de oude uitgave gezegd is, gaat mee. Je ziet eerst wat er met elk antwoord gebeurt.",
    "What was said about the old edition goes along. You first see what happens to every answer.") }
  package var whichFormer: String { say("Welke uitgave was er eerst?", "Which edition came before?") }
  package var noFormer: String { say(
    "Er is nog geen ander kader. Lees de oude uitgave eerst in.",
    "There is no other set yet. Bring the old edition in first.") }
  package var whatHappens: String { say("Dit gebeurt er", "This is what happens") }
  package func answersFound(_ count: Int) -> String {
    count == 1
      ? say("Er is één antwoord in de oude uitgave.", "There is one answer in the old edition.")
      : say("Er zijn \(number(count)) antwoorden in de oude uitgave.", "There are \(number(count)) answers in the old edition.")
  }
  package var nothingToCarry: String { say("Er is niets meer om mee te nemen.", "There is nothing left to carry over.") }
  package func carryRemark(_ former: String) -> String { say(
    "Er wordt niets overschreven. \(former) blijft te lezen zoals het was.",
    "Nothing is overwritten. \(former) stays to be read as it was.") }
  package var carryThem: String { say("Neem de antwoorden mee", "Carry the answers over") }
  package var carriedBefore: String { say("Eerder meegenomen", "Carried over before") }
  package var staysInOld: String { say("Blijft in de oude uitgave staan", "Stays in the old edition") }
  package var columnFormer: String { say("In de oude uitgave", "In the old edition") }
  package var columnNow: String { say("In deze uitgave", "In this edition") }
  package var columnFate: String { say("Wat ermee gebeurt", "What happens to it") }

  // MARK: Crosswalks

  package var crosswalksTitle: String { say("Verbanden met andere kaders", "Crosswalks to other sets") }
  package var crosswalksLead: String { say(
    "Twee kaders vragen vaak hetzelfde. Leg het één keer vast, dan hoef je het maar één keer te beantwoorden.",
    "Two sets often ask the same. Say so once, and you need to answer it only once.") }
  package var whichOther: String { say("Welk ander kader?", "Which other set?") }
  package var noOther: String { say("Er is nog geen ander kader.", "There is no other set yet.") }
  package func fromTo(_ from: String, _ to: String) -> String { say("Van \(from) naar \(to)", "From \(from) to \(to)") }
  package func wouldGain(_ count: Int, of set: String) -> String {
    count == 0
      ? say("Geen norm van \(set) krijgt er een plek bij.", "No norm of \(set) gets a place.")
      : count == 1 ? say("Eén norm van \(set) krijgt een plek in het handboek.", "One norm of \(set) gets a place in the handbook.")
      : say(
        "\(capitalised(number(count))) normen van \(set) krijgen een plek in het handboek.",
        "\(capitalised(number(count))) norms of \(set) get a place in the handbook.")
  }
  package func homelessBeforeAndAfter(_ before: Int, _ after: Int) -> String { say(
    "Zonder plek: nu \(before), straks \(after).",
    "Without a place: \(before) now, \(after) then.") }
  package func wouldBeSuggested(_ count: Int) -> String {
    count == 1
      ? say("Bij één norm staat een suggestie. Mensen oordelen, niet het verband.", "One norm has a suggestion. People judge, not the crosswalk.")
      : say(
        "Bij \(number(count)) normen staat een suggestie. Mensen oordelen, niet het verband.",
        "\(capitalised(number(count))) norms have a suggestion. People judge, not the crosswalk.")
  }
  package func staysAsItIs(_ count: Int) -> String {
    count == 1
      ? say("Eén norm blijft zoals die is: daar keken mensen al naar.", "One norm stays as it is: people looked at it already.")
      : say(
        "\(capitalised(number(count))) normen blijven zoals ze zijn: daar keken mensen al naar.",
        "\(capitalised(number(count))) norms stay as they are: people looked at them already.")
  }
  package var wouldGainTitle: String { say("Normen die een plek krijgen", "Norms that get a place") }
  package var columnRelation: String { say("Verband", "Relation") }
  package var columnOther: String { say("De andere norm", "The other norm") }
  package var columnPlaces: String { say("Plekken", "Places") }
  package var columnReason: String { say("Waarom", "Why") }
  package var columnWho: String { say("Wie en wanneer", "Who and when") }
  package func placeCount(_ count: Int) -> String {
    count == 1 ? say("Eén plek", "One place") : say("\(capitalised(number(count))) plekken", "\(capitalised(number(count))) places")
  }
  package var takeOverRemark: String { say(
    "Alleen normen zonder plek en zonder oordeel krijgen er iets bij.",
    "Only norms without a place and without a judgement get something.") }
  package var takeThemOver: String { say("Neem de plekken over", "Take the places over") }
  package var bringInCrosswalks: String { say("Lees verbanden in", "Bring crosswalks in") }
  package var crosswalkFile: String { say("Kies het bestand", "Choose the file") }
  package var crosswalkFileHint: String { say(
    "Een spreadsheet, bewaard als CSV. Klopt er iets niet, dan nemen we niets over.",
    "A spreadsheet, saved as CSV. If something is wrong, nothing is taken in.") }
  package var noCrosswalks: String { say("Nog geen verband gelegd.", "Nothing connected yet.") }
  package var connectIt: String { say("Leg het verband", "Connect them") }
  package var otherNumber: String { say("Welk nummer daar?", "Which number there?") }
  package var otherNumberHint: String { say("Zoals het in dat kader staat.", "As it stands in that set.") }
  package var howDoTheyStand: String { say("Hoe verhouden ze zich?", "How do they relate?") }
  package var crosswalkReason: String { say("Waarom zie je dat zo?", "Why do you see it so?") }
  package var crosswalkWho: String { say(
    "Iedereen in de organisatie leest dit. Een toetser niet: die ziet alleen het eigen kader.",
    "Everybody in the organisation reads this. An auditor does not: she sees her own set only.") }
  package var suggestionsTitle: String { say("Wat elders al gezegd is", "What was said elsewhere") }
  package var suggestionsRemark: String { say("Een suggestie, geen oordeel", "A suggestion, no judgement") }
  package var suggested: String { say("misschien hier ook", "perhaps here too") }

  // MARK: Whether the handbook looks like a norm

  package var mirrorTitle: String { say("Is het handboek nog van ons?", "Is the handbook still ours?") }
  package var mirrorLead: String { say(
    "Een handboek volgt het werk. Lijkt het op de hoofdstukken van een norm, dan schrijf je voor de toetser.",
    "A handbook follows the work. When it looks like the chapters of a norm, you write for the auditor.") }
  package var mirrorWho: String { say("Alleen wie het handboek bijhoudt, ziet dit.", "Only whoever keeps the handbook sees this.") }
  package var seeMirror: String { say("Bekijk waar", "See where") }
  package func handbookMirrors(_ count: Int) -> String {
    count == 1
      ? say("Eén titel in het handboek heet als een onderdeel van deze norm.", "One title in the handbook is called as a clause of this norm.")
      : say(
        "\(capitalised(number(count))) titels in het handboek heten als een onderdeel van deze norm.",
        "\(capitalised(number(count))) titles in the handbook are called as clauses of this norm.")
  }
  package var noSigns: String { say("Het handboek is van jullie", "The handbook is yours") }
  package var noSignsWhy: String { say(
    "Niets erin heet als een onderdeel van deze norm, en geen bladzijde schrijft hem over.",
    "Nothing in it is called as a clause of this norm, and no page copies it.") }
  package var columnSign: String { say("Wat we zagen", "What we saw") }
  package var waveAway: String { say("Dit is toch van ons", "It is ours after all") }
  package var waveRemark: String { say("De reden blijft hier staan", "The reason stays here") }
  package var waveIt: String { say("Laat het zo, met deze reden", "Leave it so, with this reason") }
  package var whichSign: String { say("Waar gaat het om?", "Which one is it?") }
  package var whyNoSign: String { say("Waarom is dit toch van jullie?", "Why is this yours all the same?") }
  package var wavedTitle: String { say("Bekeken, en van ons", "Looked at, and ours") }
  package func relation(_ relation: ClauseRelation) -> String {
    switch relation {
    case .equal: say("vraagt hetzelfde als", "asks the same as")
    case .partOf: say("is een onderdeel van", "is part of")
    case .contains: say("omvat", "contains")
    case .overlaps: say("overlapt met", "overlaps with")
    case .none: say("heeft niets te maken met", "has nothing to do with")
    }
  }

  /// The same as a choice, seen from the clause with this number.
  package func relationChoice(_ relation: ClauseRelation, number: String) -> String { say(
    "\(number) \(self.relation(relation)) de andere",
    "\(number) \(self.relation(relation)) the other") }

  package func answers(_ count: Int, _ fate: AnswerFate) -> String {
    let one = count == 1
    let many = capitalised(number(count))
    return switch fate {
    case .carried: one ? say("Eén antwoord gaat mee.", "One answer goes along.") : say("\(many) gaan mee.", "\(many) go along.")
    case .reworded: one ? say("Eén gaat mee, met een merk: tekst gewijzigd, kijk opnieuw.", "One goes along with a mark: text changed, look again.")
      : say("\(many) gaan mee, met een merk: tekst gewijzigd, kijk opnieuw.", "\(many) go along with a mark: text changed, look again.")
    case .keptTheirs: one ? say("Eén blijft achter: de nieuwe norm is al beoordeeld.", "One stays behind: the new norm was judged already.")
      : say("\(many) blijven achter: de nieuwe normen zijn al beoordeeld.", "\(many) stay behind: the new norms were judged already.")
    case .orphan: one ? say("Eén heeft geen plek in de nieuwe uitgave.", "One has no place in the new edition.")
      : say("\(many) hebben geen plek in de nieuwe uitgave.", "\(many) have no place in the new edition.")
    }
  }

  package func fate(_ fate: AnswerFate) -> String {
    switch fate {
    case .carried: say("Gaat mee", "Goes along")
    case .reworded: say("Gaat mee, kijk opnieuw", "Goes along, look again")
    case .keptTheirs: say("Hier keken mensen al naar", "People looked at this already")
    case .orphan: say("Zonder plek", "Without a place")
    }
  }

  package func fateTitle(_ fate: AnswerFate) -> String {
    switch fate {
    case .carried: say("Gaat mee zoals het is", "Goes along as it is")
    case .reworded: say("Tekst gewijzigd, kijk opnieuw", "Text changed, look again")
    case .keptTheirs: say("Hier is in de nieuwe uitgave al over geoordeeld", "Judged in the new edition already")
    case .orphan: say("Zonder plek in de nieuwe uitgave", "Without a place in the new edition")
    }
  }

  package func sign(_ sign: MirrorSign) -> String {
    switch sign.kind {
    case .chapterNamed(let title): say("Het hoofdstuk ‘\(title)’ heet zoals in de norm", "The chapter ‘\(title)’ is called as in the norm")
    case .pageNamed(_, let title): say("De bladzijde ‘\(title)’ heet zoals in de norm", "The page ‘\(title)’ is called as in the norm")
    case .pageCopies(_, let title, _): say(
      "De bladzijde ‘\(title)’ gebruikt de woorden van de norm",
      "The page ‘\(title)’ uses the words of the norm")
    }
  }

  package func mirrorReport(_ reading: MirrorReading) -> String {
    let chapters = reading.signs.count { if case .chapterNamed = $0.kind { true } else { false } }
    let pages = reading.signs.count - chapters
    let first = say(
      "Van de \(number(reading.chapters)) hoofdstukken lijken er \(number(chapters)) op deze norm.",
      "Of \(number(reading.chapters)) chapters, \(number(chapters)) look like this norm.")
    return say(
      "\(first) Op \(number(reading.pages)) bladzijden zagen we \(number(pages)) tekens.",
      "\(first) On \(number(reading.pages)) pages we saw \(number(pages)) signs.")
  }

  /// The names in a file are the same in every language.
  package var crosswalkExample: String {
    """
    nummer;kader;uitgave;ander nummer;verband;reden
    V1;Ander kader;2026;4.1;gelijk;…
    V2;Ander kader;2026;4.2;onderdeel-van;…
    V3;Ander kader;2026;4.3;omvat;…
    V4;Ander kader;2026;4.4;overlapt;…
    V5;Ander kader;2026;4.5;geen;…
    """
  }
}

/// What was just done between norm sets, as a word in the address.
package enum NormLinkingDone: String, Done {
  case carried = "meegenomen", placed = "plekken-overgenomen", connected = "verband", disconnected = "verband-weg", broughtIn = "verbanden-ingelezen"
  case waved = "van-ons"

  package func sentence(_ wording: Wording) -> String { wording.done(self) }
}
