import Crypto
import Foundation
import Vocabulary

/// One entry of the key file. All lines have the same length, so that a key is destroyed by overwriting its bytes, and nothing
/// else in the file moves.
struct KeySlot: Sendable {
  enum Kind: String, Sendable {
    /// For what lives on: second keys, letters, links to a new password.
    case lasting = "L"
    /// The one key from before there was a ring, until the day in its name.
    case former = "F"
    /// For what has to be unreadable from the day in its name on.
    case day = "D"
    /// For something that is destroyed when somebody asks for it.
    case named = "N"
    /// Was `named`. The name stays, so that a destroyed key is not mistaken for a lost one.
    case burned = "X"
    /// Was anything else, and may be used again.
    case free = "-"
  }

  var kind: Kind
  var name: String
  var key: SymmetricKey?

  init(_ kind: Kind, _ name: String, _ key: SymmetricKey? = SymmetricKey(size: .bits256)) {
    (self.kind, self.name, self.key) = (kind, name, key)
  }

  /// The length of a line. Four lines fill a sector of a disk, so that a line is never written in part.
  static let width = 128

  /// `kind name key check`, with spaces up to the width.
  var line: [UInt8] {
    let raw = key.map { $0.withUnsafeBytes { Data($0).base64EncodedString() } } ?? String(repeating: "0", count: 44)
    let text = "\(kind.rawValue) \(padded(name, 20)) \(raw)"
    return Array("\(padded("\(text) \(sha256(text).prefix(16))", KeySlot.width - 1))\n".utf8)
  }

  /// Nil for a line that is not complete.
  init?(line: some Collection<UInt8>) {
    let text = String(decoding: line, as: UTF8.self)
    let parts = text.split(separator: " ", omittingEmptySubsequences: true).map { trimmed(String($0)) }.filter { !$0.isEmpty }
    let isNameless = parts.count == 3
    guard line.count == KeySlot.width, parts.count == 4 || isNameless, let kind = Kind(rawValue: parts[0]) else { return nil }
    self.init(kind, isNameless ? "" : parts[1], nil)
    if kind != .burned, kind != .free {
      guard let raw = Data(base64Encoded: parts[isNameless ? 1 : 2]), raw.count == 32 else { return nil }
      key = SymmetricKey(data: raw)
    }
    guard Array(line) == self.line else { return nil }
  }

  /// The day from which on it has to be gone.
  var day: Day? {
    switch kind {
    case .day: Day(name)
    case .former: Day(name.dropFirst(4))
    case .lasting, .named, .burned, .free: nil
    }
  }

  mutating func burn() {
    (kind, key) = (kind == .named ? .burned : .free, nil)
    if kind == .free { name = "" }
  }
}

func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.utf8.count))
}

/// All entries of a key file, in their places. The first line of the file says what it is and how often it was changed.
struct KeyRing: Sendable {
  /// Random: tells two files apart.
  let mark: String
  var changes: Int
  private(set) var slots: [KeySlot] = []
  private var places: [String: Int] = [:]

  static let title = "kring-sleutelring-1"

  init(mark: String = Randomness.system.word(length: 20)) {
    (self.mark, changes) = (mark, 0)
    put(KeySlot(.lasting, "blijvend"))
  }

  var head: [UInt8] {
    let number = String(repeating: "0", count: max(0, 12 - String(changes).count)) + String(changes)
    let title = "\(KeyRing.title) \(mark) \(number) \(slots.count) regels, bewaar alleen de nieuwste kopie"
    return Array("\(padded(title, KeySlot.width - 1))\n".utf8)
  }

  var bytes: [UInt8] { head + slots.flatMap(\.line) }

  /// The line that could not be read, counted from one.
  struct Damage: Error { let line: Int }

  /// Reads a file. A line at the end that was cut off was never used: whoever writes one waits for the disk before using it.
  init(bytes: [UInt8]) throws {
    let head = bytes.prefix(KeySlot.width)
    let parts = String(decoding: head, as: UTF8.self).split(separator: " ")
    guard parts.count > 3, parts[0] == KeyRing.title, let changes = Int(parts[2]), let count = Int(parts[3]) else {
      throw Damage(line: 1)
    }
    (mark, self.changes) = (String(parts[1]), changes)
    let whole = bytes.count / KeySlot.width
    for place in 1..<max(1, whole) {
      guard let slot = KeySlot(line: bytes[(place * KeySlot.width)..<((place + 1) * KeySlot.width)]) else {
        throw Damage(line: place + 1)
      }
      put(slot, at: slots.count)
    }
    // A file that was cut off would otherwise be filled up with new keys that open nothing, and replace a good copy.
    guard slots.count >= count else { throw Damage(line: whole + 1) }
    guard lasting != nil else { throw Damage(line: 2) }
  }

  subscript(name: String) -> KeySlot? { places[name].map { slots[$0] } }

  var lasting: SymmetricKey? { slots.first { $0.kind == .lasting }?.key }
  var former: KeySlot? { slots.first { $0.kind == .former } }

  func names(_ kind: KeySlot.Kind) -> [String] { slots.filter { $0.kind == kind }.map(\.name) }

  /// Puts the entry in the place of a destroyed one, or at the end. Gives its place.
  @discardableResult
  mutating func put(_ slot: KeySlot) -> Int {
    let place = slots.firstIndex { $0.kind == .free } ?? slots.count
    put(slot, at: place)
    return place
  }

  private mutating func put(_ slot: KeySlot, at place: Int) {
    if place == slots.count { slots.append(slot) } else { slots[place] = slot }
    if slot.kind != .free { places[slot.name] = place }
  }

  /// Destroys an entry. Gives its place. Nil when there is none, or it is destroyed already.
  mutating func burn(_ name: String) -> Int? {
    guard let place = places[name], slots[place].key != nil, slots[place].kind != .lasting else { return nil }
    slots[place].burn()
    if slots[place].kind == .free { places[name] = nil }
    return place
  }
}
