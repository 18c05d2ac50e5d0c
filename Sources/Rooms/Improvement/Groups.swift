import Domain
import Seals
import Store
import Vocabulary

/// The deviations on a page as everybody shares them, before it is decided what the reader may see. Cached with the page.
struct SeenDeviations: Sendable {
  /// What one worker wrote and was released with others.
  struct Kept: Sendable {
    let deviation: ID<Deviation>
    let author: ID<Person>
    /// Nil for what was written for a team: that is counted and never quoted.
    let voice: Voice?
    let on: Day
  }

  /// Single workers whose deviations were released together, and their number on that day.
  struct Group: Sendable {
    let id: ID<DeviationGroup>
    let number: Int
    let proposal: ID<RevisionProposal>?
    var marks: Set<String> = []
    var kept: [Kept] = []

    /// The group in relation to this reader.
    /// - Parameter given: the deviations that were given to the reader.
    func sight(of reader: ID<Person>, given: Set<ID<Deviation>>) -> GroupSight {
      let others = kept.filter { $0.author != reader }
      let unknown = Set(others.filter { !given.contains($0.deviation) }.map(\.author))
      return GroupSight(
        number: number, isMine: marks.contains(id.mark(of: reader)), known: Set(others.map(\.author)).subtracting(unknown).count,
        unknown: unknown.count)
    }
  }

  /// What a circle released, or a team agreed on: a voice of several people. Its words go when they are taken back; the fact
  /// that there was one stays.
  struct Aloud: Sendable {
    let deviation: ID<Deviation>
    let voice: Voice?
    let on: Day
    let proposal: ID<RevisionProposal>?
  }

  var groups: [ID<CriticalStep>: [Group]] = [:]
  var aloud: [ID<CriticalStep>: [Aloud]] = [:]
  /// The open proposal at a step.
  var open: [ID<CriticalStep>: ID<RevisionProposal>] = [:]
  /// Whether somebody wrote for their team or the owner: who reads those is looked up for each reader.
  var haveSingles = false
}

extension ID<DeviationGroup> {
  /// Who is in this group, without a name.
  func mark(of person: ID<Person>) -> String { sha256("\(raw) \(person.raw)") }
}

/// What one worker wrote, for somebody to whom it was given on that day or since.
struct SingleDeviation: Sendable {
  let deviation: ID<Deviation>
  let step: ID<CriticalStep>
  let author: ID<Person>
  let voice: Voice
  let on: Day
  let isForTeam: Bool
  let group: ID<DeviationGroup>?
  /// False for somebody who is no longer the owner, or left the team: they know of it, and no longer read it.
  let isRead: Bool

  var quoted: QuotedVoice { QuotedVoice(voice: voice, on: on, deviation: deviation) }
}

/// A voice in a list without names, and the random id that gives its place there.
struct QuotedVoice: Sendable {
  let voice: Voice
  let on: Day
  let deviation: ID<Deviation>
}

/// What one reader sees at a step.
struct StepSight {
  var number = 0
  var voices: [QuotedVoice] = []
  var team: [QuotedVoice] = []
  var proposal: ID<RevisionProposal>?

  var reading: StepDeviations {
    StepDeviations(count: DeviationCount(number), voices: StepSight.inOrder(team) + StepSight.inOrder(voices), proposal: proposal)
  }

  /// The newest month first, because the month is shown. Within a month in a random order that differs in every list: an order
  /// by day would tell who was first, and the same three people at two steps would stand in the same order twice.
  private static func inOrder(_ voices: [QuotedVoice]) -> [Voice] {
    voices.sorted { ($1.on.year, $1.on.month, $0.deviation.raw) < ($0.on.year, $0.on.month, $1.deviation.raw) }.map(\.voice)
  }
}

