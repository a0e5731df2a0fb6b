declare module 'edtf' {
  /** Throws where `text` is not EDTF of the level asked for. */
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2 }): unknown
  /** The same as a value with its first and last millisecond. Throws where `text` is not EDTF. */
  export default function edtf(text: string): { min: number; max: number }
}
