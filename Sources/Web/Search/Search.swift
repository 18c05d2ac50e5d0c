import Domain
import Markup
import Pages
import Rooms
import Vocabulary

/// Searching: for members, and for a guest within what she came for. The words of a search are written down nowhere.
extension Reception {
  var search: [Entrance] {
    [
      .get(Place.search, .reader) { visit, reader in
        let asked = try visit.asked(SearchForm.question).map { String($0.prefix(SearchBox.most)) }
        let reading: SearchReading? =
          if let asked { try await house.look(as: reader) { room in try room.search(asked) } } else { nil }
        return .page(searchPage(reading, mayWrite: reader.writes, visit.around(reader)))
      }
    ]
  }
}
