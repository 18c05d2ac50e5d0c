package import Vocabulary

/// A file or a link with the period that it is about, kept in a chain of revisions: proof at a clause, an attachment at a page.
public enum Evidence: Sendable {}
/// One place where a piece of evidence is used: at a clause, or at a page or one step of it.
public enum EvidencePlace: Sendable {}

/// The period that a piece of evidence is about. That is another thing than the day on which it was brought in.
package struct EvidencePeriod: Sendable, Hashable {
  package let from: Day
  /// The last day; the first one again for a single day, and nothing while it goes on.
  package let until: Day?
  /// The day on which somebody looks whether it still holds.
  package let review: Day?

  /// Until so many months after its period it proves something still.
  package static let keepsFor = 12
  /// So many months before that is over, it is said that it runs out.
  package static let warnsFor = 2
  /// A day to look again that is further away is none: three years, as long as a certificate holds.
  package static let longestReview = 36

  /// Throws when it ends before it begins, or goes on for ever: without an end somebody has to look again.
  package init(from: Day, until: Day?, review: Day?) throws(EvidenceRefusal) {
    if let until, until < from { throw .endBeforeBegin }
    if until == nil, review == nil { throw .reviewMissing }
    if let review, review < from { throw .reviewBeforeBegin }
    self.init(kept: from, until: until, review: review)
  }

  /// As it was kept.
  package init(kept from: Day, until: Day?, review: Day?) {
    (self.from, self.until, self.review) = (from, until, review)
  }

  /// From the first of January until the last of December.
  package var isWholeYear: Bool {
    from == Day(year: from.year, month: 1, day: 1) && until == Day(year: from.year, month: 12, day: 31)
  }

  /// The last day on which it proves something: so many months after its period, and never after the day to look again.
  package func holdsUntil(keeping months: Int = keepsFor) -> Day {
    let ended = until.map { $0.adding(months: months) }
    return switch (ended, review) {
    case (let ended?, let review?): min(ended, review)
    case (let day?, nil), (nil, let day?): day
    case (nil, nil): from
    }
  }

  package func standing(on today: Day, keeping months: Int = keepsFor) -> EvidenceStanding {
    if from > today { return .ahead }
    let last = holdsUntil(keeping: months)
    if last < today { return .stale }
    return last <= today.adding(months: EvidencePeriod.warnsFor) ? .runsOut : .holds
  }
}

/// What a piece of evidence is worth on a day. About the piece, and no judgement of the clause.
package enum EvidenceStanding: String, CaseIterable, Sendable {
  case stale = "verouderd", runsOut = "loopt-af", holds = "geldig", ahead = "nog-niet"

  package var provesNow: Bool { self == .holds || self == .runsOut }
}

/// What is kept of a revision: a file, or a link that nobody fetches.
package enum EvidenceContent: Sendable, Hashable {
  /// With the name that the sender's machine gave it: shown as text, and used for nothing.
  case file(StoredFile, name: String)
  case link(String)

  package static let longestName = 200
  package static let longestAddress = 500

  /// An address of the web as somebody typed it. Within the house or on a disk of one's own nobody else could follow it.
  package static func address(typed text: String) throws(EvidenceRefusal) -> String {
    let text = trimmed(text)
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "\\" && $0 != "\""
    }
    let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
    guard isPlain, let scheme, text.utf8.count <= longestAddress else { throw .noAddress }
    let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    // A name before an @ passes for a host, and a password there would be kept.
    guard !host.isEmpty, !host.contains("@"), host.contains(".") else { throw .noAddress }
    return text
  }
}

/// What somebody brings, as it was typed and sent.
package struct EvidenceDraft: Sendable {
  /// Where the piece itself comes from.
  package enum Gift: Sendable {
    case file([UInt8], name: String)
    case link(String)
    /// Nothing new: only what is said of it changes.
    case same
  }

  package static let longestTitle = 120
  package static let longestSentence = 600

  package let title: String
  /// In a sentence, what it shows.
  package let shows: String
  package let period: EvidencePeriod
  package let gift: Gift

  package init(title: String, shows: String, period: EvidencePeriod, gift: Gift) {
    self.title = title
    self.shows = shows
    self.period = period
    self.gift = gift
  }
}

/// Which files are taken as evidence: what an auditor can open, and nothing that runs.
package enum EvidenceKinds {
  package static let all: [FileKind] = [.pdf, .png, .jpeg, .word, .sheet, .slides, .openText, .openSheet, .plainText]

  /// What a browser offers to choose from. What comes in is judged by its own bytes.
  package static let accept =
    ".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.odt,.ods,.txt,.csv,.md,image/png,image/jpeg,application/pdf"

  /// All files of an organisation together, in bytes.
  package static let mostTogether = 5_000_000_000

  /// What it is by its own bytes, as far as that can be seen from outside.
  package static func kind(of bytes: [UInt8]) throws(EvidenceRefusal) -> FileKind {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= StoredFile.largest else { throw .tooLarge }
    guard let kind = FileKind(of: bytes), all.contains(kind) else { throw .unknownKind }
    if kind == .plainText, looksLikeMarkup(bytes) { throw .unknownKind }
    return kind
  }

  /// Words that begin as a page would: a browser that was told it is text may still be asked by somebody to open it otherwise.
  private static func looksLikeMarkup(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(1_024), as: UTF8.self).lowercased()
    return ["<!doctype", "<html", "<script", "<svg", "<?xml", "<iframe", "<body"].contains { head.contains($0) }
  }
}

/// What the rules of evidence say no to; each has a sentence and a field.
package enum EvidenceRefusal: Error, Sendable, Hashable {
  case nothingGiven
  /// A file and a link: which of the two is it?
  case bothGiven
  case noAddress
  case endBeforeBegin
  case reviewMissing
  case reviewBeforeBegin
  case reviewTooFar
  case empty
  case tooLarge
  case unknownKind
  case broken
  case bomb
  case macros
  case locked
  /// All files together have no room for it.
  case full
  /// It says the same as the one before.
  case nothingNew
  case numbersMissing
  case numberUnknown(String)

  package var topic: RefusalTopic {
    switch self {
    case .nothingGiven, .bothGiven, .empty, .tooLarge, .unknownKind, .broken, .bomb, .macros, .locked, .full: .file
    case .noAddress: .address
    case .endBeforeBegin: .until
    case .reviewMissing, .reviewBeforeBegin, .reviewTooFar: .review
    case .nothingNew: .title
    case .numbersMissing, .numberUnknown: .numbers
    }
  }
}
