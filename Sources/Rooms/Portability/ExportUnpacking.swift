import Domain
import Formats
import Seals
import Store
import Vocabulary

/// Imports one organisation, in one write. Every line is judged before it is written, and the whole before it is committed: a
/// file that was made by hand can bring in an organisation, and change nothing of any other.
final class ExportUnpacking {
  private let tx: any Transaction
  private let now: Moment
  private let shapes: [String: TableShape]
  private var organisation: ID<Organisation>?
  private var line = 0
  private var rows = 0
  /// Accounts of this export that came in, with their line until a person was found for them.
  private var came: Set<String> = []
  private var unclaimed: [String: Int] = [:]
  /// Accounts of this export that exist here already, by their e-mail address: nobody gets one by a name in a file.
  private var known: [String: String] = [:]
  private var emails: Set<String> = []
  private var formats: Set<String> = []
  private var uninvited: [(person: ID<Person>, name: String, email: String)] = []
  private var revisions = RevisionCheck()
  private var log: (last: Int64, head: String) = (0, "")
  private var bytes = 0
  /// The last line of each piece of evidence.
  private var evidence: [String: Int] = [:]

  init(in tx: any Transaction, _ dialect: Dialect, at now: Moment) throws {
    (self.tx, self.now) = (tx, now)
    shapes = Dictionary(uniqueKeysWithValues: try Schema.tables(in: tx, dialect).map { ($0.name, $0) })
  }

  func refusal(_ reason: ExportMistake.Reason) -> ExportMistake { ExportMistake(line: line, reason: reason) }

  // MARK: A line

  func take(_ text: String) throws {
    line += 1
    guard !text.isEmpty else { return }
    do throws(ExportMistake.Reason) {
      try judge(ExportLine(text, of: shapes))
    } catch { throw trouble ?? refusal(error) }
  }

  private func judge(_ row: ExportLine) throws(ExportMistake.Reason) {
    try belongs(row)
    var row: ExportLine? = row
    switch row?.table {
    case "account": row = try account(row)
    case "second_key", "recovery_code": row = try ofAccount(row)
    case "person": row = try person(row)
    case "format": row = try format(row)
    case "conversation": if let hash = row?.text("format"), !formats.contains(hash) { throw .reference }
    case "happening": try happening(row)
    case "stored_file": try file(row)
    case "revision": if let row, !revisions.holds(row.cells) { throw .hash }
    case "evidence_revision": if let piece = row?.text("evidence") { evidence[piece] = line }
    default: break
    }
    guard let row else { return }
    _ = try written(OrganisationExport.insertion(into: row.table, row.cells))
    rows += 1
  }

  private func written(_ query: Query) throws(ExportMistake.Reason) -> [Row] {
    do { return try tx.run(query) } catch StoreError.conflict { throw .reference } catch StoreError.broken { throw .type } catch {
      // The disk or the database itself: no fault of the line.
      trouble = error
      throw .notALine
    }
  }

  /// What went wrong below. It is thrown instead of a mistake in a line.
  private(set) var trouble: (any Error)?

  private func belongs(_ row: ExportLine) throws(ExportMistake.Reason) {
    if row.table == "organisation" {
      guard organisation == nil, let id = row.text("id") else { throw .organisation }
      guard row.value("became") == .null else { throw .ended }
      guard try written("SELECT id FROM organisation WHERE id = \(id)").isEmpty else { throw .isHere }
      organisation = ID(raw: id)
    } else if shapes[row.table]?.columns.contains(where: { $0.name == "organisation" }) ?? false {
      guard let organisation, row.text("organisation") == organisation.raw else { throw .organisation }
    }
  }

  // MARK: What is found by name

  private func account(_ row: ExportLine?) throws(ExportMistake.Reason) -> ExportLine? {
    guard let row, let id = row.text("id"), let email = row.text("email"), EmailAddress(email)?.raw == email else { throw .type }
    guard let sealed = row.text("password"), Passwords.isOurs(sealed) else { throw .password }
    guard !came.contains(id), known[id] == nil, emails.insert(email).inserted else { throw .reference }
    unclaimed[id] = line
    guard try written("SELECT id FROM account WHERE id = \(id) OR email = \(email)").isEmpty else {
      known[id] = email
      return nil
    }
    came.insert(id)
    return row
  }

  private func ofAccount(_ row: ExportLine?) throws(ExportMistake.Reason) -> ExportLine? {
    guard let account = row?.text("account"), came.contains(account) || known[account] != nil else { throw .reference }
    return came.contains(account) ? row : nil
  }

  private func person(_ row: ExportLine?) throws(ExportMistake.Reason) -> ExportLine? {
    guard let row, let id = row.text("id"), let name = row.text("name") else { throw .type }
    guard let account = row.text("account") else { return row }
    unclaimed[account] = nil
    if came.contains(account) { return row }
    guard let email = known[account] else { throw .reference }
    if row.value("is_active") == .flag(true) { uninvited.append((ID(raw: id), name, email)) }
    return row.with(.null, in: "account")
  }

  private func format(_ row: ExportLine?) throws(ExportMistake.Reason) -> ExportLine? {
    guard let row, let hash = row.text("hash"), let body = row.text("body"), sha256(body) == hash,
      let format = try? FormatFile.read(body, name: hash), format.slug == row.text("slug")
    else { throw .hash }
    guard formats.insert(hash).inserted else { throw .reference }
    guard let here = try written("SELECT slug, body FROM format WHERE hash = \(hash)").first else { return row }
    guard (try? here.text("body")) == body, (try? here.text("slug")) == format.slug else { throw .hash }
    return nil
  }

