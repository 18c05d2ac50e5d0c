package import Domain
package import Vocabulary

/// What lies ready today.
extension Place {
  package static let today: Route<> = .seen("/")
  package static let notice: Route<ID<Notice>> = .seen("/berichten/{notice}")
}
