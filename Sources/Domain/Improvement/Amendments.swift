package import Vocabulary

/// A change of a page that somebody proposes, with the exact words.
public enum Amendment: Sendable {}

/// The state of a proposed change. The raw values are stored.
package enum AmendmentState: String, CaseIterable, Sendable {
  case open
  /// In the working draft, under the name of whoever proposed it.
  case takenOver = "overgenomen"
  case published = "gepubliceerd"
  case declined = "niet-overgenomen"
  case withdrawn = "ingetrokken"
  /// The page was withdrawn while it waited. It waits again as soon as the page is back.
  case pageWithdrawn = "bladzijde-ingetrokken"

  /// Whether whoever proposed its words can still take them back: words that were taken over belong to the page.
  package var isItsWriters: Bool { self == .open || self == .declined || self == .pageWithdrawn }
}

/// One field that a proposed change can change, as an editor shows it.
package enum AmendedField: String, CaseIterable, Sendable {
  case text = "tekst", purpose = "waartoe", title = "titel", why = "waarom", afterwards = "daarna", agreement = "afspraak", room =
    "ruimte"
  case noRoom = "geen-ruimte"
  case forWhom = "voor-wie", expect = "verwacht", ask = "vraag", whenWrong = "klopt-niet", terms = "voorwaarden"
}

/// The words at one place of a page: a whole text, the promise of a service, what a process is for, or one step of it.
package enum AmendedWords: Sendable, Hashable {
  case text(String)
  case promise(ServicePromise)
  case purpose(String)
  case step(ProcessOutline.Step)

  /// The current words at this place. Nil when the place is gone, or the page changed its kind.
  /// - Parameter step: nil for a whole text, and for what a process is for.
  package init?(at step: ID<CriticalStep>?, of content: PageContent) {
    switch (content, step) {
    case (.text(let text), nil): self = .text(text)
    case (.outline(let outline), nil): self = .purpose(outline.purpose)
    case (.outline(let outline), let step?):
      guard let found = outline.step(step) else { return nil }
      self = .step(found)
    case (.service(let promise), nil): self = .promise(promise)
    case (.text, _?), (.service, _?): return nil
    }
  }

  /// As it is stored: a step is stored as an outline of one step, so that it reads like any other save.
  package init(kind: PageKind, step: ID<CriticalStep>?, kept: String) {
    if let step {
      self = .step(ProcessOutline(text: kept).step(step) ?? ProcessOutline.Step(id: step, title: ""))
      return
    }
    switch kind {
    case .text: self = .text(kept)
    case .service: self = .promise(ServicePromise(text: kept))
    case .process, .project: self = .purpose(kept)
    }
  }

  package var kept: String {
    switch self {
    case .text(let words), .purpose(let words): words
    case .promise(let promise): promise.text
    case .step(let step): ProcessOutline(purpose: "", steps: [step]).text
    }
  }

  /// The page with these words at their place. A step that was removed is added at the end. Nil for a page that changed its
  /// kind.
  package func put(in content: PageContent) -> PageContent? {
    switch (self, content) {
    case (.text(let words), .text): return .text(words)
    case (.promise(let promise), .service): return .service(promise)
    case (.purpose(let words), .outline(var outline)):
      outline.purpose = words
      return .outline(outline)
    case (.step(let step), .outline(var outline)):
      if let at = outline.steps.firstIndex(where: { $0.id == step.id }) {
        outline.steps[at] = step
      } else {
        outline.steps.append(step)
      }
      return .outline(outline)
    default: return nil
    }
  }

  /// The words by field, in the order in which a page shows them.
  package var fields: [(field: AmendedField, words: String)] {
    switch self {
    case .text(let words): [(.text, words)]
    case .purpose(let words): [(.purpose, words)]
    case .promise(let promise):
      [
        (.forWhom, promise.forWhom), (.expect, promise.expect), (.ask, promise.ask), (.whenWrong, promise.whenWrong),
        (.terms, promise.terms),
      ]
    case .step(let step):
      [
        (.title, step.title), (.why, step.why), (.afterwards, step.afterwards), (.agreement, step.agreement), (.room, step.room),
        (.noRoom, step.leavesRoom ? "" : "ja"),
      ]
    }
  }

  /// The same place with other words.
  package func saying(_ fields: [(field: AmendedField, words: String)]) -> AmendedWords {
    func words(_ field: AmendedField) -> String { fields.first { $0.field == field }?.words ?? "" }
    return switch self {
    case .text: .text(words(.text))
    case .purpose: .purpose(words(.purpose))
    case .promise:
      .promise(
        ServicePromise(
          forWhom: words(.forWhom), expect: words(.expect), ask: words(.ask), whenWrong: words(.whenWrong), terms: words(.terms)))
    case .step(let step):
      .step(
        ProcessOutline.Step(
          id: step.id, title: words(.title), why: words(.why), afterwards: words(.afterwards), agreement: words(.agreement),
          room: words(.room), leavesRoom: words(.noRoom).isEmpty))
    }
  }
}