  // MARK: What is checked by its hash

  private func happening(_ row: ExportLine?) throws(ExportMistake.Reason) {
    guard let row, let organisation, let seq = row.number("seq"), let at = row.number("at"), let kind = row.text("kind"),
      let subject = row.text("subject"), let facts = row.text("facts")
    else { throw .type }
    let hash = Logbook.hash(
      previous: log.head, organisation, seq: Int(seq), at: Moment(milliseconds: at), actor: row.text("actor"), kind: kind,
      subject: subject,
      facts: facts)
    guard seq == log.last + 1, row.text("previous") == log.head, row.text("hash") == hash else { throw .log }
    log = (seq, hash)
  }

  private func file(_ row: ExportLine?) throws(ExportMistake.Reason) {
    guard let row, case .bytes(let content) = row.value("content"), row.text("hash") == sha256(content),
      row.number("size") == Int64(content.count)
    else { throw .hash }
    bytes += content.count
    guard content.count <= StoredFile.largest, bytes <= OrganisationExport.mostOfFiles else { throw .tooLong }
  }

  // MARK: The whole

  /// Checks what must hold for the whole file. Gives what came, and writes that to the log.
  func finish() throws -> OrganisationExport.Arrival {
    guard let organisation, let kept = try tx.run("SELECT last, head FROM logbook WHERE organisation = \(organisation)").first
    else {
      throw refusal(.nothing)
    }
    guard try kept.int("last") == Int(log.last), try kept.text("head") == log.head else { throw refusal(.log) }
    if let line = unclaimed.values.min() { throw ExportMistake(line: line, reason: .reference) }
    try namesNobodyElse(organisation)
    try pointsInside(organisation)
    // The index is not exported, because it follows from the rest.
    try SearchIndex(of: organisation, in: tx).rebuild()
    if let piece = try FileReport.brokenPieces(organisation, tx).first {
      throw ExportMistake(line: evidence[piece.raw] ?? line, reason: .evidence)
    }
    let book = try Logbook(of: organisation, in: tx, at: now)
    try book.markSearched()
    try book.happened(
      .unpacked, by: nil, subject: organisation.raw,
      facts: ["rijen": String(rows), "opnieuw-uitgenodigd": String(uninvited.count)])
    var invited: [OrganisationExport.Arrival.Invited] = []
    for (person, name, email) in uninvited {
      let token = Token(.system)
      try tx.run("""
        INSERT INTO invitation (token, organisation, person, email, expires_at)
        VALUES (\(token.digest), \(organisation), \(person), \(email), \(now.after(House.invitationLasts)))
        """)
      try book.happened(.invited, by: nil, subject: person.raw, facts: [:])
      invited.append(OrganisationExport.Arrival.Invited(name: name, email: email, link: token.secret))
    }
    try book.close()
    return OrganisationExport.Arrival(organisation: organisation, rows: rows, invited: invited)
  }

  /// Ids are a hundred random bits: an equal id of another organisation means a copy, and under that id the other's words might
  /// open here.
  private func namesNobodyElse(_ organisation: ID<Organisation>) throws {
    for table in OrganisationExport.tables where shapes[table.name]?.key == ["organisation", "id"] {
      let name = OrganisationExport.name(table.name)
      let same = try tx.run(
        """
        SELECT a.id FROM \(name) a JOIN \(name) b ON b.id = a.id AND b.organisation <> a.organisation \
        WHERE a.organisation = \(organisation) LIMIT 1
        """
      )
      guard same.isEmpty else { throw refusal(.name) }
    }
  }

  /// References that the database does not enforce for existing rows, because the two tables would have to wait for each other.
  private static let pointing: [(table: String, isGiven: Query, to: String, isThere: Query)] = [
    ("page", "t.latest_revision IS NOT NULL", "revision", "o.page = t.id AND o.number = t.latest_revision"),
    ("page", "t.published_revision IS NOT NULL", "revision", "o.page = t.id AND o.number = t.published_revision"),
    ("page", "t.published_version IS NOT NULL", "version", "o.page = t.id AND o.number = t.published_version"),
    ("page", "t.withdrawal IS NOT NULL", "withdrawal", "o.page = t.id AND o.number = t.withdrawal"),
    ("evidence", "t.revision IS NOT NULL", "evidence_revision", "o.evidence = t.id AND o.number = t.revision"),
    ("evidence", "t.withdrawal IS NOT NULL", "evidence_withdrawal", "o.evidence = t.id AND o.number = t.withdrawal"),
    ("discussion", "t.proposal IS NOT NULL", "proposal", "o.id = t.proposal"),
    ("deviation", "t.proposal IS NOT NULL", "proposal", "o.id = t.proposal"),
    ("notice", "t.team IS NOT NULL", "team", "o.id = t.team"),
    ("norm_set", "t.predecessor IS NOT NULL", "norm_set", "o.id = t.predecessor"),
  ]

  private func pointsInside(_ organisation: ID<Organisation>) throws {
    for pointer in ExportUnpacking.pointing {
      let lost = try tx.run("""
        SELECT 1 AS one FROM \(OrganisationExport.name(pointer.table)) t
        WHERE t.organisation = \(organisation) AND \(pointer.isGiven)
        AND NOT EXISTS (
          SELECT 1 FROM \(OrganisationExport.name(pointer.to)) o
          WHERE o.organisation = t.organisation AND \(pointer.isThere)) LIMIT 1
        """)
      guard lost.isEmpty else { throw refusal(.reference) }
    }
  }
}
