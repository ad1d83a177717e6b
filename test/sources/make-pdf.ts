interface PdfOptions {
  /** Whether the text is locked with a password. */
  readonly locked?: boolean
}

/** A PDF of one page with these lines, written by hand: an embedded map tells which characters its codes are. */
export function makePdf(lines: readonly string[], { locked = false }: PdfOptions = {}): Uint8Array {
  const drawn = lines
    .map((line, at) => `1 0 0 1 50 ${780 - at * 18} Tm <${hex(line)}> Tj`)
    .filter((_, at) => lines[at] !== '')
  const content = `BT /F1 12 Tf ${drawn.join(' ')} ET`
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange
${ranges(lines.join(''))}
endcmap end end`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(content),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R /DW 500 >>',
    stream(map),
    '<< /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`,
  ]
  return Buffer.from(fileOf(objects, locked), 'latin1')
}

function fileOf(objects: readonly string[], locked: boolean): string {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const lock = locked ? ` /Encrypt 9 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]` : ''
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${file.length}\n%%EOF\n`
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function hex(text: string): string {
  return [...text].map((c) => (c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')
}

function ranges(text: string): string {
  const codes = [...new Set(text)].map(hex)
  return `${codes.length} beginbfchar\n${codes.map((code) => `<${code}> <${code}>`).join('\n')}\nendbfchar`
}
