import Domain
import Pages
import Rooms
import Vocabulary
import Wording

/// Reading the handbook: for members, and for an auditor as far as her grant goes.
extension Reception {
  var handbook: [Entrance] {
    [
      .get(Place.handbook, .reader) { visit, reader in
        let (chapters, withdrawn) = try await house.look(as: reader) { room in (try room.handbook(), try room.withdrawnPages()) }
        return .page(
          handbookPage(
            chapters, withdrawn: withdrawn, mayWrite: reader.writes, mayImport: reader.keepsTheHandbook, visit.around(reader)))
      },
      .get(Place.page, .reader) { visit, reader, slug in
        let reading = try await house.look(as: reader) { room in try room.page(slug) }
        house.countReading(of: reading, by: reader)
        guard case .member(let viewer) = reader, reading.rights.edit else {
          return .page(readingPage(reading, visit.around(reader)))
        }
        let open = try await house.read(at: .matters(of: slug), as: viewer) { desk in try desk.openMatters() }
        return .page(readingPage(reading, open: open, visit.around(viewer)))
      },
      .get(Place.revisions, .reader) { visit, reader, slug in
        let history = try await house.look(as: reader) { room in try room.history(slug) }
        return .page(historyPage(history, visit.around(reader)))
      },
      .get(Place.revision, .reader) { visit, reader, slug, number in
        let (found, version) = try await house.look(as: reader) { room in
          (try room.revision(number, of: slug), try room.history(slug).versions.first { $0.revision == number })
        }
        return .page(
          revisionPage(found.card, found.mark, title: found.title, found.content, version: version, visit.around(reader)))
      },
      .get(Place.comparison, .reader) { visit, reader, slug in
        guard let from = try visit.asked(ComparisonForm.from), let to = try visit.asked(ComparisonForm.to) else {
          throw NotFound()
        }
        let reading = try await house.look(as: reader) { room in try room.comparison(of: slug, from: from, to: to) }
        return .page(comparisonPage(reading, visit.around(reader)))
      },
    ]
  }
}

extension Reader {
  var writes: Bool { if case .member = self { true } else { false } }
  var keepsTheHandbook: Bool { if case .member(let viewer) = self { viewer.holds(.keeping) } else { false } }
}
