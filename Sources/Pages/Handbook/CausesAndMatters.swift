import Domain
import Forms
import Markup
import Vocabulary
import Wording

/// What led to a version, as sentences.
func causeList(_ causes: [VersionCause], _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  guard !causes.isEmpty else { return .empty }
  return sentences(
    causes.map { cause in
      let day: String = if case .discussion(_, let on) = cause { wording.day(on, seenOn: surroundings.today) } else { "" }
      return wording.cause(cause, day: day)
    })
}

/// The questions about what led to the version that is about to be published.
func causeQuestions(_ possible: PossibleCauses, _ questions: Questions, _ surroundings: Surroundings) -> [Question] {
  let wording = surroundings.wording
  var asked: [Question] = []
  if !possible.discussions.isEmpty {
    let options = possible.discussions.map { found in
      let when = wording.day(found.discussion.on, seenOn: surroundings.today)
      return Field.Option(
        found.id.raw, wording.causeDiscussion(team: found.discussion.team, on: when), hint: found.discussion.changed)
    }
    asked.append(
      questions.tick(PublicationForm.discussions, wording.causeDiscussions, options, hint: wording.causeDiscussionsHint))
  }
  if !possible.lessons.isEmpty {
    let options = possible.lessons.map { Field.Option($0.id.raw, $0.text) }
    asked.append(questions.tick(PublicationForm.lessons, wording.causeLessons, options, hint: wording.causeLessonsHint))
  }
  return asked + [questions.ask(PublicationForm.told, wording.causeTold, hint: wording.causeToldHint)]
}

/// The people whose proposed words are in the draft: they are named automatically.
func proposers(_ possible: PossibleCauses, _ wording: Wording) -> HTML {
  guard !possible.amendments.isEmpty else { return .empty }
  let names = Set(possible.amendments.map(\.by.name)).sorted()
  return Section.html(id: "woorden", wording.causeAmendmentsTitle, isSoft: true, "<p>\(wording.list(names))</p>")
}

/// The open points of a page, for those who write it.
func matters(_ matters: OpenMatters, slug: String, _ wording: Wording) -> HTML {
  var lines: [HTML] = []
  if let asked = matters.asked {
    lines.append("\(wording.matterAsked(asked)) \(link(wording.toAgreement, to: Place.agreement(slug)))")
  }
  lines += matters.amendments.map { card in
    let words = wording.matterAmendment(by: card.by.name, step: card.stepTitle.isEmpty ? nil : card.stepTitle)
    return link(words, to: Place.amendment(slug, card.id))
  }
  lines += matters.proposals.map { link(wording.matterPattern(step: $0.step, $0.count), to: Place.proposal(slug, $0.proposal)) }
  lines += matters.stale.map { link(wording.matterStale("\($0.number) \($0.heading)"), to: .clause($0.set, $0.clause)) }
  lines += matters.gaps.filter { gap in !matters.stale.contains(gap) }.map {
    link(wording.matterGap("\($0.number) \($0.heading)"), to: .clause($0.set, $0.clause))
  }
  guard !lines.isEmpty else { return .empty }
  return Section.html(
    id: "open", wording.mattersTitle, remark: "\(wording.mattersRemark)", isSoft: true,
    #"<ul class="flow-s">\#(each: lines, { "<li>\($0)</li>" })</ul>"#)
}
