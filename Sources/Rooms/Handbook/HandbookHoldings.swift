import Domain
import Store
import Vocabulary

extension Holding {
  static let files = Holding(
    "bestanden", "files", under: .handbook,
    tables: [.carried("stored_file", by: "hash", Keeping(of: .colleagues, .accountability, until: .organisation))],
    happenings: [.fileKept])

  static let pages = Holding(
    "bladzijden van het handboek", "pages of the handbook", under: .handbook,
    tables: [
      .carried("page", by: "id", Keeping(of: .colleagues, .accountability, until: .organisation)),
      .carried("revision", by: "page, number", Keeping(of: .colleagues, .accountability, until: .organisation)),
      .carried("version", by: "page, number", Keeping(of: .colleagues, .accountability, until: .organisation)),
      .carried("page_link", by: "page, target", .ofNobody(until: .sources)),
      .carried("withdrawal", by: "page, number", Keeping(of: .colleagues, .accountability, until: .organisation)),
      .carried("page_file", by: "page, hash", .ofNobody(until: .organisation)),
      .carried("coauthor", by: "page, person", Keeping(of: .colleagues, .agreement, until: .ended)),
      .carried("discussion", by: "id", Keeping(of: .colleagues, .accountability, until: .organisation)),
      .carried("page_read", by: "page, month", .ofNobody(until: .organisation)),
    ],
    happenings: [
      .pageMade, .pageSaved, .pagePublished, .pageOwned, .discussed, .pageLength, .pageWithdrawn, .pageReturned,
    ],
    found: .pages,
    asks: [.orphans, .drafts, .lookingAgain, .undiscussed])

  static let additions = Holding(
    "aanvullingen van teams", "additions of teams", under: .handbook,
    tables: [
      .carried("addition", by: "id", .ofNobody(until: .organisation)),
      .carried("addition_save", by: "addition, number", Keeping(of: .colleagues, .accountability, until: .organisation)),
    ],
    happenings: [.added])

  static let ownership = Holding(
    "eigenaarschap en opnieuw bekijken", "ownership and reviews", under: .handbook,
    tables: [
      .carried("review", by: "id", Keeping(of: .colleagues, .accountability, until: .organisation)),
      .carried("handover", by: "id", Keeping(of: .colleagues, .accountability, until: .organisation)),
    ],
    happenings: [.reviewed, .reviewChosen],
    asks: [.handovers])
}

extension Happening {
  package static let pageMade = Happening("bladzijde.gemaakt")
  package static let pageSaved = Happening("bladzijde.bewaard")
  package static let pagePublished = Happening("bladzijde.gepubliceerd")
  package static let pageOwned = Happening("bladzijde.eigenaar")
  package static let discussed = Happening("bladzijde.besproken")
  package static let fileKept = Happening("stuk.bewaard")
  /// Its writers decided whether it may be longer than an outline.
  package static let pageLength = Happening("bladzijde.lengte")
  package static let pageWithdrawn = Happening("bladzijde.ingetrokken")
  package static let pageReturned = Happening("bladzijde.teruggezet")
  package static let added = Happening("bladzijde.aanvulling")
  package static let reviewed = Happening("bladzijde.bekeken")
  package static let reviewChosen = Happening("bladzijde.termijn")
}
