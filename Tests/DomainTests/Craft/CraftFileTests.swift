import Domain
import Testing
import Vocabulary

/// What somebody takes along of her craft comes back as it went.
@Suite struct CraftFileTests {
  @Test(arguments: 0..<200) func whatGoesOutComesBackTheSame(_ seed: Int) {
    var dice = Dice(UInt64(seed + 1))
    let words = [
      "", "Ik kan wachten.", "Eén\n\nTwee", "# geen kop", "- geen punt\n## en geen deel", "\\ streep", "<https://x>",
      "### Wat ik kan", " ingesprongen",
    ]
    func some() -> String { tidied(words[Int(dice.next(UInt64(words.count)))]) }
    let parts = (0..<Int(1 + dice.next(5))).map { number in
      CraftFile.Part(
        heading: "Onderdeel \(number)", can: some(), learn: some(),
        examples: (0..<Int(dice.next(4))).map { _ in
          CraftFile.Example(words: some(), link: dice.next(2) == 0 ? "" : "/handboek/x")
        }
          .filter { !$0.words.isEmpty || !$0.link.isEmpty })
    }
    let file = CraftFile(parts: parts)
    #expect(CraftFile(text: file.text) == file, "\(file.text)")
  }

  @Test func whatIsNoneOfOursIsRefusedAndNoWordIsLost() {
    #expect(CraftFile(text: "") == nil)
    #expect(CraftFile(text: "# Mijn vak\n\nzomaar") == nil)
    #expect(CraftFile(text: "## Los\nzonder kop eronder")?.parts == [CraftFile.Part(heading: "Los", can: "zonder kop eronder")])
  }

  @Test func onlyAddressesThatABrowserMayFollowAreLinks() {
    for fine in ["https://wijkwerk.example/x", "/handboek/klacht", "http://x.example"] { #expect(CraftLimits.isSafe(fine)) }
    for wrong in [
      "javascript:alert(1)", "//elders.example", "https://", "data:text/html,x", "\\\\x", "https://a b", "ftp://x",
      "java\tscript:x",
    ] {
      #expect(!CraftLimits.isSafe(wrong), "\(wrong)")
    }
  }
}
