import Crypto
import Foundation

/// A keyed digest (HMAC-SHA-256, cut to 128 bits) of something that must be known again and not be guessed: without the key
/// nobody can try whether it was this. The key is derived from the one given, so that it serves for nothing else.
func mark(_ text: String, with key: SymmetricKey) -> String {
  let derived = HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Data("kring mark".utf8), outputByteCount: 32)
  let code = HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: derived)
  return code.prefix(16).map { byte in
    let digits = Array("0123456789abcdef")
    return "\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }.joined()
}
