package import Domain
package import Markup
import Vocabulary
import Wording

/// The facts that conversations took place: all that anybody outside can know. For every member and for the auditor.
package func factsPage(_ facts: [ConversationFact], _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let table = Table(
    caption: wording.conversationsHeld, columns: [wording.factFormat, wording.factDay, wording.factPeople],
    rows: facts.map { fact in
      ["\(fact.format)", "\(wording.day(fact.on))", "\(fact.people.map { wording.factCount($0) } ?? wording.fewPeople)"]
    })
  return document(
    title: wording.conversationsHeld, surroundings.at(.conversations),
    body: """
      <h1>\(wording.conversationsHeld)</h1><p class="lead mt-4">\(wording.conversationsHeldLead)</p>
      <div class="mt-7">\(facts.isEmpty ? Empty.html(.chairs, wording.noFacts, wording.noFactsHow) : table.html)</div>
      """)
}

/// What circles released: each lesson in the words to which everybody in the circle said yes.
package func lessonsPage(_ lessons: [LessonCard], _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let list: HTML = """
    <ul class="flow-l">\(each: lessons, { card(of: $0, wording) })</ul>
    <div class="mt-6">\(Who.line(.organisation, "\(wording.lessonsWho)"))</div>
    """
  return document(
    title: wording.lessonsLetOut, surroundings.at(.more),
    body: """
      <h1>\(wording.lessonsLetOut)</h1><p class="lead mt-4">\(wording.lessonsLetOutLead)</p>
      <div class="mt-7">\(lessons.isEmpty ? Empty.html(.door, wording.noLessons, wording.noLessonsHow) : list)</div>
      """)
}

private func card(of lesson: LessonCard, _ wording: Wording) -> HTML {
  """
  <li class="measure" id="les-\(lesson.id.raw)"><p class="purpose">\(lesson.text)</p>\
  <p class="small soft mt-2">\(wording.lessonFrom(lesson.format, lesson.on))</p></li>

  """
}
