package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// The owner and the writers of a page.
/// - Parameter inTheLine: the only people who can own a page, so that the system goes on when the coordinator is away.
package func pagePeoplePage(
  _ card: PageCard, inTheLine: [PersonName], everybody: [PersonName], coauthors: [PersonName], _ surroundings: Surroundings,
  form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  var standing = FormState([PagePeopleForm.owner.holding(card.owner?.id.raw ?? "")])
  standing.keep(coauthors.map(\.id.raw), in: PagePeopleForm.coauthors)
  let questions = Questions(form ?? standing, wording)
  func option(_ person: PersonName) -> Field.Option { Field.Option(person.id.raw, wording.named(person)) }
  let owners = [Field.Option("", wording.nobodysYet)] + inTheLine.map(option)
  let asked = [
    questions.ask(PagePeopleForm.owner, wording.ownerQuestion, .select(owners), hint: wording.ownerHint),
    questions.tick(PagePeopleForm.coauthors, wording.coauthorsQuestion, everybody.map(option), hint: wording.coauthorsHint),
  ]
  return document(
    title: wording.pagePeopleTitle, surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (card.title, .page(card.slug))]))
      <h1>\(wording.pagePeopleTitle)</h1><p class="lead mt-4">\(wording.pagePeopleLead)</p>
      <div class="mt-6">\(questions.form(
        wording.pagePeopleRefused, to: Place.pagePeople(card.slug), asked,
        "\(organisationReads(wording.whoOrganisation(surroundings.house)))\(Button.submit(wording.keepPagePeople))"))</div>
      """)
}
