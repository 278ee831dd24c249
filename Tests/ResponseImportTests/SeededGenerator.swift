import SeededRandom

extension SeededGenerator {
  mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &self)! }

  mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}
