package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// What the forms of a team's page do.
package enum TeamAct: String, CaseIterable, Sendable { case name = "naam", merge = "samen", end = "einde" }

/// One team: who is in it, and for whoever keeps the people forms to rename it, merge it, or end it. For a team that ended:
/// what became of it.
package func teamPage(_ reading: TeamReading, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let members: HTML = reading.members.isEmpty
    ? #"<p class="soft">\#(wording.teamIsEmpty)</p>"#
    : "<ul>\(each: reading.members, { #"<li><a href="\#(Place.person($0.id).address)">\#($0.name)</a></li>"# })</ul>"
  return document(
    title: reading.team.name, surroundings.at(.more), form: form,
    body: """
      \(surroundings.crumbs([(wording.peopleTitle, .people()), (wording.teamsTitle, Place.teams())]))
      <h1>\(reading.team.name)</h1>
      <div class="mt-4">\(organisationReads(wording.whoOrganisation(surroundings.house)))</div>
      \(reading.end.map { #"<p class="mt-5 measure">\#(whatBecame($0, surroundings))</p>"# } as HTML?)
      \(HTML.when(reading.end == nil, #"<div class="mt-6">\#(members)</div>"#))
      <p class="mt-4 screen-only">\(link(wording.mapTitle, to: Place.meetingMap()))</p>
      \(apart(HTML.when(reading.mayChange && reading.end == nil, change(reading, wording, form)), isForScreen: true))
      """)
}

/// Teams that ended, each with what became of it.
func endedTeams(_ ended: [EndedTeam], _ surroundings: Surroundings) -> HTML {
  guard !ended.isEmpty else { return .empty }
  let entries = ended.map {
    Versions.Entry(link($0.team.name, to: Place.team($0.team.id)), "<p>\(whatBecame($0.end, surroundings))</p>")
  }
  return Section.html(id: "voorbij", surroundings.wording.endedTeamsTitle, isSoft: true, Versions.html(entries))
}

private func whatBecame(_ end: TeamEnd, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let day = wording.day(end.on)
  guard let became = end.became else { return .text(wording.teamEnded(day)) }
  return "\(wording.teamWentInto(day)) \(link(became.name, to: Place.team(became.id)))."
}

private func change(_ reading: TeamReading, _ wording: Wording, _ form: FormState?) -> HTML {
  let place = Place.team(reading.team.id)
  // A form that came back belongs to one of the three: the one with the field.
  func questions(_ field: some FormField) -> Questions {
    Questions(form.flatMap { $0.mistake(field) == nil ? nil : $0 }, standing: [TeamForm.name.holding(reading.team.name)], wording)
  }
  let others = reading.others.map { Field.Option($0.id.raw, $0.name) }
  func part(_ act: TeamAct, _ field: some FormField, _ asked: [Question], _ words: String, _ button: String) -> HTML {
    """
    <p class="soft measure">\(words)</p><div class="mt-4">\(questions(field).form(
      wording.teamRefused, to: place, hidden: TeamForm.act.hidden(act.rawValue), asked, Button.submit(button, .second)))</div>
    """
  }
  let merge: HTML = HTML.when(
    !others.isEmpty,
    apart(Section.html(
      id: "samen", wording.mergeTitle, isSoft: true,
      part(
          .merge, TeamForm.other, [questions(TeamForm.other).ask(TeamForm.other, wording.mergeInto, .select(others))],
          wording.mergeWords(reading.team.name),
        wording.mergeNow))))
  return """
    \(Section.html(
      id: "naam", wording.renameTitle,
      part(.name, TeamForm.name, [questions(TeamForm.name).ask(TeamForm.name, wording.teamName)], wording.renameWords, wording.renameNow)))
    \(merge)
    \(apart(Section.html(id: "einde", wording.endTeamTitle, isSoft: true, part(.end, TeamForm.act, [], wording.endTeamWords, wording.endTeamNow))))
    """
}

/// The name of the organisation, for somebody who may change it.
package func organisationPage(_ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, standing: [OrganisationForm.name.holding(surroundings.organisation ?? "")], wording)
  return document(
    title: wording.organisationTitle, surroundings.at(.more), form: form,
    body: """
      \(surroundings.crumbs([(wording.peopleTitle, .people())]))
      \(opening(wording.organisationTitle, wording.organisationLead, who: organisationReads(wording.whoOrganisation(surroundings.house))))
      <div class="mt-6">\(questions.form(
        wording.teamRefused, to: Place.organisation(), [questions.ask(OrganisationForm.name, wording.organisationName)],
        Button.submit(wording.renameNow)))</div>
      """)
}
