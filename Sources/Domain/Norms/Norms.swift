package import Vocabulary

/// How far a clause is covered, as people judge it. A state, never a score.
package enum CoverageState: String, CaseIterable, Sendable {
  case unjudged = "nog-niet-bekeken"
  case covered = "geregeld"
  case partly = "deels"
  case notYet = "nog-niet"
  case notApplicable = "geldt-niet"

  /// A gap is what somebody checked and found missing. What nobody checked yet is no gap: nobody knows.
  package var isGap: Bool { self == .partly || self == .notYet }
}

/// One clause, as the norm set gives it.
package struct NormText: Sendable, Hashable {
  /// The code that the makers of the set give it in every edition, if they do (`kenmerk`): a number may change, this stays.
  package let code: String
  package let number: String
  /// The number of the clause it belongs under, if any.
  package let parent: String?
  package let title: String
  package let text: String
  package let level: String
  package let why: String
  package let examples: String
  /// Its weight according to its makers. Shown beside the clause, and never added up.
  package let weight: Int?
  /// The parts of the field that it is for, such as welfare or sports. Empty when it is for all.
  package let slices: [String]

  package init(
    number: String, parent: String?, title: String, text: String, level: String, why: String, examples: String = "",
    weight: Int? = nil, slices: [String] = [], code: String = ""
  ) {
    self.code = code
    self.examples = examples
    self.weight = weight
    self.slices = slices
    self.number = number
    self.parent = parent
    self.title = title
    self.text = text
    self.level = level
    self.why = why
  }

  /// What a list shows: the title, or the text of a clause without a title.
  package var heading: String { title.isEmpty ? text : title }
}

/// A clause beside a page: number and heading, enough to refer to it.
package struct ClauseMark: Sendable, Hashable {
  package let set: ID<NormSet>
  package let clause: ID<NormClause>
  package let number: String
  package let heading: String

  package init(set: ID<NormSet>, clause: ID<NormClause>, number: String, heading: String) {
    self.set = set
    self.clause = clause
    self.number = number
    self.heading = heading
  }
}

package struct NormSetCard: Sendable {
  package let id: ID<NormSet>
  package let title: String
  package let edition: String
  /// How many clauses the table has, without headings and without clauses that were switched off.
  package let clauses: Int
  package let stage: NormStage
  package let origin: NormOrigin

  package init(
    id: ID<NormSet>, title: String, edition: String, clauses: Int, stage: NormStage = .inUse, origin: NormOrigin = .brought
  ) {
    self.id = id
    self.title = title
    self.edition = edition
    self.clauses = clauses
    self.stage = stage
    self.origin = origin
  }
}

/// Where in the handbook a clause is met.
package struct HandbookSpot: Sendable, Hashable {
  package let link: ID<ClauseLink>
  package let slug: String
  package let pageTitle: String
  package let step: ID<CriticalStep>?
  package let stepTitle: String?

  package init(link: ID<ClauseLink>, slug: String, pageTitle: String, step: ID<CriticalStep>?, stepTitle: String?) {
    self.link = link
    self.slug = slug
    self.pageTitle = pageTitle
    self.step = step
    self.stepTitle = stepTitle
  }
}

/// What people said of a clause, and when they last checked it.
package struct Coverage: Sendable, Hashable {
  package let state: CoverageState
  package let reason: String
  package let checkedOn: Day?
  /// How we know, in one line.
  package let evidence: String
  /// The chosen level on the scale of the set, beside the state. Nil where the set has no scale.
  package let rung: ScaleRung?
  /// The words of the norm changed after this was said.
  package let isReworded: Bool

  package init(
    state: CoverageState, reason: String, checkedOn: Day?, evidence: String, rung: ScaleRung? = nil, isReworded: Bool = false
  ) {
    self.rung = rung
    self.isReworded = isReworded
    self.state = state
    self.reason = reason
    self.checkedOn = checkedOn
    self.evidence = evidence
  }
}

