package import Domain
package import Forms
package import Vocabulary

/// One part of what somebody can, in her own words. All fields may stay empty; the room requires a heading.
package enum CraftPartForm {
  package enum Act: String, CaseIterable, Sendable { case keep = "bewaar", remove = "weg" }
  package static let act = ButtonField("doe", of: Act.self, usual: .keep)
  package static let heading = TextField("titel", about: .title, required: false, atMost: 200)
  package static let can = TextField("kan", required: false, atMost: 6_000)
  package static let learn = TextField("leren", required: false, atMost: 6_000)
  package static let new = Form(heading, can, learn) { Words(heading: $0, can: $1, learn: $2) }
  package static let form = Form.buttons(act) { act in
    switch act {
    case .keep: new.map { Words?.some($0) }
    case .remove: Form.press.map { Words?.none }
    }
  }

  package struct Words: Sendable {
    package let heading: String
    package let can: String
    package let learn: String
  }
}

package enum CraftExampleForm {
  package static let words = TextField("woorden", about: .words, required: false, atMost: 4_000)
  package static let link = TextField("link", about: .link, required: false, atMost: 1_000, sample: "https://voorbeeld.nl/stuk")
  package static let file = FileField("bestand")
  package static let form = Form(words, link, file.ifSent) { (words: $0, link: $1, file: $2) }
}

package enum CraftShowingForm {
  package static let reader = ThingField("lezer", of: Person.self, about: .reader)
  package static let part = ThingField("deel", of: CraftPart.self)
  package static let until = DayField("tot", about: .until)
  package static let form = Form(reader, part.optional, until) { (reader: $0, part: $1, until: $2) }
}

package enum CraftOfferForm {
  package static let set = PressedThingField("kader", of: NormSet.self)
  package static let form = Form(set)
}

package enum CraftImportForm {
  package static let file = FileField("bestand")
  package static let form = Form(file.ifSent)
}

package enum CraftEndForm {
  package static let sure = CheckField("zeker", about: .sure)
  package static let form = Form(sure)
}

/// The formats in which somebody takes her craft out: Markdown, or a page to read and print.
package enum CraftFileForm {
  package enum Kind: String, CaseIterable, Sendable { case page = "bladzijde" }
  package static let kind = ChoiceField("als", of: Kind.self)
}
