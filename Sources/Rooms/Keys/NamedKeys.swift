import Seals
import Store

/// Keys for what somebody can throw away at any moment: each is wrapped with a named entry of the key file. When the entry is
/// destroyed, no copy of the database opens the key any more.
struct NamedKeys {
  let tx: any Transaction
  let strongbox: Strongbox

  /// A new key under an entry that nobody else has.
  func make(for name: String) throws -> (slot: String, key: CircleKey, wrapped: [UInt8]) {
    let slot = try take()
    let made = try strongbox.newKey(for: name, under: slot)
    return (slot, made.key, made.wrapped)
  }

  /// An entry for one thing. When two want the same one, the second takes another.
  func take() throws -> String {
    var used = try NamedKeys.used(tx)
    while true {
      let slot = try strongbox.spare(besides: used)
      if try !tx.run("INSERT INTO key_slot (name, is_spent) VALUES (\(slot), FALSE) ON CONFLICT DO NOTHING RETURNING name")
        .isEmpty
      {
        return slot
      }
      used.insert(slot)
    }
  }

  /// Records that everything under this entry is thrown away. `House.burnSpent` destroys the entry after the commit: before it,
  /// a transaction that fails would have destroyed what stays.
  func spend(_ slot: String?) throws {
    guard let slot else { return }
    try tx.run("UPDATE key_slot SET is_spent = TRUE WHERE name = \(slot)")
    strongbox.doom(slot)
  }

  static func used(_ tx: any Transaction) throws -> Set<String> {
    Set(try tx.run("SELECT name FROM key_slot").map { try $0.text("name") })
  }
}

extension House {
  /// The tables whose keys are wrapped with named entries.
  private static let ofThem = ["own_deviation", "craft_key", "craft_part", "craft_example", "craft_showing"]

  /// After a commit: destroys in the key file what was thrown away in it, and then its remains in the files of the database.
  /// Costs nothing when nothing was. The caretaker repeats what fails here.
  func burnSpent() async throws {
    let doomed = strongbox.doomed
    guard !doomed.isEmpty else { return }
    // What was not committed was not thrown away either.
    let spent = try await database.read { tx in
      try tx.run("SELECT name FROM key_slot WHERE is_spent AND name IN (\(list: doomed.sorted()))").map { try $0.text("name") }
    }
    guard !spent.isEmpty else { return }
    try strongbox.burn(spent)
    _ = try? await database.scour(House.ofThem)
  }
}
