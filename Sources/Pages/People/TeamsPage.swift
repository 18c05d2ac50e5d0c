package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// The teams and who is in them. Whoever keeps the handbook makes a new one here; the teams of a person are chosen on that
/// person's page.
package func teamsPage(
  _ teams: [TeamCard], ended: [EndedTeam] = [], mayMake: Bool, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let list: HTML = teams.isEmpty
    ? Empty.html(.chairs, wording.noTeams, wording.noTeamsHow)
    : #"<div class="thirds mt-6">\#(each: teams, { team($0, wording) })</div>"#
  return document(
    title: wording.teamsTitle, surroundings.at(.more), form: form,
    body: """
      \(surroundings.crumbs([(wording.peopleTitle, .people())]))
      \(opening(wording.teamsTitle, wording.teamsLead, who: organisationReads(wording.whoOrganisation(surroundings.house))))
      \(list)\(apart(endedTeams(ended, surroundings)))\(apart(HTML.when(mayMake, make(wording, form)), isForScreen: true))
      """)
}

private func team(_ card: TeamCard, _ wording: Wording) -> HTML {
  let members: HTML = card.members.isEmpty
    ? #"<p class="soft">\#(wording.teamIsEmpty)</p>"#
    : "<ul>\(each: card.members, { #"<li><a href="\#(Place.person($0.id).address)">\#($0.name)</a></li>"# })</ul>"
  return """
    <section class="flow-s">\
    <h2 \
    class="h-small">\(link(card.team.name, to: Place.team(card.team.id)))\(HTML.when(card.isMine, " \(Tag.html(wording.yourTeam))"))</h2>\(members)</section>
    """
}

private func make(_ wording: Wording, _ form: FormState?) -> HTML {
  let questions = Questions(form, wording)
  return Section.html(
    id: "nieuw-team", wording.makeTeamTitle,
    questions.form(
      wording.makeTeamRefused, to: Place.teams(), [questions.ask(TeamForm.name, wording.teamName)],
      Button.submit(wording.makeTeam, .second)))
}
