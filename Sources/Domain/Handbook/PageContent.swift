/// The kind of a page: free text, a process in outline, the own outline of a project, or a service with its promise.
package enum PageKind: String, Sendable, CaseIterable {
  case process = "proces", project, service = "dienst", text = "tekst"

  /// Whether it consists of steps, which can be done differently and to which norms are linked.
  package var hasSteps: Bool { self == .process || self == .project }
  /// Whether it must have an owner before it is published: a text may be everybody's, a promise may not.
  package var needsOwner: Bool { self != .text }

  /// The kinds with steps, as they are kept.
  package static let withSteps: [String] = allCases.filter(\.hasSteps).map(\.rawValue)
}

/// What a page of the handbook says.
package enum PageContent: Sendable, Hashable {
  /// Free text in Markdown.
  case text(String)
  /// A process in outline; with a frame, that of a project.
  case outline(ProcessOutline)
  case service(ServicePromise)

  package init(kind: PageKind, text: String) {
    switch kind {
    case .text: self = .text(text)
    case .service: self = .service(ServicePromise(text: text))
    case .process, .project:
      var outline = ProcessOutline(text: text)
      outline.project = kind == .project ? outline.project ?? ProjectFrame() : nil
      self = .outline(outline)
    }
  }

  package var kind: PageKind {
    switch self {
    case .text: .text
    case .outline(let outline): outline.kind
    case .service: .service
    }
  }

  /// As it is stored and hashed.
  package var text: String {
    switch self {
    case .text(let text): text
    case .outline(let outline): outline.text
    case .service(let promise): promise.text
    }
  }

  /// The largest page, in bytes. More than this is a book.
  package static let largest = 1_000_000

  /// The size of what is written, in bytes.
  package var size: Int { written.reduce(0) { $0 + $1.utf8.count } }

  /// Everything that people wrote in it, without what only the code reads.
  package var written: [String] {
    switch self {
    case .text(let text): [text]
    case .service(let promise): promise.parts
    case .outline(let outline):
      [outline.project?.forWhom ?? "", outline.purpose]
        + outline.steps.flatMap { [$0.title, $0.why, $0.afterwards, $0.agreement, $0.room] }
    }
  }

  /// The reading time: about 200 words a minute, at least one minute.
  package var readingMinutes: Int {
    let words = written.reduce(0) { $0 + PageContent.words(in: $1) }
    return max(1, (words + 100) / 200)
  }

  /// Works on bytes, because every page passes here, and any sequence of letters counts as a word.
  private static func words(in text: String) -> Int {
    var words = 0
    var isInWord = false
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || byte == 0x0A
      if !isSpace && !isInWord { words += 1 }
      isInWord = !isSpace
    }
    return words
  }
}

extension PageContent {
  /// From how many minutes on a page is no longer "op hoofdlijnen".
  package static let gentleMinutes = 5

  /// What makes a page longer or shorter than an outline should be. A remark and never a rule (domain P1).
  package enum Length: Sendable, Hashable {
    case steps(Int)
    case minutes(Int)
  }

  /// Nil while the page is as an outline should be, and while it was only begun.
  package var length: Length? {
    if case .outline(let outline) = self, !outline.steps.isEmpty, !ProcessOutline.gentleSteps.contains(outline.steps.count) {
      return .steps(outline.steps.count)
    }
    return readingMinutes > PageContent.gentleMinutes ? .minutes(readingMinutes) : nil
  }
}

/// What changed between two contents of a page, perhaps of two kinds.
package struct ContentDifference: Sendable, Hashable {
  package let before: PageContent
  package let after: PageContent

  package init(from before: PageContent, to after: PageContent) {
    self.before = before
    self.after = after
  }

  package var isEmpty: Bool { before == after }
}
