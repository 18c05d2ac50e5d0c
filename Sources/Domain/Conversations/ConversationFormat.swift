/// A way of talking (werkvorm) as data: phases with steps, each with one question. The course of a conversation follows these
/// rules whatever they are, so a new way of talking is a file and no code. Immutable: a changed format is another version.
package struct ConversationFormat: Sendable, Hashable {
  package let slug: String
  package let version: Int
  package let title: Phrase
  package let summary: Phrase
  /// The source of the way of talking, in the words that the source prescribes.
  package let source: String?
  /// The smallest and largest number of people.
  package let seats: ClosedRange<Int>
  /// How long it takes in total, in minutes.
  package let minutes: Int
  package let roles: Set<Role>
  package let phases: [Phase]
  /// All steps in order, across the phases.
  package let steps: [Step]

  private let phaseOfStep: [Int]

  package init(
    slug: String, version: Int, title: Phrase, summary: Phrase, source: String? = nil, seats: ClosedRange<Int>, minutes: Int,
    roles: Set<Role>, phases: [Phase]
  ) {
    self.slug = slug
    self.version = version
    self.title = title
    self.summary = summary
    self.source = source
    self.seats = seats
    self.minutes = minutes
    self.roles = roles
    self.phases = phases
    steps = phases.flatMap(\.steps)
    phaseOfStep = phases.indices.flatMap { phase in phases[phase].steps.map { _ in phase } }
  }

  package var hasBringer: Bool { roles.contains(.bringer) }

  /// The index in `steps` of the step with this slug.
  package func place(of slug: String) -> Int? { steps.firstIndex { $0.slug == slug } }

  /// The phase that the step at this place belongs to, counted from zero.
  package func phase(ofStep place: Int) -> Int { phaseOfStep[place] }

  /// Who may read what is written at this step, and from when: the line below the writing field.
  package func audience(of step: Step) -> Audience {
    switch step.activity {
    case .talk, .outcomes: .nothingIsWritten
    case .write: .circleWhenReady
    case .decide: .circleWhenBringerIsReady
    case .writeAlone: steps.first { $0.beside == step.slug }.map { .selfUntil(step: $0.slug) } ?? .selfAlone
    }
  }
}

/// A text in both languages of the screen. Dutch leads.
package struct Phrase: Sendable, Hashable {
  package let dutch: String
  package let english: String

  package init(_ dutch: String, _ english: String) {
    self.dutch = dutch
    self.english = english
  }
}

extension ConversationFormat {
  package struct Phase: Sendable, Hashable {
    package let slug: String
    package let title: Phrase
    package let steps: [Step]

    package init(slug: String, title: Phrase, steps: [Step]) {
      self.slug = slug
      self.title = title
      self.steps = steps
    }
  }

  package struct Step: Sendable, Hashable {
    package let slug: String
    /// Its short name in an overview.
    package let title: Phrase
    /// The one question, open and in at most twelve words.
    package let prompt: Phrase
    /// What is enough, what may be said, who will read it.
    package let hint: Phrase?
    /// What the others read while only the bringer writes.
    package let meanwhile: Phrase?
    package let activity: Activity
    /// The fields to write in, in order. Empty when nothing is written.
    package let fields: [Field]
    /// How long it takes, in minutes. Nothing closes by itself.
    package let minutes: Int?
    /// The step whose text this step builds on. When this step opens, that text can no longer be changed, also when nothing was
    /// written.
    package let needs: String?
    /// The step whose text is shown beside this one: for the bringer while deciding, and for the circle once the bringer is
    /// ready.
    package let beside: String?
    /// What may be harvested here.
    package let yields: Set<OutcomeKind>

    package init(
      slug: String, title: Phrase, prompt: Phrase, hint: Phrase? = nil, meanwhile: Phrase? = nil, activity: Activity,
      fields: [Field] = [],
      minutes: Int? = nil, needs: String? = nil, beside: String? = nil, yields: Set<OutcomeKind> = []
    ) {
      self.slug = slug
      self.title = title
      self.prompt = prompt
      self.hint = hint
      self.meanwhile = meanwhile
      self.activity = activity
      self.fields = fields
      self.minutes = minutes
      self.needs = needs
      self.beside = beside
      self.yields = yields
    }
  }

  /// One input of a step.
  package struct Field: Sendable, Hashable {
    package let slug: String
    package let label: Phrase

    package init(slug: String, label: Phrase) {
      self.slug = slug
      self.label = label
    }
  }

  /// What people do at a step. The only thing about a format that needs code.
  package enum Activity: String, CaseIterable, Sendable {
    /// Spoken; nothing is typed.
    case talk
    /// Everybody writes in silence. When all are ready, or when the facilitator goes on, everybody reads what was given as
    /// ready.
    case write
    /// Only the bringer writes, and nobody else reads it here.
    case writeAlone = "write_alone"
    /// The bringer decides, with an earlier text of their own beside it; the circle reads both when the bringer is ready.
    case decide
    /// The harvest: what stays here, what is thrown away, what may leave.
    case outcomes

    package var isWritten: Bool { self == .write || isByBringer }
    package var isByBringer: Bool { self == .writeAlone || self == .decide }
  }

  /// Who may read what is written at a step.
  package enum Audience: Sendable, Hashable {
    case nothingIsWritten
    case selfAlone
    /// The writer alone, until the writer is ready at that later step.
    case selfUntil(step: String)
    case circleWhenReady
    case circleWhenBringerIsReady
  }
}

/// The role of somebody in a conversation.
package enum Role: String, CaseIterable, Sendable {
  /// Keeps the time and goes on to the next step; reads nothing before the others do.
  case facilitator
  /// Whose case it is.
  case bringer
  case participant
}
