/** What a reader may choose for a device. By itself: every page needs these, and the addresses only some. */
export const textSizes = ['m', 'l', 'xl'] as const
export const themes = ['light', 'dark'] as const
export type TextSize = (typeof textSizes)[number]
export type Theme = (typeof themes)[number]
