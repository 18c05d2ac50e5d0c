package import Domain
package import Forms
package import Markup
package import Vocabulary
import Wording

/// The place of an addition: the page as a whole, or one step.
package enum AdditionPlace: Sendable, Hashable {
  case page, step(ID<CriticalStep>)

  /// The word in an address or a form. Nil for a word that names no place.
  package init?(word: String) {
    if word == "bladzijde" {
      self = .page
    } else if let step = ID<CriticalStep>(given: word) {
      self = .step(step)
    } else {
      return nil
    }
  }

  package var word: String { if case .step(let step) = self { step.raw } else { "bladzijde" } }
  package var step: ID<CriticalStep>? { if case .step(let step) = self { step } else { nil } }
}

/// An addition that somebody is about to write: its team, its place, and its present words.
package struct AdditionSheet: Sendable {
  package let place: AdditionPlace
  package let team: TeamName
  /// The words to begin with: the present ones, or what the team said in its meeting.
  package let words: String
  /// The save that it begins from; 0 for none.
  package let base: Int

  package init(place: AdditionPlace, team: TeamName, words: String, base: Int) {
    self.place = place
    self.team = team
    self.words = words
    self.base = base
  }
}

/// What teams add to a page, place by place. With a sheet, the form for one place.
/// - Parameter isConflict: another of the team saved meanwhile; the present words are shown beside what was typed.
package func additionsPage(
  _ reading: AdditionsReading, sheet: AdditionSheet? = nil, isConflict: Bool = false, _ surroundings: Surroundings,
  form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let card = reading.card
  return document(
    title: wording.additionsTitle, surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (card.title, .page(card.slug))]))
      \(opening(wording.additionsTitle, wording.additionsLead(card.title), who: organisationReads(wording.additionsWho(surroundings.house))))
      \(sheet.map { apart(write($0, reading, isConflict, wording, form)) })
      \(HTML.when(sheet == nil, places(reading, surroundings)))
      """)
}

private func write(
  _ sheet: AdditionSheet, _ reading: AdditionsReading, _ isConflict: Bool, _ wording: Wording, _ form: FormState?
) -> HTML {
  let questions = Questions(form, standing: [AdditionForm.words.holding(sheet.words)], wording)
  let text = questions.ask(
    AdditionForm.words, wording.additionQuestion(sheet.team.name), .lines(low: false), hint: wording.additionHint)
  let hidden: HTML = """
    \(AdditionForm.place.hidden(sheet.place.word))\(AdditionForm.team.hidden(sheet.team.id.raw))\(VersionField().hidden(String(sheet.base)))
    """
  let theirs: HTML = HTML.when(
    isConflict,
    Message.html(
      .wait, "\(wording.additionMeanwhile)\(HTML.when(!sheet.words.isEmpty, "<br>\(HTML.lines(sheet.words))"))", isSpoken: true))
  let step = sheet.place.step.flatMap { reading.outline?.step($0) }
  let back = Place.additions(reading.card.slug)
  return Section.html(
    id: "schrijf", step.map { wording.additionAt($0.title) } ?? wording.additionAtPage,
    """
    \(step.map { words(of: $0, wording) })<div class="mt-5">\(theirs)\(questions.form(
      wording.additionRefused, to: back, hidden: hidden, [text],
      Button.row([Button.submit(wording.keepAddition), Button.link(wording.leaveAddition, to: back.address, .quiet)])))</div>
    """)
}

// MARK: All places

private func places(_ reading: AdditionsReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let steps = (reading.outline?.steps ?? []).enumerated().map { number, step in
    place(.step(step.id), wording.stepNamed(number + 1, step.title), reading, surroundings)
  }
  let lost = reading.additions.filter(\.hasLostItsStep)
  return """
    \(HTML.when(reading.own.isEmpty, #"<p class="mt-5 soft">\#(wording.additionNoTeam)</p>"#))\
    \(place(.page, wording.additionAtPage, reading, surroundings))\(steps.joined())
    \(apart(HTML.when(!lost.isEmpty, Section.html(
      id: "oud", wording.additionsLost, isSoft: true, additions(lost, reading, surroundings)))))
    """
}

private func place(_ place: AdditionPlace, _ title: String, _ reading: AdditionsReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let here = reading.additions.filter { $0.step == place.step && !$0.hasLostItsStep }
  let ways = reading.own.map { team -> HTML in
    let has = here.contains { $0.team.id == team.id }
    let words = has ? wording.changeAddition(team.name) : wording.writeAddition(team.name)
    return link(
      words,
      to: Place.additions(reading.card.slug).asking(AdditionForm.place, place.word).asking(AdditionForm.team, team.id.raw).part(
        "schrijf"))
  }
  let section = Section.html(
    id: "plek-\(place.word)", title, isSoft: true,
    """
    \(additions(here, reading, surroundings))\
    \(HTML.when(!ways.isEmpty, #"<ul class="flow-s mt-4 screen-only">\#(each: ways, { "<li>\($0)</li>" })</ul>"#))
    """)
  return #"<div class="mt-6">\#(section)</div>"#
}

private func additions(_ list: [LocalAddition], _ reading: AdditionsReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  return list.map { addition -> HTML in
    let saves = reading.saves[addition.id] ?? []
    let older: HTML = HTML.when(
      saves.count > 1,
      """
      <details class="mt-2"><summary>\(wording.additionSaves(saves.count))</summary>\
      \(Versions.html(saves.map { saved($0, surroundings) }, isCountedBack: true))</details>
      """)
    return #"<div class="mt-4">\#(beside(addition, surroundings))\#(older)</div>"#
  }.joined()
}

private func saved(_ save: AdditionSave, _ surroundings: Surroundings) -> Versions.Entry {
  let wording = surroundings.wording
  return Versions.Entry(
    "\(save.team)", day: wording.day(save.on, seenOn: surroundings.today),
    save.words.isEmpty ? "<p>\(wording.additionTakenAway)</p>" : "<p>\(fieldLines(save.words))</p>")
}

/// An addition below the common text: its team, and whether that text changed since.
func beside(_ addition: LocalAddition, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let tag: HTML? = addition.isOverChangedWords && !addition.hasLostItsStep ? Tag.html(wording.changedUnderAddition, .lamp) : nil
  return Also.html(
    wording.alsoAt(addition.team.name), fieldLines(addition.words),
    remark: wording.additionSince(wording.day(addition.on, seenOn: surroundings.today), version: addition.version), tag: tag)
}
