import Crypto
import Foundation
import Synchronization
package import Vocabulary

/// The server's own keys. They live in a file outside the database: a stolen backup opens no circle, and what is destroyed here
/// can be read in no copy of the database any more.
///
/// The file is a ring. What lives on is sealed with its lasting key. What has to be gone by a day is wrapped with the key of
/// that day. What is thrown away on request is wrapped with an entry that has a name of its own. A key is destroyed by
/// overwriting its entry.
package struct Strongbox: Sendable {
  private let file: KeyFile?

  /// For how many days ahead there is a key, so that a copy of the file that is a month old still opens everything alive.
  package static let daysAhead = 62
  /// How many entries with a name are made ahead, for the same reason.
  package static let spares = 64
  /// For how many days after a single key became a ring older copies of the database still open with it.
  package static let formerLasts = 31

  /// Whether there is a file at all. An existing file is opened or refused, and never overwritten.
  package static func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Opens a key file. Throws `SealFailure.keyFile` when it cannot be used.
  package static func open(file path: String) throws -> Strongbox { Strongbox(file: try KeyFile(path: path)) }

  /// Makes a key file, readable by its owner only, with keys for the days ahead. Only for a database in which nothing is
  /// sealed.
  package static func make(file path: String, today: Day) throws -> Strongbox {
    var ring = KeyRing()
    _ = Strongbox.fill(&ring, from: today, besides: [])
    return Strongbox(file: try KeyFile.make(at: path, ring))
  }

  /// A strongbox for a test.
  package static func inMemory() -> Strongbox { Strongbox(file: KeyFile(KeyRing())) }

  /// For commands that open nothing. Every request for a key fails.
  package static let closed = Strongbox(file: nil)

  private func current<T>(_ look: (KeyFile.Keys) throws -> T) throws -> T {
    guard let file else { throw SealFailure.keyFile("Deze opdracht opent geen sleutelbestand.") }
    return try file.current(look)
  }

  /// A key for one purpose, derived from the lasting key (HKDF, RFC 5869). Knowing one tells nothing about another.
  func derived(for purpose: String) throws -> SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: try lasting(), info: Array(purpose.utf8), outputByteCount: 32)
  }

  private func change(_ body: (inout KeyRing) throws -> [Int]) throws {
    guard let file else { throw SealFailure.keyFile("Deze opdracht opent geen sleutelbestand.") }
    try file.change(body)
  }

  // MARK: Sealing

  /// Seals a few bytes with the lasting key, such as the secret of a link that waits to be mailed, or of a second key. `name`
  /// is authenticated with it.
  package func seal(_ bytes: [UInt8], for name: String) throws -> [UInt8] { try sealed(bytes, with: try lasting(), for: name) }

  package func open(_ bytes: [UInt8], for name: String) throws -> [UInt8] {
    do { return try opened(bytes, with: try lasting(), for: name) } catch SealFailure.notOurs {
      guard let former = try former() else { throw SealFailure.notOurs }
      return try opened(bytes, with: former, for: name)
    }
  }

  /// The same bytes sealed with the lasting key, when the former one had sealed them. Nil when nothing has to be done.
  package func renewed(_ bytes: [UInt8], for name: String) throws -> [UInt8]? {
    if (try? opened(bytes, with: try lasting(), for: name)) != nil { return nil }
    return try seal(try open(bytes, for: name), for: name)
  }

  /// A new key, and the same key wrapped for the database. The name and the slot are authenticated with it.
  /// - Parameter slot: a day as `2026-12-23`, from which on it must be unreadable, or an entry that `spare` gave.
  package func newKey(for name: String, under slot: String) throws -> (key: CircleKey, wrapped: [UInt8]) {
    let fresh = SymmetricKey(size: .bits256)
    return (CircleKey(key: fresh), try wrap(fresh, under: slot, for: name))
  }

  /// The same key wrapped with another entry. It stays readable with the old entry until that is destroyed.
  package func rewrapped(_ wrapped: [UInt8], from slot: String?, to other: String, for name: String) throws -> [UInt8] {
    try wrap(try unwrapped(wrapped, under: slot, for: name).key, under: other, for: name)
  }

  /// A mark by which words are recognised when somebody sends them twice. Without the key nobody can test a guess.
  package func mark(_ text: String) throws -> String { Seals.mark(text, with: try lasting()) }

  /// Throws `SealFailure.notOurs` when it does not open: changed, destroyed, or wrapped by another key file.
  /// - Parameter slot: nil for what was wrapped before there was a ring.
  package func unwrapped(_ wrapped: [UInt8], under slot: String?, for name: String) throws -> CircleKey {
    guard let slot else {
      guard let former = try former() else { throw SealFailure.notOurs }
      return CircleKey(key: SymmetricKey(data: try opened(wrapped, with: former, for: name)))
    }
    guard let key = try key(slot) else { throw SealFailure.notOurs }
    return CircleKey(key: SymmetricKey(data: try opened(wrapped, with: key, for: Strongbox.bound(name, slot))))
  }

  private func wrap(_ key: SymmetricKey, under slot: String, for name: String) throws -> [UInt8] {
    if try self.key(slot) == nil, let day = Day(slot) {
      try change { ring in ring[day.description] == nil ? [ring.put(KeySlot(.day, day.description))] : [] }
    }
    guard let own = try self.key(slot) else { throw SealFailure.notOurs }
    return try sealed(key.withUnsafeBytes { Array($0) }, with: own, for: Strongbox.bound(name, slot))
  }

  private static func bound(_ name: String, _ slot: String) -> String { "\(name)\n\(slot)" }

  private func key(_ slot: String) throws -> SymmetricKey? {
    try current { keys in
      if case .ring(let ring) = keys { ring[slot].flatMap { $0.kind == .lasting ? nil : $0.key } } else { nil }
    }
  }

  private func lasting() throws -> SymmetricKey {
    try current { keys in
      switch keys {
      case .ring(let ring): if let key = ring.lasting { key } else { throw SealFailure.notOurs }
      case .single(let key): key
      }
    }
  }

  private func former() throws -> SymmetricKey? {
    try current { keys in
      switch keys {
      case .ring(let ring): ring.former?.key
      case .single(let key): key
      }
    }
  }
}

