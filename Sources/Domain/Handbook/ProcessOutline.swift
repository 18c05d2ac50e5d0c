package import Vocabulary

/// A process in outline: what it is for, and the few steps on which it depends. It describes what must be true, never how
/// somebody does the work (domain P1).
package struct ProcessOutline: Sendable, Hashable {
  /// What the process is for, in the words of the people who do it.
  package var purpose: String
  package var steps: [Step]
  /// For whom and for how long, when it is the outline of a project and not of what we always do.
  package var project: ProjectFrame?

  package init(purpose: String, steps: [Step], project: ProjectFrame? = nil) {
    self.purpose = purpose
    self.steps = steps
    self.project = project
  }

  package var kind: PageKind { project == nil ? .process : .project }

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
    /// "Jouw ruimte": what is left to the judgement of whoever does it; or, without room, why there is none.
    package var room: String
    /// False where the law or safety leaves no room.
    package var leavesRoom: Bool

    package init(
      id: ID<CriticalStep>, title: String, why: String = "", afterwards: String = "", agreement: String = "", room: String = "",
      leavesRoom: Bool = true
    ) {
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

extension ProcessOutline {
  /// The outline as it is stored, hashed and compared (`NamedLines`).
  package var text: String {
    var lines = NamedLines()
    if let project {
      lines.add("project", "ja")
      lines.add("voor-wie", project.forWhom)
      lines.add("begin", project.begins?.description ?? "")
      lines.add("eind", project.ends?.description ?? "")
    }
    lines.add("waartoe", purpose)
    for step in steps {
      lines.add("stap", step.id.raw)
      lines.add("titel", step.title)
      lines.add("waarom", step.why)
      lines.add("daarna", step.afterwards)
      lines.add("afspraak", step.agreement)
      if !step.leavesRoom { lines.add("zonder-ruimte", "ja") }
      lines.add("ruimte", step.room)
    }
    return lines.text
  }

  /// Reads the text again. Unknown lines are ignored, so that an older Kring can open what a newer one wrote.
  package init(text: String) {
    self.init(purpose: "", steps: [])
    NamedLines.read(text) { name, value in
      switch name {
      case "project": project = ProjectFrame()
      case "voor-wie": project?.forWhom = value
      case "begin": project?.begins = Day(value)
      case "eind": project?.ends = Day(value)
      case "waartoe": purpose = value
      case "stap": steps.append(Step(id: ID(raw: value), title: ""))
      case "titel": change { $0.title = value }
      case "waarom": change { $0.why = value }
      case "daarna": change { $0.afterwards = value }
      case "afspraak": change { $0.agreement = value }
      case "ruimte": change { $0.room = value }
      case "zonder-ruimte": change { $0.leavesRoom = false }
      default: break
      }
    }
  }

  private mutating func change(_ change: (inout Step) -> Void) {
    guard let last = steps.indices.last else { return }
    change(&steps[last])
  }
}
