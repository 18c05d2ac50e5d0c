import Foundation

/// The one picture in the handbook of Wijkwerk: chairs in a ring, seen from above. It is drawn here, so that nobody has to ask
/// for its licence.
enum Stoelen {
  static let description = "Acht stoelen in een kring, van boven gezien. Op zeven zit iemand; de achtste is vrij."

  /// A PNG of 720 by 400 points in sixteen colours.
  static let png: [UInt8] = {
    var rows: [UInt8] = []
    for y in 0..<height {
      // Each row begins with its filter type: none.
      rows.append(0)
      for x in stride(from: 0, to: width, by: 2) { rows.append(colour(x, y) << 4 | colour(x + 1, y)) }
    }
    return file(of: rows)
  }()

  private static let (width, height) = (720, 400)
  private static let chairs = 8
  private static let shades = 7

  /// The background, seven shades for an occupied chair, and seven for the free one.
  private static let palette: [UInt8] = {
    let (ground, taken, free): ([Int], [Int], [Int]) = ([0xF4, 0xF6, 0xF4], [0x0B, 0x4B, 0x5A], [0xF2, 0xAE, 0x3C])
    let shaded = [taken, free].flatMap { ink in
      (1...shades).flatMap { shade -> [Int] in (0..<3).map { part in ground[part] + (ink[part] - ground[part]) * shade / shades }
      }
    }
    return (ground + shaded + taken).map { UInt8($0) }
  }()

  /// Each point is sampled in nine places, so that curves look smooth.
  private static func colour(_ x: Int, _ y: Int) -> UInt8 {
    var (taken, free) = (0, 0)
    for place in 0..<9 {
      let (dx, dy) = (
        Double(x) + Double(place % 3) / 3 - Double(width) / 2, Double(y) + Double(place / 3) / 3 - Double(height) / 2
      )
      guard let chair = chair(dx, dy) else { continue }
      if chair == 0 { free += 1 } else { taken += 1 }
    }
    let (most, base) = free > taken ? (free, shades) : (taken, 0)
    let shade = (most * shades + 4) / 9
    return shade == 0 ? 0 : UInt8(base + shade)
  }

  /// The chair at a place, measured from the middle of the ring. Each has a seat and a back that is turned outwards.
  private static func chair(_ x: Double, _ y: Double) -> Int? {
    let (round, away) = (atan2(y, x) / (2 * .pi) * Double(chairs), (x * x + y * y).squareRoot())
    let nearest = round.rounded()
    let aside = (round - nearest) / Double(chairs) * 2 * .pi * away
    // A square with round corners (a superellipse with fourth powers, after Piet Hein).
    let isSeat = pow(aside, 4) + pow(away - 128, 4) < pow(23, 4)
    let isBack = abs(aside) < 30 && abs(away - 164) < 4.5
    return isSeat || isBack ? (Int(nearest) + 2 * chairs) % chairs : nil
  }

  // MARK: PNG (ISO/IEC 15948), uncompressed

  private static func file(of rows: [UInt8]) -> [UInt8] {
    let head = big(width) + big(height) + [4, 3, 0, 0, 0]
    let sign: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    return [sign, part("IHDR", head), part("PLTE", palette), part("IDAT", unpacked(rows)), part("IEND", [])].flatMap { $0 }
  }

  private static func part(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + content
    return [big(content.count), named, big(Int(checksum(named)))].flatMap { $0 }
  }

  /// An uncompressed zlib stream (RFC 1950): stored blocks of at most 65 535 bytes, and a checksum over all of it.
  private static func unpacked(_ bytes: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: bytes.count, by: 65_535) {
      let block = bytes[start..<min(start + 65_535, bytes.count)]
      let size = [UInt8(truncatingIfNeeded: block.count), UInt8(truncatingIfNeeded: block.count >> 8)]
      stream.append(start + 65_535 >= bytes.count ? 1 : 0)
      stream += size
      stream += size.map { ~$0 }
      stream += block
    }
    var (low, high) = (1, 0)
    for byte in bytes {
      low = (low + Int(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return stream + big(high << 16 | low)
  }

  /// CRC-32, with which every chunk of a PNG ends.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }

  private static func big(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }
}
