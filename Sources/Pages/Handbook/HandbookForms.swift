package import Domain
package import Forms
package import Vocabulary

/// A line with the reason, for an act that requires one.
package enum ReasonForm {
  package static let reason = TextField("reden", about: .reason, atMost: 400)
  package static let form = Form(reason)
}

package enum NewPageForm {
  package static let title = TextField("titel", about: .title, atMost: 120)
  package static let chapter = TextField("hoofdstuk", atMost: 120)
  package static let kind = ChoiceField("soort", of: PageKind.self)
  /// The template to begin with.
  package static let template = TextField("sjabloon", required: false, atMost: 40, sample: "")
  package static let form = Form(title, chapter, kind, template) { (title: $0, chapter: $1, kind: $2, template: $3) }
}

/// A text that becomes a process: the headings that become steps, counted from 0.
package enum OutlineForm {
  package static let purpose = TextField("waartoe", required: false, atMost: 2_000)
  package static let steps = NumbersField("stap")
  package static let form = Form(VersionField(), purpose, steps) { (base: $0, purpose: $1, steps: $2) }
}

package enum PagePeopleForm {
  package static let owner = ThingField("eigenaar", of: Person.self, about: .owner)
  package static let coauthors = ThingsField("meeschrijvers", of: Person.self)
  package static let form = Form(owner.optional, coauthors) { (owner: $0, coauthors: $1) }
}

package enum UpkeepForm {
  package static let pages = ThingsField("bladzijden", of: HandbookPage.self)
  package static let owner = ThingField("eigenaar", of: Person.self, about: .owner)
  package static let form = Form(pages, owner) { (pages: $0, owner: $1) }.minding { wish, state in
    if wish.pages.isEmpty { state.note(.notAChoice, at: pages) }
  }
}

/// A discussion in a work meeting.
package enum DiscussionForm {
  package static let team = ThingField("team", of: Team.self)
  package static let day = DayField("dag")
  package static let result = ChoiceField("uitkomst", of: Discussion.Result.self)
  package static let recognised = TextField("herkend", required: false, atMost: 1_000)
  package static let otherwise = TextField("anders", required: false, atMost: 1_000)
  package static let changed = TextField("veranderd", required: false, atMost: 1_000)
  /// The proposal that was discussed.
  package static let proposal = ThingField("voorstel", of: RevisionProposal.self)
  package static let form = Form(team, day, result, recognised, otherwise, changed, proposal.optional) {
    Held(team: $0, day: $1, result: $2, answers: TalkAnswers(recognised: $3, otherwise: $4, changed: $5), proposal: $6)
  }

  package struct Held: Sendable {
    package let team: ID<Team>
    package let day: Day
    package let result: Discussion.Result
    package let answers: TalkAnswers
    package let proposal: ID<RevisionProposal>?
  }
}

/// What a team adds to a page. The place, the team and the discussion are also in the address of the form.
package enum AdditionForm {
  package static let place = AdditionPlaceField()
  package static let team = ThingField("team", of: Team.self)
  package static let words = TextField("tekst", about: .text, required: false, atMost: 2_000)
  /// The discussion from which the words come.
  package static let talk = ThingField("bespreking", of: Discussion.self)
  package static let form = Form(place, team, words, VersionField()) { (place: $0, team: $1, words: $2, base: $3) }
}

package struct AdditionPlaceField: FormField {
  package let isHidden = true
  package let name = "plek"

  package func read(_ given: Submission) throws(Malformed) -> Result<AdditionPlace, WrongField> {
    guard let place = try given.one(name).flatMap({ AdditionPlace(word: $0) }) else {
      throw Malformed("the form names no place of the page")
    }
    return .success(place)
  }

  package var samples: [(name: String, sample: Sample)] { [(name, .words(AdditionPlace.page.word))] }
}

package enum ReviewForm {
  package static let act = ButtonField("doe", of: ReviewAct.self)
  package static let remark = TextField("opmerking", required: false, atMost: 400)
  package static let interval = ChoiceField("termijn", of: ReviewInterval.self)
  package static let form = Form.buttons(act) { act in
    switch act {
    case .looked: Form(remark) { Input.looked(remark: $0) }
    case .interval: Form(interval) { Input.interval($0) }
    }
  }

  package enum Input: Sendable {
    case looked(remark: String)
    case interval(ReviewInterval)
  }
}

/// Publishing: why, what led to it, and who has to agree where the organisation wants that.
package enum PublicationForm {
  package static let discussions = ThingsField("besprekingen", of: Discussion.self)
  package static let lessons = ThingsField("lessen", of: Lesson.self)
  package static let told = TextField("verhaal", required: false, atMost: 400)
  package static let asked = ThingField("akkoord", of: Person.self, about: .agreement)
  package static let form = Form(VersionField(), ReasonForm.reason, discussions, lessons, told, asked.optional) {
    Input(revision: $0, reason: $1, causes: ChosenCauses(discussions: $2, lessons: $3, told: $4), asked: $5)
  }.sampled([(VersionField(), .known("versie")), (ReasonForm.reason, .words("Nu zoals wij het doen"))])

  package struct Input: Sendable {
    package let revision: Int
    package let reason: String
    package let causes: ChosenCauses
    package let asked: ID<Person>?
  }
}

package enum AgreementForm {
  package static let act = ButtonField("doe", of: AgreementAct.self, usual: .sendBack)
  package static let reason = TextField("reden", about: .reason, atMost: 1_000)
  /// The question that was read: an answer is to no other.
  package static let question = PressedThingField("vraag", of: Agreement.self)
  package static let form = Form.buttons(act) { act in
    switch act {
    case .agree: Form(question) { Input.agree($0) }
    case .takeBack: Form(question) { Input.takeBack($0) }
    case .sendBack: Form(question, reason) { Input.sendBack($0, because: $1) }
    }
  }

  package enum Input: Sendable {
    case agree(ID<Agreement>), takeBack(ID<Agreement>)
    case sendBack(ID<Agreement>, because: String)
  }
}

/// Who has to agree before a page is published, for each kind of page.
package enum AgreementRulesForm {
  package static func rule(_ kind: PageKind) -> ChoiceField<AgreementRule> { ChoiceField(kind.rawValue) }
  package static let form = Form(rule(.process), rule(.project), rule(.service), rule(.text)) {
    [PageKind.process: $0, .project: $1, .service: $2, .text: $3]
  }
}

/// Two versions to compare.
package enum ComparisonForm {
  package static let from = NumberField("van", in: 0...1_000_000)
  package static let to = NumberField("naar", in: 0...1_000_000)
}

package enum ImportForm {
  /// Files, or a zip of them.
  package static let files = FileField("bestanden")
  /// A whole folder, with the paths in it.
  package static let folder = FileField("map")
  package static let form = Form(files.each, folder.each) { $0 + $1 }
}
