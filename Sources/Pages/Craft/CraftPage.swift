package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// What somebody keeps of her own craft: hers to read, to write, to print, to show and to throw away. Nobody else has this
/// page.
package func craftPage(_ reading: CraftReading, offers: [CraftOffer], _ surroundings: Surroundings, form: FormState? = nil)
  -> HTML
{
  let wording = surroundings.wording
  let parts: HTML =
    reading.parts.isEmpty
    ? Empty.html(.chairs, wording.craftEmpty, wording.craftEmptyHow)
    : reading.parts.map { part in
      let change =
        #"<p class="screen-only mt-4">\#(link(wording.changeCraftPart(part.heading), to: Place.craftPart(part.id)))</p>"#
        as HTML
      return craftPart(part, surroundings, more: change) { Place.craftExample(part.id, $0) }
    }.joined()
  return document(
    title: wording.craftTitle, surroundings.at(.more), form: form,
    body: """
      <div class="screen-only">\(surroundings.crumbs([(wording.navOwn, .own())]))</div>
      \(opening(wording.craftTitle, wording.craftLead, who: Who.line(.me, "\(wording.craftWho)")))
      \(HTML.when(!reading.showings.isEmpty, shown(reading.showings, wording)))
      <div class="mt-6">\(parts)</div>
      \(apart(adding(form, wording), isForScreen: true))
      \(apart(HTML.when(!offers.isEmpty, taking(offers, wording)), isForScreen: true))
      \(apart(showing(wording), isForScreen: true))
      \(apart(ways(wording), isForScreen: true))
      \(apart(bringing(form, wording), isForScreen: true))
      """)
}

