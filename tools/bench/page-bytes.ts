import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a first visit to a page downloads, in bytes after gzip; style sheets stand in the HTML. */
export type PageBytes = {
  address: string
  html: number
  css: number
  js: number
  data: number
  fonts: number
}

const gzipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).byteLength

/** Reads a page of the built site in `root`. */
export function pageBytes(root: string, address: string): PageBytes {
  const html = readFileSync(join(root, address, 'index.html'), 'utf8')
  const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css ?? '').join('')
  // Browsers that know modules do not fetch what is marked for those that don't.
  const scripts = new Set(
    [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>|<link[^>]+href="([^"]+\.js)"[^>]*>/g)]
      .filter(([tag]) => !/nomodule/i.test(tag))
      .map(([, src, preloaded]) => src ?? preloaded ?? ''),
  )
  const fonts = new Set([...html.matchAll(/<link[^>]+href="([^"]+\.woff2)"/g)].map(([, href]) => href ?? ''))
  const isData = (path: string) => path.includes('/_prepared/')
  const read = (path: string) => readFileSync(join(root, path))
  const sum = (paths: string[]) => paths.reduce((bytes, path) => bytes + gzipped(read(path)), 0)
  return {
    address,
    html: gzipped(html),
    css: gzipped(styles),
    js: sum([...scripts].filter((path) => !isData(path))),
    data: sum([...scripts].filter(isData)),
    // Already compressed by their format.
    fonts: [...fonts].reduce((sum, href) => sum + read(href).byteLength, 0),
  }
}
