package import Vocabulary

/// For whom a worker writes down that she did a step differently.
package enum DeviationAudience: String, CaseIterable, Sendable {
  case me = "ik"
  case team = "team"
  case owner = "eigenaar"
}

/// How many did a step differently, as far as others may know it. One worker counts once, however often she wrote; so does a
/// circle that released something, and a team that agreed on it. Below three the number says too much about who, so it is not
/// told; that also keeps a published count from moving by one. What is counted here was released together with two others
/// before (`DeviationPattern`), and so were its words: a fourth voice that appeared alone would say as much as a fourth in the
/// number.
package enum DeviationCount: Sendable, Hashable {
  case none
  case fewer
  case several(Int)

  package static let threshold = Minimum.otherwise.people

  package init(_ number: Int) {
    switch number {
    case 0: self = .none
    case 1..<DeviationCount.threshold: self = .fewer
    // Rounded down to threes, so that one more deviation does not change the number that others read.
    default: self = .several(number - number % DeviationCount.threshold)
    }
  }
}

/// Single workers whose deviations at a step were released together.
public enum DeviationGroup: Sendable {}

/// A released motivation, quoted without its author.
package struct Voice: Sendable, Hashable {
  /// A colleague who let everybody read it, a circle that released it, a colleague of the reader's own team who wrote it for
  /// the team, or a team that agreed on it and is named.
  package enum Source: Sendable, Hashable { case worker, circle, team, agreed(by: String) }
  package let instead: String
  package let because: String
  package let gave: String
  /// Month and year only: a day would tell who wrote it.
  package let year: Int
  package let month: Int
  package let source: Source
  /// What the step said then and no longer says. Nil while it still says so.
  package let saidThen: String?
  /// What the same colleague wrote besides: one person is one voice.
  package var further: [Voice] = []

  package init(instead: String, because: String, gave: String, year: Int, month: Int, source: Source, saidThen: String? = nil) {
    self.instead = instead
    self.because = because
    self.gave = gave
    self.year = year
    self.month = month
    self.source = source
    self.saidThen = saidThen
  }
}

/// What a page shows of the deviations on one step.
package struct StepDeviations: Sendable {
  package let count: DeviationCount
  package let voices: [Voice]
  package let proposal: ID<RevisionProposal>?

  package init(count: DeviationCount, voices: [Voice], proposal: ID<RevisionProposal>?) {
    self.count = count
    self.voices = voices
    self.proposal = proposal
  }
}

/// One of my own deviations. Nobody else reads this.
package struct OwnDeviation: Sendable {
  package let id: ID<Deviation>
  package let slug: String
  package let pageTitle: String
  package let version: Int
  /// The words of the step at the time it was done differently.
  package let deviatedFrom: String
  package let instead: String
  package let because: String
  package let gave: String
  package let audience: DeviationAudience
  package let on: Day
  /// The team in whose name I wrote it down.
  package let team: String?
  /// What the step says now, when that is something else. Empty when the step is gone.
  package let saysNow: String?
  /// The step, while the page has it.
  package var step: ID<CriticalStep>?
  /// The names of those who read it alone now.
  package var readers: [String] = []
  /// Whether everybody reads it, together with what others wrote.
  package var isOut = false

  package init(
    id: ID<Deviation>, slug: String, pageTitle: String, version: Int, deviatedFrom: String, instead: String, because: String,
    gave: String,
    audience: DeviationAudience, on: Day, team: String? = nil, saysNow: String? = nil
  ) {
    self.id = id
    self.slug = slug
    self.pageTitle = pageTitle
    self.version = version
    self.deviatedFrom = deviatedFrom
    self.instead = instead
    self.because = because
    self.gave = gave
    self.audience = audience
    self.on = on
    self.team = team
    self.saysNow = saysNow
  }
}

/// Who would read a deviation of mine now, as the form says it.
package struct DeviationReaders: Sendable, Equatable {
  /// The owner of the page. Nil while it has none.
  package let owner: PersonName?
  /// Everybody in a team with me.
  package let team: [PersonName]

  package init(owner: PersonName?, team: [PersonName]) {
    self.owner = owner
    self.team = team
  }

  /// Sent along with the form: when the readers changed meanwhile, the writer is asked again.
  package func mark(for audience: DeviationAudience) -> String {
    switch audience {
    case .me: ""
    case .team: team.map(\.id.raw).sorted().joined(separator: "-")
    case .owner: owner?.id.raw ?? ""
    }
  }
}

/// What a worker writes down in under a minute.
package struct DeviationDraft: Sendable, Hashable {
  package var instead: String
  package var because: String
  package var gave: String
  package var audience: DeviationAudience
  /// The team that agreed on it and is named. Nil when it is my own.
  package var team: ID<Team>?
  /// Who would read it, as the form said when it was drawn (`DeviationReaders.mark`). Nil when no form said so.
  package var promised: String?

  package init(
    instead: String, because: String, gave: String, audience: DeviationAudience, team: ID<Team>? = nil, promised: String? = nil
  ) {
    self.instead = instead
    self.because = because
    self.gave = gave
    self.audience = audience
    self.team = team
    self.promised = promised
  }
}

/// Somebody who became a reader later, and to whom a writer can show what waits. Saying no, and saying nothing, change nothing.
package struct ReaderQuestion: Sendable, Equatable {
  package enum Part: Sendable, Equatable {
    /// They own this page now.
    case owner(slug: String, title: String)
    /// They are in this team now.
    case team(TeamName)
  }
  package let reader: PersonName
  package let part: Part

  package init(reader: PersonName, part: Part) {
    self.reader = reader
    self.part = part
  }
}

package enum ProposalState: String, Sendable {
  case open, discussed = "besproken", adopted = "verwerkt", declined = "blijft"
  /// The page was withdrawn while it waited.
  case pageWithdrawn = "bladzijde-ingetrokken"
}

/// A proposal to revise a step: three deviations at one step, quoted.
package struct ProposalReading: Sendable {
  package let id: ID<RevisionProposal>
  package let slug: String
  package let pageTitle: String
  package let step: ProcessOutline.Step
  package let version: Int
  package let count: DeviationCount
  package let voices: [Voice]
  package let state: ProposalState
  package let discussions: [Discussion]
  package let teams: [TeamName]
  package let mayDiscuss: Bool
  package let mayPublish: Bool

  package init(
    id: ID<RevisionProposal>, slug: String, pageTitle: String, step: ProcessOutline.Step, version: Int, count: DeviationCount,
    voices: [Voice], state: ProposalState, discussions: [Discussion], teams: [TeamName], mayDiscuss: Bool, mayPublish: Bool
  ) {
    self.id = id
    self.slug = slug
    self.pageTitle = pageTitle
    self.step = step
    self.version = version
    self.count = count
    self.voices = voices
    self.state = state
    self.discussions = discussions
    self.teams = teams
    self.mayDiscuss = mayDiscuss
    self.mayPublish = mayPublish
  }
}

package struct TeamName: Sendable, Hashable {
  package let id: ID<Team>
  package let name: String

  package init(id: ID<Team>, name: String) {
    self.id = id
    self.name = name
  }
}

/// What owners and keepers see of one page: counts per step and released motivations, never people.
package struct PatternReading: Sendable {
  package struct StepPattern: Sendable {
    package let step: ProcessOutline.Step
    package let deviations: StepDeviations
    package init(step: ProcessOutline.Step, deviations: StepDeviations) {
      self.step = step
      self.deviations = deviations
    }
  }
  package let card: PageCard
  package let steps: [StepPattern]
  package init(card: PageCard, steps: [StepPattern]) {
    self.card = card
    self.steps = steps
  }
}
