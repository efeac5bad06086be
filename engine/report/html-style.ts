/** How a page looks, light, dark and on paper. Colours repeat what words say. */
export const pageStyle = `:root { color-scheme: light dark; --text: #1c2024; --quiet: #5a6169; --line: #d5d9de; --ground: #ffffff; --raised: #f5f6f8; --link: #0b57d0; --good: #1a6b3c; --doubtful: #8a5300; --bad: #b3261e; }
@media screen and (prefers-color-scheme: dark) { :root { --text: #e6e8ea; --quiet: #a3abb4; --line: #3a4047; --ground: #16181b; --raised: #1f2327; --link: #9cc2ff; --good: #7bd1a0; --doubtful: #f0b866; --bad: #ff9c94; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: break-word; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 0.6rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 0.4rem; }
p, ul, ol, dl { margin: 0.5rem 0; }
ul, ol { padding-left: 1.4rem; }
li { margin: 0.2rem 0; }
a { color: var(--link); }
.frame { overflow-x: auto; margin: 0.75rem 0; border: 1px solid var(--line); border-radius: 6px; }
.frame:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
figure { padding: 0.5rem; } figure svg { display: block; max-width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.7rem; border-bottom: 1px solid var(--line); min-width: 7rem; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { background: var(--raised); }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.deep-1 { padding-left: 1.7rem; } .deep-2 { padding-left: 2.7rem; } .deep-3 { padding-left: 3.7rem; } .deep-4 { padding-left: 4.7rem; }
.rules > div { display: flex; gap: 0.9rem; margin: 0.45rem 0; }
.rules dt { flex: 0 0 4.5rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
.rules dd { margin: 0; flex: 1 1 auto; min-width: 0; }
ol.inside { list-style: lower-alpha; margin: 0.25rem 0; }
pre { overflow-x: auto; background: var(--raised); padding: 0.75rem; border-radius: 6px; }
.dim { color: var(--quiet); font-size: 0.92em; } .good { color: var(--good); } .doubtful { color: var(--doubtful); } .bad { color: var(--bad); font-weight: 600; }
@media (max-width: 30rem) { .rules > div { flex-direction: column; gap: 0; } .rules dt { flex-basis: auto; } th, td { min-width: 3.5rem; padding: 0.4rem; font-size: 0.9em; } th.number, td.number { min-width: 0; } }
@media print { :root { color-scheme: light; } pre { white-space: pre-wrap; overflow-wrap: anywhere; } body { font-size: 10pt; } main { max-width: none; padding: 0; } .frame { overflow: visible; border: 0; } th, td { min-width: 0; overflow-wrap: anywhere; } h2, h3 { break-after: avoid; } tr, .rules > div { break-inside: avoid; } }
`;
