/**
 * A PDF of two pages as small offices make them, with no font in the file: one in a face that every reader has to have, one in a
 * Japanese face, its letters in Shift_JIS.
 */
export function contractPdf(): Buffer {
  const shown = (font: string, text: string) => {
    const stream = `BT /${font} 36 Tf 60 700 Td ${text} Tj ET`
    return `<< /Length ${stream.length} >> stream\n${stream}\nendstream`
  }
  const page = (contents: number) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R
      /Resources << /Font << /Latin 7 0 R /Japanese 8 0 R >> >> >>`
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    page(5),
    page(6),
    shown('Latin', '(Renewal 42)'),
    shown('Japanese', '<8C5F96F18F91>'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H /DescendantFonts [9 0 R] >>',
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /DW 1000 /FontDescriptor 10 0 R
      /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>`,
    `<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0
      /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`,
  ])
}

/** @param objects - Numbered from 1; the first is the catalogue. */
function pdfOf(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n'
  const at = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.join('')}`
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file + table + end, 'latin1')
}
