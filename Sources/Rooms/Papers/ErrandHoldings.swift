import Store
import Vocabulary

extension Holding {
  static let errands = Holding(
    "klussen die even duren", "errands that take a while", under: .access,
    tables: [
      .staying("errand", .ends, Keeping(of: .colleagues, .agreement, until: .used(within: House.errandsLast))),
      .staying("errand_piece", .ends, Keeping(of: .colleagues, .agreement, until: .used(within: House.errandsLast))),
    ])
}
