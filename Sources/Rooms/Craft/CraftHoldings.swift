import Domain
import Store

extension Holding {
  /// What somebody keeps of her own craft never goes to another server, and no happening tells of it.
  static let craft = Holding(
    "eigen vakmanschap", "one's own craft", under: nil,
    tables: [
      .own("craft_key", by: "person", Keeping(of: .colleagues, .learning, until: .left(days: CraftLimits.daysKept))),
      .own("craft_part", by: "id", Keeping(of: .colleagues, .learning, until: .left(days: CraftLimits.daysKept))),
      .own("craft_example", by: "id", Keeping(of: .colleagues, .learning, until: .left(days: CraftLimits.daysKept))),
      .own("craft_showing", by: "id", Keeping(of: .colleagues, .learning, until: .ended)),
      .own("own_deviation", by: "id", Keeping(of: .colleagues, .learning, until: .left(days: CraftLimits.daysKept))),
    ])
}
