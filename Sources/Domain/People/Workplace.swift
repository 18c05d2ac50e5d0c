package import Vocabulary

/// An organisation in which somebody works. Somebody who works for two is two persons with one account, and chooses where to
/// go.
package struct Workplace: Sendable, Hashable {
  package let organisation: ID<Organisation>
  package let name: String
  package let position: Position
  /// Whether this session is there.
  package let isHere: Bool

  package init(organisation: ID<Organisation>, name: String, position: Position, isHere: Bool) {
    self.organisation = organisation
    self.name = name
    self.position = position
    self.isHere = isHere
  }
}
