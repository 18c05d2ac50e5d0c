package import Domain
import Foundation
import Seals
import Store
package import Vocabulary

/// The second key of an account: made, renewed and removed by its owner.
///
/// Every such change ends all sessions of the account, in all its organisations, and the person goes on with a new one. Each of
/// those organisations has it in its log.
extension House {
  /// How long the QR code of a new key may stay open.
  static let offerLasts = Span.minutes(15)

  /// The second key of the caller. Throws `NotFound` in a demo organisation, which has none.
  package func secondKey(of caller: Caller) async throws -> SecondKeyReading {
    let holder = try Holder(caller)
    let now = clock.now()
    return try await database.read { tx in try House.keyReading(of: holder, at: now, tx).reading }
  }

  /// A new key to scan, for somebody who gives the password and, if there is a key already, a code of that one. Throws
  /// `passwordWrong` or `codeWrong`.
  package func offerSecondKey(to caller: Caller, password: String, code: String?) async throws -> SecondKeyOffer {
    let holder = try Holder(caller)
    let account = try await proven(holder, password)
    let now = clock.now()
    let since = try await database.write { tx in
      let log = try Logbook(of: holder.organisation, in: tx, at: now)
      let since = try House.keyReading(of: holder, at: now, tx).reading.since
      if since != nil {
        guard try uses(code ?? "", of: account.id, by: holder.person, log, tx) else { throw RuleRefusal.codeWrong }
      }
      try log.close()
      return since
    }
    let secret = OneTimeSecret(.system)
    let numbers = [now.after(House.offerLasts), since ?? Moment(milliseconds: 0)].flatMap { moment in
      (0..<8).reversed().map { UInt8(truncatingIfNeeded: moment.milliseconds >> Int64($0 * 8)) }
    }
    let sealed = try strongbox.seal(numbers + secret.bytes, for: House.offerName(account.id))
    return SecondKeyOffer(sealed: Data(sealed).base64EncodedString(), secret: secret.base32, email: account.email)
  }

  /// An offer that came back with its form. Nil when it has expired, was used, or is somebody else's.
  package func secondKeyOffer(_ sealed: String, of caller: Caller) async throws -> SecondKeyOffer? {
    let holder = try Holder(caller)
    let now = clock.now()
    let (reading, email) = try await database.read { tx in try House.keyReading(of: holder, at: now, tx) }
    guard let secret = offered(sealed, reading, at: now) else { return nil }
    return SecondKeyOffer(sealed: sealed, secret: secret.base32, email: email)
  }

  /// Makes the offered key the key of this account, once its first code proves that the app has it. Gives the recovery codes,
  /// which are stored nowhere else, and the key of a new session. Throws `codeWrong`, and `NotFound` when the offer has
  /// expired.
  package func makeSecondKey(of caller: Caller, offer: String, code: String, device: String) async throws -> (
    codes: [String], session: String
  ) {
    let holder = try Holder(caller)
    let now = clock.now()
    // Never from the demo's seeded chance.
    let codes = (0..<SecondKeyCode.recoveryCodes).map { _ in Randomness.system.word(length: SecondKeyCode.recoveryLength) }
    return try await database.write { tx in
      let account = try House.keyReading(of: holder, at: now, tx).reading.account
      let logs = try AccountLogs(of: account, at: now, tx)
      guard let secret = offered(offer, try House.keyReading(of: holder, at: now, tx).reading, at: now) else { throw NotFound() }
      guard case .app(let digits)? = SecondKeyCode(typed: code), let step = secret.step(of: digits, at: now) else {
        throw RuleRefusal.codeWrong
      }
      try House.forgetKey(of: account, tx)
      let sealed = try strongbox.seal(secret.bytes, for: House.keyName(account))
      try tx.run("INSERT INTO second_key (account, sealed, last_step, made_at) VALUES (\(account), \(sealed), \(step), \(now))")
      for code in codes { try tx.run("INSERT INTO recovery_code (account, digest) VALUES (\(account), \(sha256(code)))") }
      try logs.endSessions(saying: .secondKeyMade, by: holder, tx)
      let session = try enter(holder.person, device: device, logs.log(of: holder.organisation), at: now, tx)
      try logs.close()
      return (codes, session)
    }
  }

