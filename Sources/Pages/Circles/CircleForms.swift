package import Domain
package import Forms
package import Vocabulary

package enum CircleForm {
  package static let name = TextField("titel", about: .title, atMost: 80)
  package static let members = ThingsField("leden", of: Person.self, about: .members)
  package static let new = Form(name, members) { (name: $0, members: $1) }
  package static let change = Form(members)
}

package enum PlanForm {
  package static let format = TextField("werkvorm", atMost: 60, sample: "omgangsoverleg")
  package static let day = DayField("dag", sample: Day(year: 2027, month: 1, day: 11))
  package static let time = TimeField("tijd")
  package static let place = TextField("plek", required: false, atMost: 120)
  /// Who brings a case.
  package static let bringer = ThingField("inbrenger", of: Person.self)
  /// Whether somebody without an account may lead.
  package static let guestsLead = CheckField("gasten")
  package static let form = Form(format, day, time, place, bringer.optional, guestsLead) {
    Plan(format: $0, moment: Moment($1, hour: $2.hour, minute: $2.minute), place: $3, bringer: $4, guestsLead: $5)
  }

  package struct Plan: Sendable {
    package let format: String
    package let moment: Moment
    package let place: String
    package let bringer: ID<Person>?
    package let guestsLead: Bool
  }
}

package enum JoinForm {
  package static let code = TextField("code", atMost: 200)
  package static let act = ActField(Move.self)
  /// The code on the screen, or the word of a chair.
  package static let form = Form(code, act) { (code: $0, act: $1) }
  /// One button after the code.
  package static let sit = Form(act)
}

package enum ReceiptForm {
  package static let outcome = PressedThingField("opbrengst", of: Outcome.self)
  package static let form = Form(outcome)
}
