extension Drawing {
  /// What leaves the view box, and which texts run into each other.
  var misplaced: [String] {
    let (width, height) = (viewBox[2], viewBox[3])
    var found: [String] = []
    // Once, for every text is compared with every other.
    let placed = texts.map { (text: $0, start: $0.start, end: $0.end) }
    for (index, one) in placed.enumerated() {
      if one.start < -0.01 || one.end > width + 0.01 || one.text.top < -0.01
        || one.text.bottom > height + 0.01
      {
        found.append("“\(one.text.text)” leaves the view box")
      }
      for other in placed[..<index] {
        let isClear =
          one.end <= other.start + 0.01 || other.end <= one.start + 0.01
          || one.text.top >= other.text.bottom - 1.5 || other.text.top >= one.text.bottom - 1.5
        if !isClear { found.append("“\(one.text.text)” runs into “\(other.text.text)”") }
      }
    }
    for circle in circles
    where circle.x < circle.radius || circle.x + circle.radius > width
      || circle.y < circle.radius || circle.y + circle.radius > height
    {
      found.append("\(circle)")
    }
    for rectangle in rectangles
    where rectangle.x < 0 || rectangle.end > width + 0.01 || rectangle.bottom > height {
      found.append("\(rectangle)")
    }
    return found
  }
}
