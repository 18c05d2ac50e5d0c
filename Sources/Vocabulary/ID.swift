/// The name of one thing. It cannot be confused with the name of another kind of thing.
///
/// Twenty characters of Crockford's base 32: one hundred random bits. They hold no time on purpose: an identifier that sorts by
/// the millisecond would tell who wrote when inside a closed circle.
public struct ID<Subject>: Hashable, Sendable, CustomStringConvertible {
  public let raw: String

  public init(raw: String) { self.raw = raw }

  /// A new name, from the given source of chance.
  public static func new(_ chance: Randomness) -> ID { ID(raw: chance.word(length: 20)) }

  /// Reads a name that came from outside. Nil when it cannot be one.
  public init?(given text: some StringProtocol) {
    guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(ID.isAllowed) else { return nil }
    raw = String(text)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2d
  }

  public var description: String { raw }
}
