import { inflateSync } from 'node:zlib'

/**
 * The code points that a WOFF file has glyphs for, out of its character map (https://www.w3.org/TR/WOFF/, and the
 * tables of format 4 and 12 of the OpenType specification).
 */
export function charactersOf(woff: Buffer): Set<number> {
  const map = tableOf(woff, 'cmap')
  const found = new Set<number>()
  for (let index = 0; index < map.readUInt16BE(2); index += 1) {
    const table = map.subarray(map.readUInt32BE(4 + index * 8 + 4))
    const format = table.readUInt16BE(0)
    if (format === 4) addSegments(table, found)
    if (format === 12) addGroups(table, found)
  }
  return found
}

/** A table of a WOFF file, inflated where it is stored deflated. */
function tableOf(woff: Buffer, tag: string): Buffer {
  const header = 44
  const entry = 20
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const at = header + index * entry
    if (woff.toString('latin1', at, at + 4) !== tag) continue
    const [offset, stored, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ]
    const data = woff.subarray(offset, offset + stored)
    return stored < length ? inflateSync(data) : data
  }
  throw new Error(`The font has no table "${tag}".`)
}

function addSegments(table: Buffer, found: Set<number>) {
  const doubled = table.readUInt16BE(6)
  const ends = 14
  const starts = ends + doubled + 2
  for (let at = 0; at < doubled; at += 2) {
    const start = table.readUInt16BE(starts + at)
    const end = table.readUInt16BE(ends + at)
    const delta = table.readUInt16BE(starts + doubled + at)
    const rangeAt = starts + 2 * doubled + at
    const range = table.readUInt16BE(rangeAt)
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : table.readUInt16BE(rangeAt + range + 2 * (code - start))
      // Glyph 0 is the box that stands for what is missing.
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) found.add(code)
    }
  }
}

function addGroups(table: Buffer, found: Set<number>) {
  for (let index = 0; index < table.readUInt32BE(12); index += 1) {
    const at = 16 + index * 12
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code += 1) found.add(code)
  }
}
