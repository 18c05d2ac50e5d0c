import Foundation

/// Writes one Swift file that holds the given files: `EmbedTool <output> <root> <file>…`. Each becomes an `EmbeddedFile` with
/// its path below the root, its text (Base64 when it is binary), and a digest for its address.
@main
struct EmbedTool {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first, let root = arguments.dropFirst().first else {
      FileHandle.standardError.write(Data("usage: EmbedTool <output> <root> <file>...\n".utf8))
      exit(64)
    }
    var swift = """
      /// A file inside the executable.
      package struct EmbeddedFile: Sendable {
        /// Below the root of the repository, as in `Data/formats/omgangsoverleg.yaml`.
        package let path: String
        /// Its text; Base64 when the file is binary.
        package let text: String
        /// FNV-1a of the text. It changes with the text, so a browser may keep an address with this digest for ever.
        package let digest: String
      }

      package let embeddedFiles: [EmbeddedFile] = [

      """
    for path in arguments.dropFirst(2) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      let text = String(data: bytes, encoding: .utf8) ?? bytes.base64EncodedString()
      let short = String(path.dropFirst(root.count)).drop { $0 == "/" }
      var fence = "###"
      while text.contains("\"\"\"" + fence) || text.contains("\\" + fence) { fence += "#" }
      swift += "  EmbeddedFile(path: \"\(short)\", text: \(fence)\"\"\"\n\(text)\n\"\"\"\(fence), digest: \"\(digest(text))\"),\n"
    }
    swift += "]\n"
    // Writing the same content again would give the file a new date, and its module and all above it would be compiled anew.
    if (try? String(contentsOfFile: output, encoding: .utf8)) == swift { return }
    try swift.write(toFile: output, atomically: true, encoding: .utf8)
  }

  private static func digest(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }  // FNV-1a wraps by design
    return String(hash, radix: 36)
  }
}
