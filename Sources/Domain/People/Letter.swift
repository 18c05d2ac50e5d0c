package import Vocabulary

/// Something that is mailed to one person. No kind of letter is about what happens in a circle.
package struct Letter: Sendable, CustomStringConvertible, CustomReflectable {
  package enum Kind: String, Sendable { case invitation = "uitnodiging", newPassword = "wachtwoord", reminder = "herinnering" }

  package let id: ID<Letter>
  package let kind: Kind
  package let to: EmailAddress
  package let givenName: String
  /// The name of the organisation that it comes from.
  package let organisation: String
  package let language: Language
  /// The one-time secret of its link; empty in a reminder. Whoever reads it can come in, so a letter is never printed or
  /// reflected.
  package let key: String
  /// In a reminder: the titles of its pages.
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

/// The state of a letter, for whoever invited.
package enum LetterState: Sendable, Equatable {
  case underway
  /// No relay took it for a day, or it was refused for good. A new link makes a new letter.
  case undeliverable
}

/// Why a letter did not arrive, as far as we know. The raw values are stored; never a relay's own words, which may name the
/// person.
package enum LetterTrouble: String, Sendable, CaseIterable {
  /// The relay knows no such address, or refuses it (550, 551, 553).
  case address = "adres"
  /// The mailbox is full, or takes no mail of this size (552).
  case full = "vol"
  /// The mail is refused (554 and above).
  case unwanted = "niet-welkom"
  /// No relay took it for a day.
  case tooLong = "te-lang"
  /// Its link expired before it could be sent.
  case over = "verlopen"
  /// This server has another key than the one that sealed it.
  case sealed = "andere-sleutel"
}

/// The result of one attempt to mail a letter. The reason is for the log and holds nobody's words.
package enum Delivery: Sendable, Equatable {
  case accepted
  /// Final: the address does not exist, or our mail is refused.
  case refused(String, as: LetterTrouble = .unwanted)
  /// Not now: try again.
  case later(String)
}
