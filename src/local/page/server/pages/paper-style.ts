/** A sheet of A4 on screen; on paper only its text. */
export const paperStyle = `
:root { color-scheme: light; }
body { margin: 0; background: #f0f4f9; color: #1f1f1f; font: 11pt/1.5 Arial, Helvetica, sans-serif; }
main { box-sizing: border-box; max-width: 816px; min-height: 1056px; margin: 24px auto; padding: 80px 88px; background: #fff; border: 1px solid #dde1e6; }
h1 { font-size: 24pt; font-weight: 400; line-height: 1.2; margin: 0 0 8pt; }
h2 { font-size: 17pt; font-weight: 400; margin: 20pt 0 6pt; }
h3 { font-size: 13pt; font-weight: 700; margin: 16pt 0 4pt; }
h4, h5, h6 { font-size: 11pt; font-weight: 700; color: #444746; margin: 12pt 0 4pt; }
p, ul, ol { margin: 0 0 8pt; }
a { color: #0b57d0; }
hr { border: 0; border-top: 1px solid #c4c7c5; margin: 16pt 0; }
header, footer { color: #5f6368; font-size: 9pt; }
table { border-collapse: collapse; width: 100%; margin: 6pt 0 12pt; font-size: 10pt; }
th, td { border: 1px solid #c4c7c5; padding: 5px 8px; text-align: left; vertical-align: top; overflow-wrap: break-word; }
td a { overflow-wrap: anywhere; }
th { background: #e8f0fe; font-weight: 700; }
@media (max-width: 860px) { main { margin: 0; padding: 32px 24px; border: 0; } }
@media print {
  @page { size: A4; margin: 20mm; }
  body { background: none; }
  main { margin: 0; padding: 0; max-width: none; border: 0; }
  thead { display: table-header-group; }
  tr, h2, h3, h4 { break-inside: avoid; }
  h1, h2, h3, h4 { break-after: avoid; }
  a { color: inherit; }
}
`;
