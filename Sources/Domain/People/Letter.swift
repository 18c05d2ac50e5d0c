package import Vocabulary

/// Something that is mailed to one person. Nothing that goes on in a circle is among its kinds.
package struct Letter: Sendable, CustomStringConvertible, CustomReflectable {
  package enum Kind: String, Sendable { case invitation = "uitnodiging", newPassword = "wachtwoord", reminder = "herinnering" }

  package let id: ID<Letter>
  package let kind: Kind
  package let to: EmailAddress
  package let givenName: String
  /// The name of the organisation that it comes from.
  package let organisation: String
  package let language: Language
  /// The one-time word of its link; empty in a reminder. Whoever reads it can come in, so nothing prints or reflects a letter.
  package let key: String
  /// In a reminder: the titles of the pages that it is about.
  package var pages: [String] = []

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

/// Why a letter did not arrive, as far as we know. Its words in the database; never what a relay said, which may name the person.
package enum LetterTrouble: String, Sendable, CaseIterable {
  /// The relay knows nobody with this address, or shuts its door on it (550, 551, 553).
  case address = "adres"
  /// Their letter box is full, or takes no mail of this size (552).
  case full = "vol"
  /// They want no mail of ours (554 and further).
  case unwanted = "niet-welkom"
  /// Nobody took it for a day.
  case tooLong = "te-lang"
  /// Its link was over before it could go.
  case over = "verlopen"
  /// This server's key is another than the one that it was sealed with.
  case sealed = "andere-sleutel"
}

/// What became of one attempt to mail a letter. The reason is for the log and holds no word of anybody.
package enum Delivery: Sendable, Equatable {
  case accepted
  /// For good: nobody has this address, or they want no mail of us.
  case refused(String, as: LetterTrouble = .unwanted)
  /// Not now: try again.
  case later(String)
}