/// One part with its examples, as its owner and people she shows it to read it.
/// - Parameter file: the address of the file of an example.
func craftPart(
  _ part: CraftReading.Part, _ surroundings: Surroundings, more: HTML = .empty, file: (ID<CraftExample>) -> Place
) -> HTML {
  let wording = surroundings.wording
  let examples = part.examples.map { craftExample($0, surroundings, at: file($0.id)) }
  return """
    <div class="mt-7">\(Section.html(
      id: "onderdeel-\(part.id.raw)", part.heading, isSoft: true,
      """
      <div class="measure flow">\(said(wording.craftCan, part.can))\
      \(HTML.when(!examples.isEmpty, #"<div><h3>\#(wording.craftShowed)</h3><ul class="flow-s craft">\#(examples.joined())</ul></div>"#))\
      \(said(wording.craftLearn, part.learn))\(more)</div>
      """))</div>
    """
}

private func said(_ title: String, _ words: String) -> HTML {
  HTML.when(!words.isEmpty, "<div><h3>\(title)</h3><p>\(HTML.lines(words))</p></div>")
}

private func craftExample(_ example: CraftReading.Example, _ surroundings: Surroundings, at place: Place) -> HTML {
  "<li>\(craftExampleWords(example, surroundings, at: place))</li>"
}

/// The words, the address and the file of an example.
func craftExampleWords(_ example: CraftReading.Example, _ surroundings: Surroundings, at place: Place) -> HTML {
  let wording = surroundings.wording
  var lines: [HTML] = []
  if !example.words.isEmpty { lines.append("\(HTML.lines(example.words))") }
  if !example.link.isEmpty { lines.append(#"<a href="\#(example.link)" rel="noopener noreferrer">\#(example.link)</a>"#) }
  if let file = example.file {
    lines.append(#"<a href="\#(place.address)">\#(file.name)</a> <span class="soft">\#(wording.fileSize(file.size))</span>"#)
  }
  return lines.joined(separator: "<br>")
}

private func shown(_ showings: [CraftShowingCard], _ wording: Wording) -> HTML {
  let names = showings.map(\.reader.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
  return """
    <p class="mt-4 screen-only">\(wording.isShownTo(names.joined(separator: ", "))) \
    \(link(wording.shownNow, to: Place.craftShowings()))</p>
    """
}

private func adding(_ form: FormState?, _ wording: Wording) -> HTML {
  let questions = Questions(form, wording)
  return Section.html(
    id: "erbij", wording.addCraftPart,
    questions.form(
      wording.craftRefused, to: Place.craft(), craftQuestions(questions),
      "\(Who.line(.me, "\(wording.craftWho)"))\(Button.submit(wording.addCraftPartButton))"))
}

/// The questions about one part. Only the first has to be answered.
func craftQuestions(_ questions: Questions) -> [Question] {
  let wording = questions.wording
  return [
    questions.ask(CraftPartForm.heading, wording.craftHeading, hint: wording.craftHeadingHint),
    questions.ask(CraftPartForm.can, wording.craftCan, .lines(low: true), hint: wording.craftCanHint),
    questions.ask(CraftPartForm.learn, wording.craftLearn, .lines(low: true), hint: wording.craftLearnHint),
  ]
}

private func taking(_ offers: [CraftOffer], _ wording: Wording) -> HTML {
  let rows = offers.map { offer -> HTML in
    let preview =
      #"""
      <details \#
      class="more"><summary>\#(wording.craftOfferBrings(offer.headings.count))</summary>\#(sentences(offer.headings))</details>
      """#
      as HTML
    let take = PostForm.button(
      wording.takeCraftOffer(offer.title), to: Place.craftOffer().address, .second,
      hidden: CraftOfferForm.set.hidden(offer.set.raw))
    return "<div class=\"mt-4\">\(preview)\(take)</div>"
  }
  return Section.html(
    id: "overnemen", wording.craftOffersTitle, "<p class=\"measure\">\(wording.craftOffersLead)</p>\(rows.joined())")
}

private func showing(_ wording: Wording) -> HTML {
  Section.html(
    id: "meekijken", wording.showCraft,
    """
    <p class="measure">\(wording.showCraftLead)</p>\
    <ul class="links mt-4"><li>\(link(wording.showCraft, to: Place.craftShowings()))</li>\
    <li>\(link(wording.shownToMe, to: Place.shownCrafts()))</li></ul>
    """)
}

private func ways(_ wording: Wording) -> HTML {
  let take = { (form: String) in Place.craftFile().asking(CraftFileForm.kind, form) }
  return Section.html(
    id: "meenemen", wording.craftTakeOut,
    """
    <p class="measure">\(wording.craftTakeOutLead)</p>\
    <ul class="links mt-4"><li>\(link(wording.craftAsMarkdown, to: take("tekst")))</li>\
    <li>\(link(wording.craftAsPage, to: take("bladzijde")))</li>\
    <li>\(link(wording.throwCraftAway, to: Place.craftEnd()))</li></ul>
    <p class="measure mt-4">\(wording.craftLeaving)</p>
    """)
}

private func bringing(_ form: FormState?, _ wording: Wording) -> HTML {
  let questions = Questions(form, wording)
  let file = questions.ask(
    CraftImportForm.file, wording.craftBringInFile, .file(accept: ".md,text/markdown,text/plain", several: false),
    hint: wording.craftBringInLead)
  let content = PostForm(to: Place.craftImport().address, classes: "flow measure", carriesFiles: true)
    .html("\(file.html)\(Button.submit(wording.craftBringInButton, .second))")
  let open = HTML.when(form?.mistake(CraftImportForm.file) != nil, " open")
  return #"<details class="more"\#(open)><summary>\#(wording.craftBringIn)</summary>\#(content)</details>"#
}

/// On one's own page: a link to this, the same for everybody. That page does not know whether anybody uses it.
func ownCraft(_ wording: Wording) -> HTML {
  Section.html(
    id: "vak", wording.craftTitle, remark: "\(wording.craftOwnRemark)",
    #"<div class="flow-s measure"><p>\#(wording.craftLead)</p><p>\#(link(wording.toCraft, to: Place.craft()))</p></div>"#)
}

/// A page that opens from disk: her own words and nothing of ours around them.
package func craftPaper(_ reading: CraftReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let parts = reading.parts.map { part -> HTML in
    let examples = part.examples.map { example -> HTML in
      let lines = [HTML.lines(example.words), "\(example.link)", "\(example.file?.name ?? "")"].filter { !$0.isEmpty }
      return "<li>\(lines.joined(separator: "<br>"))</li>"
    }
    return """
      <h2>\(part.heading)</h2>\(said(wording.craftCan, part.can))\
      \(HTML.when(!examples.isEmpty, "<h3>\(wording.craftShowed)</h3><ul>\(examples.joined())</ul>"))\(said(wording.craftLearn, part.learn))
      """
  }
  return """
    <!doctype html>
    <html lang="\(wording.language.rawValue)"><head><meta charset="utf-8"><title>\(wording.craftTitle)</title></head>
    <body><h1>\(wording.craftTitle)</h1>\(parts.joined(separator: "\n"))</body></html>

    """
}
