/// The way in for who sees the big screen: a code to scan, an address and six digits.
package enum JoinBox {
  /// - Parameters:
  ///   - code: six digits, shown in two groups of three.
  ///   - codeSign: the word before the code for who listens.
  ///   - label: what the drawing is, for who listens.
  package static func html(
    _ invitation: String, scan text: String, label: String, address: String, code: String, codeSign: String
  ) -> HTML {
    """
    <div class="join">\(QRCode.svg(text, label: label))\
    <div><p class="soft">\(invitation)</p><p class="join__where">\(address)</p>\
    <p class="join__code"><span class="hidden-visually">\(codeSign): </span>\(grouped(code))</p></div></div>
    """
  }

  /// `482916` becomes `482 916`, with a narrow space that does not break.
  private static func grouped(_ code: String) -> String {
    code.count == 6 ? "\(code.prefix(3))\u{202F}\(code.suffix(3))" : code
  }

  package static let examples: [Example] = [
    Example(
      "open", inside: true,
      html(
        "Doe mee op je telefoon", scan: "https://mee.wijkwerk.example/mee/482916", label: "QR-code om mee te doen",
        address: "mee.wijkwerk.example",
        code: "482916", codeSign: "Code"))
  ]
}