extension SeenDeviations {
  /// What one reader sees of it, by step. Steps of which nothing may be said are left out.
  /// - Parameter singles: what was given to this reader.
  func seen(by reader: ID<Person>, _ singles: [SingleDeviation]) -> [ID<CriticalStep>: StepSight] {
    let given = Set(singles.map(\.deviation))
    var found: [ID<CriticalStep>: StepSight] = [:]
    var signs: [ID<RevisionProposal>: Int] = [:]
    var shown: Set<ID<DeviationGroup>> = []
    for (step, rows) in aloud {
      var sight = StepSight()
      sight.number = rows.count
      sight.voices = rows.compactMap { row in row.voice.map { QuotedVoice(voice: $0, on: row.on, deviation: row.deviation) } }
      for row in rows { if let proposal = row.proposal { signs[proposal, default: 0] += 1 } }
      found[step] = sight
    }
    for (step, groups) in groups {
      for group in groups where group.sight(of: reader, given: given).isShown {
        shown.insert(group.id)
        found[step, default: StepSight()].number += group.number
        found[step, default: StepSight()].voices += SeenDeviations.oneEach(group.kept.compactMap { kept in
          kept.voice.map { (kept.author, QuotedVoice(voice: $0, on: kept.on, deviation: kept.deviation)) }
        })
        if let proposal = group.proposal { signs[proposal, default: 0] += group.number }
      }
    }
    let apart = singles.filter { single in single.isRead && (single.isForTeam || single.group.map { !shown.contains($0) } ?? true)
    }
    for (step, rows) in Dictionary(grouping: apart, by: \.step) {
      let forOwner = rows.filter { !$0.isForTeam }
      found[step, default: StepSight()].number += Set(forOwner.map(\.author)).count
      found[step, default: StepSight()].voices += SeenDeviations.oneEach(forOwner.map { ($0.author, $0.quoted) })
      found[step, default: StepSight()].team = SeenDeviations.oneEach(rows.filter(\.isForTeam).map { ($0.author, $0.quoted) })
    }
    for (step, proposal) in open where signs[proposal, default: 0] >= Minimum.proposal.people { found[step]?.proposal = proposal }
    // What a circle took back still counts among others; alone there is nothing left to say.
    return found.filter { $0.value.number >= Minimum.otherwise.people || !$0.value.voices.isEmpty || !$0.value.team.isEmpty }
  }

  /// One voice for each writer, her newest words first.
  private static func oneEach(_ written: [(author: ID<Person>, quoted: QuotedVoice)]) -> [QuotedVoice] {
    Dictionary(grouping: written, by: \.author).values.compactMap { hers in
      let inOrder = hers.map(\.quoted).sorted { ($1.on, $0.deviation.raw) < ($0.on, $1.deviation.raw) }
      guard let newest = inOrder.first else { return nil }
      var voice = newest.voice
      voice.further = inOrder.dropFirst().map(\.voice)
      return QuotedVoice(voice: voice, on: newest.on, deviation: newest.deviation)
    }
  }
}

extension Shelf {
  /// What was released of the deviations on a page, before it is decided what a reader may see. What somebody kept for
  /// themselves is in no number.
  /// - Parameter outline: the published outline, to say what a step said when it was deviated from.
  func deviations(on page: ID<HandbookPage>, now outline: ProcessOutline) throws -> SeenDeviations {
    var found = SeenDeviations()
    var groups: [ID<DeviationGroup>: (step: ID<CriticalStep>, group: SeenDeviations.Group)] = [:]
    for row in try tx.run("""
      SELECT g.id, g.step, g.number, g.proposal, c.mark, r.id AS open FROM deviation_group g
        LEFT JOIN deviation_cover c ON c.organisation = g.organisation AND c.deviation_group = g.id
        LEFT JOIN proposal r ON r.organisation = g.organisation AND r.id = g.proposal AND (r.state = 'open'
        OR r.state = 'besproken')
      WHERE g.organisation = \(organisation) AND g.page = \(page)
      """) {
      let id: ID<DeviationGroup> = try row.id("id")
      let fresh = SeenDeviations.Group(id: id, number: try row.int("number"), proposal: try row.optionalID("proposal"))
      let step: ID<CriticalStep> = try row.id("step")
      if let open = try row.optionalID("open", RevisionProposal.self) { found.open[step] = open }
      if let mark = try row.optionalText("mark") { groups[id, default: (step, fresh)].group.marks.insert(mark) }
    }
    // At most one proposal at a step is open: later deviations are added to it (`DeviationPattern`).
    for row in try tx.run("""
      SELECT d.id, d.step, d.deviated_from, d.instead, d.because, d.gave, d.audience, d.author, d.noted_on, d.is_out,
      d.is_withdrawn, d.together,
        d.proposal, t.name AS team, r.id AS open
      FROM deviation d
        LEFT JOIN proposal r ON r.organisation = d.organisation AND r.page = d.page AND r.step = d.step AND (r.state = 'open'
        OR r.state = 'besproken')
        LEFT JOIN deviation_team k ON k.organisation = d.organisation AND k.deviation = d.id AND k.is_speaking
        LEFT JOIN team t ON t.organisation = k.organisation AND t.id = k.team
      WHERE d.organisation = \(organisation) AND d.page = \(page) AND d.audience <> 'ik' AND (NOT d.is_withdrawn
      OR d.outcome IS NOT NULL)
      ORDER BY d.id
      """) {
      let step: ID<CriticalStep> = try row.id("step")
      if let open = try row.optionalID("open", RevisionProposal.self) { found.open[step] = open }
      let isThere = try !row.flag("is_withdrawn")
      let isForOwner = try row.text("audience") == DeviationAudience.owner.rawValue
      let voice = try isThere && isForOwner ? Voice(row, now: outline.step(step), team: row.optionalText("team")) : nil
      let on = try row.day("noted_on")
      if try row.optionalText("team") == nil, let author = try row.optionalID("author", Person.self) {
        found.haveSingles = true
        guard let group = try row.optionalID("together", DeviationGroup.self) else { continue }
        groups[group]?.group.kept.append(SeenDeviations.Kept(deviation: try row.id("id"), author: author, voice: voice, on: on))
      } else if try row.flag("is_out") {
        found.aloud[step, default: []].append(
          SeenDeviations.Aloud(deviation: try row.id("id"), voice: voice, on: on, proposal: try row.optionalID("proposal")))
      }
    }
    for (step, group) in groups.values.sorted(by: { $0.group.id.raw < $1.group.id.raw }) {
      found.groups[step, default: []].append(group)
    }
    return found
  }

