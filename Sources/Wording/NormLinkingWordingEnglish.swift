package import Domain

extension English: NormLinkingWording {
  package func done(_ outcome: NormLinkingOutcome) -> String {
    switch outcome {
    case .carried: "Carried over. What has to be looked at again is marked in the table."
    case .placed: "The places were taken over. What people said already did not change."
    case .connected: "The crosswalk has been added."
    case .disconnected: "The crosswalk is gone. The norms themselves did not change."
    case .broughtIn: "The crosswalks were brought in."
    case .waved: "Saved, with your reason."
    }
  }


  // MARK: The table

  package var keepingIt: String { "Keeping it" }
  package func showUnseen(_ count: Int) -> String { "Not looked at yet \(count)" }
  package func showDoubled(_ count: Int) -> String { "In many places \(count)" }
  package func unseenHeading(_ count: Int) -> String {
    count == 1
      ? "One norm has not been looked at yet"
      : "\(capitalised(number(count))) norms have not been looked at yet"
  }
  package var unseenIsNoGap: String { "That is no gap: nobody has looked yet." }
  package func outsideSlices(_ count: Int) -> String {
    count == 1
      ? "One norm is switched off, because you do not work in that part."
      : "\(capitalised(number(count))) norms are switched off, because you do not work in those parts."
  }
  package var rewordedSince: String { "The text of the norm changed. Look again." }
  package func muchLeansOn(_ places: [String]) -> String {
    "Many norms lean on these places: \(places.joined(separator: ", ")). When one of them changes, look at all of those norms."
  }
  package func homelessTitle(_ count: Int) -> String {
    count == 1
      ? "One norm stands nowhere yet"
      : "\(capitalised(number(count))) norms stand nowhere yet"
  }
  package var homelessRemark: String { "Not every norm needs a page" }

  // MARK: From one edition to the next

  package var editionTitle: String { "Moving on from another edition" }
  package var editionLead: String {
    "What was said about the old edition goes along. You first see what happens to every answer."
  }
  package var whichFormer: String { "Which edition came before?" }
  package var noFormer: String { "There is no other set yet. Bring the old edition in first." }
  package var whatHappens: String { "This is what happens" }
  package func answersFound(_ count: Int) -> String {
    count == 1
      ? "There is one answer in the old edition."
      : "There are \(number(count)) answers in the old edition."
  }
  package var nothingToCarry: String { "There is nothing left to carry over." }
  package func carryRemark(_ former: String) -> String { "Nothing is overwritten. \(former) stays to be read as it was." }
  package var carryThem: String { "Carry the answers over" }
  package var carriedBefore: String { "Carried over before" }
  package var staysInOld: String { "Stays in the old edition" }
  package var columnFormer: String { "In the old edition" }
  package var columnNow: String { "In this edition" }
  package var columnFate: String { "What happens to it" }

  // MARK: Crosswalks

  package var crosswalksTitle: String { "Crosswalks to other sets" }
  package var crosswalksLead: String { "Two sets often ask the same. Say so once, and you need to answer it only once." }
  package var whichOther: String { "Which other set?" }
  package var noOther: String { "There is no other set yet." }
  package func fromTo(_ from: String, _ to: String) -> String { "From \(from) to \(to)" }
  package func wouldGain(_ count: Int, of set: String) -> String {
    count == 0
      ? "No norm of \(set) gets a place."
      : count == 1 ? "One norm of \(set) gets a place in the handbook."
      : "\(capitalised(number(count))) norms of \(set) get a place in the handbook."
  }
  package func homelessBeforeAndAfter(_ before: Int, _ after: Int) -> String {
    "Without a place: \(before) now, \(after) then."
  }
  package func wouldBeSuggested(_ count: Int) -> String {
    count == 1
      ? "One norm has a suggestion. People judge, not the crosswalk."
      : "\(capitalised(number(count))) norms have a suggestion. People judge, not the crosswalk."
  }
  package func staysAsItIs(_ count: Int) -> String {
    count == 1
      ? "One norm stays as it is: people looked at it already."
      : "\(capitalised(number(count))) norms stay as they are: people looked at them already."
  }
  package var wouldGainTitle: String { "Norms that get a place" }
  package var columnRelation: String { "Relation" }
  package var columnOther: String { "The other norm" }
  package var columnPlaces: String { "Places" }
  package var columnReason: String { "Why" }
  package var columnWho: String { "Who and when" }
  package func placeCount(_ count: Int) -> String { count == 1 ? "One place" : "\(capitalised(number(count))) places" }
  package var takeOverRemark: String { "Only norms without a place and without a judgement get something." }
  package var takeThemOver: String { "Take the places over" }
  package var bringInCrosswalks: String { "Bring crosswalks in" }
  package var crosswalkFile: String { "Choose the file" }
  package var crosswalkFileHint: String { "A spreadsheet, saved as CSV. If something is wrong, nothing is taken in." }
  package var noCrosswalks: String { "Nothing connected yet." }
  package var connectIt: String { "Connect them" }
  package var otherNumber: String { "Which number there?" }
  package var otherNumberHint: String { "As it stands in that set." }
  package var howDoTheyStand: String { "How do they relate?" }
  package var crosswalkReason: String { "Why do you see it so?" }
  package var crosswalkWho: String {
    "Everybody in the organisation reads this. An auditor does not: she sees her own set only."
  }
  package var suggestionsTitle: String { "What was said elsewhere" }
  package var suggestionsRemark: String { "A suggestion, no judgement" }
  package var suggested: String { "perhaps here too" }

