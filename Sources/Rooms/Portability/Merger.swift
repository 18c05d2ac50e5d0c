@_spi(Doorman) package import Domain
import Seals
import Store
package import Vocabulary

/// Two organisations become one. Everything of the former goes over as it is, with its own names: every revision, who wrote it,
/// what
/// teams talked about, answers to norms, lessons, circles and their sealed words, which nobody opens for it. What somebody with
/// an account
/// at both keeps of her own craft goes from one seal under another, in memory, for a seal holds its owner's name. The log of the
/// former stays
/// behind with its chain, and the log of the successor holds the head of it.
///
/// Row by row, because two things cannot stay as they are: whoever worked at both becomes one person, and what is called the same
/// gets
/// the name of the former organisation beside it.
package struct Merger: Sendable {
  private let house: House
  package init(_ house: House) { self.house = house }

  /// Why it does not go on; nothing has changed then.
  package enum Refusal: Error, Equatable, Sendable {
    case same
    /// It went into another already.
    case ended
    /// In a demonstration anybody steps in; what is real stays out of it, and the other way round.
    case demonstration
    /// So many conversations are under way: their people hold keys that would fit no more.
    case talking(Int)
  }

  /// What came over, and what had to be called otherwise.
  package struct Report: Equatable, Sendable {
    package internal(set) var rows = 0
    /// People with one account at both, who are one now.
    package internal(set) var doubles = 0
    /// Auditors and others whose key ended; they are invited again.
    package internal(set) var guests = 0
    /// Former and new name of a page's address, a team, or a set of norms.
    package internal(set) var addresses: [Renaming] = []
    package internal(set) var teams: [Renaming] = []
    package internal(set) var sets: [Renaming] = []
  }

  package struct Renaming: Equatable, Sendable {
    package let was: String
    package let becomes: String
    /// Pages that came along and still lead to the former name of an address, which is another page's here.
    package var ledFrom: [String] = []
  }

  /// Takes it all over, or says what would come of it and leaves everything as it was.
  /// - Throws: `Refusal`, or `NotFound` for an organisation that is not there.
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

/// The going over of one organisation's rows, in one write.
private final class MergeRun {
  private let former: ID<Organisation>
  private let successor: ID<Organisation>
  private let name: String
  private let tx: any Transaction
  private let strongbox: Strongbox
  private var report = Merger.Report()
  /// Who is whom: a person of the former, and the same one at the successor. A name is a hundred bits of chance: what equals it,
  /// is it.
  private var people: [String: Value] = [:]
  private var restored: [ID<Person>] = []
  private var ended: [ID<Person>] = []

  /// What goes over row by row, each table after those that it points at.
  private static let going: [(name: String, order: Query)] = Holdings.tables.compactMap { table in
    if case .goes(let order) = table.merging { (table.name, order) } else { nil }
  }
  private static let following = Holdings.tables.filter { if case .follows = $0.merging { true } else { false } }.map(\.name)
  /// Keys, the search index, and rules: they end with the former. What points at others goes first.
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
    // Nobody writes of her own craft between the reading of it here and its end: she waits, and then her key is at the successor.
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

  /// Whoever has an account at both is one person from now on: the one of the successor. Who may come in at either, may come in;
  /// a guest
  /// who looked along at the former does not, for guests are invited anew, and a member is no guest any more.
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

  /// What the log of the successor has to say of people: who may come in now, and whose access had ended before. Of the latter
  /// the moment
  /// stays behind in the other log, and what waits for a month after it waits for a month from now.
  func announce(in book: Logbook) throws {
    for person in restored { try book.happened(.accessRestored, by: nil, subject: person.raw, facts: [:]) }
    for person in ended { try book.happened(.accessEnded, by: nil, subject: person.raw, facts: [:]) }
  }

  private func bringOver(_ table: String, in order: Query) throws {
    var taken = try takenNames(of: table)
    for row in try tx.run("SELECT * FROM \(OrganisationExport.name(table)) WHERE organisation = \(former) ORDER BY \(order)") {
      var cells = row.cells.map { (column: $0.column, value: moved($0.value)) }
      switch table {
      // Whoever is at the successor already comes over in everything that names them.
      case "person": if people[try row.text("id")] != nil { continue }
      // Their seals hold the name of their owner: whoever is called otherwise from now on gets hers under another seal.
      case "craft_key":
        guard let here = people[try row.text("person")] else { break }
        try reseal(try row.id("person"), as: here)
        continue
      case "craft_part", "craft_example", "own_deviation": if people[try row.text("person")] != nil { continue }
      // It tells nothing but whether somebody is in a group: whoever is called otherwise from now on is in it as before.
      case "deviation_cover":
        let group: ID<DeviationGroup> = try row.id("deviation_group")
        for (was, becomes) in people {
          guard case .text(let name) = becomes, try row.text("mark") == group.mark(of: ID(raw: was)) else { continue }
          cells.put(.text(group.mark(of: ID(raw: name))), in: "mark")
        }
      // Its seal holds the name of its author, and so does the log.
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
        // A file that is brought in again renews the page that came from it. Two of one name would renew each other's.
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

  /// What is called something at the successor, for a table in which a name may stand once.
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

  /// Puts the name of the former beside a name that is taken, and says so.
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

  /// The wished name, or the first of `others` (from 2) that nobody has. It is taken from then on.
  private static func free(_ wish: String, among taken: inout Set<String>, _ others: (Int) -> String) -> String {
    var (free, number) = (wish, 2)
    while taken.contains(free) { (free, number) = (others(number), number + 1) }
    taken.insert(free)
    return free
  }

  /// Titles of the former's pages whose words lead to an address that is somebody else's from now on.
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
