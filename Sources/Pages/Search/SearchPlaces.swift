/// Finding.
extension Place {
  package static let search: Route<> = .seen("/zoeken")
}
