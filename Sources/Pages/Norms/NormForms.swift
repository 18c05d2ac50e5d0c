package import Domain
package import Forms
package import Vocabulary

package enum NormSetForm {
  package static let title = TextField("titel", about: .title, atMost: 120)
  package static let edition = TextField("uitgave", required: false, atMost: 60)
  package static let source = TextField("herkomst", required: false, atMost: 300)
  package static let stage = ChoiceField("stand", of: NormStage.self, sample: .inUse)
  /// The levels of the set, one a line.
  package static let scale = TextField("maatlat", about: .scale, required: false, atMost: 1_000, sample: "")
  /// Whether people can take its headings for their own craft.
  package static let isForCraft = CheckField("vak")
  package static let new = Form(title, edition, source) { (title: $0, edition: $1, source: $2) }
  package static let details = Form(title, edition, source, stage, scale, isForCraft) {
    Details(title: $0, edition: $1, source: $2, stage: $3, scale: $4, isForCraft: $5)
  }

  package struct Details: Sendable {
    package let title: String
    package let edition: String
    package let source: String
    package let stage: NormStage
    package let scale: String
    package let isForCraft: Bool
  }
}

/// A file of norms. A file that has a title itself needs none in the form.
package enum NormImportForm {
  package static let title = TextField("titel", about: .title, required: false, atMost: 120)
  package static let file = FileField("bestand")
  package static let form = Form(title, NormSetForm.edition, file.ifSent) { (title: $0, edition: $1, file: $2) }.minding {
    given, state in
    guard given.file?.bytes.isEmpty ?? true else { return }
    if given.title.isEmpty { state.note(.missing, at: title) }
    state.note(.missing, at: file)
  }
}

/// One's own licensed copy, pasted in and marked until it is read correctly.
package enum NormConverterForm {
  package enum Act: String, CaseIterable, Sendable { case look = "kijk", take = "neem" }
  package static let act = ButtonField("doe", of: Act.self, usual: .look)
  package static let text = TextField(
    "tekst", about: .text, atMost: 1_000_000,
    sample: "1 Samen beslissen\nWij beslissen samen.\n2 Veilig werken\nWij werken veilig.")
  package static let form = Form(act, NormSetForm.title, NormSetForm.edition, text) {
    (act: $0, title: $1, edition: $2, text: $3)
  }
}

package enum OutlineChoiceForm {
  package static let outline = CarriedField("omtrek", sample: NormOutline.all.first.map { .words($0.slug) })
  package static let form = Form(outline)
}

package enum SlicesForm {
  package static let on = NamesField("delen")
  package static let form = Form(on)
}

/// The words of a clause, as the keeper of the set writes them.
package enum ClauseForm {
  package static let number = TextField("nummer", about: .number, atMost: 40, sample: "9.9")
  package static let parent = TextField("onder", about: .parent, required: false, atMost: 40, sample: "")
  package static let title = TextField("titel", about: .title, required: false, atMost: 300)
  package static let text = TextField("tekst", required: false, atMost: 5_000)
  package static let why = TextField("waarom", required: false, atMost: 2_000)
  package static let examples = TextField("voorbeelden", required: false, atMost: 3_000)
  package static let level = TextField("niveau", required: false, atMost: 60)
  package static let weight = NumberField("gewicht", in: 1...1_000)
  package static let slices = TextField("delen", required: false, atMost: 200, sample: "")
  package static let form = Form(number, parent, title, text, why, examples, level, weight.optional, slices) {
    NormText(
      number: $0, parent: $1.isEmpty ? nil : $1, title: $2, text: $3, level: $6, why: $4, examples: $5, weight: $7,
      slices: NormSlice.names(typed: $8))
  }

  package static func standing(_ norm: NormText) -> [FormState.CurrentValue] {
    [
      number.holding(norm.number), parent.holding(norm.parent ?? ""), title.holding(norm.title), text.holding(norm.text),
      why.holding(norm.why), examples.holding(norm.examples), level.holding(norm.level),
      weight.holding(norm.weight.map { String($0) } ?? ""), slices.holding(norm.slices.joined(separator: ", ")),
    ]
  }
}

package enum ClauseOrderForm {
  package enum Direction: String, CaseIterable, Sendable { case up = "omhoog", down = "omlaag" }
  package static let direction = ButtonField("waarheen", of: Direction.self)
  package static let form = Form(direction)
}

/// How the handbook covers a clause.
package enum JudgementForm {
  package static let state = ChoiceField("stand", of: CoverageState.self, sample: .covered)
  package static let reason = TextField("reden", about: .reason, required: false, atMost: 1_000)
  /// How we know.
  package static let evidence = TextField("blijkt", required: false, atMost: 400)
  package static let rung = TextField("trede", about: .rung, required: false, atMost: 12, sample: "")
  package static let form = Form(state, reason, evidence, rung) { (state: $0, reason: $1, evidence: $2, rung: $3) }
}

/// A page, or one step of it.
package enum SpotForm {
  package static let spot = SpotField("plek")
  package static let form = Form(spot)
}

/// Relations between sets.
package enum CrosswalkForm {
  package static let set = ThingField("kader", of: NormSet.self)
  package static let number = TextField("ander", about: .other, atMost: 40, sample: "1")
  package static let relation = ChoiceField("verband", of: ClauseRelation.self)
  /// The reason of the judgement and that of the crosswalk are on one page, so each has a field of its own.
  package static let reason = TextField("verbandreden", about: .reason, atMost: 1_000)
  package static let form = Form(set, number, relation, reason) { (set: $0, number: $1, relation: $2, reason: $3) }
}

package enum CrosswalkImportForm {
  package static let file = FileField("bestand")
  package static let form = Form(file)
  /// The other set, from the address.
  package static let other = ThingField("met", of: NormSet.self)
}

/// The set from which places are taken over.
package enum TakeoverForm {
  package static let from = PressedThingField("van", of: NormSet.self)
  package static let form = Form(from)
}

/// The former edition; also in the address of the form.
package enum EditionForm {
  package static let former = PressedThingField("vorige", of: NormSet.self)
  package static let form = Form(former)
}

/// A sign that the handbook begins to look like a norm, and the reason to dismiss it.
package enum MirrorForm {
  package static let sign = TextField("teken", atMost: 300)
  package static let reason = TextField("reden", about: .reason, atMost: 500)
  package static let form = Form(sign, reason) { (sign: $0, reason: $1) }
}

/// Which rows of a reference table are shown, from the address.
package enum ReferenceForm {
  package static let filter = ChoiceField("toon", of: ReferenceFilter.self)
}
