package import Domain
package import Vocabulary

/// A conversation from within, and its big screen. The server's log contains nothing below a conversation.
extension Place {
  package static let conversation: Route<ID<Conversation>> = .unseen("/gesprekken/{conversation}")
  package static let conversationStage: Route<ID<Conversation>> = .unseen("/gesprekken/{conversation}/scherm")
  package static let conversationScene: Route<ID<Conversation>> = .unseen("/gesprekken/{conversation}/stap")
  package static let conversationCount: Route<ID<Conversation>> = .unseen("/gesprekken/{conversation}/stoelen")
  package static let conversationChairs: Route<ID<Conversation>> = .unseen("/gesprekken/{conversation}/kring")
  package static let conversationOpening: Route<ID<Conversation>> = .unseen("/gesprekken/{conversation}/opening")
  package static let contribution: Route<ID<Conversation>> = .unseen("/gesprekken/{conversation}/bijdrage")
  package static let readiness: Route<ID<Conversation>> = .unseen("/gesprekken/{conversation}/klaar")
  package static let progress: Route<ID<Conversation>> = .unseen("/gesprekken/{conversation}/voortgang")
  package static let timing: Route<ID<Conversation>> = .unseen("/gesprekken/{conversation}/tijd")
  package static let outcomes: Route<ID<Conversation>> = .unseen("/gesprekken/{conversation}/opbrengsten")
  package static let outcome: Route<ID<Conversation>, ID<Outcome>> = .unseen("/gesprekken/{conversation}/opbrengsten/{outcome}")
  package static let consent: Route<ID<Conversation>, ID<Outcome>> = .unseen(
    "/gesprekken/{conversation}/opbrengsten/{outcome}/instemming")
  package static let closing: Route<ID<Conversation>> = .unseen("/gesprekken/{conversation}/sluiting")
  package static let conversationReceipt: Route<ID<Conversation>> = .unseen("/gesprekken/{conversation}/bewijs")
  package static let live: Route<> = .unseen("/live")
  package static let screen: Route<> = .unseen("/scherm")
  package static let screenLive: Route<> = .unseen("/scherm/stroom")
}
