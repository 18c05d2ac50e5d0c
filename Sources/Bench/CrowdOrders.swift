/// Opens a page's stream on many telephones.
struct GatherOrder: Decodable {
  let port: UInt16
  /// How many telephones.
  let count: Int
  /// Their cookies, used in turn: with fewer cookies than telephones, some people have several telephones.
  let visitors: [String]
  /// The address of the stream.
  let stream: String
  /// The addresses of the parts of the page that can change, by name. Each is fetched once at the start, as when a page is
  /// opened.
  let parts: [String: String]
  let patience: Double
}

struct GatherFigures: Encodable {
  /// From the first request until the last stream was open.
  let whole: Double
  let open: Int
  let statuses: [String: Int]
  /// How many telephones also have their page.
  let ready: Int
}

/// Something happens, and all telephones are told.
struct PublishOrder: Decodable {
  let request: Request
  /// The part that all wait for. Nil: it is enough to hear that something changed, and nothing is fetched.
  let part: String?
  let patience: Double
}

struct PublishFigures: Encodable {
  let status: Int
  /// From sending the request until its answer.
  let answered: Double
  /// From sending the request until the signal, for those that heard it.
  let heard: Spread
  /// From sending the request until the new part was there, for those that have it.
  let seen: Spread
  /// How many of those have another question on the page than before.
  let changed: Int
  /// Streams that ended meanwhile.
  let ended: Int
}

/// Waits until the server ends all streams.
struct FarewellOrder: Decodable {
  let patience: Double
}

struct FarewellFigures: Encodable {
  let listeners: Int
  /// How many were told that the server closes.
  let told: Int
  /// How many streams ended, and how many of those without the chunk that ends a stream.
  let ended: Int
  let broken: Int
  let whole: Double
}
