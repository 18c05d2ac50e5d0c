/// What somebody asked for that takes a while. It names things and holds none, so that another node can go on with it.
package enum ErrandOrder: Sendable, Hashable, Codable {
  /// The files that lie with it.
  case bringIn
  /// A page in one of its versions; the whole handbook without a page.
  case takeOut(page: String?, version: Int?, format: PaperFormat)

  package var kind: ErrandReading.Kind {
    switch self {
    case .bringIn: .bringingIn
    case .takeOut: .takingOut
    }
  }
}
