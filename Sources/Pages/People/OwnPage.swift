package import Domain
package import Forms
package import Markup
import Vocabulary
import Wording

/// What is one's own: nobody else has this page.
package struct OwnPlace: Sendable {
  package let name: String
  package let position: Position
  package let teams: [String]
  package let sessions: [SessionCard]
  package let deviations: [OwnDeviation]
  /// `apparaat`, `licht` or `donker`.
  package let theme: String
  /// `nl` or `en`.
  package let language: String
  /// False where somebody stepped into a demo without a password.
  package let hasPassword: Bool
  /// Nil in a demo, which has none.
  package let secondKey: SecondKeyReading?
  /// What circles released while I was there, and I can still take back.
  package let released: [ReleasedCard]
  /// Whether this person also works in another organisation.
  package var worksElsewhere = false
  /// Who became a reader, and can be shown what I wrote.
  package var questions: [ReaderQuestion] = []
  /// Whether this person is mailed about pages of theirs. Nil where no mail is sent.
  package var isReminded: Bool?

  package init(
    name: String, position: Position, teams: [String], sessions: [SessionCard], deviations: [OwnDeviation], theme: String,
    language: String, hasPassword: Bool, secondKey: SecondKeyReading? = nil, released: [ReleasedCard] = []
  ) {
    self.name = name
    self.position = position
    self.teams = teams
    self.sessions = sessions
    self.deviations = deviations
    self.theme = theme
    self.language = language
    self.hasPassword = hasPassword
    self.secondKey = secondKey
    self.released = released
  }
}

/// My own page: what I wrote for myself, how the pages look, my password, and where I am signed in.
package func ownPage(_ own: OwnPlace, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  return document(
    title: wording.navOwn, surroundings.at(.more), form: form,
    body: """
      \(opening(own.name, wording.ownLead(own.position, teams: own.teams), who: Who.line(.me, "\(wording.ownWho)")))
      \(apart(readerQuestions(own.questions, wording)))\(apart(ownCraft(wording)))\(apart(ownDeviations(own.deviations, surroundings)))\(apart(released(own.released, surroundings)))
      \(apart(Section.duo(preferences(own, wording), HTML.when(own.hasPassword, password(wording, form)))))
      \(apart(own.secondKey.map { secondKey($0, surroundings) } ?? .empty))
      \(apart(HTML.when(own.worksElsewhere, workplaces(wording))))
      \(apart(sessions(own.sessions, surroundings)))
      """)
}

/// What conversations in which I had a chair released, once their words are gone: one button takes it back.
private func released(_ released: [ReleasedCard], _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  guard !released.isEmpty else { return .empty }
  let entries = released.map { card in
    Versions.Entry(
      "\(wording.releasedKind(card.kind))", day: wording.day(card.on, seenOn: surroundings.today),
      """
      <p class="voice">\(HTML.lines(card.words))</p>\
      <div class="mt-4">\(PostForm.button(wording.takeReleasedBack, to: Place.takingBack(card.outcome).address, .quiet))</div>
      """)
  }
  return Section.html(
    id: "vrijgegeven", wording.releasedTitle,
    """
    <p class="measure">\(wording.releasedLead)</p>\(Versions.html(entries))\
    <div class="mt-4">\(Who.line(.me, "\(wording.releasedWho)"))</div>
    """)
}

private func preferences(_ own: OwnPlace, _ wording: Wording) -> HTML {
  let reminded: PreferencesForm.YesNo = own.isReminded == false ? .no : .yes
  let standing = [
    PreferencesForm.theme.holding(own.theme), PreferencesForm.language.holding(own.language),
    PreferencesForm.reminder.holding(reminded.rawValue),
  ]
  let questions = Questions(nil, standing: standing, wording)
  let themes = [
    Field.Option(Theme.system.rawValue, wording.themeSystem), Field.Option(Theme.light.rawValue, wording.themeLight),
    Field.Option(Theme.dark.rawValue, wording.themeDark),
  ]
  let languages = [
    Field.Option(Language.dutch.rawValue, wording.languageDutch),
    Field.Option(Language.english.rawValue, wording.languageEnglish),
  ]
  let reminders = [
    Field.Option(PreferencesForm.YesNo.yes.rawValue, wording.reminderYes),
    Field.Option(PreferencesForm.YesNo.no.rawValue, wording.reminderNo),
  ]
  return Section.html(
    id: "voorkeuren", wording.preferencesTitle,
    PostForm(to: Place.ownPreferences().address).html(
      """
      \(questions.choose(PreferencesForm.theme, wording.themeQuestion, themes).html)\
      \(questions.choose(PreferencesForm.language, wording.languageQuestion, languages).html)\
      \(HTML.when(own.isReminded != nil, questions.choose(PreferencesForm.reminder, wording.reminderQuestion, reminders, hint: wording.reminderHint).html))\
      \(Button.submit(wording.savePreferences, .second))
      """))
}

private func password(_ wording: Wording, _ form: FormState?) -> HTML {
  let questions = Questions(form, wording)
  let asked = [
    questions.ask(SignInForm.password, wording.oldPassword, .password),
    questions.ask(NewPasswordForm.password, wording.newPassword, .newPassword, hint: wording.newPasswordHint),
  ]
  return Section.html(
    id: "wachtwoord", wording.passwordTitle,
    questions.form(
      wording.passwordRefused, to: Place.ownPassword(), asked,
      "\(Who.line(.me, "\(wording.passwordWho)"))\(Button.submit(wording.changePassword, .second))"))
}

private func secondKey(_ reading: SecondKeyReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  return Section.html(
    id: "sleutel", wording.secondKeyTitle,
    #"""
    <div class="flow-s \#
    measure">\#(secondKeyStands(reading, surroundings))<p>\#(link(wording.toSecondKey, to: .secondKey()))</p></div>
    """#
  )
}

private func workplaces(_ wording: Wording) -> HTML {
  Section.html(
    id: "organisaties", wording.otherWorkplaces,
    #"""
    <div class="flow-s \#
    measure"><p>\#(wording.otherWorkplacesWords)</p><p>\#(link(wording.toWorkplaces, to: Place.workplaces()))</p></div>
    """#
  )
}

private func sessions(_ sessions: [SessionCard], _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let rows: [[HTML]] = sessions.map { session in
    let end = PostForm.button(wording.endSession, to: Place.ownSession(session.id).address, .quiet)
    return [
      "\(session.device)", "\(wording.time(session.since, seenOn: surroundings.today))",
      // Stored in steps of ten minutes, the first of which may lie before the beginning.
      "\(wording.time(max(session.since, session.lastSeen), seenOn: surroundings.today))",
      session.isThisOne ? Tag.html(wording.thisSession, .good) : end,
    ]
  }
  let columns = [wording.sessionDevice, wording.sessionSince, wording.sessionSeen, wording.sessionEnd]
  let table = Table(caption: wording.sessionsTitle, columns: columns, rows: rows)
  let endOthers = PostForm.button(wording.endOtherSessions, to: Place.ownSessions().address)
  return Section.html(
    id: "sessies", wording.sessionsTitle, remark: "\(wording.sessionsRemark)",
    "\(table.html)\(HTML.when(sessions.count > 1, #"<div class="mt-4">\#(endOthers)</div>"#))")
}