// MARK: Keeping the ring

extension Strongbox {
  /// A value by which a database recognises its key file. It tells nothing about the key.
  package var check: String {
    get throws { try lasting().withUnsafeBytes { sha256(Array("kring sleutelbestand\n".utf8) + Array($0)) } }
  }

  /// Whether the file is from before there was a ring.
  package var isSingle: Bool { get throws { try current { if case .single = $0 { true } else { false } } } }

  /// The day on which the key from before the ring is destroyed. Nil when there is none.
  package var formerUntil: Day? { get throws { try current { if case .ring(let ring) = $0 { ring.former?.day } else { nil } } } }

  /// Whether a named entry was destroyed here, and is not merely missing.
  package func isBurned(_ slot: String) throws -> Bool {
    try current { if case .ring(let ring) = $0 { ring[slot]?.kind == .burned } else { false } }
  }

  /// Turns a single key into a ring, in which the key stays for a while as the former one. If the process dies halfway, the
  /// file is one or the other.
  package func becomeRing(today: Day) throws {
    guard let file else { return }
    try file.becomeRing { key in
      var ring = KeyRing()
      ring.put(KeySlot(.former, "oud-\(today.adding(Strongbox.formerLasts))", key))
      _ = Strongbox.fill(&ring, from: today, besides: [])
      return ring
    }
  }

  /// A free named entry. `used` has to hold all that were given out before.
  package func spare(besides used: Set<String>) throws -> String {
    func free(_ ring: KeyRing) -> String? { ring.names(.named).first { !used.contains($0) } }
    if let name = try current({ if case .ring(let ring) = $0 { free(ring) } else { nil } }) { return name }
    var fresh = ""
    try change { ring in
      fresh = Randomness.system.word(length: 20)
      return [ring.put(KeySlot(.named, fresh))]
    }
    return fresh
  }

