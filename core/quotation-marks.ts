import type { Span } from '@/core/anchor'

/** Opening marks and the marks that close them. A straight mark closes what a straight mark opened. */
const pairs: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' }

/**
 * The spans between the quotation marks of a paragraph, without the marks. A quotation that is not closed
 * runs to the end of the paragraph, as printers leave it open when it goes on in the next.
 */
export function quotations(paragraph: string): Span[] {
  const spans: Span[] = []
  let open: { start: number; closer: string } | undefined
  for (let at = 0; at < paragraph.length; at += 1) {
    const mark = paragraph.charAt(at)
    if (open) {
      if (mark !== open.closer) continue
      spans.push({ start: open.start, end: at })
      open = undefined
    } else {
      const closer = pairs[mark]
      if (closer) open = { start: at + 1, closer }
    }
  }
  return open ? [...spans, { start: open.start, end: paragraph.length }] : spans
}
