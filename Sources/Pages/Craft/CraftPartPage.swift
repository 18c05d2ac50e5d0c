package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// One part of her craft, to write.
/// - Parameter example: the form of an example when it comes back.
package func craftPartPage(
  _ part: CraftReading.Part, _ surroundings: Surroundings, form: FormState? = nil, example: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let place = Place.craftPart(part.id)
  let standing = [
    CraftPartForm.heading.holding(part.heading), CraftPartForm.can.holding(part.can), CraftPartForm.learn.holding(part.learn),
  ]
  let questions = Questions(form, standing: standing, wording)
  return document(
    title: part.heading, surroundings.at(.more), form: form ?? example,
    body: """
      \(surroundings.crumbs([(wording.navOwn, .own()), (wording.craftTitle, Place.craft())]))
      <h1>\(part.heading)</h1><div class="mt-4">\(Who.line(.me, "\(wording.craftWho)"))</div>
      <div class="mt-6">\(questions.form(
        wording.craftRefused, to: place, craftQuestions(questions), Button.submit(wording.keepCraft, name: CraftPartForm.act.name, value: "bewaar")))</div>
      \(apart(examples(part, surroundings, example)))
      \(apart(Section.html(
        id: "weg", wording.removeCraftPart, isSoft: true,
        """
        <p class="measure">\(wording.removeCraftPartLead)</p>\
        <div class="mt-4">\(PostForm.button(wording.removeCraftPart, to: place.address, .second, hidden: CraftPartForm.act.hidden(CraftPartForm.Act.remove.rawValue)))</div>
        """)))
      """)
}

private func examples(_ part: CraftReading.Part, _ surroundings: Surroundings, _ form: FormState?) -> HTML {
  let wording = surroundings.wording
  let entries = part.examples.map { example -> HTML in
    let place = Place.craftExample(part.id, example.id)
    return """
      <li>\(craftExampleWords(example, surroundings, at: place)) \
      <span class="soft">\(wording.day(example.on, seenOn: surroundings.today))</span>\
      <div>\(PostForm.button(wording.removeExample, to: place.address, .quiet))</div></li>
      """
  }
  let list: HTML =
    entries.isEmpty
    ? #"<p class="soft">\#(wording.noExamples)</p>"# : #"<ul class="flow-s measure craft">\#(entries.joined())</ul>"#
  let questions = Questions(form, wording)
  let accept = FileKind.allCases.map { ".\($0.rawValue)" }.joined(separator: ",")
  let asked = [
    questions.ask(CraftExampleForm.words, wording.exampleWords, .lines(low: true), hint: wording.exampleWordsHint),
    questions.ask(CraftExampleForm.link, wording.exampleLink, hint: wording.exampleLinkHint),
    questions.ask(
      CraftExampleForm.file, wording.exampleFile, .file(accept: accept, several: false), hint: wording.exampleFileHint),
  ]
  return """
    \(Section.html(id: "voorbeelden", wording.craftShowed, list))
    <div class="mt-6">\(Section.html(
      id: "voorbeeld-erbij", wording.addExample, isSoft: true,
      questions.form(
        wording.craftRefused, to: Place.craftExamples(part.id), asked, carriesFiles: true,
        "\(Who.line(.me, "\(wording.craftWho)"))\(Button.submit(wording.addExampleButton, .second))")))</div>
    """
}

/// Asks whether she is sure to throw everything away.
package func craftEndPage(_ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let sure = questions.tick(
    CraftEndForm.sure, wording.throwCraftAwaySure, [Field.Option(CheckField.yes, wording.throwCraftAwayYes)])
  return document(
    title: wording.throwCraftAway, surroundings.at(.more), form: form,
    body: """
      \(surroundings.crumbs([(wording.navOwn, .own()), (wording.craftTitle, Place.craft())]))
      <h1>\(wording.throwCraftAway)</h1><p class="lead mt-4">\(wording.throwCraftAwayLead)</p>
      <div class="mt-6">\(questions.form(
        wording.craftRefused, to: Place.craftEnd(), [sure],
        Button.row([Button.submit(wording.throwCraftAwayButton), Button.link(wording.keepItAll, to: Place.craft().address, .quiet)])))</div>
      """)
}
