package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// The page for the one person who was asked to agree.
package func agreementPage(_ reading: AgreementReading, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let card = reading.card
  let facts: [(name: String, value: HTML)] = [
    (wording.askedByWord, "\(reading.asker), \(wording.day(reading.on, seenOn: surroundings.today))"),
    (wording.askedOfWord, "\(reading.asked)"),
  ]
  let lead = wording.agreementLead(reading.state, asker: reading.asker, asked: reading.asked, mine: reading.mayAnswer)
  return document(
    title: wording.agreementTitle(card.title), surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook()), (card.title, .page(card.slug))]))
      \(Section.book(
        """
        \(opening(wording.agreementTitle(card.title), lead, who: Who.line(.team, "\(wording.agreementWho)")))\
        \(HTML.when(!reading.answer.isEmpty, #"<p class="voice mt-4">\#(HTML.lines(reading.answer))</p>"#))
        """, margin: Facts.html(facts)))
      \(apart(Section.html(id: "reden", wording.reasonWord, "<p>\(HTML.lines(reading.reason))</p>\(causeList(reading.causes, surroundings))")))
      \(apart(changes(reading, wording)))
      \(apart(HTML.when(reading.mayAnswer, answers(reading, wording, form)), isForScreen: true))
      \(apart(HTML.when(reading.mayTakeBack, takeBack(reading, wording)), isForScreen: true))
      """)
}

/// The buttons below a question for agreement.
package enum AgreementAct: String, CaseIterable, Sendable { case agree = "akkoord", sendBack = "terug", takeBack = "terugnemen" }

private func changes(_ reading: AgreementReading, _ wording: Wording) -> HTML {
  guard let change = reading.change, let published = reading.published else {
    return Section.html(id: "verschil", wording.firstVersionTitle, plainly(reading.content, wording))
  }
  return Section.html(
    id: "verschil", wording.differenceTitle, remark: "\(wording.differenceWith(version: published))", difference(change, wording))
}

private func answers(_ reading: AgreementReading, _ wording: Wording, _ form: FormState?) -> HTML {
  let questions = Questions(form, wording)
  let place = Place.agreement(reading.card.slug)
  func act(_ act: AgreementAct) -> HTML { hidden(act, reading) }
  let reason = questions.ask(
    AgreementForm.reason, wording.sendBackReason, .lines(low: true), hint: wording.sendBackHint(reading.asker))
  let agree: HTML = """
    <div class="flow"><h3>\(wording.agreeTitle)</h3><p>\(wording.agreeWords)</p>\
    \(PostForm.button(wording.agree, to: place.address, .act, hidden: act(.agree)))</div>
    """
  let back: HTML = """
    <div class="flow"><h3>\(wording.sendBackTitle)</h3>\
    \(questions.form(wording.sendBackRefused, to: place, hidden: act(.sendBack), [reason], Button.submit(wording.sendBack, .second)))</div>
    """
  return Section.html(id: "antwoord", wording.answerTitle, Section.duo(agree, back))
}

private func hidden(_ act: AgreementAct, _ reading: AgreementReading) -> HTML {
  "\(AgreementForm.act.hidden(act.rawValue))\(AgreementForm.question.hidden(reading.question.raw))"
}

private func takeBack(_ reading: AgreementReading, _ wording: Wording) -> HTML {
  let button = PostForm.button(
    wording.takeBackQuestion, to: Place.agreement(reading.card.slug).address, .quiet, hidden: hidden(.takeBack, reading))
  return Section.html(
    id: "terugnemen", wording.takeBackQuestionTitle, isSoft: true,
    #"<p>\#(wording.takeBackQuestionWords)</p><div class="mt-4">\#(button)</div>"#)
}

/// For whoever keeps the handbook: who has to agree before a page is published, for each kind of page.
package func agreementRulesPage(_ rules: [PageKind: AgreementRule], _ surroundings: Surroundings, form: FormState? = nil) -> HTML
{
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let asked = PageKind.allCases.map { kind in
    let options = AgreementRule.allCases.map { rule in
      let words = wording.rule(rule)
      return Field.Option(rule.rawValue, words.words, hint: words.hint)
    }
    return questions.choose(
      AgreementRulesForm.rule(kind), wording.ruleQuestion(kind), options, standing: (rules[kind] ?? .nobody).rawValue)
  }
  return document(
    title: wording.rulesTitle, surroundings.at(.handbook), form: form,
    body: """
      \(surroundings.crumbs([(wording.navHandbook, .handbook())]))
      \(opening(wording.rulesTitle, wording.rulesLead, who: organisationReads(wording.whoOrganisation(surroundings.house))))
      <div \
      class="mt-6">\(questions.form(wording.rulesRefused, to: Place.agreementRules(), asked, Button.submit(wording.keepRules)))</div>
      """)
}
