import Crypto
import Foundation

/// SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits.
package func sha256(_ text: String) -> String { sha256(Array(text.utf8)) }

package func sha256(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var hex: [UInt8] = []
  hex.reserveCapacity(64)
  for byte in SHA256.hash(data: bytes) {
    hex.append(digits[Int(byte >> 4)])
    hex.append(digits[Int(byte & 15)])
  }
  return String(decoding: hex, as: UTF8.self)
}

/// One link of the chain of the log: every field of a row, each with its length before it so that no two rows have the same
/// text, and the hash of the row before. When a row is changed, moved or removed, every later hash is wrong.
package func chained(previous: String, fields: [String]) -> String {
  var text = previous
  for field in fields { text += "\n\(field.utf8.count):\(field)" }
  return sha256(text)
}
