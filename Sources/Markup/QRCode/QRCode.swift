import CQRencode

/// A QR code.
package enum QRCode {
  /// The code as a drawing, with a quiet zone of four modules; dark on white in both themes, because cameras expect that. Empty
  /// for a text that is too long for any code (over 2 331 bytes).
  /// - Parameter label: what the drawing is, for screen readers.
  package static func svg(_ text: String, label: String) -> HTML {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return .empty }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    let modules = UnsafeBufferPointer(start: code.pointee.data, count: width * width)
    let box = width + 8
    return """
      <svg class="qr" viewBox="-4 -4 \(box) \(box)" role="img" aria-label="\(label)">\
      <rect class="qr__bg" x="-4" y="-4" width="\(box)" height="\(box)" rx="1.5"/>\
      <path class="qr__fg" d="\(each: 0..<width, { row in runs(modules[(row * width)..<((row + 1) * width)], row: row) })"/></svg>
      """
  }

  /// The dark runs of one row, each as one rectangle.
  private static func runs(_ modules: Slice<UnsafeBufferPointer<UInt8>>, row: Int) -> HTML {
    var path = HTML.empty
    var start: Int?
    for (column, module) in modules.enumerated() {
      let isDark = module & 1 == 1 // the lowest bit is the colour; the others say what the module is for
      if isDark, start == nil { start = column }
      if let from = start, !isDark || column == modules.count - 1 {
        let length = (isDark ? column + 1 : column) - from
        path += "M\(from) \(row)h\(length)v1h-\(length)z"
        start = nil
      }
    }
    return path
  }
}
