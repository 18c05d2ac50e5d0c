package import Vocabulary

/// What somebody writes at a part of her craft, before it is kept.
package struct CraftDraft: Sendable {
  package let heading: OwnWords
  /// What she can.
  package let can: OwnWords
  /// What she wants to learn.
  package let learn: OwnWords

  package init(heading: OwnWords, can: OwnWords, learn: OwnWords) {
    self.heading = heading
    self.can = can
    self.learn = learn
  }
}

/// Where it showed, as she writes it: a text, an address, a file; at least one of them.
package struct CraftExampleDraft: Sendable {
  package let words: OwnWords
  package let link: OwnWords
  /// The name under which it was sent, and its bytes.
  package let file: (name: OwnWords, bytes: [UInt8])?

  package init(words: OwnWords, link: OwnWords, file: (name: OwnWords, bytes: [UInt8])? = nil) {
    self.words = words
    self.link = link
    self.file = file
  }
}

/// What somebody keeps of her own craft, opened for somebody who may read it. It lives as long as the page that is drawn from
/// it. No levels, no counts.
package struct CraftReading: Sendable {
  package struct Example: Sendable, Hashable {
    package let id: ID<CraftExample>
    package let words: String
    package let link: String
    package let file: File?
    package let on: Day

    package init(id: ID<CraftExample>, words: String, link: String, file: File?, on: Day) {
      self.id = id
      self.words = words
      self.link = link
      self.file = file
      self.on = on
    }
  }

  package struct File: Sendable, Hashable {
    /// The name she gave it, with the ending of its kind.
    package let name: String
    package let kind: FileKind
    /// In bytes.
    package let size: Int

    package init(name: String, kind: FileKind, size: Int) {
      self.name = kind.named(name)
      self.kind = kind
      self.size = size
    }
  }

  package struct Part: Sendable, Hashable {
    package let id: ID<CraftPart>
    package let heading: String
    package let can: String
    package let learn: String
    package let examples: [Example]

    package init(id: ID<CraftPart>, heading: String, can: String, learn: String, examples: [Example]) {
      self.id = id
      self.heading = heading
      self.can = can
      self.learn = learn
      self.examples = examples
    }
  }

  package let parts: [Part]
  /// To whom she shows what. Empty for somebody to whom it is shown.
  package let showings: [CraftShowingCard]

  package init(parts: [Part] = [], showings: [CraftShowingCard] = []) {
    self.parts = parts
    self.showings = showings
  }
}

/// Somebody may read along: who shows it, to whom, what, and until which day.
package struct CraftShowingCard: Sendable, Hashable {
  package let id: ID<CraftShowing>
  package let owner: PersonName
  package let reader: PersonName
  package let part: ID<CraftPart>?
  /// The last day.
  package let until: Day

  package init(id: ID<CraftShowing>, owner: PersonName, reader: PersonName, part: ID<CraftPart>?, until: Day) {
    self.id = id
    self.owner = owner
    self.reader = reader
    self.part = part
    self.until = until
  }
}

/// A set that its keeper offers for one's own craft, with the headings that it would add.
package struct CraftOffer: Sendable, Hashable {
  package let set: ID<NormSet>
  package let title: String
  package let headings: [String]

  package init(set: ID<NormSet>, title: String, headings: [String]) {
    self.set = set
    self.title = title
    self.headings = headings
  }
}

/// What the rules of one's own craft refuse; each has a sentence and a field. They are about size and form, never about what
/// she writes.
package enum CraftRefusal: Error, Sendable, Hashable {
  case headingMissing
  case tooManyParts
  case tooManyExamples
  case nothingShown
  case linkUnsafe
  case fileTooLarge
  case fileUnknown
  /// All her files together are more than may be kept.
  case noRoom
  case readerUnknown
  /// Longer than a year from now: reading along is for a while.
  case untilTooFar
  /// A file without a single heading of ours.
  case fileUnreadable
  /// Throwing everything away needs a confirmation.
  case notSure

  package var topic: RefusalTopic {
    switch self {
    case .headingMissing, .tooManyParts: .title
    case .tooManyExamples, .nothingShown: .words
    case .linkUnsafe: .link
    case .fileTooLarge, .fileUnknown, .noRoom, .fileUnreadable: .file
    case .readerUnknown: .reader
    case .untilTooFar: .until
    case .notSure: .sure
    }
  }
}

/// How much somebody can keep of her craft.
package enum CraftLimits {
  package static let parts = 60
  package static let examples = 60
  /// In bytes: a heading, a text, a link, and all words of one person together.
  package static let heading = 800
  package static let words = 24_000
  package static let link = 4_000
  package static let allWords = 4_000_000
  /// One file, and all of one person together, in bytes.
  package static let file = 5_000_000
  package static let files = 50_000_000
  /// For how many days somebody may read along at most.
  package static let days = 366
  /// After her access ends it is kept for this many days, and then destroyed.
  package static let daysKept = 30

  /// Whether a page of ours may link to it: on the web, or within this site.
  package static func isSafe(_ link: String) -> Bool {
    guard link.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && $0 != "\\" && $0 != "<" && $0 != ">" }) else {
      return false
    }
    let lower = link.lowercased()
    if lower.hasPrefix("https://") || lower.hasPrefix("http://") { return link.utf8.count > 8 }
    return link.hasPrefix("/") && !link.hasPrefix("//")
  }
}
