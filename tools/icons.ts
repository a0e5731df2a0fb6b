import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureBrowser, launchArgs } from '@/tools/browser'
import { runMain } from '@/tools/command'
import { projectRoot } from '@/tools/paths'

/** `npx tsx tools/icons.ts`: the icons of the installed site, drawn from app/icon.svg whenever that changes. */
const folder = join(projectRoot, 'public', 'icons')

/** What any shape of mask leaves of a maskable icon is a circle of four fifths of its width. */
const icons = [
  { name: '192.png', size: 192, drawn: 1 },
  { name: '512.png', size: 512, drawn: 1 },
  { name: 'maskable.png', size: 512, drawn: 0.62 },
]

await runMain(async () => {
  mkdirSync(folder, { recursive: true })
  const drawing = readFileSync(join(projectRoot, 'app', 'icon.svg'), 'utf8')
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs })
  const page = await browser.newPage({ colorScheme: 'light' })
  for (const { name, size, drawn } of icons) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:#fbfaf7}svg{width:${drawn * 100}%}</style>${drawing}`,
    )
    await page.screenshot({ path: join(folder, name) })
  }
  await browser.close()
})
