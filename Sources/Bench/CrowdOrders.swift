/// Opens a page's stream on many telephones.
struct GatherOrder: Decodable {
  let port: UInt16
  /// How many telephones.
  let count: Int
  /// Of whom they are, in turn: with fewer than there are telephones, some people have several.
  let visitors: [String]
  /// Address of the stream.
  let stream: String
  /// Addresses of the parts of the page that can change, by name. Each is fetched once to begin with, as a page that is opened.
  let parts: [String: String]
  let patience: Double
}

struct GatherFigures: Encodable {
  /// From the first sending until the last stream was open.
  let whole: Double
  let open: Int
  let statuses: [String: Int]
  /// Telephones that also have their page.
  let ready: Int
}

/// Something happens, and all telephones hear of it.
struct PublishOrder: Decodable {
  let request: Request
  /// The part that all wait for; nothing: to hear that something changed is enough, and nobody fetches anything.
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
  /// How many of those have another question before them than they had.
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
  /// How many streams ended, and of those without the end that belongs to a stream.
  let ended: Int
  let broken: Int
  let whole: Double
}
