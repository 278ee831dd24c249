/// The page's style sheet, for screen, phone and paper.
enum StyleSheet {
  /// SHA-256 of `css`, as a content security policy names it. A test says when it must change.
  static let hash = "sha256-SaKO1IGC5kPoBXjG5bliwFAiYDcuDtMJ9lJJVWCy6Ic="

  static let css = """

    :root { color-scheme: light; --accent: #018571; --ink: #1a1a1a; --quiet: #595959; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; background: #fff; color: var(--ink); font: 1rem/1.45 "PT Sans", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
    main { max-width: 43rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.22; font-weight: bold; text-wrap: balance; }
    h1 { margin: 0; font-size: 1.75rem; }
    h2 { margin: 2.75rem 0 .75rem; padding-top: .6rem; border-top: 2px solid #018571; font-size: 1.3rem; color: var(--accent); }
    h3 { margin: 2rem 0 .5rem; font-size: 1.08rem; }
    h4, h5, h6 { margin: 1.5rem 0 .4rem; font-size: 1rem; }
    h2 + h3, h3 + h4 { margin-top: 1rem; }
    p { margin: 0 0 .7rem; text-wrap: pretty; }
    a { color: inherit; text-decoration: underline; text-decoration-color: #80cdc1; text-underline-offset: .15em; white-space: nowrap; }
    ul { margin: 0 0 .7rem; padding-left: 1.2rem; }
    li { margin: 0 0 .3rem; }
    .subtitle { margin: .4rem 0 0; font-size: 1.15rem; color: var(--quiet); text-wrap: balance; }
    .subline { margin: -.25rem 0 .8rem; font-size: .9rem; color: var(--quiet); }
    .note { margin: .4rem 0 .7rem; font-size: .86rem; line-height: 1.4; color: var(--quiet); }
    .facts { margin: 0 0 .9rem; }
    header .facts { margin-top: 1.25rem; }
    .facts::after { content: ""; display: block; clear: both; }
    dt, dd { float: left; margin: 0; padding: .18rem 0; }
    dt { clear: left; width: 31%; padding-right: 1rem; color: var(--quiet); }
    dd { width: 69%; overflow-wrap: anywhere; }
    .scroll { overflow-x: auto; }
    .table { margin: 1.2rem 0 1.6rem; }
    table { width: 100%; border-collapse: collapse; font-size: .92rem; line-height: 1.32; font-variant-numeric: tabular-nums lining-nums; border-bottom: 1.5px solid #1a1a1a; }
    caption { padding: 0 0 .45rem; text-align: left; text-wrap: pretty; }
    th, td { padding: .34rem 0 .34rem 1.1rem; text-align: left; vertical-align: baseline; font-weight: normal; }
    th:first-child, td:first-child { padding-left: 0; }
    thead tr > * { border-top: 1.5px solid #1a1a1a; border-bottom: .75px solid #1a1a1a; vertical-align: bottom; overflow-wrap: normal; color: var(--quiet); }
    tbody tr + tr > * { border-top: .75px solid #d4d4d4; }
    tbody th { min-width: 9rem; }
    td.n, th.n { width: 1%; text-align: right; }
    td.n { white-space: nowrap; }
    tr.apart > * { color: var(--quiet); font-style: italic; }
    figure { margin: 1.2rem 0 1.6rem; }
    figure svg { display: block; width: 100%; max-width: 40rem; height: auto; }
    figure + .note { margin-top: -1.1rem; }
    figcaption { margin-top: .5rem; font-size: .92rem; line-height: 1.35; text-wrap: pretty; }
    .comments { margin: .6rem 0 1.2rem; padding: 0; list-style: none; }
    .comments li { margin: 0 0 .55rem; }
    .comments p { margin: 0; padding-left: .9rem; border-left: 2px solid #b8d9d3; text-wrap: wrap; }
    .comments span:first-child { white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
    .mark { font-size: .84rem; color: var(--quiet); white-space: nowrap; }
    @media (max-width: 36rem) {
      main { padding: 1.5rem 1rem 3rem; }
      h1 { font-size: 1.45rem; }
      h2 { font-size: 1.2rem; }
      dt, dd { float: none; width: auto; }
      dt { padding: .3rem 0 0; font-size: .9rem; }
      dd { padding: 0 0 .3rem; }
    }
    @media screen and (max-width: 36rem) {
      figure .wide { display: none; }
      figure .narrow { display: block; }
      figure svg { max-width: 27rem; }
      /* A shadow at the right edge while there is more to scroll to. */
      .scroll { background: linear-gradient(to left, #fff 1.5rem, transparent 2.5rem) right / 2.5rem 100% no-repeat local, linear-gradient(to left, rgb(0 0 0 / .18), transparent 1rem) right / 1rem 100% no-repeat scroll; }
    }
    @page { size: A4; margin: 18mm 20mm 17mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt "PT Sans", "DejaVu Sans", sans-serif; color: #595959; } }
    @media print {
      html { font-size: 10pt; }
      body { line-height: 1.36; }
      main { max-width: none; padding: 0; }
      h2 { margin: 1.25rem 0 .6rem; padding-top: .4rem; }
      h3 { margin-top: 1.3rem; }
      p { margin-bottom: .5rem; }
      figure, .table { margin: .6rem 0 .8rem; }
      figure + .note { margin-top: -.6rem; }
      th, td { padding-top: .19rem; padding-bottom: .19rem; }
      .note { margin-bottom: .5rem; line-height: 1.32; }
      dt, dd { padding-top: .06rem; padding-bottom: .06rem; }
      .comments { columns: 2; column-gap: 1.6rem; font-size: .95rem; line-height: 1.3; }
      .comments li { margin-bottom: .4rem; }
      /* How to read the annex is looked up, not read. */
      #method p, #method dl { margin-bottom: .35rem; font-size: .86rem; line-height: 1.28; }
      #method dt, #method dd { padding-top: 0; padding-bottom: 0; }
      h1, h2, h3, h4, h5, h6, .subline { break-after: avoid; }
      p, li { orphans: 2; widows: 2; }
      .scroll { overflow: visible; }
      thead { display: table-header-group; }
      tr, figure, .whole, .comments li, ul:not(.comments) { break-inside: avoid; }
      caption, thead, tbody tr:first-child { break-after: avoid; }
      tbody tr:last-child:not(:first-child) { break-before: avoid; }
      .table > .note { break-before: avoid; }
      figure svg { width: 154mm; max-width: 154mm; }
      a { color: inherit; text-decoration: none; }
    }

    """
}
