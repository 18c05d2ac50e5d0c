import Domain
import Store
import Vocabulary

extension WeekQuestion {
  static let orphans = WeekQuestion(rank: .own(2), parts: { [Week.pagesPart($0)] }, things: { week in
    let orphans = try week.orphans()
    return orphans.prefix(1).map {
      WeekThing(.handbook(.owners(.orphaned(pages: orphans.count, title: $0.card.title))), minutes: 3)
    }
  })

  static let drafts = WeekQuestion(rank: .own(4), parts: { [Week.pagesPart($0)] }, things: { week in
    try week.pages().filter { $0.card.hasDraft && ($0.isWritten || $0.card.owner?.id == week.request.me) }.map {
      WeekThing(.handbook(.draft(slug: $0.card.slug, title: $0.card.title)), minutes: 5)
    }
  })

  static let lookingAgain = WeekQuestion(rank: .own(5), parts: { [Week.pagesPart($0)] }, things: { week in
    let (me, today) = (week.request.me, week.request.now.day)
    return try week.pages().map(\.card).filter { $0.owner?.id == me && $0.version != nil && $0.isDue(on: today) }
      .sorted { ($0.reviewDue ?? today) < ($1.reviewDue ?? today) }
      .map { WeekThing(.handbook(.owners(.lookAgain(slug: $0.slug, title: $0.title, due: $0.reviewDue ?? today))), minutes: 10) }
  })

  static let undiscussed = WeekQuestion(rank: .own(6), parts: { [Week.pagesPart($0)] }, things: { week in
    try week.pages().filter { $0.card.owner?.id == week.request.me && $0.card.version != nil && !$0.isDiscussed }.map {
      WeekThing(.handbook(.undiscussed(slug: $0.card.slug, title: $0.card.title)), minutes: 10)
    }
  })

  static let handovers = WeekQuestion(rank: .own(1), parts: { [Week.handoverPart($0)] }, things: { week in
    try week.handovers().map { WeekThing(.handbook(.owners($0)), minutes: 1) }
  })

  static let agreements = WeekQuestion(
    rank: .waitedFor(1),
    parts: { request in
      let me = request.me
      let only: Query = "AND (g.asked = \(me) AND g.state = 'gevraagd' OR g.asker = \(me) AND g.state = 'teruggestuurd')"
      return [Shelf.agreementPart(in: request.organisation, only)]
    },
    things: { week in
      try week["agreements"].map(Shelf.AgreementRow.init).sorted(by: Shelf.AgreementRow.comesBefore).compactMap { found in
        if found.state == .asked {
          let asked = HandbookThing.agreement(slug: found.slug, title: found.title, asker: found.asker.name)
          return WeekThing(.handbook(asked), minutes: 5)
        }
        // As long as nothing newer was written: then it was heard.
        guard found.latestRevision == found.revision else { return nil }
        return WeekThing(.handbook(.sentBack(slug: found.slug, title: found.title, by: found.asked.name)), minutes: 5)
      }
    })
}

/// A page that may ask something of me.
struct PageOfTheWeek {
  let card: PageCard
  /// Whether I am a co-author.
  let isWritten: Bool
  /// Whether a team talked about it.
  let isDiscussed: Bool
}

extension Week {
  /// Pages that I own or write, those that are due for review, and for whoever keeps the handbook those without an owner.
  static func pagesPart(_ request: WeekRequest) -> UnionPart {
    let (organisation, me) = (request.organisation, request.me)
    let written: Query = "SELECT 1 FROM coauthor c WHERE c.organisation = \(organisation) AND c.person = \(me)"
    let line = Position.allCases.filter(\.isInTheLine).map(\.rawValue)
    let owned = PageKind.allCases.filter(\.needsOwner).map(\.rawValue)
    let orphaned: Query = request.keeps ? """
      OR p.owner IS NULL AND p.published_version IS NOT NULL AND p.kind IN (\(list: owned))
      OR p.owner IS NOT NULL AND (NOT o.is_active OR o.position NOT IN (\(list: line)))
      """ : ""
    return UnionPart(
      name: "pages",
      texts: ["id", "slug", "title", "kind", "chapter", "source", "review_due", "owner_id", "owner_name", "owner_position"],
      numbers: [
        "latest_revision", "published_version", "published_revision", "withdrawal", "review_months", "owner_stays", "is_written",
        "is_discussed",
      ],
      flags: ["is_long"],
      query: """
        SELECT s.*, CASE WHEN EXISTS (\(written) AND c.page = s.id) THEN 1 ELSE 0 END AS is_written,
          CASE WHEN EXISTS (SELECT 1 FROM discussion d WHERE d.organisation = \(organisation)
          AND d.page = s.id) THEN 1 ELSE 0 END AS is_discussed
        FROM (\(Shelf.columns) WHERE p.organisation = \(organisation) AND p.withdrawal IS NULL AND (
          p.owner = \(me) OR p.published_version IS NOT NULL AND p.review_due <= \(request.now.day) OR EXISTS (\(written) AND
          c.page = p.id)
          \(orphaned))) s
        """)
  }

  func pages() throws -> [PageOfTheWeek] {
    try self["pages"].map { row in
      PageOfTheWeek(
        card: try Shelf.PageRow(row).card, isWritten: try row.int("is_written") == 1,
        isDiscussed: try row.int("is_discussed") == 1)
    }
  }

  /// What would reach an owner reaches the keepers while there is none. Empty for somebody who keeps nothing.
  func orphans() throws -> [PageOfTheWeek] { request.keeps ? try pages().filter(\.card.isOrphan) : [] }

  static func handoverPart(_ request: WeekRequest) -> UnionPart {
    let me = request.me
    let since = Moment(request.now.day.adding(-Desk.fresh), hour: 0)
    return UnionPart(name: "handovers", texts: ["id", "slug", "title", "became", "name"], numbers: ["at"], query: """
      SELECT h.id, h.at, p.slug, p.title, h.became, n.name FROM handover h JOIN page p ON p.organisation = h.organisation
      AND p.id = h.page
        LEFT JOIN person n ON n.organisation = h.organisation AND n.id = h.became
      WHERE h.organisation = \(request.organisation) AND (h.was = \(me) OR h.became = \(me)) AND h.chosen_by <> \(me)
      AND h.at > \(since)
      ORDER BY h.at DESC, h.id LIMIT 5
      """)
  }

  /// Pages that went from me or came to me in the last days, by somebody else's choice; the newest first.
  func handovers() throws -> [OwnersThing] {
    try self["handovers"].map { (row: $0, at: try $0.int("at"), id: try $0.text("id")) }.sorted {
      ($1.at, $0.id) < ($0.at, $1.id)
    }.map { found in
      let (slug, title) = (try found.row.text("slug"), try found.row.text("title"))
      if try found.row.optionalID("became", Person.self) == request.me { return .handedToMe(slug: slug, title: title) }
      return .handedOn(slug: slug, title: title, to: try found.row.optionalText("name"))
    }
  }
}
