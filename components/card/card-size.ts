/** What every network asks for: a picture in the proportion of 1.91 to 1. */
export const cardSize = { width: 1200, height: 630 } as const
