import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '@/tools/command'

/** Next's own form of a page, which is fetched where its router is used: here it never is. */
export const isPayload = (path: string) => /(^|[/\\])(index|__next\..*)\.txt$/.test(path)

/** Takes Next's own form of the pages out of a built site: it says all that the pages say once or twice more. */
export const dropPayloads = (folder: string): void => {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (isPayload(name)) rmSync(join(folder, name), { force: true })
}

const chunk = /<script>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g

const style = /<style [^>]*data-href="[^"]*"[^>]*>(.*?)<\/style>/gs

/** A text of the payload, by its length in bytes and itself (the T row of React's Flight protocol). */
const row = (text: string) => `T${Buffer.byteLength(text).toString(16)},${text}`

/** A program may end a script early by nothing that it says. */
const literal = (text: string) =>
  JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/**
 * A page of the export without what its payload says twice: with styles in the page (`inlineCss` of next.config.js)
 * Next sends all of them in its payload again, once for the page and once for the one that says that there is none.
 * Nobody reads these copies: React takes the sheet that stands in the page for its own by its name alone, and looks
 * at no text in it.
 *
 * @throws UserError if the styles are not found in the payload, which then has another form than this step knows
 */
export function withoutCopies(html: string, name: string): string {
  const chunks = [...html.matchAll(chunk)]
  const sheets = [...html.matchAll(style)].map(([, css]) => css ?? '')
  if (chunks.length === 0 || sheets.length === 0) return html
  const payload = chunks.map(([, text]) => JSON.parse(text ?? '""') as string).join('')
  const lean = sheets.reduce((left, css) => left.replaceAll(row(css), row(' ')), payload)
  if (lean === payload)
    throw new UserError(
      `${name} has its styles in its payload in a form that tools/payloads.ts does not know.`,
    )
  let first = true
  return html.replace(chunk, () => {
    const script = first ? `<script>self.__next_f.push([1,${literal(lean)}])</script>` : ''
    first = false
    return script
  })
}
