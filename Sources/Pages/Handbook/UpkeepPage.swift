package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// What the handbook asks of its owners and keepers. For pages without an owner: one owner for several pages.
package func upkeepPage(_ reading: UpkeepReading, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let parts: [HTML] = [
    HTML.when(!reading.orphans.isEmpty, orphans(reading, wording, form)),
    list("bekijken", wording.dueTitle, wording.dueWords, reading.due) { card in
      (Place.review(card.slug), card.reviewDue.map { wording.dueSince(wording.day($0, seenOn: surroundings.today)) })
    },
    list("papier", wording.paperTigersTitle, wording.paperTigersWords, reading.paperTigers) { card in
      (Place.discussions(card.slug), wording.startTalk)
    },
    HTML.when(!reading.idle.isEmpty, idle(reading.idle, surroundings)),
  ]
  return document(
    title: wording.upkeepTitle, surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook())]))
      \(opening(wording.upkeepTitle, wording.upkeepLead, who: Who.line(.team, "\(wording.upkeepWho)")))
      \(HTML.when(parts.allSatisfy(\.isEmpty), Empty.html(.chairs, wording.upkeepNothing, wording.upkeepNothingHow)))
      \(each: parts, { apart($0) })
      """)
}

private func list(
  _ id: String, _ title: String, _ words: String, _ cards: [PageCard], _ line: (PageCard) -> (place: Place, words: String?)
) -> HTML {
  guard !cards.isEmpty else { return .empty }
  let pages = cards.map { card in
    let (place, words) = line(card)
    return Chapters.Page(card.title, to: place.address, words.map { .text($0) })
  }
  return Section.html(id: id, title, #"<p class="soft measure">\#(words)</p><div class="mt-4">\#(Chapters.list(pages))</div>"#)
}

/// A list with reasons: withdrawing a page is done on the page itself.
private func idle(_ pages: [IdlePage], _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let cards = pages.map { page in
    let why = wording.idleBecause(published: wording.day(page.publishedOn), talked: page.talkedOn.map { wording.day($0) })
    return Chapters.Page(page.card.title, to: Place.page(page.card.slug).address, .text(why))
  }
  return Section.html(
    id: "stil", wording.idleTitle,
    """
    <p class="soft measure">\(wording.idleWords) \(wording.readingsAreCounted)</p><div class="mt-4">\(Chapters.list(cards))</div>
    """)
}

private func orphans(_ reading: UpkeepReading, _ wording: Wording, _ form: FormState?) -> HTML {
  let questions = Questions(form, wording)
  let pages = reading.orphans.map { card in
    Field.Option(card.id.raw, card.title, hint: card.formerOwner.map { wording.wasOf($0.name) } ?? wording.nobodysYet)
  }
  let people = reading.inTheLine.map { Field.Option($0.id.raw, wording.named($0)) }
  let asked = [
    questions.tick(UpkeepForm.pages, wording.whichPages, pages),
    questions.ask(UpkeepForm.owner, wording.ownerQuestion, .select(people), hint: wording.ownerHint),
  ]
  return Section.html(
    id: "niemand", wording.orphansTitle,
    """
    <p class="soft measure">\(wording.orphansWords)</p><div class="mt-4">\(questions.form(
      wording.pagePeopleRefused, to: Place.upkeep(), asked, Button.submit(wording.keepPagePeople)))</div>
    """)
}
