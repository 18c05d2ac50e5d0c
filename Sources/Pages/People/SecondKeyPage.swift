package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// One's own second key: what it is for and who sees it, and the form to make, renew or remove it.
/// - Parameter isFirst: nothing else opens before there is one, so the page has no other links but signing out.
package func secondKeyPage(
  _ reading: SecondKeyReading, _ surroundings: Surroundings, isFirst: Bool = false, form: FormState? = nil
) -> HTML {
  let wording = surroundings.wording
  let taken = reading.takenOn.map {
    Message.html(.wait, .text(wording.keyTaken(wording.day($0, seenOn: surroundings.today))), isSpoken: false)
  }
  return document(
    title: wording.secondKeyTitle, surroundings.at(.more), form: form,
    body: """
      \(HTML.when(!isFirst, ownCrumbs(surroundings)))
      \(opening(wording.secondKeyTitle, wording.secondKeyLead, who: Who.line(.me, "\(wording.secondKeyWho)")))
      \(taken.map { #"<div class="mt-5">\#($0)</div>"# } as HTML?)
      \(apart(reading.since == nil ? make(isFirst, surroundings, form) : keep(reading, surroundings, form)))
      \(HTML.when(isFirst, leave(wording)))
      """)
}

/// What the forms of the page do.
package enum SecondKeyAct: String, CaseIterable, Sendable { case make = "nieuw", end = "weg" }

/// A member has an own page to go back to; a guest of the organisation has none.
private func ownCrumbs(_ surroundings: Surroundings) -> HTML {
  guard case .member = surroundings.visitor else { return .empty }
  return surroundings.crumbs([(surroundings.wording.navOwn, .own())])
}

private func leave(_ wording: Wording) -> HTML {
  apart(PostForm.button(wording.signOut, to: Place.signOut().address, .quiet, forgets: true), isForScreen: true)
}

private func make(_ isFirst: Bool, _ surroundings: Surroundings, _ form: FormState?) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let asked = [questions.ask(SignInForm.password, wording.oldPassword, .password)]
  return Section.html(
    id: "nieuw", wording.makeKeyTitle,
    """
    \(HTML.when(isFirst, Message.html(.info, .text(wording.secondKeyNeeded(surroundings.house)), isSpoken: false)))
    <p class="measure mt-4">\(wording.secondKeyApp)</p><div class="mt-5">\
    \(questions.form(
      wording.secondKeyRefused, to: Place.secondKey(), hidden: SecondKeyForm.act.hidden(SecondKeyAct.make.rawValue), asked, Button.submit(wording.makeKey)))</div>
    """)
}

private func keep(_ reading: SecondKeyReading, _ surroundings: Surroundings, _ form: FormState?) -> HTML {
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let asked = [
    questions.ask(SignInForm.password, wording.oldPassword, .password),
    questions.ask(SecondKeyForm.code, wording.codeOrRecovery, autocomplete: "one-time-code"),
  ]
  let buttons: HTML = """
    <div class="row">\(Button.submit(wording.renewKey, .second, name: SecondKeyForm.act.name, value: SecondKeyAct.make.rawValue))\
    \(HTML.when(!reading.isNeeded, Button.submit(wording.endKey, .quiet, name: SecondKeyForm.act.name, value: SecondKeyAct.end.rawValue)))</div>
    """
  let words: HTML = "\(wording.renewKeyWords)\(HTML.when(!reading.isNeeded, " \(wording.endKeyWords)"))"
  return """
    <div class="measure">\(secondKeyStands(reading, surroundings))</div>
    \(apart(
      Section.html(
        id: "nieuw", wording.changeKeyTitle,
        #"<p class="measure soft">\#(words)</p><div class="mt-5">\#(questions.form(wording.secondKeyRefused, to: Place.secondKey(), asked, buttons))</div>"#),
      isForScreen: true))
    """
}

/// The state of my second key, in a sentence or two.
func secondKeyStands(_ reading: SecondKeyReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  guard let since = reading.since else { return "<p>\(wording.noSecondKey)</p>" }
  return
    "<p>\(wording.secondKeySince(wording.day(since.day, seenOn: surroundings.today))) \(wording.codesLeft(reading.codesLeft))</p>"
}

/// A new key for an app, and the field for its first code.
/// - Parameter issuer: the name that the app shows.
package func secondKeyOfferPage(_ offer: SecondKeyOffer, issuer: String, _ surroundings: Surroundings, form: FormState? = nil)
  -> HTML
{
  let wording = surroundings.wording
  let questions = Questions(form, wording)
  let name = Place.encoded(issuer)
  // The Key URI format of authenticator apps: the name before the colon is shown above the account.
  let address = "otpauth://totp/\(name):\(Place.encoded(offer.email))?secret=\(offer.secret)&issuer=\(name)"
  let asked = [
    questions.ask(SecondKeyForm.code, wording.appCode, .code, hint: wording.appCodeHint, autocomplete: "one-time-code")
  ]
  return document(
    title: wording.offerTitle, surroundings.at(.more), form: form,
    body: """
      \(opening(wording.offerTitle, wording.offerLead, who: Who.line(.me, "\(wording.secondKeyWho)")))
      <div class="key mt-6"><div>\(QRCode.svg(address, label: wording.offerSquare))</div><div class="flow">\
      <p>\(wording.offerSquareHow)</p><p><a href="\(address)">\(wording.offerHere)</a></p>\
      <p>\(wording.offerTypeOver)</p><div><p class="small soft" id="sleutel-naam">\(wording.offerSecret)</p>\
      <div aria-labelledby="sleutel-naam" role="group">\(Prose.code(SecondKeyCode.grouped(offer.secret)))</div></div></div></div>
      \(apart(Section.html(
        id: "proef", wording.firstCodeTitle,
        questions.form(
          wording.secondKeyRefused, to: Place.secondKeyProof(), hidden: SecondKeyForm.offer.hidden(offer.sealed), asked, Button.submit(wording.startKey)))))
      """)
}

/// The recovery codes, shown once.
/// - Parameter onward: where the person goes next.
package func recoveryCodesPage(_ codes: [String], onward: Place, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let list = codes.map { SecondKeyCode.grouped($0) }.joined(separator: "\n")
  return document(
    title: wording.recoveryTitle, surroundings.at(.more),
    body: """
      \(opening(wording.recoveryTitle, wording.recoveryLead, who: Who.line(.me, "\(wording.recoveryWho)")))
      <div class="mt-6 key__codes">\(Prose.code(list))</div><p class="measure mt-5">\(wording.recoveryHow)</p>
      <div class="mt-6">\(Button.link(wording.recoveryKept, to: onward.address))</div>
      """)
}

/// For whom a second key is required: a part of the page of people, for somebody who may choose it.
func secondKeyDuty(_ standing: SecondKeyDuty, _ wording: Wording) -> HTML {
  let questions = Questions(nil, wording)
  let options = SecondKeyDuty.allCases.map { duty in
    let (words, hint) = wording.keyDuty(duty)
    return Field.Option(duty.rawValue, words, hint: hint)
  }
  let asked = questions.choose(
    SecondKeyDutyForm.duty, wording.keyDutyQuestion, options, standing: standing.rawValue, hint: wording.keyDutyHint)
  return Section.html(
    id: "sleutel", wording.secondKeyTitle,
    PostForm(to: Place.secondKeyDuty().address, classes: "flow measure").html(
      "\(asked.html)\(Who.line(.team, "\(wording.keyDutyWho)"))\(Button.submit(wording.saveKeyDuty, .second))"))
}
