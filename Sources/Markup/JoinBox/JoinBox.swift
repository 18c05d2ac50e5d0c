/// Joining for somebody who sees the big screen: a code to scan, an address and a code to type.
package enum JoinBox {
  /// - Parameters:
  ///   - code: ten characters, shown in two groups of five.
  ///   - codeSign: the word before the code for screen readers.
  ///   - label: what the drawing is, for screen readers.
  package static func html(
    _ invitation: String, scan text: String, label: String, address: String, code: String, codeSign: String
  ) -> HTML {
    """
    <div class="join">\(QRCode.svg(text, label: label))\
    <div><p class="soft">\(invitation)</p><p class="join__where">\(address)</p>\
    <p class="join__code"><span class="hidden-visually">\(codeSign): </span>\(grouped(code))</p></div></div>
    """
  }

  /// `KRTM49WXHP` becomes `KRTM4 9WXHP`, with a narrow space that does not break.
  package static func grouped(_ code: String) -> String {
    code.count == 10 ? "\(code.prefix(5))\u{202F}\(code.suffix(5))" : code
  }

  package static let examples: [Example] = [
    Example(
      "open", inside: true,
      html(
        "Doe mee op je telefoon", scan: "https://mee.wijkwerk.example/mee/KRTM49WXHP", label: "QR-code om mee te doen",
        address: "mee.wijkwerk.example",
        code: "KRTM49WXHP", codeSign: "Code"))
  ]
}
