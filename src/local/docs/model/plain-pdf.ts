const charactersALine = 90;
const linesAPage = 55;

/**
 * Text as a PDF that any reader opens, in Helvetica and Western European letters only ('?' for others). The .docx is
 * the document to read; this stands in for Google's own conversion.
 */
export function plainPdf(text: string): Buffer {
  const lines = text.split('\n').flatMap(wrapped);
  const pages: string[][] = [];
  do pages.push(lines.splice(0, linesAPage));
  while (lines.length > 0);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => {
      const stream = `BT /F1 10 Tf 13 TL 56 780 Td\n${page.map((line) => `(${escaped(line)}) '`).join('\n')}\nET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  return Buffer.from(assembled(objects), 'latin1');
}

function assembled(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

const wrapped = (line: string): string[] => line.match(new RegExp(`.{1,${charactersALine}}`, 'g')) ?? [''];

const escaped = (line: string) => line.replace(/[^\x20-\x7e\xa0-\xff]/gu, '?').replace(/[\\()]/g, '\\$&');
