import Domain
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// What I wrote: changing it, taking it back, throwing it away, and letting somebody read it who came later.
extension Reception {
  var ownDeviations: [Entrance] {
    [
      .member(.get, .ownDeviation) { visit, viewer in .page(try await changeHTML(visit, viewer)) },
      .member(.post, .ownDeviation) { visit, viewer in try await change(visit, viewer) },
      .member(.post, .ownDeviationBack) { visit, viewer in
        let deviation: ID<Deviation> = try visit.id("deviation")
        try await house.write(as: viewer) { desk in try desk.takeBack(deviation) }
        return .redirect(.own, done: PeopleOutcome.mineTakenBack)
      },
      .member(.post, .ownDeviationEnd) { visit, viewer in
        let deviation: ID<Deviation> = try visit.id("deviation")
        try await house.write(as: viewer) { desk in try desk.throwAway(deviation) }
        return .redirect(.own, done: PeopleOutcome.mineThrownAway)
      },
      .member(.post, .ownReaders) { visit, viewer in
        let given = try visit.submission()
        guard let reader = try given.one("lezer"), let answer = try given.one("antwoord"), ["ja", "nee"].contains(answer) else { throw NotFound() }
        let (slug, team) = (try given.one("bladzijde"), try given.one("team"))
        try await house.write(as: viewer) { desk in
          let question = try desk.readerQuestions().first { question in
            guard question.reader.id.raw == reader else { return false }
            return switch question.part {
            case .owner(let page, _): page == slug
            case .team(let mine): mine.id.raw == team
            }
          }
          // Answered already, or not asked any more: the page says what stands now.
          if let question { try desk.answer(question, yes: answer == "ja") }
        }
        return .redirect(.own, done: PeopleOutcome.readerAnswered)
      },
    ]
  }

  private func changeHTML(_ visit: Visit, _ viewer: Viewer, form: FormState? = nil) async throws -> HTML {
    let deviation: ID<Deviation> = try visit.id("deviation")
    let (own, card) = try await house.read(as: viewer) { desk in try desk.mine(deviation) }
    let readers = try await house.read(at: .handbook, as: viewer) { desk in try desk.deviationReaders(of: card) }
    return changeDeviationPage(own, readers: readers, visit.around(viewer), form: form)
  }

  private func change(_ visit: Visit, _ viewer: Viewer) async throws -> Answer {
    let deviation: ID<Deviation> = try visit.id("deviation")
    // Whether there is one is asked before what was typed is read.
    _ = try await house.read(as: viewer) { desk in try desk.mine(deviation).own.id }
    switch try DeviationDraft.read(visit.submission(), speaking: []) {
    case .wrong(let form): return .page(try await changeHTML(visit, viewer, form: form), status: 422)
    case .right(let draft, let form):
      return try await answering(form, in: viewer.preferences.wording, again: { try await changeHTML(visit, viewer, form: $0) }) {
        try await house.write(as: viewer) { desk in try desk.change(deviation, to: draft) }
        return .redirect(.own, done: PeopleOutcome.mineChanged)
      }
    }
  }
}
