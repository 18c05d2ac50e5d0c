package import Domain
package import Forms
package import Vocabulary

/// The form for a new piece of evidence or a newer revision: a file or a link, and the period that it is about.
package enum EvidenceForm {
  package static let title = TextField("titel", about: .title, atMost: EvidenceDraft.longestTitle)
  package static let shows = TextField("toont", required: false, atMost: EvidenceDraft.longestSentence)
  package static let from = DayField("van", sample: Day(year: 2026, month: 11, day: 2))
  package static let until = DayField("tot", about: .until)
  package static let review = DayField("bekijken", about: .review, sample: Day(year: 2027, month: 6, day: 1))
  package static let file = FileField("bestand")
  package static let address = TextField(
    "adres", about: .address, required: false, atMost: EvidenceContent.longestAddress, sample: "")
  /// The place of a new piece: a clause as `set/clause`, or a page. Also in the address of the form.
  package static let clause = CarriedField("norm")
  package static let page = CarriedField("bladzijde")

  package static let new = Form(title, shows, from, until.optional, review.optional, address, file.ifSent, clause, page) {
    title, shows, from, until, review, address, file, _, _ in
    Words(title: title, shows: shows, from: from, until: until, review: review, address: address, file: file)
  }
  package static let replacement = Form(title, shows, from, until.optional, review.optional, address, file.ifSent, VersionField())
  {
    (words: Words(title: $0, shows: $1, from: $2, until: $3, review: $4, address: $5, file: $6), after: $7)
  }

  package struct Words: Sendable {
    package let title: String
    package let shows: String
    package let from: Day
    package let until: Day?
    package let review: Day?
    package let address: String
    package let file: SentFile?
  }
}

/// Connects a piece to more places: clauses of a set by their numbers, or a page or a step.
package enum EvidencePlacesForm {
  package static let set = ThingField("kader", of: NormSet.self)
  package static let numbers = TextField("nummers", about: .numbers, required: false, atMost: 4_000, sample: "1")
  package static let spot = SpotField("plek")
  package static let form = Form(set.optional, numbers, spot.optional) { (set: $0, numbers: $1, spot: $2) }
    .sampled([(set, .known("\(NormSet.self)")), (numbers, .words("1"))], [(spot, .known("\(HandbookPage.self)"))])
}

/// Connects an existing piece to this clause.
package enum ClauseEvidenceForm {
  package static let piece = PressedThingField("bewijs", of: Evidence.self)
  package static let form = Form(piece)
}

/// For how many months a piece of evidence is held to be good, from the address.
package enum EvidenceOverviewForm {
  package static let months = NumberField("maanden", in: 0...600)
}