  // MARK: Whether the handbook looks like a norm

  package var mirrorTitle: String { "Is the handbook still ours?" }
  package var mirrorLead: String {
    "A handbook follows the work. When it looks like the chapters of a norm, you write for the auditor."
  }
  package var mirrorWho: String { "Only whoever keeps the handbook sees this." }
  package var seeMirror: String { "See where" }
  package func handbookMirrors(_ count: Int) -> String {
    count == 1
      ? "One title in the handbook is called as a clause of this norm."
      : "\(capitalised(number(count))) titles in the handbook are called as clauses of this norm."
  }
  package var noSigns: String { "The handbook is yours" }
  package var noSignsWhy: String { "Nothing in it is called as a clause of this norm, and no page copies it." }
  package var columnSign: String { "What we saw" }
  package var waveAway: String { "It is ours after all" }
  package var waveRemark: String { "The reason stays here" }
  package var waveIt: String { "Leave it so, with this reason" }
  package var whichSign: String { "Which one is it?" }
  package var whyNoSign: String { "Why is this yours all the same?" }
  package var wavedTitle: String { "Looked at, and ours" }
  package func relation(_ relation: ClauseRelation) -> String {
    switch relation {
    case .equal: "asks the same as"
    case .partOf: "is part of"
    case .contains: "contains"
    case .overlaps: "overlaps with"
    case .none: "has nothing to do with"
    }
  }

  package func relationChoice(_ relation: ClauseRelation, number: String) -> String { "\(number) \(self.relation(relation)) the other" }

  package func answers(_ count: Int, _ fate: AnswerFate) -> String {
    let one = count == 1
    let many = capitalised(number(count))
    return switch fate {
    case .carried: one ? "One answer goes along." : "\(many) go along."
    case .reworded: one ? "One goes along with a mark: text changed, look again." : "\(many) go along with a mark: text changed, look again."
    case .keptTheirs: one ? "One stays behind: the new norm was judged already." : "\(many) stay behind: the new norms were judged already."
    case .orphan: one ? "One has no place in the new edition." : "\(many) have no place in the new edition."
    }
  }

  package func fate(_ fate: AnswerFate) -> String {
    switch fate {
    case .carried: "Goes along"
    case .reworded: "Goes along, look again"
    case .keptTheirs: "People looked at this already"
    case .orphan: "Without a place"
    }
  }

  package func fateTitle(_ fate: AnswerFate) -> String {
    switch fate {
    case .carried: "Goes along as it is"
    case .reworded: "Text changed, look again"
    case .keptTheirs: "Judged in the new edition already"
    case .orphan: "Without a place in the new edition"
    }
  }

  package func sign(_ sign: MirrorSign) -> String {
    switch sign.kind {
    case .chapterNamed(let title): "The chapter ‘\(title)’ is called as in the norm"
    case .pageNamed(_, let title): "The page ‘\(title)’ is called as in the norm"
    case .pageCopies(_, let title, _): "The page ‘\(title)’ uses the words of the norm"
    }
  }

  package func mirrorReport(_ reading: MirrorReading) -> String {
    let chapters = reading.signs.count { if case .chapterNamed = $0.kind { true } else { false } }
    let pages = reading.signs.count - chapters
    let first = "Of \(number(reading.chapters)) chapters, \(number(chapters)) look like this norm."
    return "\(first) On \(number(reading.pages)) pages we saw \(number(pages)) signs."
  }
}
