import Domain
import Markup
import Vocabulary
import Wording

/// The steps of a published process, with their norms in the margin and the voices of people who did it differently.
func steps(_ outline: ProcessOutline, _ reading: PageReading, _ surroundings: Surroundings) -> [Steps.Step] {
  let wording = surroundings.wording
  return outline.steps.enumerated().map { index, step in
    var drawn = drawn(
      step, number: index + 1, tag: tag(step, reading, wording), deviations: deviations(on: step, reading, wording),
      notes: notes(step, reading, surroundings), wording)
    let own = reading.life.additions.filter { $0.step == step.id }
    if !own.isEmpty { drawn.beside = own.map { beside($0, surroundings) }.joined() }
    return drawn
  }
}

/// Steps alone, as in an older save.
func plainSteps(_ outline: ProcessOutline, _ wording: Wording) -> [Steps.Step] {
  outline.steps.enumerated().map { index, step in drawn(step, number: index + 1, tag: nil, deviations: nil, notes: [], wording) }
}

private func drawn(
  _ step: ProcessOutline.Step, number: Int, tag: HTML?, deviations: Steps.Deviations?, notes: [Steps.Note], _ wording: Wording
) -> Steps.Step {
  Steps.Step(
    id: "stap-\(step.id.raw)", number, step.title, tag: tag, pairs: pairs(step, wording), space: space(step, wording),
    deviations: deviations, margin: wording.besideStep(number), notes: notes)
}

/// The texts of a step, without the empty ones.
func pairs(_ step: ProcessOutline.Step, _ wording: Wording, _ links: FieldLinks = .here) -> [(question: String, answer: HTML)] {
  [(wording.whyHere, step.why), (wording.trueAfterwards, step.afterwards), (wording.ourAgreement, step.agreement)]
    .filter { !$0.1.isEmpty }.map { ($0.0, fieldLines($0.1, links)) }
}

/// The room for judgement, or why there is none.
func space(_ step: ProcessOutline.Step, _ wording: Wording, _ links: FieldLinks = .here) -> Steps.Space? {
  if step.leavesRoom { return step.room.isEmpty ? nil : Steps.Space(wording.yourRoom, fieldLines(step.room, links)) }
  return Steps.Space(wording.noRoom, step.room.isEmpty ? "\(wording.noRoomBecause)" : fieldLines(step.room, links), isNone: true)
}

/// A step by itself: its texts and its room.
func words(of step: ProcessOutline.Step, _ wording: Wording) -> HTML {
  #"<div class="flow measure">\#(Steps.pairs(pairs(step, wording)))\#(space(step, wording)?.html)</div>"#
}

private func tag(_ step: ProcessOutline.Step, _ reading: PageReading, _ wording: Wording) -> HTML? {
  guard let version = reading.version?.number else { return nil }
  if reading.newSteps.contains(step.id) { return Tag.html(wording.newInVersion(version), .lamp) }
  return reading.changedSteps.contains(step.id) ? Tag.html(wording.changedInVersion(version), .lamp) : nil
}

private func notes(_ step: ProcessOutline.Step, _ reading: PageReading, _ surroundings: Surroundings) -> [Steps.Note] {
  let wording = surroundings.wording
  var notes = (reading.clauses[step.id] ?? []).map { Steps.Note(.norm, clauseLink($0)) }
  notes += (reading.attachments[step.id] ?? []).map { Steps.Note(.download, attachment($0, on: reading, surroundings)) }
  if reading.rights.deviate {
    let place = Place.deviate(reading.card.slug, step.id)
    notes.append(Steps.Note(.deviation, link(wording.differentHere, to: place), isForScreen: true))
  }
  if reading.rights.propose, !reading.rights.edit {
    notes.append(
      Steps.Note(.deviation, link(wording.proposeHere, to: newAmendment(reading.card.slug, at: step.id)), isForScreen: true))
  }
  return notes
}

private func deviations(on step: ProcessOutline.Step, _ reading: PageReading, _ wording: Wording) -> Steps.Deviations? {
  guard let found = reading.deviations[step.id], let summary = summary(found, wording) else { return nil }
  let proposal: HTML? = found.proposal.map {
    #" <a href="\#(Place.proposal(reading.card.slug, $0).address)">\#(wording.readProposal)</a>"#
  }
  let voices = found.voices.prefix(5).map { (voiceWords($0), voiceSource($0, wording)) }
  let teams: HTML? = agreedTeams(found).isEmpty || !reading.rights.deviate ? nil
    : #" <span class="screen-only">\#(link(wording.teamAgreementsTitle, to: Place.teamAgreements(reading.card.slug)))</span>"#
  return Steps.Deviations(summary, voices: voices, remark: "\(wording.signAboutTheStep)\(proposal)\(teams)")
}

/// How often, as far as that may be told. A few times without a voice is not told. What only teams agreed is not counted in
/// times, because it is how they do it.
private func summary(_ found: StepDeviations, _ wording: Wording) -> String? {
  if case .several(let number) = found.count { return wording.doneDifferently(atLeast: number) }
  guard !found.voices.isEmpty else { return nil }
  let teams = agreedTeams(found)
  return teams.count == found.voices.count ? wording.teamsDoOtherwise(teams) : wording.doneDifferentlySometimes
}

/// The teams that agreed on something here, by name.
func agreedTeams(_ found: StepDeviations) -> [String] {
  found.voices.compactMap { if case .agreed(let team) = $0.source { team } else { nil } }
}

/// What was done instead, why, and the result, as one voice, also when the same colleague wrote several times.
func voiceWords(_ voice: Voice) -> String {
  ([voice] + voice.further).map { "‘\([$0.instead, $0.because, $0.gave].filter { !$0.isEmpty }.joined(separator: " "))’" }.joined(
    separator: " ")
}

/// The source of a voice, and what the step said then when it says something else now.
func voiceSource(_ voice: Voice, _ wording: Wording) -> String {
  [wording.voiceFrom(voice), voice.saidThen.map { wording.saidThen($0) }].compactMap { $0 }.joined(separator: " ")
}
