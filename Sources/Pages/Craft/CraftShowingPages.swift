package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// To whom she shows what, and a form to let one more person read along.
/// - Parameter address: makes the whole address of a showing, to give to the reader.
package func craftShowingsPage(
  _ reading: CraftReading, readers: [PersonName], address: (Place) -> String, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let headings = Dictionary(reading.parts.map { ($0.id, $0.heading) }, uniquingKeysWith: { first, _ in first })
  let rows: [[HTML]] = reading.showings.map { showing in
    [
      "\(showing.reader.name)", "\(showing.part.map { headings[$0] ?? "" } ?? wording.showCraftAll)",
      "\(wording.day(showing.until, seenOn: surroundings.today))",
      """
      <p class="small">\(wording.showingLink)</p><p class="code">\(address(Place.shownCraft(showing.id)))</p>\
      <div class="mt-2">\(PostForm.button(wording.takeShowingBack, to: Place.craftShowing(showing.id).address, .second))</div>
      """,
    ]
  }
  let columns = [wording.columnReader, wording.columnShown, wording.columnUntil, wording.columnActs]
  let now: HTML =
    rows.isEmpty
    ? #"<p class="soft">\#(wording.shownToNobody)</p>"# : Table(caption: wording.shownNow, columns: columns, rows: rows).html
  return document(
    title: wording.showCraft, surroundings.at(.more), form: form,
    body: """
      \(surroundings.crumbs([(wording.navOwn, .own()), (wording.craftTitle, Place.craft())]))
      <h1>\(wording.showCraft)</h1><p class="lead mt-4">\(wording.showCraftLead)</p>
      <div class="mt-6">\(Section.html(id: "nu", wording.shownNow, now))</div>
      \(apart(HTML.when(!reading.parts.isEmpty, showing(reading, readers, form, wording))))
      """)
}

private func showing(_ reading: CraftReading, _ readers: [PersonName], _ form: FormState?, _ wording: Wording) -> HTML {
  let questions = Questions(form, wording)
  let people =
    [Field.Option("", wording.chooseSomebody)]
    + readers.map { Field.Option($0.id.raw, "\($0.name), \(wording.position($0.position))") }
  let parts = [Field.Option("", wording.showCraftAll)] + reading.parts.map { Field.Option($0.id.raw, $0.heading) }
  let asked = [
    questions.ask(CraftShowingForm.reader, wording.showCraftTo, .select(people)),
    questions.ask(CraftShowingForm.part, wording.showCraftWhat, .select(parts)),
    questions.ask(CraftShowingForm.until, wording.showCraftUntil, .date, hint: wording.showCraftUntilHint),
  ]
  return Section.html(
    id: "laat-zien", wording.showCraft,
    questions.form(
      wording.showCraftRefused, to: Place.craftShowings(), asked,
      "\(Who.line(.me, "\(wording.showCraftWho)"))\(Button.submit(wording.showCraftButton))"))
}

/// What others show to the reader.
package func shownCraftsPage(_ cards: [CraftShowingCard], _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let entries = cards.map { card in
    Versions.Entry(
      link(card.owner.name, to: Place.shownCraft(card.id)),
      "<p>\(wording.untilAndWith(wording.day(card.until, seenOn: surroundings.today)))</p>")
  }
  let list: HTML =
    entries.isEmpty ? Empty.html(.door, wording.nothingShownToMe, wording.nothingShownToMeHow) : Versions.html(entries)
  return document(
    title: wording.shownToMe, surroundings.at(.more),
    body: #"<h1>\#(wording.shownToMe)</h1><p class="lead mt-4">\#(wording.shownToMeLead)</p><div class="mt-6">\#(list)</div>"#)
}

/// What one person shows, read-only.
package func shownCraftPage(_ card: CraftShowingCard, _ reading: CraftReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let parts = reading.parts.map { craftPart($0, surroundings) { Place.shownExample(card.id, $0) } }
  return document(
    title: wording.craftOf(card.owner.name), surroundings.at(.more),
    body: """
      \(surroundings.crumbs([(wording.shownToMe, Place.shownCrafts())]))
      \(opening(
        wording.craftOf(card.owner.name), wording.shownLead(card.owner.name, until: wording.day(card.until, seenOn: surroundings.today)),
        who: Who.line(.me, "\(wording.shownWho(card.owner.name))")))
      \(parts.joined())
      """)
}
