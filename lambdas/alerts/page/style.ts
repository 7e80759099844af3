/** The look of both pages: calm, in the reader's own light or dark, and black on white on paper. */
export const style = `
:root { --paper: #fcfbf8; --card: #ffffff; --ink: #1d1c1a; --soft: #5f5c56; --line: #e2ded5; --holder: #0a5c91; --company: #87540a; --mark: #fff1b8; --band: #d9e8dd; --today: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --paper: #16171a; --card: #1e2024; --ink: #e9e6df; --soft: #a8a49b; --line: #34363b; --holder: #7fc1ee; --company: #e5b26a; --mark: #544713; --band: #24382b; --today: #ff8a80; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif; -webkit-text-size-adjust: 100%; }
main { max-width: 48rem; margin: 0 auto; padding: 2rem 1.25rem 5rem; }
main.wide { max-width: 68rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .25rem 0 .5rem; font-weight: 650; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: 1.1rem; margin: 2.75rem 0 .75rem; font-weight: 650; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; font-weight: 600; }
p { margin: .5rem 0; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .18em; }
a:focus-visible, summary:focus-visible, button:focus-visible { outline: 3px solid var(--holder); outline-offset: 2px; border-radius: 3px; }
.soft, .who, footer { color: var(--soft); font-size: .9rem; }
.skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
ol.todo { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
ol.todo > li { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1.25rem; padding: .8rem 0; border-bottom: 1px solid var(--line); }
ol.todo time, ol.todo .when { font-weight: 650; font-variant-numeric: tabular-nums; }
.shareholder .who { color: var(--holder); } .company .who { color: var(--company); } .who { font-weight: 600; }
li.passed .when { color: var(--soft); text-decoration: line-through; text-decoration-thickness: 1px; }
details { margin-top: .35rem; font-size: .9rem; color: var(--soft); } summary { cursor: pointer; width: fit-content; }
details p { margin: .4rem 0 0; }
sup { line-height: 0; font-size: .75em; } sup a { text-decoration: none; padding: .2em .15em; color: var(--holder); font-weight: 600; }
figure { margin: 1rem 0 0; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
figure svg { display: block; width: 100%; height: auto; } figure svg.narrow { display: none; }
svg text { fill: var(--ink); stroke: var(--card); stroke-width: 4px; stroke-linejoin: round; paint-order: stroke; font: 12px system-ui, "Liberation Sans", Arial, sans-serif; } svg .tick { fill: var(--soft); font-size: 11px; }
svg .grid { stroke: var(--line); } svg .holder { fill: var(--holder); stroke: var(--holder); } svg .company { fill: var(--company); stroke: var(--company); }
svg .neutral { fill: var(--ink); stroke: var(--ink); } svg .band { fill: var(--band); } svg .today { stroke: var(--today); } svg text.today { fill: var(--today); stroke: var(--card); } svg tspan { font-weight: 650; }
figcaption { font-size: .85rem; color: var(--soft); margin-top: .6rem; }
.evidence { margin: 0; padding: 0; list-style: none; } .evidence li { margin: .75rem 0; padding-left: 2.2rem; text-indent: -2.2rem; } .evidence a.number { display: inline-block; width: 2.2rem; text-indent: 0; font-weight: 600; color: var(--holder); text-decoration: none; }
.filing { font: .95rem/1.6 Georgia, "Liberation Serif", "Times New Roman", serif; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1.25rem; tab-size: 4; }
mark { background: var(--mark); color: inherit; padding: .1em 0; border-radius: 2px; } mark:target { outline: 2px solid var(--holder); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; } th, td { text-align: left; vertical-align: top; padding: .6rem .9rem .6rem 0; border-bottom: 1px solid var(--line); }
th button { font: inherit; font-weight: 650; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; } th[aria-sort="ascending"] button::after { content: " \\2191"; } th[aria-sort="descending"] button::after { content: " \\2193"; }
td.day { white-space: nowrap; font-weight: 650; font-variant-numeric: tabular-nums; }
@media (max-width: 40rem) { main { padding: 1.25rem 1rem 4rem; } h1 { font-size: 1.35rem; } ol.todo > li { grid-template-columns: 1fr; } figure { padding: .75rem; } figure svg.wide { display: none; } figure svg.narrow { display: block; } .filing { padding: .9rem; } table, tbody, tr, td { display: block; } thead { display: none; } tr { border-bottom: 1px solid var(--line); padding: .7rem 0; } td { border: 0; padding: .1rem 0; } }
@media print { :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #bbb; --mark: #eee; --band: #e8e8e8; --holder: #000; --company: #000; --today: #000; } main { max-width: none; padding: 0; } details::details-content { content-visibility: visible; block-size: auto; } ol.todo > li, figure, .evidence li { break-inside: avoid; } .filing { border: 0; padding: 0; font-size: .8rem; } .skip { display: none; } mark { text-decoration: underline; } }
`;
