import Domain
import Forms
import Markup
import Pages
import Rooms
import Vocabulary
import Wording

/// What I wrote: changing it, taking it back, throwing it away, and letting a later reader read it.
extension Reception {
  var ownDeviations: [Entrance] {
    [
      .get(Place.ownDeviation, .member) { visit, viewer, deviation in .page(try await changeHTML(deviation, visit, viewer)) },
      .post(Place.ownDeviation, .member, DeviationForm.form(speaking: [])) { visit, viewer, given, deviation in
        // Whether it exists is checked before what was typed is read.
        _ = try await house.read(as: viewer) { desk in try desk.mine(deviation).own.id }
        return try await visit.taking(given, again: { try await changeHTML(deviation, visit, viewer, form: $0) }) {
          try await house.write(as: viewer) { desk in try desk.change(deviation, to: try given.value()) }
          return .redirect(.own(), done: PeopleDone.mineChanged)
        }
      },
      .post(Place.ownDeviationBack, .member) { _, viewer, deviation in
        try await house.write(as: viewer) { desk in try desk.takeBack(deviation) }
        return .redirect(.own(), done: PeopleDone.mineTakenBack)
      },
      .post(Place.ownDeviationEnd, .member) { _, viewer, deviation in
        try await house.write(as: viewer) { desk in try desk.throwAway(deviation) }
        return .redirect(.own(), done: PeopleDone.mineThrownAway)
      },
      .post(Place.ownReaders, .member, ReadersForm.form) { _, viewer, given in
        try await house.write(as: viewer) { desk in
          let wish = try given.value()
          let question = try desk.readerQuestions().first { question in
            guard question.reader.id == wish.reader else { return false }
            return switch question.part {
            case .owner(let page, _): page == wish.page
            case .team(let mine): mine.id.raw == wish.team
            }
          }
          // Answered already, or no longer asked: the page shows what is so now.
          if let question { try desk.answer(question, yes: wish.answer == .yes) }
        }
        return .redirect(.own(), done: PeopleDone.readerAnswered)
      },
    ]
  }

  private func changeHTML(
    _ deviation: ID<Deviation>, _ visit: Visit, _ viewer: Viewer, form: FormState? = nil
  ) async throws -> HTML {
    let (own, card) = try await house.read(as: viewer) { desk in try desk.mine(deviation) }
    let readers = try await house.read(at: .handbook, as: viewer) { desk in try desk.deviationReaders(of: card) }
    return changeDeviationPage(own, readers: readers, visit.around(viewer), form: form)
  }
}