  /// Removes the key, for somebody who gives the password and a code. Gives the key of a new session. Throws `NotFound` where
  /// there is none, or where the organisation requires one.
  package func endSecondKey(of caller: Caller, password: String, code: String, device: String) async throws -> String {
    let holder = try Holder(caller)
    let account = try await proven(holder, password)
    let now = clock.now()
    return try await database.write { tx in
      let logs = try AccountLogs(of: account.id, at: now, tx)
      let log = try logs.log(of: holder.organisation)
      let reading = try House.keyReading(of: holder, at: now, tx).reading
      guard reading.since != nil, !reading.isNeeded else { throw NotFound() }
      guard try uses(code, of: account.id, by: holder.person, log, tx) else { throw RuleRefusal.codeWrong }
      try House.forgetKey(of: account.id, tx)
      try logs.endSessions(saying: .secondKeyEnded, by: holder, tx)
      let session = try enter(holder.person, device: device, log, at: now, tx)
      try logs.close()
      return session
    }
  }

  /// At the console: removes the second key of an account, for the last person who keeps the people. False when there was none.
  package func takeSecondKey(email: String) async throws -> Bool {
    guard let address = EmailAddress(email)?.raw else { return false }
    let now = clock.now()
    return try await database.write { tx in
      let row = try tx.run("SELECT k.account FROM second_key k JOIN account a ON a.id = k.account WHERE a.email = \(address)")
        .first
      guard let account = try row?.text("account") else { return false }
      let logs = try AccountLogs(of: account, at: now, tx)
      try House.takeKey(of: account, logs, by: nil, at: now, tx)
      try logs.close()
      return true
    }
  }

  // MARK: Codes

  /// Uses a code. True when it was right and new: two requests at the same moment cannot both use it, because the row changes
  /// once.
  func uses(_ typed: String, of account: String, by person: ID<Person>, _ log: Logbook, _ tx: any Transaction) throws -> Bool {
    switch SecondKeyCode(typed: typed) {
    case .app(let digits):
      // A secret that does not open came from a server with another key: a recovery code still works.
      guard let sealed = try tx.run("SELECT sealed FROM second_key WHERE account = \(account)").first?.bytes("sealed"),
        let bytes = try? strongbox.open(sealed, for: House.keyName(account)),
        let step = OneTimeSecret(bytes: bytes).step(of: digits, at: clock.now())
      else { return false }
      return try !tx.run(
        "UPDATE second_key SET last_step = \(step) WHERE account = \(account) AND last_step < \(step) RETURNING account"
      ).isEmpty
    case .recovery(let code):
      guard
        try !tx.run("DELETE FROM recovery_code WHERE account = \(account) AND digest = \(sha256(code)) RETURNING digest").isEmpty
      else { return false }
      try log.happened(.recoveryCodeUsed, by: person, subject: person.raw, facts: [:])
      return true
    case nil: return false
    }
  }

  /// The secret of an offer, as long as it is valid and the key that it was to replace is still the current one.
  private func offered(_ sealed: String, _ reading: SecondKeyReading, at now: Moment) -> OneTimeSecret? {
    guard let box = Data(base64Encoded: sealed),
      let bytes = try? strongbox.open(Array(box), for: House.offerName(reading.account)), bytes.count == 36
    else { return nil }
    let numbers = [bytes[0..<8], bytes[8..<16]].map { $0.reduce(Int64(0)) { $0 << 8 | Int64($1) } }
    guard numbers[0] > now.milliseconds, numbers[1] == reading.since?.milliseconds ?? 0 else { return nil }
    return OneTimeSecret(bytes: Array(bytes[16...]))
  }

  static func keyName(_ account: String) -> String { "tweede sleutel van \(account)" }
  private static func offerName(_ account: String) -> String { "aangeboden sleutel voor \(account)" }

  // MARK: Rows

  private func proven(_ holder: Holder, _ password: String) async throws -> (id: String, email: String) {
    let row = try await database.read { tx in
      try tx.run("""
        SELECT a.id, a.email, a.password FROM account a JOIN person p ON p.account = a.id
        WHERE p.organisation = \(holder.organisation) AND p.id = \(holder.person)
        """).first.map { (id: try $0.text("id"), email: try $0.text("email"), sealed: try $0.text("password")) }
    }
    guard let row, await passwords.matches(password, sealed: row.sealed) else { throw RuleRefusal.passwordWrong }
    return (row.id, row.email)
  }

