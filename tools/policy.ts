import { createHash } from 'node:crypto'
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5'
import { UserError } from '@/tools/command'

type Element = DefaultTreeAdapterTypes.Element

/** What a page holds that a policy has to name, or that no policy of ours can allow. */
type Inline = { scripts: string[]; styles: string[]; refused: string[] }

const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value ?? null

/** Data blocks, such as linked data, are scripts by name alone: no policy stops them. */
const isProgram = (element: Element) => {
  const type = attribute(element, 'type')
  return type === null || type === '' || type === 'module' || /javascript$/.test(type)
}

const textOf = (element: Element) =>
  element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('')

const collect = (node: DefaultTreeAdapterTypes.ParentNode, found: Inline): Inline => {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue
    if (child.tagName === 'script' && attribute(child, 'src') === null && isProgram(child))
      found.scripts.push(textOf(child))
    if (child.tagName === 'style') found.styles.push(textOf(child))
    for (const { name } of child.attrs)
      if (name === 'style' || name.startsWith('on')) found.refused.push(`<${child.tagName} ${name}>`)
    collect(child, found)
  }
  return found
}

/** The hashes of texts, each once, as a policy writes them. */
const hashes = (texts: string[]) =>
  [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)

/**
 * The policy of one page: nothing but this site's own files, and of what stands in the page itself exactly what
 * stands there now. `data:` is for images alone, which run nothing.
 */
const policyOf = ({ scripts, styles }: Inline) =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes(scripts)].join(' ')}`,
    `style-src ${["'self'", ...hashes(styles)].join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** Browsers look for the encoding in the first kilobyte only, so the policy comes second; nothing before it can run. */
const afterCharset = /<meta charset="utf-8"\s*\/?>/i

/**
 * A page with its Content-Security-Policy in its head.
 *
 * @throws UserError if the page has no place for it, or holds a style or handler attribute, which it would stop
 */
export const withPolicy = (html: string, name: string): string => {
  const inline = collect(parse(html), { scripts: [], styles: [], refused: [] })
  if (inline.refused.length > 0)
    throw new UserError(
      `${name} holds ${inline.refused[0]}, which its policy stops. Use a class or a listener.`,
    )
  const charset = afterCharset.exec(html)
  if (!charset) throw new UserError(`${name} does not start with its encoding, so its policy has no place.`)
  const end = charset.index + charset[0].length
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(inline)}"/>`
  return html.slice(0, end) + meta + html.slice(end)
}
