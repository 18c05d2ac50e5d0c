@_spi(Doorman) package import Domain
import Seals
import Store
package import Vocabulary

/// Merges two organisations into one. Everything of the former goes over as it is, with its own ids: every revision, who wrote
/// it, what teams discussed, answers to norms, lessons, circles and their sealed words, which are not opened. What somebody
/// with an account in both keeps of her own craft is sealed again, in memory, because a seal is bound to its owner's id. The
/// log of the former stays behind with its chain, and the log of the successor holds the head of it.
///
/// It goes row by row, because two things cannot stay as they are: somebody who worked in both becomes one person, and equal
/// names get the name of the former organisation beside them.
package struct Merger: Sendable {
  private let house: House
  package init(_ house: House) { self.house = house }

  /// Why it is refused; nothing has changed then.
  package enum Refusal: Error, Equatable, Sendable {
    case same
    /// It was merged into another already.
    case ended
    /// In a demo anybody steps in, so real data stays out of it, and the other way round.
    case demonstration
    /// This many conversations are open: their people hold keys that would no longer fit.
    case talking(Int)
  }

  /// What came over, and what had to be renamed.
  package struct Report: Equatable, Sendable {
    package internal(set) var rows = 0
    /// People with one account in both, who are one person now.
    package internal(set) var doubles = 0
    /// Auditors and others whose access ended; they are invited again.
    package internal(set) var guests = 0
    /// Former and new name of a page's slug, a team, or a norm set.
    package internal(set) var addresses: [Renaming] = []
    package internal(set) var teams: [Renaming] = []
    package internal(set) var sets: [Renaming] = []
  }

  package struct Renaming: Equatable, Sendable {
    package let was: String
    package let becomes: String
    /// Pages that came along and still link to the former slug, which is another page's here.
    package var ledFrom: [String] = []
  }

  /// Merges, or says what would happen and leaves everything as it was.
  /// - Throws: `Refusal`, or `NotFound` for an organisation that does not exist.
  package func merge(
    _ former: ID<Organisation>, into successor: ID<Organisation>, onlyLooking: Bool = false
  ) async throws -> Report {
    struct Looked: Error { let report: Report }
    do {
      let report = try await house.database.write { [house] tx in
        // Two at once wait for each other, in either direction, and the second sees what the first did.
        let books = try [former, successor].sorted { $0.raw < $1.raw }.map { try Logbook(of: $0, in: tx, at: house.clock.now()) }
        let run = try MergeRun(from: former, to: successor, in: tx, strongbox: house.strongbox)
        let report = try run.goOver()
        if onlyLooking { throw Looked(report: report) }
        for book in books where book.organisation == former {
          try book.happened(.organisationEnded, by: nil, subject: successor.raw, facts: [:])
          try book.close()
        }
        for book in books where book.organisation == successor {
          let facts = ["hoofd": try run.head(), "rijen": String(report.rows)]
          try book.happened(.organisationJoined, by: nil, subject: former.raw, facts: facts)
          try run.announce(in: book)
          try book.close()
        }
        try SearchIndex(of: former, in: tx).clear()
        try SearchIndex(of: successor, in: tx).rebuild()
        for book in books { try book.markSearched() }
        return report
      }
      try await house.burnSpent()
      return report
    } catch let looked as Looked {
      return looked.report
    }
  }
}

/// The merger of one organisation's rows, in one write.
private final class MergeRun {
  private let former: ID<Organisation>
  private let successor: ID<Organisation>
  private let name: String
  private let tx: any Transaction
  private let strongbox: Strongbox
  private var report = Merger.Report()
  /// From a person of the former organisation to the same person at the successor. Ids are a hundred random bits, so an equal
  /// text is an id.
  private var people: [String: Value] = [:]
  private var restored: [ID<Person>] = []
  private var ended: [ID<Person>] = []

  /// What goes over row by row, each table after those that it points at.
  private static let going: [(name: String, order: Query)] = Holdings.tables.compactMap { table in
    if case .goes(let order) = table.merging { (table.name, order) } else { nil }
  }
  private static let following = Holdings.tables.filter { if case .follows = $0.merging { true } else { false } }.map(\.name)
  /// Keys, the search index, and rules: they end with the former. Rows that point at others are deleted first.
  private static let ending = Holdings.tables.filter { if case .ends = $0.merging { true } else { false } }.map(\.name).reversed()

  init(from former: ID<Organisation>, to successor: ID<Organisation>, in tx: any Transaction, strongbox: Strongbox) throws {
    guard former != successor else { throw Merger.Refusal.same }
    (self.former, self.successor, self.tx, self.strongbox) = (former, successor, tx, strongbox)
    let rows = try tx.run("SELECT id, name, became, is_demo FROM organisation WHERE id = \(former) OR id = \(successor)")
    guard rows.count == 2, let own = try rows.first(where: { try $0.text("id") == former.raw }) else { throw NotFound() }
    guard try rows.allSatisfy({ try $0.optionalText("became") == nil }) else { throw Merger.Refusal.ended }
    guard try Set(rows.map { try $0.flag("is_demo") }).count == 1 else { throw Merger.Refusal.demonstration }
    name = try own.text("name")
  }

