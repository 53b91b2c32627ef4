/// How the report looks, on a screen and on A4 paper; readable in black and white.
enum Stylesheet {
    /// At the head of every page of a rehearsal, and nowhere in any other report.
    static let rehearsal: StaticString = """
        @page { @top-center { content: "訓練  REHEARSAL"; font-size: 11pt; font-weight: bold; } }

        """

    static let text: StaticString = """
        @page { size: A4; margin: 14mm 13mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
        * { box-sizing: border-box; }
        html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        body { font: 9.5pt/1.45 "Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic", "Meiryo", sans-serif;
               color: #111; background: #fff; margin: 0 auto; max-width: 184mm; padding: 4mm 0; }
        h1:lang(ja), .banner:lang(ja) { letter-spacing: .2em; }
        h1 { font-size: 20pt; text-align: center; margin: 0; }
        h2 { font-size: 12.5pt; margin: 7mm 0 2mm; border-bottom: .6mm solid #111; break-after: avoid; }
        h3 { font-size: 10pt; margin: 4mm 0 1mm; break-after: avoid; }
        p { margin: .8mm 0; }
        .subtitle { text-align: center; font-size: 11pt; margin: 1mm 0 4mm; }
        .banner { font-size: 24pt; font-weight: bold; text-align: center; border: 1.2mm solid #111;
                  padding: 1mm; margin-bottom: 4mm; }
        .notice { border: .5mm solid #111; padding: 2mm 3mm; margin: 2.5mm 0; font-weight: bold; font-size: 10.5pt; }
        .notice p { margin: 0; }
        .notice.good { border-color: #2a7d2a; }
        .notice.caution { border-style: dashed; }
        .notice.trouble { background: #111; color: #fff; }
        table { border-collapse: collapse; width: 100%; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        th, td { border: .25mm solid #777; padding: .7mm 1.6mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        thead th { background: #e4e4e4; font-weight: bold; white-space: nowrap; }
        .facts th { width: 27mm; background: #f0f0f0; white-space: nowrap; }
        .facts .blank { height: 8mm; }
        tr.heading th { background: #d2d2d2; break-after: avoid; }
        tr.heading { break-after: avoid; }
        tr.subheading td { background: #f3f3f3; font-weight: bold; }
        .short, .time { white-space: pre; font-variant-numeric: tabular-nums; }
        td.short, td.time { width: 1%; }
        td.sensed { color: #135e13; }
        td.attested { font-weight: bold; border: .5mm dashed #111; }
        td.overridden { font-weight: bold; background: #111; color: #fff; }
        td.open { font-style: italic; color: #555; }
        td.changed { font-weight: bold; text-decoration: underline; }
        td.words { white-space: pre-line; }
        .facts td div { white-space: pre-wrap; }
        td.verbatim { font-family: "Noto Sans Mono CJK JP", "Noto Sans Mono", monospace; font-size: 8.8pt; }
        .signatures { display: flex; gap: 4mm; margin-top: 5mm; break-inside: avoid; }
        .signature { flex: 1; border: .3mm solid #111; height: 21mm; padding: 1mm 2mm; font-size: 8.5pt; }
        figure { margin: 2mm 0; break-inside: avoid; }
        svg { width: 100%; height: auto; display: block; }
        svg text { font-family: inherit; }
        figcaption { font-size: 8pt; }
        @media print { body { max-width: none; padding: 0; } }

        """
}
