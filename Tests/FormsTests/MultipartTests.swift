@testable import Forms
import Testing
import Vocabulary

/// Ellen sends a folder of Markdown, as browsers write it, and others send things that browsers do not write.
@Suite struct MultipartTests {
  private func read(_ body: String, type: String = "multipart/form-data; boundary=grens") throws -> Submission {
    try Submission(Array(body.replacing("\n", with: "\r\n").utf8), type: type)
  }

  private let ellens = """
    --grens
    Content-Disposition: form-data; name="toelichting"

    Eerste keer
    --grens
    Content-Disposition: form-data; name="bestanden"; filename="handboek/Intake & plan.md"
    Content-Type: text/markdown

    # Intake
    --grenzeloos is geen grens

    --grens
    Content-Disposition: form-data; name="bestanden"; filename=""
    Content-Type: application/octet-stream


    --grens--

    """

  @Test func aFolderComesInAsItWas() throws {
    let form = try read(ellens)
    #expect(try form.one("toelichting") == "Eerste keer")
    #expect(form.files.count == 1)
    #expect(form.files[0].field == "bestanden")
    #expect(form.files[0].path == ["handboek", "Intake & plan.md"])
    #expect(form.files[0].name == "Intake & plan.md")
    #expect(String(decoding: form.files[0].bytes, as: UTF8.self) == "# Intake\r\n--grenzeloos is geen grens\r\n")
  }

  @Test func bytesStayBytes() throws {
    var body = Array("--g\r\nContent-Disposition: form-data; name=\"b\"; filename=\"x\"\r\n\r\n".utf8)
    let odd: [UInt8] = [0, 0xFF, 0x0D, 0x0A, 0x2D, 0x2D, 0x0D, 0x0A, 0x0D, 0x0D, 0x0A, 0x2D]
    body += odd
    body += "\r\n--g--".utf8
    #expect(try Submission(body, type: "multipart/form-data; boundary=g").files[0].bytes == odd)
  }