  func head() throws -> String {
    try tx.run("SELECT head FROM logbook WHERE organisation = \(former)").first?.text("head") ?? ""
  }

  func goOver() throws -> Merger.Report {
    let talking = try tx.run("""
      SELECT COUNT(*) AS number FROM conversation WHERE organisation = \(former) AND state = \(ConversationState.open.rawValue)
      """).first?.int("number") ?? 0
    guard talking == 0 else { throw Merger.Refusal.talking(talking) }
    try becomeOne()
    // Locks her keys, so that nobody writes in her own craft between the reading here and the deletion: she waits, and then her
    // key is at the successor.
    try tx.run("UPDATE craft_key SET wrapped = wrapped WHERE organisation = \(former)")
    let gone = try tx.run("SELECT id FROM person WHERE organisation = \(former) AND NOT is_active ORDER BY id").map {
      try $0.text("id")
    }
    report.guests = try tx.run("SELECT DISTINCT person FROM grant_of_sight WHERE organisation = \(former)").count
    for table in MergeRun.going { try bringOver(table.name, in: table.order) }
    for table in MergeRun.following {
      try tx.run("UPDATE \(OrganisationExport.name(table)) SET organisation = \(successor) WHERE organisation = \(former)")
    }
    for table in MergeRun.ending { try tx.run("DELETE FROM \(OrganisationExport.name(table)) WHERE organisation = \(former)") }
    for table in MergeRun.going.reversed() {
      try tx.run("DELETE FROM \(OrganisationExport.name(table.name)) WHERE organisation = \(former)")
    }
    try tx.run("UPDATE organisation SET became = \(successor) WHERE id = \(former)")
    let here = gone.map { if case .text(let same)? = people[$0] { same } else { $0 } }
    ended = try tx.run(
      "SELECT id FROM person WHERE organisation = \(successor) AND NOT is_active AND id IN (\(list: here + [""])) ORDER BY id"
    ).map { try $0.id("id") }
    return report
  }

  /// Somebody with an account in both becomes one person: the one of the successor. Access to either gives access; a guest of
  /// the former loses hers, because guests are invited again, and a member is no guest any more.
  private func becomeOne() throws {
    let guest = Position.auditor.rawValue
    let doubles = try tx.run("""
      SELECT p.id AS was, q.id AS becomes, p.position, p.is_active AS is_here, q.is_active AS is_there, q.position AS
      position_there
      FROM person p JOIN person q ON q.account = p.account AND q.organisation = \(successor) WHERE p.organisation = \(former)
      """)
    for row in doubles {
      let (becomes, position): (ID<Person>, String) = (try row.id("becomes"), try row.text("position"))
      people[try row.text("was")] = .text(becomes.raw)
      let isMissing = try !row.flag("is_there") || row.text("position_there") == guest
      guard try row.flag("is_here"), position != guest, isMissing else { continue }
      try tx.run(
        "UPDATE person SET is_active = TRUE, position = \(position) WHERE organisation = \(successor) AND id = \(becomes)")
      try tx.run("DELETE FROM grant_of_sight WHERE organisation = \(successor) AND person = \(becomes)")
      restored.append(becomes)
    }
    report.doubles = doubles.count
  }

  /// Writes to the successor's log who has access now, and whose access had ended before. The moment of the latter stays in the
  /// former log, and what would be deleted a month after it is deleted a month from now.
  func announce(in book: Logbook) throws {
    for person in restored { try book.happened(.accessRestored, by: nil, subject: person.raw, facts: [:]) }
    for person in ended { try book.happened(.accessEnded, by: nil, subject: person.raw, facts: [:]) }
  }

