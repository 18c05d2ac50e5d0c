import Domain
import Testing

/// How a file is called when it leaves follows from what it was judged to be.
@Suite struct FileNameTests {
  @Test(arguments: [
    (FileKind.plainText, "verslag.txt", "verslag.txt"), (.plainText, "verslag.html", "verslag.html.txt"),
    (.plainText, "rekening.exe", "rekening.exe.txt"),
    (.pdf, "Plan 3.2 def", "Plan 3.2 def.pdf"), (.jpeg, "kring.JPEG", "kring.JPEG"), (.jpeg, "kring.jpg", "kring.jpg"),
    (.png, "kring.jpg", "kring.jpg.png"),
    (.png, "", "bestand.png"), (.png, "png", "png.png"), (.pdf, ".pdf", ".pdf"), (.word, "brief.docx.", "brief.docx..docx"),
  ])
  func theEndingIsThatOfTheKind(kind: FileKind, given: String, called: String) {
    #expect(kind.named(given) == called)
  }
}
