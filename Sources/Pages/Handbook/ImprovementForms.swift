package import Domain
package import Forms
package import Vocabulary

/// "Ik deed het anders": what, why, the result, and for whom.
package enum DeviationForm {
  package static let instead = TextField("anders", about: .otherwise, atMost: 2_000)
  package static let because = TextField("omdat", atMost: 2_000)
  package static let gave = TextField("bracht", required: false, atMost: 2_000)
  /// One of the audiences, or a team in whose name it is said.
  package static let audience = AudienceField(speaking: nil)
  /// Who would read it, as the form said when it was drawn.
  package static func readers(_ audience: DeviationAudience) -> CarriedField { CarriedField("lezers-\(audience.rawValue)") }

  /// - Parameter teams: those in whose name somebody can speak; nil to accept any.
  package static func form(speaking teams: [ID<Team>]? = nil) -> Form<DeviationDraft> {
    Form(instead, because, gave, AudienceField(speaking: teams), readers(.team), readers(.owner)) {
      let promised = [DeviationAudience.team: $4, .owner: $5]
      return DeviationDraft(
        instead: $0, because: $1, gave: $2, audience: $3.audience, team: $3.team, promised: promised[$3.audience] ?? nil)
    }
  }
}

/// For whom a deviation is: one of the three audiences, or everybody, in the name of a team.
package struct AudienceField: FormField {
  package let name = "voor"
  package let topic: RefusalTopic? = .readers
  /// The teams in whose name somebody can speak: their own.
  let speaking: [ID<Team>]?

  package func read(_ given: Submission) throws(Malformed) -> Result<(audience: DeviationAudience, team: ID<Team>?), WrongField> {
    guard let text = try given.one(name), !text.isEmpty else { return .failure(WrongField(.missing)) }
    if let audience = DeviationAudience(rawValue: text) { return .success((audience, nil)) }
    guard let team = ID<Team>(given: text), speaking?.contains(team) ?? true else { return .failure(WrongField(.notAChoice)) }
    return .success((.owner, team))
  }

  package var samples: [(name: String, sample: Sample)] { [(name, .words(DeviationAudience.me.rawValue))] }
}

/// The process that is unfolded where somebody chooses what went differently.
package enum CaptureForm {
  package static let process = TextField("proces", required: false, atMost: 200)
}

/// Doing a step as described again, perhaps with a reason.
package enum TeamReturnForm {
  package static let reason = TextField("reden", about: .reason, required: false, atMost: 400)
  package static let form = Form(reason)
}

/// Other words for a page or for one step of it.
package enum AmendmentForm {
  /// Nil for the page as a whole; also in the address of the form.
  package static let step = ThingField("stap", of: CriticalStep.self)
  package static func words(_ field: AmendedField) -> TextField { TextField(field.rawValue, required: false, atMost: .max) }
  package static let form = Form(VersionField(), step.optional, ReasonForm.reason, ListField(AmendedField.allCases.map(words))) {
    Input(version: $0, step: $1, reason: $2, words: Array(zip(AmendedField.allCases, $3)))
  }.sampled([
    (VersionField(), .known("versie")), (ReasonForm.reason, .words("Korter")),
    (words(.purpose), .words("Wie aanklopt, wordt gehoord.")),
  ])

  package struct Input: Sendable {
    package let version: Int
    package let step: ID<CriticalStep>?
    package let reason: String
    package let words: [(AmendedField, String)]
  }
}

package enum RemarkForm {
  package static let words = TextField("woorden", atMost: 1_000)
  package static let form = Form(words)
}

/// Taking proposed words over: for each place that both changed, which of the two.
package enum TakingForm {
  package static func clash(_ number: Int) -> ChoiceField<ThreeWay.Choice> { ChoiceField("keuze-\(number)") }
  package static func form(clashes: Int) -> Form<(draft: Int, choices: [ThreeWay.Choice])> {
    Form(VersionField(), ListField((0..<clashes).map(clash))) { (draft: $0, choices: $1) }
  }
}
