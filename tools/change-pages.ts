import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes each page of a built site anew, as `change` gives it back. `name` is its file, from the site's folder. */
export async function changePages(
  folder: string,
  change: (html: string, name: string) => string,
): Promise<void> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )
  for (const name of pages) {
    const file = join(folder, name)
    await writeFile(file, change(await readFile(file, 'utf8'), name))
  }
}
