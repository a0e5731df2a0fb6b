/** The light colours of components/theme/tokens.css, which a picture cannot read. */
export const paper = '#fbfaf7'
export const ink = '#15171c'
export const quietInk = '#41444c'
export const hatchLine = '#8f8e87'
export const hairline = '#bdbcb5'

const hues = [quietInk, '#3a41a7', '#694600', '#083a3f', '#641e6b', '#49505b', '#552904']

/** The hue of a prospect by its number; 0 is what stands outside of them. */
export const hue = (number: number) => hues[number] ?? quietInk

/** The names by which the typefaces are given to the drawing of a card. */
export const faces = { source: 'Source', ours: 'Ours' } as const
