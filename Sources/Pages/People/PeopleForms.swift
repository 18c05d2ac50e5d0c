package import Domain
package import Forms
package import Vocabulary

package enum InviteForm {
  package static let givenName = TextField("voornaam", atMost: 60)
  package static let name = TextField("naam", atMost: 120)
  package static let mail = EmailField("mail")
  package static let position = ChoiceField("positie", of: Position.self)
  package static let teams = ThingsField("teams", of: Team.self)
  /// For an auditor: which set, and until when.
  package static let set = ThingField("kader", of: NormSet.self)
  package static let until = DayField("tot", about: .until)
  package static let form = Form(givenName, name, mail, position, teams, set.optional, until.optional) {
    Input(givenName: $0, name: $1, mail: $2, position: $3, teams: $4, set: $5, until: $6)
  }

  package struct Input: Sendable {
    package let givenName: String
    package let name: String
    package let mail: EmailAddress
    package let position: Position
    package let teams: [ID<Team>]
    package let set: ID<NormSet>?
    package let until: Day?
  }
}

/// The changes to somebody, each with a button of its own.
package enum PersonForm {
  package static let act = ButtonField("doe", of: PersonAct.self)
  package static let position = ChoiceField("positie", of: Position.self)
  package static let teams = ThingsField("teams", of: Team.self)
  /// One more set for an auditor to read, and until when.
  package static let set = ThingField("kader", of: NormSet.self)
  package static let until = DayField("tot", about: .until, sample: Day(year: 2026, month: 12, day: 24))
  package static let form = Form.buttons(act) { act in
    switch act {
    case .position: Form(position) { Input.position($0) }
    case .teams: Form(teams) { Input.teams($0) }
    case .sight: Form(set, until) { Input.sight($0, until: $1) }
    case .link: Form.press.map { Input.link }
    case .sessions: Form.press.map { Input.sessions }
    case .secondKey: Form.press.map { Input.secondKey }
    case .access: Form.press.map { Input.access }
    case .comeBack: Form.press.map { Input.comeBack }
    }
  }

  package enum Input: Sendable {
    case position(Position)
    case teams([ID<Team>])
    case sight(ID<NormSet>, until: Day)
    case link, sessions, secondKey, access, comeBack
  }
}

package enum TeamForm {
  package static let act = ButtonField("doe", of: TeamAct.self)
  package static let name = TextField("titel", about: .title, atMost: 80)
  package static let other = ThingField("team", of: Team.self)
  /// Makes a team.
  package static let new = Form(name)
  /// Changes an existing team.
  package static let form = Form.buttons(act) { act in
    switch act {
    case .name: Form(name) { Input.name($0) }
    case .merge: Form(other) { Input.merge($0) }
    case .end: Form.press.map { Input.end }
    }
  }

  package enum Input: Sendable {
    case name(String)
    case merge(ID<Team>)
    case end
  }
}

package enum OrganisationForm {
  package static let name = TextField("titel", about: .title, atMost: 120)
  package static let form = Form(name)
}

package enum PasswordForm {
  package static let form = Form(SignInForm.password, NewPasswordForm.password) { (old: $0, new: $1) }
}

package enum PreferencesForm {
  package enum YesNo: String, CaseIterable, Sendable { case yes = "ja", no = "nee" }
  package static let theme = ChoiceField("thema", of: Theme.self)
  package static let language = ChoiceField("taal", of: Language.self)
  /// Absent for somebody who gets no mail.
  package static let reminder = ChoiceField("herinnering", of: YesNo.self)
  package static let form = Form(theme, language, reminder.optional) { (theme: $0, language: $1, reminder: $2) }
}

/// Whether a later reader may read what I wrote: about a page, or about a team.
package enum ReadersForm {
  package static let reader = PressedThingField("lezer", of: Person.self)
  package static let answer = ButtonField("antwoord", of: PreferencesForm.YesNo.self)
  package static let page = CarriedField("bladzijde")
  package static let team = CarriedField("team")
  package static let form = Form(reader, answer, page, team) { (reader: $0, answer: $1, page: $2, team: $3) }
}

package enum SecondKeyForm {
  package static let act = ButtonField("doe", of: SecondKeyAct.self, usual: .make)
  package static let code = CodeField("code", about: .code)
  /// The sealed offer, as the form carries it.
  package static let offer = CarriedField("aanbod", isSecret: true)
  /// For somebody who has none yet, and for somebody who has one.
  package static let first = Form(act, SignInForm.password) { (act: $0, password: $1, code: String?.none) }
  package static let standing = Form(act, SignInForm.password, code) { (act: $0, password: $1, code: String?.some($2)) }
  /// The first code.
  package static let proof = Form(offer, code) { (offer: $0, code: $1) }
}

package enum SecondKeyDutyForm {
  package static let duty = ButtonField("voor", of: SecondKeyDuty.self)
  package static let form = Form(duty)
}

package enum WorkplaceForm {
  package static let organisation = PressedThingField("organisatie", of: Organisation.self)
  package static let form = Form(organisation)
}
