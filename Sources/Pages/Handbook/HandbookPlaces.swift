package import Domain
package import Vocabulary

/// The handbook.
extension Place {
  package static let handbook: Route<> = .seen("/handboek")
  /// Not below `/handboek`, where every word is the slug of a page.
  package static let meetingMap: Route<> = .seen("/werkoverleg")
  package static let upkeep: Route<> = .seen("/onderhoud")
  package static let newPage: Route<> = .seen("/handboek/nieuw")
  package static let handbookImport: Route<> = .seen("/handboek/invoer")
  package static let page: Route<String> = .seen("/handboek/{page}")
  package static let draft: Route<String> = .seen("/handboek/{page}/werkversie")
  package static let outline: Route<String> = .seen("/handboek/{page}/hoofdlijnen")
  package static let pagePeople: Route<String> = .seen("/handboek/{page}/mensen")
  package static let publication: Route<String> = .seen("/handboek/{page}/publicatie")
  package static let revisions: Route<String> = .seen("/handboek/{page}/versies")
  package static let revision: Route<String, Int> = .seen("/handboek/{page}/versies/{revision}")
  package static let comparison: Route<String> = .seen("/handboek/{page}/vergelijking")
  package static let discussions: Route<String> = .seen("/handboek/{page}/besprekingen")
  package static let discussion: Route<String, ID<Discussion>> = .seen("/handboek/{page}/besprekingen/{discussion}")
  package static let additions: Route<String> = .seen("/handboek/{page}/aanvullingen")
  package static let review: Route<String> = .seen("/handboek/{page}/herziening")
  package static let agreement: Route<String> = .seen("/handboek/{page}/akkoord")
  package static let agreementRules: Route<> = .seen("/akkoord")
  package static let withdrawal: Route<String> = .seen("/handboek/{page}/intrekking")
  package static let putBack: Route<String> = .seen("/handboek/{page}/terugkeer")
}

extension Place {
  /// A page, at one of its steps when one is given.
  package static func step(_ step: ID<CriticalStep>?, of slug: String) -> Place { page(slug).part(step.map { "stap-\($0.raw)" }) }
}
