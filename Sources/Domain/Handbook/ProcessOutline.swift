package import Vocabulary

/// A process in outline: what it is for, and the handful of steps on which it depends.
/// It describes what must be true, never how somebody does the work (domain P1).
package struct ProcessOutline: Sendable, Hashable {
  /// What the process is for, in the words of the people who do it.
  package var purpose: String
  package var steps: [Step]

  package init(purpose: String, steps: [Step]) {
    self.purpose = purpose
    self.steps = steps
  }

  /// One critical step. Every text may be empty except the title.
  package struct Step: Sendable, Hashable {
    /// Stays the same when the words change, so that deviations and norms keep pointing here.
    package var id: ID<CriticalStep>
    package var title: String
    /// Why it goes right or wrong here.
    package var why: String
    /// What must be true afterwards.
    package var afterwards: String
    /// What we agreed.
    package var agreement: String
    /// "Jouw ruimte": what is up to the judgement of whoever does it; or, without room, why there is none.
    package var room: String
    /// False where the law or safety leaves no room.
    package var leavesRoom: Bool

    package init(id: ID<CriticalStep>, title: String, why: String = "", afterwards: String = "", agreement: String = "", room: String = "", leavesRoom: Bool = true) {
      self.id = id
      self.title = title
      self.why = why
      self.afterwards = afterwards
      self.agreement = agreement
      self.room = room
      self.leavesRoom = leavesRoom
    }
  }

  /// "Op hoofdlijnen": five to twelve steps. A gentle limit, said on the page and never enforced (domain P1).
  package static let gentleSteps = 5...12
  /// A hard limit, so that a page stays a page.
  package static let mostSteps = 40

  package func step(_ id: ID<CriticalStep>) -> Step? { steps.first { $0.id == id } }
}

// MARK: As text

/// The outline as it is kept, hashed and compared: a line for each part, two spaces before a line that goes on.
/// Plain text on purpose: an export can be read, and a difference shows words instead of brackets.
extension ProcessOutline {
  package var text: String {
    var lines: [String] = []
    func add(_ key: String, _ value: String) {
      guard !value.isEmpty else { return }
      lines.append("\(key): \(value.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  "))")
    }
    add("waartoe", purpose)
    for step in steps {
      add("stap", step.id.raw)
      add("titel", step.title)
      add("waarom", step.why)
      add("daarna", step.afterwards)
      add("afspraak", step.agreement)
      if !step.leavesRoom { lines.append("zonder-ruimte: ja") }
      add("ruimte", step.room)
    }
    return lines.joined(separator: "\n")
  }

  /// Reads the text again. Unknown lines are left out: an older Kring may open what a newer one wrote.
  package init(text: String) {
    purpose = ""
    steps = []
    var key: Substring = ""
    var value = ""
    func keep(_ outline: inout ProcessOutline) {
      switch key {
      case "waartoe": outline.purpose = value
      case "stap": outline.steps.append(Step(id: ID(raw: value), title: ""))
      case "titel": outline.change { $0.title = value }
      case "waarom": outline.change { $0.why = value }
      case "daarna": outline.change { $0.afterwards = value }
      case "afspraak": outline.change { $0.agreement = value }
      case "ruimte": outline.change { $0.room = value }
      case "zonder-ruimte": outline.change { $0.leavesRoom = false }
      default: break
      }
    }
    // Over bytes, for every page that is read passes here.
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: [UInt8(ascii: " "), UInt8(ascii: " ")]) {
        value += "\n\(Substring(line.dropFirst(2)))"
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        keep(&self)
        key = Substring(line[..<colon])
        value = String(Substring(line[line.index(after: colon)...].drop { $0 == UInt8(ascii: " ") }))
      }
    }
    keep(&self)
  }

  private mutating func change(_ change: (inout Step) -> Void) {
    guard let last = steps.indices.last else { return }
    change(&steps[last])
  }
}

/// What a page of the handbook says.
package enum PageContent: Sendable, Hashable {
  /// Free text in Markdown.
  case text(String)
  /// A process in outline.
  case outline(ProcessOutline)

  package init(kind: PageKind, text: String) {
    switch kind {
    case .text: self = .text(text)
    case .process: self = .outline(ProcessOutline(text: text))
    }
  }

  package var kind: PageKind { if case .outline = self { .process } else { .text } }

  /// As it is kept and hashed.
  package var text: String {
    switch self {
    case .text(let text): text
    case .outline(let outline): outline.text
    }
  }

  /// How much is written, in bytes.
  package var size: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .outline(let outline):
      outline.steps.reduce(outline.purpose.utf8.count) { sum, step in
        [step.title, step.why, step.afterwards, step.agreement, step.room].reduce(sum) { $0 + $1.utf8.count }
      }
    }
  }

  /// Reading aloud in the head: about 200 words a minute, at least one.
  package var readingMinutes: Int {
    let words: Int =
      switch self {
      case .text(let text): PageContent.words(in: text)
      case .outline(let outline):
        outline.steps.reduce(PageContent.words(in: outline.purpose)) { sum, step in
          [step.title, step.why, step.afterwards, step.agreement, step.room].reduce(sum) { $0 + PageContent.words(in: $1) }
        }
      }
    return max(1, (words + 100) / 200)
  }

  /// Over bytes: this is on the path of every page, and a word is a word whatever its letters.
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

package enum PageKind: String, Sendable, CaseIterable { case text = "tekst", process = "proces" }