  /// Makes the keys for the days ahead, and destroys those whose day has come. Costs nothing when both are done.
  /// - Parameter used: the named entries that were given out.
  package func tend(today: Day, besides used: Set<String>) throws {
    try burn(through: today)
    try change { Strongbox.fill(&$0, from: today, besides: used) }
  }

  /// Destroys the keys of all days that have come. Gives how many.
  @discardableResult
  package func burn(through today: Day) throws -> Int {
    try burn { ring in ring.slots.filter { slot in slot.day.map { $0 <= today } ?? false }.map(\.name) }
  }

  /// Remembers that an entry is to be destroyed once the current transaction is committed.
  package func doom(_ name: String) { file?.doomed.withLock { _ = $0.insert(name) } }

  package var doomed: Set<String> { file?.doomed.withLock { $0 } ?? [] }

  /// Destroys entries by name. Those that are destroyed already, or were never here, are skipped.
  @discardableResult
  package func burn(_ names: [String]) throws -> Int {
    defer { file?.doomed.withLock { $0.subtract(names) } }
    return try burn { _ in names }
  }

  private func burn(_ which: (KeyRing) -> [String]) throws -> Int {
    let due = try current { keys in
      guard case .ring(let ring) = keys else { return 0 }
      return which(ring).filter { ring[$0]?.key != nil }.count
    }
    guard due > 0 else { return 0 }
    try change { ring in which(ring).compactMap { ring.burn($0) } }
    return due
  }

  private static func fill(_ ring: inout KeyRing, from today: Day, besides used: Set<String>) -> [Int] {
    var places: [Int] = []
    // A clock that is behind must not make a key for a day whose key was destroyed.
    let first = ring.names(.day).compactMap { Day($0) }.min()
    for number in 1...daysAhead
    where ring[today.adding(number).description] == nil && first.map({ $0 < today.adding(number) }) ?? true {
      places.append(ring.put(KeySlot(.day, today.adding(number).description)))
    }
    let free = ring.names(.named).filter { !used.contains($0) }.count
    for _ in 0..<max(0, spares - free) { places.append(ring.put(KeySlot(.named, Randomness.system.word(length: 20)))) }
    return places
  }
}

/// The key of one conversation, or of what somebody keeps for herself.
package struct CircleKey: Sendable {
  fileprivate let key: SymmetricKey

  /// For a test that seals in an older format.
  var raw: [UInt8] { key.withUnsafeBytes { Array($0) } }

  /// AES-256-GCM. `name` is authenticated with it, so that a sealed row that was moved elsewhere does not open.
  package func seal(_ bytes: [UInt8], for name: String) throws -> [UInt8] { try sealed(bytes, with: key, for: name) }

  package func open(_ bytes: [UInt8], for name: String) throws -> [UInt8] { try opened(bytes, with: key, for: name) }

  /// A mark by which an act that is sent twice is recognised. It tells nothing about the act.
  package func mark(_ text: String) -> String { Seals.mark(text, with: key) }
}

/// The first byte names the format of the seal, so that a later Kring can seal otherwise and still open this.
private let aesGCM: UInt8 = 1

func sealed(_ bytes: [UInt8], with key: SymmetricKey, for name: String) throws -> [UInt8] {
  let box = try AES.GCM.seal(bytes, using: key, authenticating: Array(name.utf8))
  guard let combined = box.combined else { throw SealFailure.notOurs }
  return [aesGCM] + combined
}

func opened(_ bytes: [UInt8], with key: SymmetricKey, for name: String) throws -> [UInt8] {
  guard bytes.first == aesGCM, let box = try? AES.GCM.SealedBox(combined: bytes.dropFirst()),
    let plain = try? AES.GCM.open(box, using: key, authenticating: Array(name.utf8))
  else { throw SealFailure.notOurs }
  return Array(plain)
}
