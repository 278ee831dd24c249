import Foundation
import Testing

/// A second opinion: the YAML and JSON Schema libraries of Python, where they are installed.
enum Python {
  /// Whether `python3` with PyYAML and jsonschema is on this machine.
  static let canValidate = (try? run("import jsonschema, yaml", input: ""))?.status == 0

  /// Whether the schema for editors takes the file.
  static func accepts(_ yaml: String) throws -> Bool {
    let result = try run(
      """
      import json, sys, jsonschema, yaml
      schema = json.load(open(sys.argv[1], encoding="utf-8"))
      validator = jsonschema.Draft202012Validator
      validator.check_schema(schema)
      # A code is a number to YAML and a text to JSON when it stands as a key.
      value = json.loads(json.dumps(yaml.safe_load(sys.stdin.read()), default=str))
      print(validator(schema).is_valid(value))
      """, input: yaml)
    try #require(result.status == 0)
    return result.text == "True\n"
  }

  /// Runs a program with the path of the schema as its argument.
  static func run(_ program: String, input: String) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-X", "utf8", "-c", program, ExampleContentTests.schema.path,
    ]
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