  private static func keyReading(
    of holder: Holder, at now: Moment, _ tx: any Transaction
  ) throws -> (reading: SecondKeyReading, email: String) {
    guard let row = try tx.run("""
      SELECT a.id, a.email, a.key_taken_at, k.made_at, p.position, o.second_key,
        (SELECT COUNT(*) FROM recovery_code r WHERE r.account = a.id) AS codes
      FROM person p JOIN organisation o ON o.id = p.organisation JOIN account a ON a.id = p.account
        LEFT JOIN second_key k ON k.account = a.id
      WHERE p.organisation = \(holder.organisation) AND p.id = \(holder.person) AND NOT o.is_demo
      """).first
    else { throw NotFound() }
    let reading = SecondKeyReading(
      account: try row.text("id"), since: try row.optionalMoment("made_at"), codesLeft: try row.int("codes"),
      isNeeded: try House.asksKey(row), takenOn: try House.news(row, at: now))
    return (reading, try row.text("email"))
  }

  /// The day on which a key was removed, as long as that is news.
  static func news(_ row: Row, at now: Moment) throws -> Day? {
    try row.optionalMoment("key_taken_at").flatMap { now.day.number - $0.day.number <= Desk.fresh ? $0.day : nil }
  }

  /// Whether an organisation requires a second key in this position. The row has both.
  static func asksKey(_ row: Row) throws -> Bool {
    guard let position = Position(rawValue: try row.text("position")),
      let duty = SecondKeyDuty(rawValue: try row.text("second_key"))
    else { return true }
    return duty.asks(position)
  }

  static func forgetKey(of account: String, _ tx: any Transaction) throws {
    try tx.run("DELETE FROM recovery_code WHERE account = \(account)")
    try tx.run("DELETE FROM second_key WHERE account = \(account)")
    try tx.run("DELETE FROM threshold WHERE account = \(account)")
  }

  fileprivate static func takeKey(
    of account: String, _ logs: AccountLogs, by actor: Holder?, at now: Moment, _ tx: any Transaction
  ) throws {
    try forgetKey(of: account, tx)
    try tx.run("UPDATE account SET key_taken_at = \(now) WHERE id = \(account)")
    try logs.endSessions(saying: .secondKeyTaken, by: actor, tx)
  }
}

extension Desk {
  /// For whom this organisation requires one. Nil in a demo organisation, where everybody may step in as anybody.
  package borrowing func secondKeyDuty() throws -> SecondKeyDuty? {
    try tx.run("SELECT second_key FROM organisation WHERE id = \(organisation) AND NOT is_demo").first.map { row in
      SecondKeyDuty(rawValue: try row.text("second_key")) ?? .nobody
    }
  }
}

/// What whoever keeps the people can do about second keys.
extension PeopleDesk {
  /// Chooses for whom one is required. It is required at the next sign-in, so that nobody is interrupted.
  package borrowing func askSecondKey(of duty: SecondKeyDuty) throws {
    guard try desk.secondKeyDuty() != nil else { throw NotFound() }
    try tx.run("UPDATE organisation SET second_key = \(duty.rawValue) WHERE id = \(organisation)")
    try happened(.secondKeyAsked, organisation.raw, ["van": duty.rawValue])
  }

  /// Whether somebody has a key that could be removed here.
  package borrowing func hasSecondKey(_ person: ID<Person>) throws -> Bool {
    try keyOwner(person) != nil
  }

  /// Removes somebody's second key, for a lost telephone: their sessions end, and they are told. One's own key is removed with
  /// the password and a code, so never here; and a key that also protects another organisation cannot be removed by one of
  /// them.
  package borrowing func takeSecondKey(of person: ID<Person>) throws {
    guard person != viewer.person, let account = try keyOwner(person) else { throw NotFound() }
    let logs = try AccountLogs(of: account, holding: writing(), at: now, tx)
    // Checked again, now that nobody can join another organisation meanwhile.
    guard logs.areOnly(of: organisation) else { throw NotFound() }
    try House.takeKey(of: account, logs, by: Holder(.member(viewer)), at: now, tx)
    try logs.close()
  }

  /// The account whose key could be removed here. Not of somebody who left, whose key does not concern us any more; not of
  /// somebody who works elsewhere too, which looks as if there were none; and not in a demo, where anybody may be the one who
  /// keeps the people.
  private borrowing func keyOwner(_ person: ID<Person>) throws -> String? {
    try tx.run("""
      SELECT k.account FROM second_key k JOIN person p ON p.account = k.account JOIN organisation o ON o.id = p.organisation
      WHERE p.organisation = \(organisation) AND p.id = \(person) AND p.is_active AND NOT o.is_demo
        AND NOT EXISTS (SELECT 1 FROM person e WHERE e.account = p.account AND e.organisation <> p.organisation AND e.is_active)
      """).first?.text("account")
  }
}
