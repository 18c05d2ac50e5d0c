public import Vocabulary

/// A closed group that meets to think about its work (leerkring).
public enum Circle: Sendable {}
/// A conversation: held once, by one format, by the people who have a seat in it.
public enum Conversation: Sendable {}

/// A screen that hangs in a room.
public enum BigScreen: Sendable {}

/// Proof that somebody sits in a conversation. Only the membership query in `Rooms` can make one: the initialiser needs an SPI
/// that no other target imports (a test checks that).
public struct Seat: Sendable, Hashable {
  public let id: ID<Seat>
  public let conversation: ID<Conversation>

  @_spi(Doorman)
  public init(id: ID<Seat>, conversation: ID<Conversation>) {
    self.id = id
    self.conversation = conversation
  }
}

/// Words said inside a closed circle. They cannot be printed, logged, encoded or put on a page. They open only for somebody
/// with a seat in the same conversation.
public struct Confided: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  private let text: String
  private let conversation: ID<Conversation>

  public init(_ text: String, in conversation: ID<Conversation>) {
    self.text = text
    self.conversation = conversation
  }

  /// The words, for somebody who sits where they were said. Nil for anybody else.
  @_spi(Doorman)
  public func heard(from seat: Seat) -> String? { seat.conversation == conversation ? text : nil }

  public var isEmpty: Bool { text.isEmpty }
  /// The length of the words in UTF-8 bytes, so that a limit can be checked without reading them.
  public var length: Int { text.utf8.count }

  public var description: String { "‹confided›" }
  public var debugDescription: String { "‹confided›" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