/// A proposed change as a list shows it, with names: whoever proposes something is named.
package struct AmendmentCard: Sendable {
  package let id: ID<Amendment>
  package let slug: String
  package let pageTitle: String
  /// The step it is about. Nil for a whole text, and for what a process is for.
  package let step: ID<CriticalStep>?
  package let stepTitle: String
  package let reason: String
  package let by: PersonName
  package let on: Day
  package let state: AmendmentState
  /// Who answered it, and with which words.
  package let answeredBy: String?
  package let answer: String

  package init(
    id: ID<Amendment>, slug: String, pageTitle: String, step: ID<CriticalStep>?, stepTitle: String, reason: String,
    by: PersonName, on: Day,
    state: AmendmentState, answeredBy: String?, answer: String
  ) {
    self.id = id
    self.slug = slug
    self.pageTitle = pageTitle
    self.step = step
    self.stepTitle = stepTitle
    self.reason = reason
    self.by = by
    self.on = on
    self.state = state
    self.answeredBy = answeredBy
    self.answer = answer
  }
}

/// What a colleague says about a proposed change, with their name.
package struct AmendmentRemark: Sendable, Hashable {
  package let by: String
  package let on: Day
  package let words: String
  /// The id for taking it back, when it is the reader's own.
  package var mine: ID<AmendmentRemark>?

  package init(by: String, on: Day, words: String) {
    self.by = by
    self.on = on
    self.words = words
  }
}

/// The starting point for a member who wants to propose a change: the words as they are published now.
package struct AmendmentStart: Sendable {
  package let card: PageCard
  /// The version that a proposal would be based on.
  package let version: Int
  package let step: ID<CriticalStep>?
  package let words: AmendedWords

  package init(card: PageCard, version: Int, step: ID<CriticalStep>?, words: AmendedWords) {
    self.card = card
    self.version = version
    self.step = step
    self.words = words
  }
}

/// A proposed change as members read it.
package struct AmendmentReading: Sendable {
  package let card: AmendmentCard
  package let version: Int
  /// What is proposed, compared with the version it is based on.
  package let change: ContentDifference
  /// The same compared with the current version, when that changed at this place since.
  package let changeNow: ContentDifference?
  package let remarks: [AmendmentRemark]
  /// How it combines with the working draft, for somebody who may take it over. Nil when the page changed its kind.
  package let weighing: ThreeWay?
  /// The revision of the working draft in that comparison.
  package let draft: Int
  /// The step was removed from the working draft meanwhile: taking the change over adds it again, at the end.
  package let bringsBack: Bool
  package let mayAnswer: Bool
  package let mayWithdraw: Bool
  package let mayRemark: Bool

  package init(
    card: AmendmentCard, version: Int, change: ContentDifference, changeNow: ContentDifference?, remarks: [AmendmentRemark],
    weighing: ThreeWay?,
    draft: Int, bringsBack: Bool, mayAnswer: Bool, mayWithdraw: Bool, mayRemark: Bool
  ) {
    self.card = card
    self.version = version
    self.change = change
    self.changeNow = changeNow
    self.remarks = remarks
    self.weighing = weighing
    self.draft = draft
    self.bringsBack = bringsBack
    self.mayAnswer = mayAnswer
    self.mayWithdraw = mayWithdraw
    self.mayRemark = mayRemark
  }
}

/// The proposed changes of one page, and the places where another can be proposed.
package struct AmendmentsReading: Sendable {
  package let card: PageCard
  package let content: PageContent
  /// Those that wait for an answer first, then the newest.
  package let amendments: [AmendmentCard]
  /// Not while the page is withdrawn.
  package let mayPropose: Bool

  package init(card: PageCard, content: PageContent, amendments: [AmendmentCard], mayPropose: Bool = true) {
    self.card = card
    self.content = content
    self.amendments = amendments
    self.mayPropose = mayPropose
  }
}
