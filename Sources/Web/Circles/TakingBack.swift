import Domain
import Pages
import Rooms
import Vocabulary
import Wording

/// Taking back what a circle let out, after its words were destroyed. Not logged: who did it is nobody's business.
extension Reception {
  var takingBack: [Entrance] {
    [
      .post(Place.takingBack, .member) { visit, viewer, outcome in
        try await house.write(as: viewer) { desk in try desk.takeBack(outcome) }
        return .redirect(.own(), done: ChangeDone.takenBack)
      }
    ]
  }
}
