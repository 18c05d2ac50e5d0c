public import Vocabulary

/// A part of somebody's own craft. Only marks an id.
public enum CraftPart: Sendable {}

/// Where a part showed: a text, a link or a file of her own. Only marks an id.
public enum CraftExample: Sendable {}

/// Her showing it to somebody for a while. Only marks an id.
public enum CraftShowing: Sendable {}

/// Proof that somebody may read what one person keeps of her craft: she herself, or somebody to whom she shows it. Only the two
/// queries in `Rooms` can make one: the initialiser needs an SPI that no other target imports (a test checks that).
public struct CraftSight: Sendable, Hashable {
  public let owner: ID<Person>
  /// The one part that is shown. Nil for all.
  public let part: ID<CraftPart>?

  @_spi(Doorman)
  public init(owner: ID<Person>, part: ID<CraftPart>? = nil) {
    self.owner = owner
    self.part = part
  }
}

/// Words that somebody keeps for herself. They cannot be printed, logged, encoded or put on a page. They open only with a sight
/// of what that person keeps.
public struct OwnWords: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  private let text: String
  private let owner: ID<Person>
  private let part: ID<CraftPart>?

  /// - Parameter part: nil for words that were just written, which only she can read.
  public init(_ text: String, of owner: ID<Person>, in part: ID<CraftPart>? = nil) {
    self.text = text
    self.owner = owner
    self.part = part
  }

  /// The words, for somebody who may read them. Nil for anybody else.
  @_spi(Doorman)
  public func read(with sight: CraftSight) -> String? {
    guard sight.owner == owner else { return nil }
    return sight.part == nil || sight.part == part ? text : nil
  }

  public var isEmpty: Bool { text.isEmpty }
  /// The length of the words in UTF-8 bytes, so that a limit can be checked without reading them.
  public var length: Int { text.utf8.count }

  public var description: String { "‹own words›" }
  public var debugDescription: String { "‹own words›" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
