import AnketaCLI

@main enum Main {
  static func main() { AnketaCommand.run() }
}
