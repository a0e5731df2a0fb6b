import { type Environment, UserError } from '@/tools/command'

/**
 * What a build has to say of SITE_URL; nothing where all is well.
 *
 * @throws UserError if it is set to something that is no address of a site
 */
export const siteUrlNote = (env: Environment): string | undefined => {
  const asked = env.SITE_URL
  if (!asked)
    return 'SITE_URL is not set: preview cards are made but not linked, and pages have no canonical address and no oEmbed link.'
  const url = URL.canParse(asked) ? new URL(asked) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new UserError(
      `SITE_URL must be the address of the site without BASE_PATH, as in https://example.org, not "${asked}".`,
    )
  return undefined
}
