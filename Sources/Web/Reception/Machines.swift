import Markup
import NIOCore
import Pages
import Rooms
import Vocabulary

/// Addresses for machines, and the files that pages use.
extension Reception {
  var machines: [Entrance] {
    [
      .get(Place.healthy, .everyone) { _, _ in .text("wakker\n") },
      .get(Place.ready, .everyone) { [house] _, _ in await house.isAwake() ? .text("klaar\n") : .text("nog niet\n", status: 503)
      },
      .get(Place.asset, .everyone, cache: .immutable) { _, _, file in
        guard let asset = Reception.assets[file] else { throw NotFound() }
        return .asset(asset.bytes, type: asset.type)
      },
      .get(Place.security, .everyone, cache: .short) { visit, _ in
        // At most a year from today (RFC 9116, 2.5.5). Whoever runs Kring can serve a file of their own from a proxy.
        .text(
          """
          Contact: https://github.com/kring-sociaal-werk/kring/security\nExpires: \
          \(visit.now.day.adding(180))T00:00:00Z\nPreferred-Languages: nl, en\n
          """
        )
      },
      .get(Place.whoSeesWhat, .everyone) { visit, _ in
        let around = try await visit.caller().map { visit.around($0) } ?? visit.around()
        return .page(whoSeesWhatPage(around))
      },
    ]
  }

  private static let assets: [String: (bytes: ByteBuffer, type: String)] = Dictionary(
    uniqueKeysWithValues: Assets.all.map { asset in
      (String(asset.address.dropFirst(Place.asset("").address.count)), (ByteBuffer(bytes: asset.body), asset.mediaType))
    })
}