/// A change on a linked page after the clause was last checked ("gewijzigd na toetsing").
package struct ChangeSince: Sendable, Hashable {
  package let pageTitle: String
  package let version: Int
  package let on: Day
  package let reason: String

  package init(pageTitle: String, version: Int, on: Day, reason: String) {
    self.pageTitle = pageTitle
    self.version = version
    self.on = on
    self.reason = reason
  }
}

/// One row of the reference table, read from the norm.
package struct ReferenceRow: Sendable {
  package let clause: ID<NormClause>
  package let norm: NormText
  package let isGroup: Bool
  package let spots: [HandbookSpot]
  package let coverage: Coverage
  package let changes: [ChangeSince]
  /// The evidence, the newest period first. A clause needs none.
  package let evidence: [EvidenceMark]

  package init(
    clause: ID<NormClause>, norm: NormText, isGroup: Bool, spots: [HandbookSpot], coverage: Coverage, changes: [ChangeSince],
    evidence: [EvidenceMark] = []
  ) {
    self.evidence = evidence
    self.clause = clause
    self.norm = norm
    self.isGroup = isGroup
    self.spots = spots
    self.coverage = coverage
    self.changes = changes
  }
}

extension ReferenceRow {
  /// From this many places on, somebody who searches does not know where to begin.
  package static let manySpots = 3

  package var isDoubled: Bool { spots.count >= ReferenceRow.manySpots }
  /// The handbook or the norm itself changed after it was last checked.
  package var isStale: Bool { !changes.isEmpty || coverage.isReworded }
}

/// The reference table: an auditor's search problem, solved on one page (domain P11).
package struct ReferenceTable: Sendable {
  package let set: NormSetCard
  package let sets: [NormSetCard]
  package let rows: [ReferenceRow]
  package let mayJudge: Bool
  /// Clauses for parts of the field that were switched off. They are kept, with everything that was said of them.
  package let outside: Int

  package init(set: NormSetCard, sets: [NormSetCard], rows: [ReferenceRow], mayJudge: Bool, outside: Int = 0) {
    self.set = set
    self.sets = sets
    self.rows = rows
    self.mayJudge = mayJudge
    self.outside = outside
  }

  /// The clauses themselves, without headings.
  package var clauses: [ReferenceRow] { rows.filter { !$0.isGroup } }
  package var gaps: [ReferenceRow] { clauses.filter { $0.coverage.state.isGap } }
  package var unseen: [ReferenceRow] { clauses.filter { $0.coverage.state == .unjudged } }
  package var changed: [ReferenceRow] { clauses.filter(\.isStale) }
  /// Met in so many places that nobody can say which one counts.
  package var doubled: [ReferenceRow] { clauses.filter(\.isDoubled) }
}

/// The same table by page: which norms a page and its steps meet.
package struct ReferenceByPage: Sendable {
  package struct PageRow: Sendable {
    package let slug: String
    package let title: String
    package let clauses: [ClauseMark]
    package let steps: [(id: ID<CriticalStep>, title: String, clauses: [ClauseMark])]
    /// The attachments of the page and of its steps.
    package let evidence: [ID<CriticalStep>?: [EvidenceMark]]

    package init(
      slug: String, title: String, clauses: [ClauseMark], steps: [(id: ID<CriticalStep>, title: String, clauses: [ClauseMark])],
      evidence: [ID<CriticalStep>?: [EvidenceMark]] = [:]
    ) {
      self.evidence = evidence
      self.slug = slug
      self.title = title
      self.clauses = clauses
      self.steps = steps
    }
  }
  package let set: NormSetCard
  package let pages: [PageRow]
  /// The clauses that no place in the handbook meets.
  package let homeless: [ClauseMark]

  /// From this many clauses on a lot depends on one place: when it changes, all of them have to be checked again.
  package static let manyClauses = 5

  package init(set: NormSetCard, pages: [PageRow], homeless: [ClauseMark] = []) {
    self.set = set
    self.pages = pages
    self.homeless = homeless
  }
}

