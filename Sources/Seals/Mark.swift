import Crypto
import Foundation

/// A keyed digest (HMAC-SHA-256, cut to 128 bits) by which a text is recognised later. Without the key nobody can test a guess.
/// The key is derived from the given one, so that it serves no other purpose.
func mark(_ text: String, with key: SymmetricKey) -> String {
  let derived = HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Data("kring mark".utf8), outputByteCount: 32)
  let code = HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: derived)
  return code.prefix(16).map { byte in
    let digits = Array("0123456789abcdef")
    return "\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }.joined()
}
