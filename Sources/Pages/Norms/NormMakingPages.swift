package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// Begins a norm set of our own.
package func newNormSetPage(_ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let asked = [
    questions.ask(NormSetForm.title, wording.setTitle, hint: wording.ownSetTitleHint),
    questions.ask(NormSetForm.edition, wording.setEdition, hint: wording.setEditionHint),
    questions.ask(NormSetForm.source, wording.setSource, hint: wording.setSourceHint),
  ]
  return document(
    title: wording.makeOwnSet, surroundings.at(.norms), form: form,
    body: """
      \(surroundings.crumbs([(wording.navNorms, .norms())]))<h1>\(wording.makeOwnSet)</h1><p class="lead mt-4">\(wording.makeOwnSetLead)</p>
      <div class="mt-6">\(questions.form(
        wording.bringInNormsRefused, to: Place.newNormSet(), asked, "\(keepersRead(wording.draftSetWho))\(Button.submit(wording.beginSet))"))</div>
      """)
}

/// The clauses of a set in their order, with forms to add, move and remove.
package func normMakingPage(_ making: NormSetMaking, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let set = making.set.id
  let rows: [[HTML]] = making.rows.map { line in
    let name: HTML =
      #"<span class="clause-depth clause-depth--\#(min(line.level, 3))"><b>\#(line.norm.number)</b> \#(line.norm.heading)</span>"#
    let move = { (words: String, direction: ClauseOrderForm.Direction) in
      PostForm.button(
        words, to: Place.clauseOrder(set, line.clause).address, .quiet,
        hidden: ClauseOrderForm.direction.hidden(direction.rawValue))
    }
    return [
      name,
      Button.row([
        Button.link(wording.changeClause(line.norm.number), to: Place.clauseWords(set, line.clause).address, .quiet),
        move(wording.moveUp(line.norm.number), .up),
        move(wording.moveDown(line.norm.number), .down),
      ]),
    ]
  }
  let table = Table(caption: wording.making, columns: [wording.columnNorm, wording.columnActs], rows: rows)
  return document(
    title: wording.making, surroundings.at(.norms), form: form,
    body: """
      \(setCrumbs(making.set, surroundings))<h1>\(wording.making)</h1><p class="lead mt-4">\(wording.makingLead)</p>
      \(stageLine(making.set, wording))
      <div class="mt-6">\(making.rows.isEmpty ? Empty.html(.chairs, wording.noClauses, wording.noClausesHow) : table.html)</div>
      \(apart(Section.html(
        id: "erbij", wording.addClause,
        ClauseQuestions(making, form: form, wording).html(to: Place.normMaking(set), Button.submit(wording.addIt)))))
      """)
}

/// The words of one clause.
package func clauseWordsPage(
  _ making: NormSetMaking, _ line: NormSetMaking.Row, _ surroundings: Surroundings, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let (set, clause) = (making.set.id, line.clause)
  return document(
    title: wording.changeClause(line.norm.number), surroundings.at(.norms), form: form,
    body: """
      \(setCrumbs(making.set, surroundings))<h1>\(wording.changeClause(line.norm.number))</h1><p class="lead mt-4">\(wording.changeClauseLead)</p>
      <p class="mt-4">\(link(wording.writeQuestions, to: Place.clauseQuestions(set, clause)))</p>
      <div class="mt-6">\(ClauseQuestions(making, line, form: form, wording).html(to: Place.clauseWords(set, clause), Button.submit(wording.keepIt)))</div>
      \(apart(Section.html(
        id: "weg", wording.removeClause, remark: "\(wording.removeClauseRemark)", isSoft: true,
        PostForm.button(wording.removeIt, to: Place.clauseRemoval(set, clause).address, .second))))
      """)
}

/// The questions about a clause.
private struct ClauseQuestions {
  private let questions: Questions
  private let making: NormSetMaking
  private let own: String?
  private let wording: Wording

  init(_ making: NormSetMaking, _ line: NormSetMaking.Row? = nil, form: FormState?, _ wording: Wording) {
    self.making = making
    self.wording = wording
    own = line?.norm.number
    let norm = line?.norm
    questions = Questions(form, standing: norm.map { ClauseForm.standing($0) } ?? [], wording)
  }

