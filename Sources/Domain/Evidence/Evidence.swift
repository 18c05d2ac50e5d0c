package import Vocabulary

/// A file or a link with the period that it is about, kept in a chain of revisions: proof at a clause, an attachment at a page.
public enum Evidence: Sendable {}
/// One place where a piece of evidence is used: at a clause, or at a page or one step of it.
public enum EvidencePlace: Sendable {}

/// The period that a piece of evidence is about. This is not the day on which it was brought in.
package struct EvidencePeriod: Sendable, Hashable {
  package let from: Day
  /// The last day. For a single day it equals the first. Nil while it goes on.
  package let until: Day?
  /// The day on which somebody has to check whether it still holds.
  package let review: Day?

  /// For how many months after its period it still proves something.
  package static let keepsFor = 12
  /// How many months before that is over a warning appears.
  package static let warnsFor = 2
  /// The furthest review day, in months: three years, as long as a certificate holds.
  package static let longestReview = 36

  /// Throws when it ends before it begins, or has neither an end nor a review day.
  package init(from: Day, until: Day?, review: Day?) throws(EvidenceRefusal) {
    if let until, until < from { throw .endBeforeBegin }
    if until == nil, review == nil { throw .reviewMissing }
    if let review, review < from { throw .reviewBeforeBegin }
    self.init(kept: from, until: until, review: review)
  }

  /// A period as it was stored.
  package init(kept from: Day, until: Day?, review: Day?) {
    (self.from, self.until, self.review) = (from, until, review)
  }

  /// From the first of January until the last of December.
  package var isWholeYear: Bool {
    from == Day(year: from.year, month: 1, day: 1) && until == Day(year: from.year, month: 12, day: 31)
  }

  /// The last day on which it proves something: a number of months after its period, and never after the review day.
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

/// What a revision holds: a file, or a link that nobody fetches.
package enum EvidenceContent: Sendable, Hashable {
  /// With the file name that the sender's machine gave it: shown as text, and used for nothing.
  case file(StoredFile, name: String)
  case link(String)

  package static let longestName = 200
  package static let longestAddress = 500

  /// A web address as somebody typed it. An address within an internal network or on a disk would work for nobody else.
  package static func address(typed text: String) throws(EvidenceRefusal) -> String {
    let text = trimmed(text)
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "\\" && $0 != "\""
    }
    let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
    guard isPlain, let scheme, text.utf8.count <= longestAddress else { throw .noAddress }
    let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    // A name before an @ can look like a host, and a password there would be kept.
    guard !host.isEmpty, !host.contains("@"), host.contains(".") else { throw .noAddress }
    return text
  }
}

/// What somebody brings, as it was typed and sent.
package struct EvidenceDraft: Sendable {
  /// The content of a new revision.
  package enum Gift: Sendable {
    case file([UInt8], name: String)
    case link(String)
    /// No new content: only the words about it change.
    case same
  }

  package static let longestTitle = 120
  package static let longestSentence = 600

  package let title: String
  /// What it shows, in a sentence.
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

/// Which files are taken as evidence: what an auditor can open, and nothing that can be executed.
package enum EvidenceKinds {
  package static let all: [FileKind] = [.pdf, .png, .jpeg, .word, .sheet, .slides, .openText, .openSheet, .plainText]

  /// What a browser lets people choose from. What comes in is judged by its own bytes.
  package static let accept =
    ".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.odt,.ods,.txt,.csv,.md,image/png,image/jpeg,application/pdf"

  /// All files of an organisation together, in bytes.
  package static let mostTogether = 5_000_000_000

  /// The kind by its own bytes, as far as they show it.
  package static func kind(of bytes: [UInt8]) throws(EvidenceRefusal) -> FileKind {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= StoredFile.largest else { throw .tooLarge }
    guard let kind = FileKind(of: bytes), all.contains(kind) else { throw .unknownKind }
    if kind == .plainText, looksLikeMarkup(bytes) { throw .unknownKind }
    return kind
  }

  /// Text that begins as a page of HTML would: a browser might be made to open it as a page.
  private static func looksLikeMarkup(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(1_024), as: UTF8.self).lowercased()
    return ["<!doctype", "<html", "<script", "<svg", "<?xml", "<iframe", "<body"].contains { head.contains($0) }
  }
}

/// What the rules of evidence refuse; each has a sentence and a field.
package enum EvidenceRefusal: Error, Sendable, Hashable {
  case nothingGiven
  /// A file and a link were both given.
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
  /// All files together leave no space for it.
  case full
  /// It says the same as the revision before.
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
