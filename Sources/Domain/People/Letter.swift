package import Vocabulary

/// Something that is mailed to one person. Nothing that goes on in a circle is among its kinds.
package struct Letter: Sendable, CustomStringConvertible, CustomReflectable {
  package enum Kind: String, Sendable { case invitation = "uitnodiging", newPassword = "wachtwoord" }

  package let id: ID<Letter>
  package let kind: Kind
  package let to: EmailAddress
  package let givenName: String
  /// The name of the organisation that it comes from.
  package let organisation: String
  package let language: Language
  /// The one-time word of its link. Whoever reads it can come in, so nothing prints or reflects a letter.
  package let key: String

  package init(
    id: ID<Letter>, kind: Kind, to: EmailAddress, givenName: String, organisation: String, language: Language, key: String
  ) {
    self.id = id
    self.kind = kind
    self.to = to
    self.givenName = givenName
    self.organisation = organisation
    self.language = language
    self.key = key
  }

  package var description: String { "letter \(id)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Where a letter stands, for whoever invited.
package enum LetterState: Sendable, Equatable {
  case underway
  /// Nobody took it for a day, or it was refused for good. A new link makes a new letter.
  case undeliverable
}

/// What became of one attempt to mail a letter. The reason is for the log and holds no word of anybody.
package enum Delivery: Sendable, Equatable {
  case accepted
  /// For good: nobody has this address, or they want no mail of us.
  case refused(String)
  /// Not now: try again.
  case later(String)
}
