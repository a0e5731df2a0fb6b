import { readdirSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const pressBrotli = promisify(brotliCompress)
const pressGzip = promisify(gzip)

const isText = (file: string) => /\.(css|html|js|json|svg|txt|webmanifest|xml)$/.test(file)

/** Below this the headers weigh more than what is saved. */
const minBytes = 1024

/** The best quality takes a second for each 1.2 MB on two cores; the next one down, seven times less. */
const bestQualityBytes = 16_000_000

const writeTwins = async (file: string, quality: number) => {
  const content = await readFile(file)
  const brotli = await pressBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
  await writeFile(`${file}.br`, brotli)
  await writeFile(`${file}.gz`, await pressGzip(content, { level: constants.Z_BEST_COMPRESSION }))
}

/**
 * Writes a `.br` and a `.gz` beside each text file of more than 1 kB. Must be the last step that touches the
 * files, since the server sends the twins in their place.
 *
 * @returns how many files got twins
 */
export const compressFolder = async (folder: string): Promise<number> => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter(isText)
    .map((file) => ({ file, stats: statSync(file) }))
    .filter(({ stats }) => stats.isFile() && stats.size > minBytes)
  const bytes = files.reduce((sum, { stats }) => sum + stats.size, 0)
  const quality = bytes <= bestQualityBytes ? constants.BROTLI_MAX_QUALITY : 9

  const waiting = files.map(({ file }) => file)
  const work = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) await writeTwins(file, quality)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return files.length
}
