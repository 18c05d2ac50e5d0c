import Domain
import Pages
import Rooms
import Vocabulary
import Wording

/// Taking back what left a circle, after its words were destroyed. Not logged: nobody needs to know who did it.
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
