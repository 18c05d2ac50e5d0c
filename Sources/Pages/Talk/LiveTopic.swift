package import Domain
package import Vocabulary

/// What a page that stands open listens to, as the address of its stream says it.
package enum LiveTopic {
  package static func conversation(_ id: String) -> String { "\(conversation)\(id)" }

  package static func conversation(in topic: String) -> ID<Conversation>? {
    topic.hasPrefix(conversation) ? ID(given: topic.dropFirst(conversation.count)) : nil
  }

  /// By this name all streams of the screens of a conversation are cut. No page asks for it.
  package static func screens(of conversation: String) -> String { "schermen:\(conversation)" }

  private static let conversation = "gesprek:"
}

/// The parts of a page that change by themselves, by their `id`.
package enum LivePart {
  /// The step at hand.
  package static let step = "stap"
  /// Who is here.
  package static let chairs = "stoelen"
}
