import Domain
package import Seals
package import Store
package import Vocabulary

/// Which key file belongs to a database. A new key is never made beside sealed rows: a missing or wrong file stops whoever
/// needs it.
package struct KeyKeeping: Sendable {
  private let database: any Database
  private let path: String
  private let clock: Clock

  package init(of database: any Database, file path: String, clock: Clock = .system) {
    (self.database, self.path, self.clock) = (database, path, clock)
  }

  /// Why the keys are not available. Nothing was changed.
  package enum Trouble: Error, Sendable, Equatable {
    /// There is no file, and this many rows are sealed with it. With none, the database still knew a file.
    case missing(sealed: Int)
    /// It is not the file of this database: so many of these seals do not open.
    case another(shut: Int, of: Int)
  }

  /// What was found and done.
  package struct Found: Sendable {
    package let strongbox: Strongbox
    /// There was no file and nothing sealed: it has just been made.
    package internal(set) var isNew = false
    /// It held a single key and became a ring; older copies open with it until this day.
    package internal(set) var formerUntil: Day?
  }

  /// The strongbox of this database: made when nothing is sealed yet, refused when it does not fit, and tended: keys for the
  /// days ahead are made, those of past days are destroyed.
  package func take() async throws -> Found {
    var found = try await look(making: true)
    let today = clock.now().day
    if try found.strongbox.isSingle {
      try found.strongbox.becomeRing(today: today)
      found.formerUntil = try found.strongbox.formerUntil
    }
    try await know(found.strongbox)
    try await renew(with: found.strongbox)
    try await tend(found.strongbox)
    return found
  }

  /// The same without changing anything, for a command that only reads.
  package func look() async throws -> Strongbox { try await look(making: false).strongbox }

  private func look(making: Bool) async throws -> Found {
    let (known, sealed) = try await database.read { tx in (try KeyKeeping.known(tx), try SealCheck.count(tx)) }
    guard Strongbox.isThere(path) else {
      guard making, known == nil, sealed == 0 else { throw Trouble.missing(sealed: sealed) }
      return Found(strongbox: try Strongbox.make(file: path, today: clock.now().day), isNew: true)
    }
    let strongbox = try Strongbox.open(file: path)
    // A ring that was made of the single key by which this database is known gets its new lasting key only after `know`
    // recorded it.
    if let known, try strongbox.check == known { return Found(strongbox: strongbox) }
    let reports = try await database.read { [clock] tx in
      try SealCheck(tx: tx, strongbox: strongbox, today: clock.now().day).reports()
    }
    let (all, shut) = (reports.reduce(0) { $0 + $1.all }, reports.reduce(0) { $0 + $1.shut })
    // The database knows another file, or none yet: then the seals decide. Somebody who brought an organisation along brings
    // its key file too.
    let fits = known == nil ? all == 0 || shut < all : all > 0 && shut == 0
    guard fits else { throw Trouble.another(shut: shut, of: all) }
    return Found(strongbox: strongbox)
  }

  private static func known(_ tx: any Transaction) throws -> String? {
    try tx.run("SELECT digest FROM key_file").first?.text("digest")
  }

  private func know(_ strongbox: Strongbox) async throws {
    let check = try strongbox.check
    guard try await database.read({ try KeyKeeping.known($0) }) != check else { return }
    try await Ledger(over: database, strongbox).write { tx in
      try tx.run("DELETE FROM key_file")
      try tx.run("INSERT INTO key_file (digest) VALUES (\(check))")
    }
  }

  private func tend(_ strongbox: Strongbox) async throws {
    try await KeyKeeping.tend(strongbox, of: database, today: clock.now().day)
  }

  static func tend(_ strongbox: Strongbox, of database: any Database, today: Day) async throws {
    let used = try await database.read { tx in
      (all: try NamedKeys.used(tx), spent: try tx.run("SELECT name FROM key_slot WHERE is_spent").map { try $0.text("name") })
    }
    // What was destroyed stays destroyed, also when an older copy of the file came back.
    try strongbox.burn(used.spent)
    try strongbox.tend(today: today, besides: used.all)
  }

  // MARK: Seals from before the ring

  /// Brings everything alive under the ring at once: keys of conversations under their day, a person's own keys under an entry
  /// of their own, everything else under the lasting key. What does not open stays as it is, and `doctor` names it.
  package func renew(with strongbox: Strongbox) async throws {
    guard try strongbox.formerUntil != nil, try await database.read({ try KeyKeeping.isWaiting($0, strongbox) }) else { return }
    let today = clock.now().day
    try await Ledger(over: database, strongbox).write { tx in
      for row in try tx.run("""
        SELECT k.organisation, k.conversation, k.wrapped, c.held_on, c.wipe_on FROM conversation_key k
          JOIN conversation c ON c.organisation = k.organisation AND c.id = k.conversation WHERE k.slot IS NULL
        """) {
        let name = try row.text("conversation")
        let day = try row.optionalDay("wipe_on") ?? (try row.optionalDay("held_on") ?? today).adding(CircleRoom.daysKept)
        // What should have been gone is not sealed again: the caretaker deletes it.
        if day > today {
          guard let wrapped = try? strongbox.rewrapped(try row.bytes("wrapped"), from: nil, to: day.description, for: name) else {
            continue
          }
          try tx.run("""
            UPDATE conversation_key SET wrapped = \(wrapped), slot = \(day.description)
            WHERE organisation = \(try row.text("organisation")) AND conversation = \(name)
            """)
        }
        try tx.run(
          "UPDATE conversation SET wipe_on = \(day) WHERE organisation = \(try row.text("organisation")) AND id = \(name)")
      }
      for row in try tx.run("SELECT organisation, person, wrapped FROM craft_key WHERE slot IS NULL") {
        let name = SealedCraft.name(of: try row.id("person"))
        guard (try? strongbox.unwrapped(try row.bytes("wrapped"), under: nil, for: name)) != nil else { continue }
        let slot = try NamedKeys(tx: tx, strongbox: strongbox).take()
        let wrapped = try strongbox.rewrapped(try row.bytes("wrapped"), from: nil, to: slot, for: name)
        try tx.run("""
          UPDATE craft_key SET wrapped = \(wrapped), slot = \(slot)
          WHERE organisation = \(try row.text("organisation")) AND person = \(try row.text("person"))
          """)
      }
      for row in try tx.run("SELECT account, sealed FROM second_key") {
        guard let sealed = try? strongbox.renewed(try row.bytes("sealed"), for: try SealCheck.name(of: row, .secondKey)) else {
          continue
        }
        try tx.run("UPDATE second_key SET sealed = \(sealed) WHERE account = \(try row.text("account"))")
      }
      for row in try tx.run("SELECT organisation, id, sealed FROM letter WHERE sealed IS NOT NULL") {
        guard let sealed = try? strongbox.renewed(try row.bytes("sealed"), for: try SealCheck.name(of: row, .letter)) else {
          continue
        }
        try tx.run(
          """
          UPDATE letter SET sealed = \(sealed) WHERE organisation = \(try row.text("organisation")) \
          AND id = \(try row.text("id"))
          """
        )
      }
      for row in try tx.run("SELECT token, sealed FROM renewal WHERE sealed IS NOT NULL") {
        guard let sealed = try? strongbox.renewed(try row.bytes("sealed"), for: try SealCheck.name(of: row, .renewal)) else {
          continue
        }
        try tx.run("UPDATE renewal SET sealed = \(sealed) WHERE token = \(try row.text("token"))")
      }
    }
  }

  private static func isWaiting(_ tx: any Transaction, _ strongbox: Strongbox) throws -> Bool {
    for table: Query in ["conversation_key", "craft_key"] {
      if try !tx.run("SELECT wrapped FROM \(table) WHERE slot IS NULL LIMIT 1").isEmpty { return true }
    }
    for kind in [SealKind.secondKey, .letter, .renewal] {
      for row in try SealCheck.rows(of: kind, tx)
      where (try? strongbox.renewed(try row.bytes("sealed"), for: SealCheck.name(of: row, kind))) != nil {
        return true
      }
    }
    return false
  }

  // MARK: When the file is really gone

  /// Goes on with the existing file, or with a new one where there is none, and gives up what does not open with it: words of
  /// conversations and what people kept for themselves are destroyed, links that waited to be mailed are given up. Second keys
  /// stay, because a recovery code still works. Gives what was given up.
  package func giveUp(onlyLooking: Bool) async throws -> [SealReport] {
    let today = clock.now().day
    let isThere = Strongbox.isThere(path)
    let looking = isThere ? try Strongbox.open(file: path) : .inMemory()
    let lost = try await database.read { tx in
      try SealCheck(tx: tx, strongbox: looking, today: today).reports().filter { $0.shut > 0 }
    }
    if onlyLooking { return lost }
    let strongbox = isThere ? looking : try Strongbox.make(file: path, today: today)
    try await Ledger(over: database, strongbox).write { [clock] tx in
      let check = SealCheck(tx: tx, strongbox: strongbox, today: today)
      for row in try check.shut(.conversation) {
        let organisation: ID<Organisation> = try row.id("organisation")
        let log = try Logbook(of: organisation, in: tx, at: clock.now())
        let conversation: ID<Conversation> = try row.id("conversation")
        try Ending.close(conversation, of: organisation, tx)
        try Caretaker.empty(conversation, of: organisation, tx)
        try tx.run("UPDATE conversation SET wipe_on = \(today) WHERE organisation = \(organisation) AND id = \(conversation)")
        try log.happened(.conversationWiped, by: nil, subject: conversation.raw, facts: [:])
        try log.close()
      }
      for row in try check.shut(.craft) {
        try CraftRoom.destroy(of: try row.id("person"), in: try row.id("organisation"), tx, strongbox)
      }
      for row in try check.shut(.letter) {
        try tx.run(
          """
          UPDATE letter SET sealed = NULL, next_attempt = NULL WHERE organisation = \(try row.text("organisation")) \
          AND id = \(try row.text("id"))
          """
        )
      }
      for row in try check.shut(.renewal) { try tx.run("DELETE FROM renewal WHERE token = \(try row.text("token"))") }
    }
    if try strongbox.isSingle { try strongbox.becomeRing(today: today) }
    try await know(strongbox)
    try await renew(with: strongbox)
    try await tend(strongbox)
    // Nobody can tell any more what the rows were under the other key. They are sealed as they are, and every log says so.
    _ = try await Caretaker(House(database: database, strongbox: strongbox, clock: clock)).sealRows(asked: true)
    return lost
  }
}
