import type { Dossier } from '@/core/dossier'
import { sitePath } from '@/view/base-path'

/** The site's address on the web without a last slash, as in "https://example.org"; empty where it is not known. */
export const siteOrigin = (process.env.SITE_URL ?? '').replace(/\/+$/, '')

/** The full address of a path of this site; without the site's own, the address on whichever host serves it. */
export const siteAddress = (path: string) => `${siteOrigin}${sitePath(path)}`

/** Where a dossier's pages and files lie; ends with a slash. */
export const dossierAddress = ({ id }: Dossier) => siteAddress(`/${id}/`)
