import Pages

/// The header that makes a browser save a file under a name (RFC 6266): ASCII for old programs, and the whole name encoded (RFC
/// 8187) for the others. Nothing in the name can end the header, climb to another folder, or reverse the direction of the text.
func attachment(named name: String) -> String {
  let clean = String(String.UnicodeScalarView(name.unicodeScalars.filter(isShowable)))
  let plain = clean.map { character in
    character.isASCII && character != "\"" && character != "\\" && character != "%" ? String(character) : "_"
  }.joined()
  if plain.isEmpty { return "attachment; filename=\"bestand\"; filename*=UTF-8''bestand" }
  return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(Place.encoded(clean))"
}

private func isShowable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F...0x9F, 0x2F, 0x5C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: false
  default: true
  }
}
