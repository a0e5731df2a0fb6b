import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '@/tools/command'
import { exportPages } from '@/tools/export-pages'
import { projectRoot } from '@/tools/paths'

/** Next builds only into folders of the project. */
const benchSite = 'out-bench'

/**
 * Exports the site of one generated dossier beside the real one, and says into which folder.
 *
 * @param pages which pages of items it has, as PAGES says it (app/addresses.ts)
 * @throws UserError if Next could not
 */
export async function exportGenerated(dossier: unknown, pages: string): Promise<string> {
  const dossiers = mkdtempSync(join(tmpdir(), 'prospects-generated-'))
  const site = join(projectRoot, benchSite)
  try {
    writeFileSync(join(dossiers, 'generated.json'), JSON.stringify(dossier))
    rmSync(site, { recursive: true, force: true })
    if ((await exportPages({ DOSSIERS: dossiers, PAGES: pages, SITE_FOLDER: benchSite })) !== 0)
      throw new UserError('The site of the generated dossier was not built.')
    return site
  } finally {
    rmSync(dossiers, { recursive: true, force: true })
  }
}