  func html(to place: Place, _ button: HTML) -> HTML {
    let parents = [Field.Option("", wording.onTop)] + making.rows.filter { $0.norm.number != own && $0.level < 8 }.map {
      Field.Option($0.norm.number, "\($0.norm.number) \($0.norm.heading)")
    }
    let asked = [
      questions.ask(ClauseForm.number, wording.clauseNumber, hint: wording.clauseNumberHint),
      questions.ask(ClauseForm.parent, wording.clauseParent, .select(parents)),
      questions.ask(ClauseForm.title, wording.clauseTitle, hint: wording.clauseTitleHint),
      questions.ask(ClauseForm.text, wording.clauseText, .lines(low: true)),
      questions.ask(ClauseForm.why, wording.clauseWhy, .lines(low: true), hint: wording.clauseWhyHint),
      questions.ask(ClauseForm.examples, wording.clauseExamples, .lines(low: true), hint: wording.clauseExamplesHint),
      questions.ask(ClauseForm.level, wording.normLevel, hint: wording.clauseLevelHint),
      questions.ask(ClauseForm.weight, wording.clauseWeight, hint: wording.clauseWeightHint),
      questions.ask(ClauseForm.slices, wording.clauseSlices, hint: wording.clauseSlicesHint),
    ]
    return questions.form(wording.judgeRefused, to: place, asked, "\(organisationReads(wording.clauseWho))\(button)")
  }
}

/// The title of a set, its stage, its scale and its parts of the field.
package func normSetDetailsPage(_ making: NormSetMaking, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let set = making.set
  let questions = Questions(
    form,
    standing: [
      NormSetForm.title.holding(set.title), NormSetForm.edition.holding(set.edition), NormSetForm.source.holding(making.source),
      NormSetForm.stage.holding(set.stage.rawValue), NormSetForm.scale.holding(ScaleRung.typed(making.scale)),
      NormSetForm.isForCraft.holding(making.isForCraft ? CheckField.yes : ""),
    ], wording)
  let stages = NormStage.allCases.map { Field.Option($0.rawValue, wording.stage($0), hint: wording.stageHint($0)) }
  let asked = [
    questions.ask(NormSetForm.title, wording.setTitle), questions.ask(NormSetForm.edition, wording.setEdition),
    questions.ask(NormSetForm.source, wording.setSource, hint: wording.setSourceHint),
    questions.choose(NormSetForm.stage, wording.setStage, stages),
    questions.ask(NormSetForm.scale, wording.setScale, .lines(low: true), hint: wording.setScaleHint),
    questions.tick(
      NormSetForm.isForCraft, wording.craftOffered,
      [Field.Option(CheckField.yes, wording.craftOfferedYes, hint: wording.craftOfferedHint)]),
  ]
  return document(
    title: wording.setDetails, surroundings.at(.norms), form: form,
    body: """
      \(setCrumbs(set, surroundings))<h1>\(wording.setDetails)</h1>\(stageLine(set, wording))
      <div class="mt-6">\(questions.form(
        wording.judgeRefused, to: Place.normSetDetails(set.id), asked,
        "\(organisationReads(wording.normsWho(surroundings.house)))\(Button.submit(wording.keepIt))"))</div>
      \(apart(HTML.when(!making.slices.isEmpty, slices(making, wording))))
      \(apart(sharing(set, wording)))
      """)
}

private func slices(_ making: NormSetMaking, _ wording: Wording) -> HTML {
  var standing = FormState()
  standing.keep(making.slices.filter(\.isOn).map(\.name), in: SlicesForm.on)
  let options = making.slices.map { Field.Option($0.name, capitalised($0.name), hint: wording.clauseCount($0.clauses)) }
  let question = Questions(standing, wording).tick(SlicesForm.on, wording.whichSlices, options, hint: wording.whichSlicesHint)
  return Section.html(
    id: "delen", wording.slicesTitle,
    PostForm(to: Place.normSetSlices(making.set.id).address, classes: "flow measure").html(
      "\(question.html)\(Button.submit(wording.keepIt, .second))"))
}

private func sharing(_ set: NormSetCard, _ wording: Wording) -> HTML {
  let content: HTML = set.origin.mayBeShared
    ? "<p>\(wording.shareLead)</p><p class=\"mt-4\">\(Button.link(wording.shareFile, to: Place.normSetFile(set.id).address, .second))</p>"
    : "<p>\(wording.shareNot)</p>"
  return Section.html(id: "delen-met-anderen", wording.shareTitle, content)
}

// MARK: Shared by these pages

/// The way back to the table of a set.
func setCrumbs(_ set: NormSetCard, _ surroundings: Surroundings) -> HTML {
  surroundings.crumbs([(surroundings.wording.navNorms, .norms()), (surroundings.wording.setName(set), .normSet(set.id))])
}

/// What kind of set it is, where that matters to its keeper.
func stageLine(_ set: NormSetCard, _ wording: Wording) -> HTML {
  var tags: [HTML] = []
  if set.stage != .inUse { tags.append(Tag.html(wording.stage(set.stage))) }
  switch set.origin {
  case .outline: tags.append(Tag.html(wording.outlineRemark))
  case .licensed: tags.append(Tag.html(wording.licensedRemark, .lamp))
  case .brought, .own: break
  }
  return HTML.when(!tags.isEmpty, #"<p class="mt-4">\#(tags.joined(separator: " "))</p>"#)
}

/// The line below what only keepers of the handbook read.
func keepersRead(_ words: String) -> HTML { Who.line(.team, .text(words)) }
