declare module 'edtf' {
  /** Throws where `text` is not EDTF of the level asked for. */
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2 }): unknown
}
