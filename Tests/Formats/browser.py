"""A page in Chromium: what axe says of it, how wide it is, and whether anything in it is alive."""

from pathlib import Path

import axe_playwright_python
from playwright.sync_api import sync_playwright

AXE = next(Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text()
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}

# What could run, load or lead away, and the attributes that could.
LIVE = """() => {
  // A sentence of the summary leads to a table, figure or section of its own page.
  const leadsInside = e => e.localName === 'a' && e.attributes.length === 1 && !e.closest('.comments')
    && /^#((table|figure)-[0-9]+|comments)$/.test(e.getAttribute('href'))
    && document.querySelector(e.getAttribute('href'));
  const found = [...document.querySelectorAll(
    'script, iframe, object, embed, base, link, a, img, image, use, form, input, button, video, audio, ' +
    'meta[http-equiv="refresh" i], foreignObject, animate, set')].filter(e => !leadsInside(e))
    .map(e => e.localName);
  for (const element of document.querySelectorAll('*'))
    if (!leadsInside(element)) for (const attribute of element.attributes)
      if (/^on/i.test(attribute.name) || /^(href|src|srcset|style|xlink:href|action|formaction)$/i.test(attribute.name)
          || /^\\s*(javascript|data|https?):/i.test(attribute.value) && !attribute.name.startsWith('xmlns'))
        found.push(element.localName + ' ' + attribute.name);
  return found;
}"""


class Browser:
    """Chromium without the page's content security policy, so that only its escaping protects it."""

    def __enter__(self):
        self.playwright = sync_playwright().start()
        self.chromium = self.playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        return self

    def __exit__(self, *_):
        self.chromium.close()
        self.playwright.stop()

    def check_access(self, file: Path, findings) -> None:
        """No finding of axe that is serious or critical, and nothing wider than the page."""
        for viewport in (PHONE, DESK):
            with self.page(viewport) as page:
                page.goto(file.as_uri())
                page.evaluate(AXE)
                width = viewport["width"]
                for violation in page.evaluate(
                    "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations)"
                ):
                    if violation["impact"] in ("serious", "critical"):
                        target = violation["nodes"][0]["target"]
                        findings.fault(file, f"axe at {width}: {violation['help']}, {target}")
                wide = page.evaluate("document.documentElement.scrollWidth")
                findings.expect(wide <= width, file, f"is {wide} wide on a screen of {width}")

    def check_inert(self, file: Path, title: str, findings) -> None:
        """Nothing runs, loads or leads away, and the title is what the annex is called."""
        with self.page(DESK) as page:
            events: list[str] = []
            page.on("dialog", lambda dialog: (events.append("dialog"), dialog.dismiss()))
            page.on("request", lambda request: events.append(request.url))
            page.goto(file.as_uri())
            page.mouse.move(200, 300)
            page.wait_for_timeout(50)
            live = page.evaluate(LIVE)
            findings.expect(not live, file, f"is alive: {live[:5]}")
            foreign = [event for event in events if event != file.as_uri()]
            findings.expect(not foreign, file, f"did something: {foreign[:5]}")
            findings.expect(page.title() == title, file, f"has the title {page.title()!r}")

    def page(self, viewport):
        return self.chromium.new_page(viewport=viewport, bypass_csp=True)
