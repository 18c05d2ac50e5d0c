/// The addresses of files that the organisation keeps: pictures, and files that a text links to.
package struct KeptFile {
  /// From the written address to the one to use. Nil when there is none.
  package let picture: (String) -> String?
  package let link: (String) -> String?

  package init(picture: @escaping (String) -> String?, link: @escaping (String) -> String?) {
    self.picture = picture
    self.link = link
  }

  /// On a page of ours: pictures are shown, and other files are links.
  package static var here: KeptFile {
    KeptFile(picture: { address in pictures.contains { address.hasSuffix($0) } ? address : nil }, link: { $0 })
  }

  private static let pictures: [String] = [".png", ".jpg", ".gif", ".webp"]

  /// The address when it is one of a kept file (`Place.storedFile`): a name of letters, digits and one dot.
  static func address(_ url: String) -> String? {
    guard url.hasPrefix("/stukken/") else { return nil }
    let name = url.utf8.dropFirst(9)
    let isPlain = name.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E }
    return isPlain && name.count { $0 == 0x2E } == 1 ? url : nil
  }
}
