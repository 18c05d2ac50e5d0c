import Domain
import Pages
import Rooms
import Vocabulary
import Wording

/// A handbook that is somebody's: what teams talked over and keep beside it, and when a page is looked at again.
extension Reception {
  var ownership: [Entrance] {
    [
      .member(.get, .meetingMap) { visit, viewer in
        let map = try await house.read(as: viewer) { desk in try desk.meetingMap() }
        return .page(meetingMapPage(map, visit.around(viewer)))
      },
      .member(.get, .discussion) { visit, viewer in
        let (slug, discussion): (String, ID<Discussion>) = (try visit.name("page"), try visit.id("discussion"))
        let reading = try await house.read(as: viewer) { desk in try desk.discussion(discussion, of: slug) }
        return .page(talkedOverPage(reading, visit.around(viewer, done: visit.handbookDone(.member(viewer)))))
      },
    ]
  }
}
