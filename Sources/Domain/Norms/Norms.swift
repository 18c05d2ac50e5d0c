package import Vocabulary

/// How far a clause is covered, as people judge it. A state, never a score.
package enum CoverageState: String, CaseIterable, Sendable {
  case unjudged = "nog-niet-bekeken"
  case covered = "geregeld"
  case partly = "deels"
  case notYet = "nog-niet"
  case notApplicable = "geldt-niet"

  /// A gap is what nobody has arranged: it is listed until somebody does, or says why it does not apply.
  package var isGap: Bool { self == .unjudged || self == .partly || self == .notYet }
}

/// One clause, as the norm set gives it.
package struct NormText: Sendable, Hashable {
  package let number: String
  /// The number of the clause it belongs under, if any.
  package let parent: String?
  package let title: String
  package let text: String
  package let level: String
  package let why: String

  package init(number: String, parent: String?, title: String, text: String, level: String, why: String) {
    self.number = number
    self.parent = parent
    self.title = title
    self.text = text
    self.level = level
    self.why = why
  }

  /// What a list shows: the title, and for a clause without one its text.
  package var heading: String { title.isEmpty ? text : title }
}

/// A clause beside a page: number and heading, enough to point at it.
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
  package let clauses: Int

  package init(id: ID<NormSet>, title: String, edition: String, clauses: Int) {
    self.id = id
    self.title = title
    self.edition = edition
    self.clauses = clauses
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

/// What people said of a clause, and when they last looked.
package struct Coverage: Sendable, Hashable {
  package let state: CoverageState
  package let reason: String
  package let checkedOn: Day?
  /// How we know: in one line.
  package let evidence: String

  package init(state: CoverageState, reason: String, checkedOn: Day?, evidence: String) {
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

  package init(clause: ID<NormClause>, norm: NormText, isGroup: Bool, spots: [HandbookSpot], coverage: Coverage, changes: [ChangeSince]) {
    self.clause = clause
    self.norm = norm
    self.isGroup = isGroup
    self.spots = spots
    self.coverage = coverage
    self.changes = changes
  }
}

/// The reference table: an auditor's search problem, solved on one page (domain P11).
package struct ReferenceTable: Sendable {
  package let set: NormSetCard
  package let sets: [NormSetCard]
  package let rows: [ReferenceRow]
  package let mayJudge: Bool

  package init(set: NormSetCard, sets: [NormSetCard], rows: [ReferenceRow], mayJudge: Bool) {
    self.set = set
    self.sets = sets
    self.rows = rows
    self.mayJudge = mayJudge
  }

  package var gaps: [ReferenceRow] { rows.filter { !$0.isGroup && $0.coverage.state.isGap } }
  package var changed: [ReferenceRow] { rows.filter { !$0.isGroup && !$0.changes.isEmpty } }
}

/// The same table read from the handbook: which norms a page and its steps meet.
package struct ReferenceByPage: Sendable {
  package struct PageRow: Sendable {
    package let slug: String
    package let title: String
    package let clauses: [ClauseMark]
    package let steps: [(id: ID<CriticalStep>, title: String, clauses: [ClauseMark])]

    package init(slug: String, title: String, clauses: [ClauseMark], steps: [(id: ID<CriticalStep>, title: String, clauses: [ClauseMark])]) {
      self.slug = slug
      self.title = title
      self.clauses = clauses
      self.steps = steps
    }
  }
  package let set: NormSetCard
  package let pages: [PageRow]

  package init(set: NormSetCard, pages: [PageRow]) {
    self.set = set
    self.pages = pages
  }
}

/// One clause with all that is known of it, for whoever links and judges.
package struct ClauseReading: Sendable {
  package let set: NormSetCard
  package let row: ReferenceRow
  /// Everything that can be linked: pages, and the steps of processes.
  package let candidates: [(slug: String, title: String, steps: [(id: ID<CriticalStep>, title: String)])]
  package let mayJudge: Bool

  package init(set: NormSetCard, row: ReferenceRow, candidates: [(slug: String, title: String, steps: [(id: ID<CriticalStep>, title: String)])], mayJudge: Bool) {
    self.set = set
    self.row = row
    self.candidates = candidates
    self.mayJudge = mayJudge
  }
}
