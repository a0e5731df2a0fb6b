/** The folder that the site lives in on its host, as in "/prospects"; empty at the root. */
export const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? ''

/** The address of a path of this site on its host. */
export const sitePath = (path: string) => `${basePath}${path}`
