package import Vocabulary

/// What an address can name. It is read from text and written as text.
package protocol AddressName: Sendable {
  init?(inAddress text: String)
  var inAddress: String { get }
}

extension ID: AddressName {
  package init?(inAddress text: String) { self.init(given: text) }
  package var inAddress: String { raw }
}

extension String: AddressName {
  package init?(inAddress text: String) { self = text }
  package var inAddress: String { self }
}

extension Int: AddressName {
  /// Digits only: `Int` alone would also take `+7`.
  package init?(inAddress text: String) {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    self.init(text)
  }
  package var inAddress: String { String(self) }
}

/// An address with open names, as in the table of entrances. Nouns in Dutch, and the names between braces in English.
package struct PathPattern: Hashable, Sendable, CustomStringConvertible {
  package let text: String
  /// Whether the server's log leaves out who used it, from where and at which address: a line beside an act without a name
  /// would give it one, and a line about her craft would say that somebody keeps it. So it is with conversations, receipts,
  /// taking back, deviating, and one's own craft.
  package let isUnseen: Bool

  package var description: String { text }

  /// The names between braces, in order.
  package var names: [String] {
    text.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
  }
}

private struct NoSuchName: Error {}

/// An address and the types of what it names. Called with values it is a `Place`.
package struct Route<each Name: AddressName>: Sendable {
  package let pattern: PathPattern
  /// The fixed parts between the names: one more than there are names.
  private let pieces: [String]

  /// An address whose uses the server's log may contain.
  package static func seen(_ text: String) -> Route { Route(PathPattern(text: text, isUnseen: false)) }

  /// An address whose uses the server's log does not contain (`PathPattern.isUnseen`). There is no default, so that every new
  /// address needs a decision.
  package static func unseen(_ text: String) -> Route { Route(PathPattern(text: text, isUnseen: true)) }

  private init(_ pattern: PathPattern) {
    self.pattern = pattern
    pieces = Route.pieces(pattern.text)
    func one<N>(_: N.Type) -> Int { 1 }
    var count = 0
    repeat count += one((each Name).self)
    precondition(pieces.count == count + 1, "\(pattern) does not name \(count) things")
  }

  private static func pieces(_ text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { index, piece in
      index == 0 ? String(piece) : String(piece.drop { $0 != "}" }.dropFirst())
    }
  }

  /// The address with its names filled in.
  package func callAsFunction(_ name: repeat each Name) -> Place {
    var address = pieces[0]
    var rest = pieces[1...]
    func add(_ name: some AddressName) { address += "\(Place.encoded(name.inAddress))\(rest.removeFirst())" }
    repeat add(each name)
    return Place(address: address)
  }

  /// The values of the names, in order. Nil when a text cannot be such a name.
  package func names(_ given: [String]) -> (repeat each Name)? {
    var rest = given[...]
    func next<N: AddressName>(_: N.Type) throws -> N {
      guard let text = rest.popFirst(), let name = N(inAddress: text) else { throw NoSuchName() }
      return name
    }
    do { return (repeat try next((each Name).self)) } catch { return nil }
  }
}
