import Domain
import Formats
import Testing
import Vocabulary

/// What a page says, of every kind, comes back from the text in which it is kept.
@Suite struct PageContentTests {
  private let steps = [
    ProcessOutline.Step(id: ID(raw: "een"), title: "Bellen", why: "Wachten\n\nis lang: echt", room: "Langsgaan mag")
  ]

  @Test func aProjectKeepsForWhomItIsAndHowLongItRuns() {
    let frame = ProjectFrame(forWhom: "Jongeren:\nvan 14 tot 20", begins: Day(year: 2026, month: 1, day: 5), ends: nil)
    let project = PageContent.outline(ProcessOutline(purpose: "Een eigen plek", steps: steps, project: frame))
    #expect(project.kind == .project)
    #expect(PageContent(kind: .project, text: project.text) == project)
    #expect(PageContent(kind: .project, text: "").kind == .project, "also while nothing is said yet")
    #expect(PageContent(kind: .process, text: project.text).kind == .process, "the kind of the page decides")
  }

  @Test func aServiceKeepsEveryPartOfItsPromise() {
    let promise = ServicePromise(
      forWhom: "Voor wie alleen is", expect: "Eén\nTwee: drie\n\nvier", ask: "  niets", whenWrong: "Bel Anouk",
      terms: "stap: geen")
    let service = PageContent.service(promise)
    #expect(PageContent(kind: .service, text: PageContent.service(ServicePromise(text: service.text)).text).kind == .service)
    #expect(ServicePromise(text: service.text).expect == promise.expect)
    #expect(ServicePromise(text: service.text).terms == promise.terms)
  }

  @Test func onlyATextMayBeEverybodysAndOnlyOutlinesHaveSteps() {
    #expect(PageKind.allCases.filter(\.needsOwner) == [.process, .project, .service])
    #expect(PageKind.withSteps == ["proces", "project"])
  }

  @Test func fiveToTwelveStepsAndFiveMinutesAreNotRemarkedOn() {
    func outline(_ count: Int) -> PageContent {
      .outline(ProcessOutline(purpose: "", steps: Array(repeating: steps[0], count: count)))
    }
    #expect([0, 4, 5, 12, 13].map { outline($0).length } == [nil, .steps(4), nil, nil, .steps(13)])
    let word = "woord "
    #expect(PageContent.text(String(repeating: word, count: 1_000)).length == nil)
    #expect(PageContent.text(String(repeating: word, count: 1_200)).length == .minutes(6))
  }

  @Test func everyTemplateCanBeReadAndSixAreForPages() {
    #expect(ShippedTemplates.mistakes == [])
    #expect(ShippedTemplates.all.filter { $0.kind == .text }.count == 6)
    #expect(ShippedTemplates.all.filter { $0.kind == .process }.count == 1)
    #expect(Set(ShippedTemplates.all.map(\.slug)).count == 7)
    for template in ShippedTemplates.all {
      var names = 0
      let content = template.content { names += 1; return ID(raw: "stap-\(names)") }
      #expect(content.length == nil, "\(template.slug) is an outline itself")
      if case .outline(let outline) = content { #expect(Set(outline.steps.map(\.id)).count == outline.steps.count && names == 6) }
    }
  }

  @Test func aTemplateSaysWhatIsWrongWithIt() {
    #expect(throws: FormatMistake.self) {
      try TemplateFile.read("slug: x\nkind: roman\nname: {nl: A, en: B}\nsummary: {nl: A, en: B}\ntext: C", name: "x")
    }
    #expect(throws: FormatMistake.self) {
      try TemplateFile.read("slug: x\nkind: tekst\nname: {nl: A, en: B}\nsummary: {nl: A, en: B}", name: "x")
    }
  }
}
