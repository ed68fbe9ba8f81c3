/// How pages look: light and dark, on a desk, a phone and paper.
enum StyleSheet {
    static let text: StaticString = """
        :root {
          --paper: #fff; --panel: #f4f6f8; --edge: #d8dee4; --ink: #1b2126; --quiet: #57616b;
          --plain: #2563c4; --good: #0f8577; --middle: #c07a00; --other: #7458bd; --bad: #c2352b; --faint: #9aa4ae;
          --shade: 37, 99, 196; color-scheme: light dark;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #14181c; --panel: #1d2329; --edge: #363f48; --ink: #e8ecef; --quiet: #a5b0ba;
            --plain: #6ea8ff; --good: #3dbba9; --middle: #e2a93f; --other: #b09af0; --bad: #f27d72; --faint: #78838d;
            --shade: 110, 168, 255;
          }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
        body {
          margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 76rem; background: var(--paper); color: var(--ink);
          font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei",
            "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
          font-variant-numeric: tabular-nums; overflow-wrap: break-word;
        }
        :lang(zh-Hant) { font-family: system-ui, "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif; }
        :lang(ja) { font-family: system-ui, "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", sans-serif; }
        h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .4rem; letter-spacing: -.01em; }
        h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 .9rem; }
        p { margin: 0 0 .8rem; max-width: 46rem; }
        header { border-bottom: 1px solid var(--edge); padding-bottom: 1rem; margin-bottom: 1.5rem; }
        header p { color: var(--quiet); margin: 0; }
        a { color: var(--plain); text-underline-offset: .15em; }
        a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--plain);
          outline-offset: 2px; }
        nav ol { list-style: none; margin: 0 0 1.5rem; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; }
        nav li { font-size: .92rem; }
        section { margin: 0 0 2.8rem; scroll-margin-top: 1rem; min-width: 0; }
        footer { border-top: 1px solid var(--edge); padding-top: 1rem; color: var(--quiet); font-size: .88rem; }
        .note { color: var(--quiet); font-size: .88rem; }
        .warning { border-left: 4px solid var(--bad); background: var(--panel); padding: .6rem .9rem; }
        .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(12.6rem, 1fr)); gap: .8rem;
          margin: 0 0 1.4rem; }
        @media (min-width: 48rem) { .figures:has(> :nth-child(6):last-child) { grid-template-columns: repeat(3, 1fr); } }
        .figures > div { background: var(--panel); border-radius: .5rem; padding: .8rem 1rem .9rem;
          border-top: 3px solid var(--edge); }
        .figures > .good { border-top-color: var(--good); }
        .figures > .middle { border-top-color: var(--middle); }
        .figures > .other { border-top-color: var(--other); }
        .figures > .bad { border-top-color: var(--bad); }
        .figures dt { font-size: .9rem; color: var(--quiet); }
        .figures dd { margin: 0; }
        .figures .value { font-size: 1.75rem; line-height: 1.3; font-weight: 650; white-space: nowrap; }
        .figures .detail { font-size: .85rem; color: var(--quiet); line-height: 1.4; }
        .definitions { margin: 0 0 1.2rem; max-width: 54rem; }
        .definitions > div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1.2rem; padding: .45rem 0;
          border-bottom: 1px solid var(--edge); }
        .definitions dt { font-weight: 600; }
        .definitions dd { margin: 0; }
        .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
          gap: 0 2.2rem; align-items: start; }
        .columns > div { min-width: 0; }
        .columns .definitions { font-size: .88rem; }
        .columns .definitions > div { grid-template-columns: 9rem 1fr; padding: .35rem 0; }
        .scroll { overflow-x: auto; margin: 0 0 1.4rem; }
        table { border-collapse: collapse; font-size: .92rem; }
        caption, figcaption { text-align: left; font-weight: 600; padding: 0 0 .5rem; caption-side: top;
          line-height: 1.4; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; font-weight: 400;
          border-bottom: 1px solid var(--edge); }
        thead th { color: var(--quiet); font-size: .86rem; vertical-align: bottom; border-bottom-color: var(--quiet); }
        th:last-child, td:last-child { padding-right: .3rem; }
        .number { text-align: right; white-space: nowrap; }
        thead .number { white-space: normal; }
        code { font: .92em/1.4 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono", monospace; }
        td q, th q { quotes: none; display: inline-block; min-width: 12rem; }
        .with-bar { display: inline-flex; align-items: center; gap: .6rem; flex-direction: row-reverse; }
        .with-bar .bar { width: 6rem; }
        .with-bar > span { min-width: 4.2em; text-align: right; white-space: nowrap; }
        svg.bar { display: block; height: .8rem; width: 100%; overflow: visible; border-radius: 2px; }
        svg .track { fill: var(--edge); opacity: .55; }
        svg .plain { fill: var(--plain); } svg .good { fill: var(--good); } svg .middle { fill: var(--middle); }
        svg .other { fill: var(--other); } svg .bad { fill: var(--bad); } svg .faint { fill: var(--faint); }
        svg .whisker { stroke: var(--ink); stroke-width: 2; opacity: .75; }
        figure { margin: 0 0 1.4rem; }
        figure.bars table { width: 100%; max-width: 54rem; }
        figure.bars th { width: 1%; white-space: nowrap; }
        figure.bars td { white-space: nowrap; width: 1%; }
        figure.bars .drawing { width: auto; min-width: 5rem; vertical-align: middle; }
        figure.bars .bar { height: 1.05rem; }
        .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: .3rem 0 0; margin: 0;
          font-weight: 400; font-size: .88rem; color: var(--quiet); }
        .swatch { display: inline-block; width: .8em; height: .8em; border-radius: 2px; margin-right: .45em;
          background: var(--plain); }
        .swatch.good { background: var(--good); } .swatch.middle { background: var(--middle); }
        .swatch.other { background: var(--other); } .swatch.bad { background: var(--bad); }
        .swatch.faint { background: var(--faint); }
        svg.plane { display: block; width: 100%; max-width: 34rem; height: auto; }
        svg.series { display: block; width: 100%; min-width: 30rem; max-width: 54rem; height: auto; }
        svg text { fill: var(--quiet); font-size: 12px; font-family: inherit; }
        svg .axis-title { fill: var(--ink); font-size: 12.5px; }
        svg .grid { stroke: var(--edge); stroke-width: 1; }
        svg .axis { stroke: var(--quiet); stroke-width: 1; }
        svg .line { fill: none; stroke: var(--plain); stroke-width: 2.5; stroke-linejoin: round; }
        svg .line.faint { stroke: var(--faint); stroke-width: 1.5; } svg .line.good { stroke: var(--good); }
        svg .line.middle { stroke: var(--middle); } svg .line.other { stroke: var(--other); }
        svg .line.bad { stroke: var(--bad); }
        svg .dashed { stroke-dasharray: 5 5; }
        svg .interval { stroke: var(--plain); stroke-width: 1.5; opacity: .6; }
        svg .point { fill: var(--plain); stroke: var(--paper); stroke-width: 1; }
        svg .pin { fill: var(--paper); stroke: var(--bad); stroke-width: 3; }
        svg .pin-label { fill: var(--ink); font-weight: 600; font-size: 12.5px; paint-order: stroke;
          stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
        .heat { --shade: 37, 99, 196; }
        .heat td, .heat th { padding: .3rem .5rem; }
        .heat td { text-align: center; border: 2px solid var(--paper); min-width: 2.6rem; }
        .heat thead .number { text-align: center; }
        .heat .tall { writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; max-height: 14rem; padding: .5rem .3rem; vertical-align: bottom; border: 0; }
        .heat.bad { --shade: 194, 53, 43; } .heat.good { --shade: 15, 133, 119; }
        .heat.middle { --shade: 192, 122, 0; } .heat.other { --shade: 116, 88, 189; }
        .heat-1 { background: rgba(var(--shade), .08); } .heat-2 { background: rgba(var(--shade), .15); }
        .heat-3 { background: rgba(var(--shade), .22); } .heat-4 { background: rgba(var(--shade), .29); }
        .heat-5 { background: rgba(var(--shade), .36); } .heat-6 { background: rgba(var(--shade), .43); }
        .heat-7 { background: rgba(var(--shade), .5); } .heat-8 { background: rgba(var(--shade), .57); }
        .entries { list-style: none; margin: 0 0 1.2rem; padding: 0; max-width: 60rem; }
        .entries > li { border-bottom: 1px solid var(--edge); padding: .6rem 0 .65rem; break-inside: avoid; }
        .entries .place { margin: 0; font-size: .84rem; color: var(--quiet); }
        .entries blockquote { margin: .1rem 0 .25rem; font-size: 1.02rem; white-space: pre-wrap; }
        .entries dl { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; margin: 0; font-size: .88rem; }
        .entries dl div { display: flex; gap: .45em; }
        .entries dt { color: var(--quiet); }
        .entries dd { margin: 0; }
        details { margin: 0 0 1.2rem; }
        summary { cursor: pointer; color: var(--plain); font-size: .9rem; padding: .2rem 0; }
        @media (max-width: 40rem) {
          body { padding: 1.2rem 1rem 3rem; }
          h1 { font-size: 1.5rem; }
          .figures { grid-template-columns: 1fr 1fr; gap: .6rem; }
          .figures > div { padding: .6rem .7rem .7rem; }
          .figures .value { font-size: 1.4rem; }
          .definitions > div, .columns .definitions > div { grid-template-columns: 1fr; }
          figure.bars tr { display: grid; grid-template-columns: 1fr auto; gap: 0 .8rem; padding: .35rem 0;
            border-bottom: 1px solid var(--edge); }
          figure.bars tr > * { border: 0; padding: 0; width: auto; }
          figure.bars th { white-space: normal; }
          figure.bars .drawing { grid-column: 1 / -1; grid-row: 2; }
        }
        @media print {
          :root { --paper: #fff; --panel: #f4f6f8; --edge: #cfd6dc; --ink: #000; --quiet: #444d55; --plain: #2563c4;
            --good: #0f8577; --middle: #c07a00; --other: #7458bd; --bad: #c2352b; --faint: #9aa4ae; }
          * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          body { padding: 0; max-width: none; font-size: 10pt; }
          nav { display: none; }
          h2 { break-after: avoid; }
          section { margin-bottom: 1.6rem; }
          figure, .figures, tr, .definitions > div { break-inside: avoid; }
          thead { display: table-header-group; }
          .scroll { overflow: visible; }
          summary, details:not([open]) { display: none; }
          .columns { grid-template-columns: 1fr 1fr; gap: 0 1.2rem; }
        }
        @page { margin: 16mm 14mm; }
        """
}