  private func bringOver(_ table: String, in order: Query) throws {
    var taken = try takenNames(of: table)
    for row in try tx.run("SELECT * FROM \(OrganisationExport.name(table)) WHERE organisation = \(former) ORDER BY \(order)") {
      var cells = row.cells.map { (column: $0.column, value: moved($0.value)) }
      switch table {
      // For somebody who exists at the successor already, only the rows that name them come over.
      case "person": if people[try row.text("id")] != nil { continue }
      // Seals are bound to their owner's id: somebody with another id from now on gets hers sealed again.
      case "craft_key":
        guard let here = people[try row.text("person")] else { break }
        try reseal(try row.id("person"), as: here)
        continue
      case "craft_part", "craft_example", "own_deviation": if people[try row.text("person")] != nil { continue }
      // The mark only tells whether somebody is in a group: somebody with another id from now on is in it as before.
      case "deviation_cover":
        let group: ID<DeviationGroup> = try row.id("deviation_group")
        for (was, becomes) in people {
          guard case .text(let name) = becomes, try row.text("mark") == group.mark(of: ID(raw: was)) else { continue }
          cells.put(.text(group.mark(of: ID(raw: name))), in: "mark")
        }
      // Its seal holds the id of its author, and so does the log.
      case "evidence_revision":
        if people[try row.text("author")] != nil, try row.optionalText("sealed_as") == nil {
          cells.put(.text(try row.text("author")), in: "sealed_as")
        }
      case "stored_file": if taken.contains(try row.text("hash")) { continue }
      case "page":
        let slug = try row.text("slug")
        let free = MergeRun.free(slug, among: &taken) { "\(slug)-\($0)" }
        if free != slug {
          cells.put(.text(free), in: "slug")
          report.addresses.append(Merger.Renaming(was: slug, becomes: free, ledFrom: try pages(leadingTo: slug)))
        }
        // Importing a file again renews the page that came from it. Two with one path would renew each other's page.
        if let source = try row.optionalText("source"), taken.contains("\u{1F}\(source)") {
          cells.put(.text("\(name)/\(source)"), in: "source")
        }
      case "team": try call(&cells, "name", row, among: &taken).map { report.teams.append($0) }
      case "norm_set":
        try call(&cells, "title", row, beside: try row.text("edition"), among: &taken).map { report.sets.append($0) }
      default: break
      }
      try tx.run(OrganisationExport.insertion(into: table, cells))
      report.rows += 1
    }
  }

  private func reseal(_ was: ID<Person>, as becomes: Value) throws {
    guard case .text(let name) = becomes else { return }
    let former = SealedCraft(sight: CraftSight(owner: was), organisation: self.former, tx: tx, strongbox: strongbox)
    let here = SealedCraft(sight: CraftSight(owner: ID(raw: name)), organisation: successor, tx: tx, strongbox: strongbox)
    if try here.key() == nil {
      let fresh = try NamedKeys(tx: tx, strongbox: strongbox).make(for: here.name())
      try tx.run("""
        INSERT INTO craft_key (organisation, person, wrapped, slot)
        VALUES (\(successor), \(ID<Person>(raw: name)), \(fresh.wrapped), \(fresh.slot))
        """)
    }
    try former.move(into: here)
    for row in try tx.run("SELECT slot FROM craft_key WHERE organisation = \(self.former) AND person = \(was)") {
      try NamedKeys(tx: tx, strongbox: strongbox).spend(try row.optionalText("slot"))
    }
  }

  private func moved(_ value: Value) -> Value {
    guard case .text(let text) = value else { return value }
    return text == former.raw ? .text(successor.raw) : people[text] ?? value
  }

  /// The names that are taken at the successor, for a table in which a name must be unique.
  private func takenNames(of table: String) throws -> Set<String> {
    let names: Query? = switch table {
    case "page": """
      SELECT slug AS name FROM page WHERE organisation = \(successor)
      UNION ALL SELECT \("\u{1F}") || source AS name FROM page WHERE organisation = \(successor) AND source IS NOT NULL
      """
    case "team": "SELECT name FROM team WHERE organisation = \(successor)"
    case "norm_set": "SELECT title || \("\u{1F}") || edition AS name FROM norm_set WHERE organisation = \(successor)"
    case "stored_file": "SELECT hash AS name FROM stored_file WHERE organisation = \(successor)"
    default: nil
    }
    return Set(try names.map { try tx.run($0) }?.map { try $0.text("name") } ?? [])
  }

  /// Adds the name of the former to a name that is taken, and reports it.
  private func call(
    _ cells: inout [(column: String, value: Value)], _ column: String, _ row: Row, beside: String? = nil,
    among taken: inout Set<String>
  ) throws -> Merger.Renaming? {
    let was = try row.text(column)
    let rest = beside.map { "\u{1F}\($0)" } ?? ""
    let free = MergeRun.free("\(was)\(rest)", among: &taken) { "\(was) (\(self.name)\($0 == 2 ? "" : " \($0 - 1)"))\(rest)" }
    let becomes = String(free.dropLast(rest.count))
    guard becomes != was else { return nil }
    cells.put(.text(becomes), in: column)
    return Merger.Renaming(was: was, becomes: becomes)
  }

  /// The wanted name, or the first of `others` (from 2) that is free. It is taken from then on.
  private static func free(_ wish: String, among taken: inout Set<String>, _ others: (Int) -> String) -> String {
    var (free, number) = (wish, 2)
    while taken.contains(free) { (free, number) = (others(number), number + 1) }
    taken.insert(free)
    return free
  }

  /// Titles of the former's pages whose words link to a slug that is another page's from now on.
  private func pages(leadingTo slug: String) throws -> [String] {
    try tx.run("""
      SELECT p.title FROM page_link l JOIN page p ON p.organisation = l.organisation AND p.id = l.page
      WHERE l.organisation = \(former) AND l.target = \(slug) ORDER BY p.id
      """).map { try $0.text("title") }
  }
}

extension [(column: String, value: Value)] {
  mutating func put(_ value: Value, in column: String) {
    for index in indices where self[index].column == column { self[index].value = value }
  }
}
