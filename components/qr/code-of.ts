import { encode } from 'uqr'

/** Light modules around the code, without which cameras do not find it (ISO/IEC 18004: four). */
const quiet = 4

/** A code as one path over its dark modules, and its size in modules. */
export type Code = { path: string; size: number }

/** The code of a link; nothing where the link is too long for any. */
export function codeOf(link: string): Code | undefined {
  try {
    const { data, size } = encode(link, { ecc: 'M', border: quiet })
    const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
    return { path, size }
  } catch {
    // More than the largest code holds, 2331 letters at this grade of correction.
    return undefined
  }
}
