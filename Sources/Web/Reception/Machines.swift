import Markup
import NIOCore
import Pages
import Rooms
import Vocabulary

/// Addresses for machines, and the files that pages use.
extension Reception {
  var machines: [Entrance] {
    [
      .everyone(.get, .healthy) { _ in .text("wakker\n") },
      .everyone(.get, .ready) { [house] _ in await house.isAwake() ? .text("klaar\n") : .text("nog niet\n", status: 503) },
      .everyone(.get, .asset, cache: .immutable) { visit in
        guard let asset = Reception.assets[try visit.name("file")] else { throw NotFound() }
        return .asset(asset.bytes, type: asset.type)
      },
      .everyone(.get, .security, cache: .short) { visit in
        // A year from today at most (RFC 9116, 2.5.5); whoever runs Kring puts a proxy's own file before it.
        .text("Contact: https://github.com/kring-sociaal-werk/kring/security\nExpires: \(visit.now.day.adding(180))T00:00:00Z\nPreferred-Languages: nl, en\n")
      },
      .everyone(.get, .whoSeesWhat) { visit in
        let around = try await visit.caller().map { visit.around($0) } ?? visit.around()
        return .page(whoSeesWhatPage(around))
      },
    ]
  }

  private static let assets: [String: (bytes: ByteBuffer, type: String)] = Dictionary(
    uniqueKeysWithValues: Assets.all.map { asset in
      (String(asset.address.dropFirst(Place(.asset, [""]).address.count)), (ByteBuffer(bytes: asset.body), asset.mediaType))
    })
}