  /// Every single deviation on a page that was given to this person, on the day of writing or since; also those they no longer
  /// read.
  /// - Parameter isOwner: whether this person owns the page now.
  func singles(
    for person: ID<Person>, on page: ID<HandbookPage>, isOwner: Bool, now outline: ProcessOutline
  ) throws -> [SingleDeviation] {
    var found: [SingleDeviation] = []
    for row in try tx.run("""
      SELECT d.id, d.step, d.deviated_from, d.instead, d.because, d.gave, d.audience, d.author, d.noted_on, d.together,
      d.is_out, m.team AS reads
      FROM deviation d
        LEFT JOIN deviation_owner o ON o.organisation = d.organisation AND o.deviation = d.id AND o.person = \(person)
        AND o.is_given
        LEFT JOIN deviation_reader r ON r.organisation = d.organisation AND r.deviation = d.id AND r.person = \(person)
        AND r.is_given
        LEFT JOIN team_member m ON m.organisation = d.organisation AND m.person = \(person) AND m.team = r.team
      WHERE d.organisation = \(organisation) AND d.page = \(page) AND NOT d.is_withdrawn AND d.author IS NOT NULL
        AND (d.audience = 'eigenaar' AND o.person IS NOT NULL OR d.audience = 'team' AND r.person IS NOT NULL)
      ORDER BY d.id, m.team
      """) {
      let id: ID<Deviation> = try row.id("id")
      let isForTeam = try row.text("audience") == DeviationAudience.team.rawValue
      let isRead = try isForTeam ? row.optionalText("reads") != nil : isOwner
      if found.last?.deviation == id {
        guard isRead, found.last?.isRead == false else { continue }
        found.removeLast()
      }
      let step: ID<CriticalStep> = try row.id("step")
      found.append(SingleDeviation(
          deviation: id, step: step, author: try row.id("author"),
          voice: try isForTeam ? Voice(row) : Voice(row, now: outline.step(step)),
        on: try row.day("noted_on"), isForTeam: isForTeam, group: try row.optionalID("together"), isRead: isRead))
    }
    return found
  }

  /// How many signs this reader sees of each of these proposals. Proposals that they may not see are left out.
  func signs(of proposals: [ID<RevisionProposal>], for reader: ID<Person>) throws -> [ID<RevisionProposal>: Int] {
    guard !proposals.isEmpty else { return [:] }
    let rows = try tx.ask(Shelf.signParts(of: proposals, for: reader, in: organisation))
    return try Shelf.signs(groups: rows["signsOfGroups"] ?? [], singles: rows["signsAlone"] ?? [], for: reader)
  }

  static func signParts(
    of proposals: [ID<RevisionProposal>], for reader: ID<Person>, in organisation: ID<Organisation>
  ) -> [UnionPart] {
    [
      UnionPart(name: "signsOfGroups", texts: ["id", "proposal", "mark"], numbers: ["number"], query: """
        SELECT g.id, g.number, g.proposal, c.mark FROM deviation_group g
          LEFT JOIN deviation_cover c ON c.organisation = g.organisation AND c.deviation_group = g.id
        WHERE g.organisation = \(organisation) AND g.proposal IN (\(list: proposals.map(\.raw)))
        """),
      UnionPart(name: "signsAlone", texts: ["id", "proposal", "together", "author", "noted_on", "owned", "read_by"], query: """
        SELECT DISTINCT d.id, d.proposal, d.together, d.author, d.noted_on, o.person AS owned, r.person AS read_by
        FROM deviation d
          LEFT JOIN deviation_owner o ON o.organisation = d.organisation AND o.deviation = d.id AND o.person = \(reader)
          AND o.is_given
          LEFT JOIN deviation_reader r ON r.organisation = d.organisation AND r.deviation = d.id AND r.person = \(reader)
          AND r.is_given
        WHERE d.organisation = \(organisation) AND d.proposal IN (\(list: proposals.map(\.raw))) AND (NOT d.is_withdrawn
        OR d.outcome IS NOT NULL)
        """),
    ]
  }

