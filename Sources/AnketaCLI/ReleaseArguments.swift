import ArgumentParser

/// What is asked of an annex that comes from the archive.
struct ReleaseArguments: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Writes an annex from the archive although an earlier one, subtracted from it, shows what few people answered; "
        + "recorded with it."))
  var acceptDifference = false
}
