import Domain
import Seals
import Store
import Vocabulary

/// What is sealed in a database with keys of the key file.
package enum SealKind: String, CaseIterable, Sendable {
  case conversation, craft, secondKey, letter, renewal
}

/// How many seals of one kind there are, and how many do not open with this key file.
package struct SealReport: Sendable, Equatable {
  package let kind: SealKind
  package let all: Int
  package let shut: Int
  /// How many have a key that was destroyed, as it should be: they came back with an older copy of the database, and are
  /// deleted again automatically.
  package let destroyed: Int

  package init(_ kind: SealKind, all: Int, shut: Int = 0, destroyed: Int = 0) {
    (self.kind, self.all, self.shut, self.destroyed) = (kind, all, shut, destroyed)
  }
}

/// Tries every kind of seal, and reads no words.
struct SealCheck {
  let tx: any Transaction
  let strongbox: Strongbox
  let today: Day

  private enum Outcome { case open, shut, destroyed }

  func reports(atMost most: Int? = nil) throws -> [SealReport] {
    try SealKind.allCases.map { kind in
      let outcomes = try SealCheck.rows(of: kind, tx, atMost: most).map { try outcome(of: $0, kind) }
      return SealReport(
        kind, all: outcomes.count, shut: outcomes.count { $0 == .shut }, destroyed: outcomes.count { $0 == .destroyed })
    }
  }

  /// How many there are, without opening any.
  static func count(_ tx: any Transaction) throws -> Int {
    try SealKind.allCases.reduce(0) { sum, kind in
      sum + (try tx.run("SELECT COUNT(*) AS number FROM \(place(of: kind))").first?.int("number") ?? 0)
    }
  }

  private static func place(of kind: SealKind) -> Query {
    switch kind {
    case .conversation: "conversation_key"
    case .craft: "craft_key"
    case .secondKey: "second_key"
    case .letter: "letter WHERE sealed IS NOT NULL"
    case .renewal: "renewal WHERE sealed IS NOT NULL"
    }
  }

  static func rows(of kind: SealKind, _ tx: any Transaction, atMost most: Int? = nil) throws -> [Row] {
    try tx.run("SELECT * FROM \(place(of: kind)) LIMIT \(most ?? Int(Int32.max))")
  }

  /// The rows of this kind that do not open, or whose key was destroyed.
  func shut(_ kind: SealKind) throws -> [Row] { try SealCheck.rows(of: kind, tx).filter { try outcome(of: $0, kind) != .open } }

  private func outcome(of row: Row, _ kind: SealKind) throws -> Outcome {
    let slot = try kind == .conversation || kind == .craft ? row.optionalText("slot") : nil
    do {
      switch kind {
      case .conversation: _ = try strongbox.unwrapped(try row.bytes("wrapped"), under: slot, for: try row.text("conversation"))
      case .craft:
        _ = try strongbox.unwrapped(try row.bytes("wrapped"), under: slot, for: SealedCraft.name(of: try row.id("person")))
      case .secondKey, .letter, .renewal: _ = try strongbox.open(try row.bytes("sealed"), for: try SealCheck.name(of: row, kind))
      }
      return .open
    } catch SealFailure.notOurs {
      guard let slot else { return .shut }
      return try Day(slot).map { $0 <= today } ?? strongbox.isBurned(slot) ? .destroyed : .shut
    }
  }

  /// What the seal of a row is bound to.
  static func name(of row: Row, _ kind: SealKind) throws -> String {
    switch kind {
    case .conversation: try row.text("conversation")
    case .craft: SealedCraft.name(of: try row.id("person"))
    case .secondKey: House.keyName(try row.text("account"))
    case .letter: Outbox.sealName(try row.id("organisation"), try row.id("id"))
    case .renewal: Outbox.sealName(renewal: try row.text("token"))
    }
  }
}

extension Caretaker {
  /// Tries what is sealed, of every kind, and opens no words.
  /// - Parameter most: so many of each kind; without it all.
  package func checkSeals(atMost most: Int? = nil) async throws -> [SealReport] {
    try await house.database.read { [house] tx in
      try SealCheck(tx: tx, strongbox: house.strongbox, today: house.clock.now().day).reports(atMost: most)
    }
  }
}

extension Caretaker {
  /// Makes the keys for the days ahead, and destroys those of past days and of what was thrown away. Costs nothing when that is
  /// done.
  package func tendKeys() async throws {
    try await KeyKeeping.tend(house.strongbox, of: house.database, today: house.clock.now().day)
  }

  /// Seals with today's entries what came from an older installation.
  package func renewSeals() async throws {
    try await KeyKeeping(of: house.database, file: "", clock: house.clock).renew(with: house.strongbox)
  }
}