  @Test(arguments: [
    ("grens", "multipart/form-data; boundary=grens"), ("grens", "multipart/form-data; charset=utf-8; boundary=\"grens\""),
    ("grens", "Multipart/Form-Data;boundary=grens"), ("a=b;c", "multipart/form-data; boundary=\"a=b;c\""),
  ])
  func boundariesComeInManyClothes(boundary: String, type: String) throws {
    #expect(
      try read("--\(boundary)\nContent-Disposition: form-data; name=\"a\"\n\n1\n--\(boundary)--", type: type).one("a") == "1")
  }

  @Test(arguments: [
    "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"a b\"",
    "multipart/form-data; boundary=\(String(repeating: "a", count: 71))", "multipart/form-data; boundary=é",
    "multipart/form-data; boundary=ander; boundary=grens",
  ])
  func aBoundaryThatIsNoneIsRefused(type: String) {
    #expect(throws: Malformed.self) {
      try read("--grens\nContent-Disposition: form-data; name=\"a\"\n\n1\n--grens--", type: type)
    }
  }

  @Test(arguments: [
    // Cut off, at every place where it can be.
    "--grens", "--grens\n", "--grens\nContent-Disposition: form-data; name=\"a\"",
    "--grens\nContent-Disposition: form-data; name=\"a\"\n\n", "--grens\nContent-Disposition: form-data; name=\"a\"\n\n1",
    "--grens\nContent-Disposition: form-data; name=\"a\"\n\n1\n--grens",
    "--grens\nContent-Disposition: form-data; name=\"a\"\n\n1\n--grens\n",
    // Something before it, something behind a boundary.
    "x\n--grens\nContent-Disposition: form-data; name=\"a\"\n\n1\n--grens--",
    "--grens x\nContent-Disposition: form-data; name=\"a\"\n\n1\n--grens--",
    "--grens\nContent-Disposition: form-data; name=\"a\"\n\n1\n--grens x--",
    // A part that does not say what it is, or says it twice.
    "--grens\n\n1\n--grens--", "--grens\nContent-Type: text/plain\n\n1\n--grens--",
    "--grens\nContent-Disposition: attachment; name=\"a\"\n\n1\n--grens--",
    "--grens\nContent-Disposition: form-data\n\n1\n--grens--",
    "--grens\nContent-Disposition: form-data; name=\"a\"\nContent-Disposition: form-data; name=\"b\"\n\n1\n--grens--",
    "--grens\nContent-Disposition: form-data; name=\"a\"\nnonsense\n\n1\n--grens--",
    // Nested and encoded parts, which no browser sends any more.
    "--grens\nContent-Disposition: form-data; name=\"a\"\nContent-Type: multipart/mixed; boundary=x\n\n1\n--grens--",
    "--grens\nContent-Disposition: form-data; name=\"a\"\nContent-Transfer-Encoding: base64\n\nMQ==\n--grens--",
  ])
  func whatCanBeReadInTwoWaysIsRefused(body: String) {
    #expect(throws: Malformed.self) { try read(body) }
  }

  @Test func bareLineEndsAreNoLineEnds() {
    let body = Array("--grens\nContent-Disposition: form-data; name=\"a\"\n\n1\n--grens--".utf8)
    #expect(throws: Malformed.self) { try Submission(body, type: "multipart/form-data; boundary=grens") }
    let mixed = Array("--grens\r\nContent-Disposition: form-data; name=\"a\"\nX: y\r\n\r\n1\r\n--grens--".utf8)
    #expect(throws: Malformed.self) { try Submission(mixed, type: "multipart/form-data; boundary=grens") }
  }

  @Test(arguments: [
    ("../../etc/passwd", ["etc", "passwd"]),
    ("C:\\Users\\Ellen\\plan.md", ["C:", "Users", "Ellen", "plan.md"]), ("/plan.md", ["plan.md"]),
    ("./././plan.md", ["plan.md"]), ("rek\u{202E}dm.exe", ["rekdm.exe"]), ("a\u{0}b.md", ["ab.md"]), ("a%22b.md", ["a\"b.md"]),
    ("..", []), ("één.md", ["één.md"]), ("plan.md ", ["plan.md"]),
  ])
  func aFileNameCannotClimb(given: String, path: [String]) throws {
    let quoted = given.replacing("\\", with: "\\\\")
    let form = try read("--grens\nContent-Disposition: form-data; name=\"b\"; filename=\"\(quoted)\"\n\nx\n--grens--")
    #expect(form.files[0].path == path)
  }

  @Test func aHeadWithoutEndAndFilesWithoutEndAreRefused() throws {
    let part = "--grens\nContent-Disposition: form-data; name=\"b\"; filename=\"x\"\n\nx\n"
    #expect(throws: Malformed.self) { try read("--grens\nX: \(String(repeating: "a", count: 9_000))\n\nx\n--grens--") }
    #expect(try read("\(String(repeating: part, count: 500))--grens--").files.count == 500)
    #expect(throws: Malformed.self) { try read("\(String(repeating: part, count: 501))--grens--") }
    let field = "--grens\nContent-Disposition: form-data; name=\"b\"\n\nx\n"
    #expect(throws: Malformed.self) { try read("\(String(repeating: field, count: 401))--grens--") }
  }

  @Test func aFieldIsUTF8() {
    var body = Array("--g\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n".utf8)
    body += [0xC0, 0xAE]
    body += "\r\n--g--".utf8
    #expect(throws: Malformed.self) { try Submission(body, type: "multipart/form-data; boundary=g") }
  }

  /// Whatever bytes come, the reader ends, and gives a form or refuses it.
  @Test func noBytesMakeItStumble() throws {
    let whole = Array(ellens.replacing("\n", with: "\r\n").utf8)
    let chance = Randomness.seeded(2_026)
    for round in 0..<2_000 {
      var bytes = whole
      for _ in 0...(round % 8) {
        let place = chance.number(below: bytes.count)
        switch round % 3 {
        case 0: bytes[place] = UInt8(chance.number(below: 256))
        case 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: whole[..<min(place, 40)], at: place)
        }
      }
      do { _ = try Submission(bytes, type: "multipart/form-data; boundary=grens") } catch let error {
        #expect(error.status == 400)
      }
    }
  }
}
