/// Addresses for everybody, and for machines.
extension Place {
  package static let signIn: Route<> = .seen("/aanmelden")
  package static let signInCode: Route<> = .seen("/aanmelden/code")
  package static let forgotten: Route<> = .seen("/aanmelden/vergeten")
  package static let renewal: Route<String> = .seen("/aanmelden/wachtwoord/{token}")
  package static let stepIn: Route<> = .seen("/aanmelden/als")
  package static let signOut: Route<> = .seen("/afmelden")
  package static let founding: Route<String> = .seen("/oprichting/{token}")
  package static let invitation: Route<String> = .seen("/uitnodiging/{token}")
  package static let whoSeesWhat: Route<> = .seen("/wie-ziet-wat")
  package static let asset: Route<String> = .seen("/bestanden/{file}")
  package static let healthy: Route<> = .seen("/healthz")
  package static let ready: Route<> = .seen("/readyz")
  package static let security: Route<> = .seen("/.well-known/security.txt")
}
