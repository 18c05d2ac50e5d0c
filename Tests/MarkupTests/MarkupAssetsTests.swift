import Foundation
import Testing

@testable import Markup

/// Markup: what travels inside the executable.
@Suite struct MarkupAssetsTests {
  private static let assets = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "Assets")

  private static func names(in folder: String) throws -> Set<String> {
    Set(
      try FileManager.default.contentsOfDirectory(atPath: assets.appending(path: folder).path).map {
        String($0.prefix { $0 != "." })
      })
  }

  @Test func everyFileIsServedNoneIsForgottenInTheListsNoneIsOnlyInTheLists() throws {
    #expect(try MarkupAssetsTests.names(in: "css") == Set(Assets.sheets))
    #expect(try MarkupAssetsTests.names(in: "js") == Set(Assets.scripts))
    #expect(Set(Assets.sheets).count == Assets.sheets.count)
  }

  @Test func theFilesInTheExecutableAreThoseOfTheFolder() throws {
    for name in Assets.sheets {
      let text = try String(contentsOf: MarkupAssetsTests.assets.appending(path: "css/\(name).css"), encoding: .utf8)
      #expect(embeddedFiles.first { $0.path == "Assets/css/\(name).css" }?.text == text)
    }
  }

  @Test func theOrderOfTheLayersComesBeforeEveryRuleAndTheSheetStaysWithinItsMeasure() {
    let text = String(decoding: Assets.sheet.body, as: UTF8.self)
    let layers = "@layer reset, base, layout, components, utilities;"
    #expect(text.firstRange(of: "{")!.lowerBound > text.firstRange(of: layers)!.upperBound)
    #expect(Assets.sheet.body.count < 65_000)
    #expect(text.filter { $0 == "{" }.count == text.filter { $0 == "}" }.count)
    #expect(!text.contains("http://www") || text.contains("data:image/svg+xml"))
    #expect(!text.contains("@import"))
  }

  @Test func theScriptWritesNoMarkupRunsNoTextAndReadsNoClockAndStaysWithinItsMeasure() {
    let text = String(decoding: Assets.script.body, as: UTF8.self)
    for forbidden in [
      "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "DOMParser", "Date",
      "localStorage", ".style",
    ] {
      #expect(!text.contains(forbidden), "\(forbidden)")
    }
    #expect(Assets.script.body.count < 17_000)
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("//") || $0.hasPrefix(" ") })
  }

  /// A script that sends by itself takes words out of the hand of who typed them: a circle once read what somebody had not given.
  @Test func noScriptSendsAnythingThatNobodyPressedFor() throws {
    let text = String(decoding: Assets.script.body, as: UTF8.self)
    for forbidden in [".submit(", "requestSubmit", ".click(", "fetch(", "sendBeacon", "WebSocket"] {
      #expect(!text.contains(forbidden), "\(forbidden)")
    }
    #expect(
      text.components(separatedBy: "XMLHttpRequest()").count == 2 && text.components(separatedBy: ".send(").count == 2,
      "there is one way out")
    #expect(text.contains("if (body && !press?.isTrusted) throw"), "and what was typed leaves by it with a press only")
    for name in Assets.scripts {
      let file = try #require(embeddedFiles.first { $0.path == "Assets/js/\(name).js" }?.text)
      for line in file.split(separator: "\n") where line.contains("ask(") && line.contains("body") && !line.contains("const ask")
      {
        #expect(line.contains("press"), "\(name): \(line)")
      }
    }
  }

  @Test func anAddressChangesWithTheContentAndLeadsBackToIt() {
    for asset in Assets.all {
      #expect(asset.address == "/bestanden/\(asset.file)")
      #expect(asset.file.hasPrefix("\(asset.name)-"))
      #expect(Assets.asset(file: asset.file)?.body == asset.body)
      #expect(!asset.body.isEmpty)
    }
    #expect(Set(Assets.all.map(\.file)).count == Assets.all.count)
    #expect(Assets.asset(file: "kring.css") == nil)
    #expect(Frame(title: "x", skip: "y").talk("").string.contains(Assets.sheet.address))
  }

  @Test(arguments: Icon.allCases)
  func theDrawingsInTheCodeAreThoseOfIconsSvgEachOne(icon: Icon) throws {
    let drawings = try #require(embeddedFiles.first { $0.path == "Assets/icons.svg" }?.text)
    #expect(drawings.contains("<symbol id=\"\(icon.rawValue)\" viewBox=\"0 0 24 24\">\(icon.drawing.string)</symbol>"))
    #expect(drawings.components(separatedBy: "<symbol ").count - 1 == Icon.allCases.count)
  }

  @Test func everyClassThatAComponentWritesHasAStyleOrIsASignForOne() {
    let sheet = String(decoding: Assets.sheet.body, as: UTF8.self)
    let tags = MarkupGalleryTests.examples.flatMap { MarkupScan($0.html.string).tags }
    let used = Set(tags.flatMap { ($0.attributes["class"] ?? "").split(separator: " ") })
    for name in used { #expect(sheet.contains(".\(name)"), "\(name)") }
  }
}