  static func signs(groups rows: [Row], singles: [Row], for reader: ID<Person>) throws -> [ID<RevisionProposal>: Int] {
    var groups: [ID<DeviationGroup>: SeenDeviations.Group] = [:]
    for row in rows {
      let id: ID<DeviationGroup> = try row.id("id")
      let fresh = SeenDeviations.Group(id: id, number: try row.int("number"), proposal: try row.optionalID("proposal"))
      if let mark = try row.optionalText("mark") { groups[id, default: fresh].marks.insert(mark) }
    }
    var (signs, given): ([ID<RevisionProposal>: Int], Set<ID<Deviation>>) = ([:], [])
    for row in singles {
      let id: ID<Deviation> = try row.id("id")
      if try row.optionalText("owned") != nil || row.optionalText("read_by") != nil { given.insert(id) }
      if let group = try row.optionalID("together", DeviationGroup.self) {
        groups[group]?.kept.append(
          SeenDeviations.Kept(deviation: id, author: try row.id("author"), voice: nil, on: try row.day("noted_on")))
      } else if let proposal = try row.optionalID("proposal", RevisionProposal.self) {
        signs[proposal, default: 0] += 1
      }
    }
    for group in groups.values where group.sight(of: reader, given: given).isShown {
      if let proposal = group.proposal { signs[proposal, default: 0] += group.number }
    }
    return signs.filter { $0.value >= Minimum.proposal.people }
  }

  /// How many signs led to a proposal, as everybody may know later who was not one of them.
  func allSigns(of proposals: [ID<RevisionProposal>]) throws -> [ID<RevisionProposal>: Int] {
    guard !proposals.isEmpty else { return [:] }
    var signs: [ID<RevisionProposal>: Int] = [:]
    for row in try tx.run("""
      SELECT proposal, SUM(number) AS number FROM deviation_group
      WHERE organisation = \(organisation) AND proposal IN (\(list: proposals.map(\.raw))) GROUP BY proposal
      UNION ALL
      SELECT proposal, COUNT(*) AS number FROM deviation
      WHERE organisation = \(organisation) AND proposal IN (\(list: proposals.map(\.raw))) AND together IS NULL
        AND (NOT is_withdrawn OR outcome IS NOT NULL) GROUP BY proposal
      """) { signs[try row.id("proposal"), default: 0] += try row.int("number") }
    return signs
  }
}

extension Voice {
  init(_ row: Row) throws {
    let isForTeam = try row.text("audience") == DeviationAudience.team.rawValue
    try self.init(row, source: isForTeam ? .team : try row.optionalText("author") == nil ? .circle : .worker, saidThen: nil)
  }

  /// From a row that also has `deviated_from`.
  /// - Parameters:
  ///   - now: the step as it is published now; nil when it is gone.
  ///   - team: the name of the team, when one speaks.
  init(_ row: Row, now: ProcessOutline.Step?, team: String? = nil) throws {
    let lines = Set((now?.words ?? "").split(separator: "\n"))
    let gone = try row.text("deviated_from").split(separator: "\n").filter { !lines.contains($0) }
    let source = try team.map { Source.agreed(by: $0) } ?? (row.optionalText("author") == nil ? .circle : .worker)
    try self.init(row, source: source, saidThen: gone.isEmpty ? nil : gone.joined(separator: " "))
  }

  private init(_ row: Row, source: Source, saidThen: String?) throws {
    let day = try row.day("noted_on")
    self.init(
      instead: try row.text("instead"), because: try row.text("because"), gave: try row.text("gave"), year: day.year,
      month: day.month,
      source: source, saidThen: saidThen)
  }
}

extension SeenDeviations {
  /// Only what this proposal quotes, however it ended.
  mutating func keepOnly(_ proposal: ID<RevisionProposal>) {
    groups = groups.mapValues { $0.filter { $0.proposal == proposal } }
    aloud = aloud.mapValues { $0.filter { $0.proposal == proposal } }
  }
}
