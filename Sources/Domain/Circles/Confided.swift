public import Vocabulary

/// A closed group that meets to think about its work (leerkring).
public enum Circle: Sendable {}
/// A conversation: held once, by one format, by the people who have a seat in it.
public enum Conversation: Sendable {}

/// A screen that hangs in a room.
public enum BigScreen: Sendable {}

/// Proof that somebody sits in a conversation. Only the membership query in `Rooms` can make one:
/// the initialiser asks for an interface that no other target imports (held by a test).
public struct Seat: Sendable, Hashable {
  public let id: ID<Seat>
  public let conversation: ID<Conversation>

  @_spi(Doorman)
  public init(id: ID<Seat>, conversation: ID<Conversation>) {
    self.id = id
    self.conversation = conversation
  }
}

/// Words said inside a closed circle. They cannot be printed, logged, encoded or put on a page;
/// they open only for somebody with a seat in that same conversation.
public struct Confided: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  private let text: String
  private let conversation: ID<Conversation>

  public init(_ text: String, in conversation: ID<Conversation>) {
    self.text = text
    self.conversation = conversation
  }

  /// The words, for somebody who sits where they were said. Nothing for anybody else.
  @_spi(Doorman)
  public func heard(from seat: Seat) -> String? { seat.conversation == conversation ? text : nil }

  public var isEmpty: Bool { text.isEmpty }
  /// How long the words are, in UTF-8 bytes: a limit needs no reading.
  public var length: Int { text.utf8.count }

  public var description: String { "‹confided›" }
  public var debugDescription: String { "‹confided›" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
