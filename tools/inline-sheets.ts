import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '@/tools/command'

/** A sheet of a part that Next fetches by itself: with `inlineCss` only the layout's own sheet stands in the page. */
const linked = /<link href="([^"]+)" rel="stylesheet" as="style" data-precedence="dynamic"\/>/g

/**
 * A page of the export with the sheet of its panel in it, so that it is drawn without a second round trip. The link
 * stays, disabled and so never fetched: by its address the bundler's loader knows that the sheet is there.
 *
 * @throws UserError if a sheet names another file, which would be looked for beside the page, or could end its own element
 */
export function withSheets(html: string, name: string, folder: string): string {
  return html.replace(linked, (_, href: string) => {
    const path = href.slice(href.indexOf('/_next/'))
    const css = readFileSync(join(folder, path), 'utf8')
    if (css.includes('url(') || css.includes('</'))
      throw new UserError(
        `${path}, a style sheet of ${name}, cannot stand in the page: it has a url( or a </.`,
      )
    return `<style data-precedence="dynamic" data-href="${href}">${css}</style><link rel="stylesheet" href="${href}" disabled=""/>`
  })
}
