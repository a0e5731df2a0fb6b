import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'

/** What was built; a page has its own folder. */
const site = 'out'

const addresses = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html') && !file.startsWith('_'))
  .map((file) => dirname(file).replace(/^\.$/, ''))
  .filter((address) => address !== '404')

const headOf = (address: string) => {
  const html = readFileSync(join(site, address, 'index.html'), 'utf8')
  const find = (pattern: RegExp) => pattern.exec(html)?.[1]
  const meta = (name: string) => find(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`))
  return {
    title: find(/<title>([^<]*)/),
    description: meta('description'),
    ogTitle: meta('og:title'),
    ogImage: meta('og:image'),
    twitterCard: meta('twitter:card'),
    twitterImage: meta('twitter:image'),
    canonical: find(/<link rel="canonical" href="([^"]*)"/),
    oembed: find(/<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/),
  }
}

/** The dossier's own address shows its first panel and is described as it. */
const own = (address: string) => address.split('/').length !== 1 || address === ''

const cardOf = (address: string) => {
  const [dossier = '', ...view] = (address === '' || own(address) ? address : `${address}/compare`).split('/')
  return dossier === '' ? 'card.png' : join(dossier, 'cards', `${view.join('/')}.png`)
}

test('Every prerendered address has a title and a description of its own', () => {
  expect(addresses.length).toBeGreaterThan(100)
  const heads = addresses.filter(own).map(headOf)
  const count = (key: 'title' | 'description' | 'ogTitle') => new Set(heads.map((head) => head[key])).size
  expect(heads.filter(({ title, description }) => !title || !description)).toEqual([])
  expect([count('title'), count('ogTitle'), count('description')]).toEqual(Array(3).fill(heads.length))
})

test('Every prerendered address has a card of 1200 by 630', () => {
  for (const address of addresses) {
    const card = cardOf(address)
    expect(existsSync(join(site, card)), card).toBe(true)
    const png = readFileSync(join(site, card))
    // The signature, and the header's width and height (https://www.w3.org/TR/png/, 5.2 and 11.2.1).
    expect(png.subarray(0, 8).toString('hex'), card).toBe('89504e470d0a1a0a')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630])
  }
})

test('Full addresses stand in the head where the site knows its own, and nowhere else', () => {
  const origin = process.env.SITE_URL?.replace(/\/+$/, '')
  for (const address of addresses) {
    const head = headOf(address)
    if (!origin) {
      expect([head.canonical, head.ogImage, head.twitterImage, head.oembed], address).toEqual(
        Array(4).fill(undefined),
      )
      expect(head.twitterCard, address).toBe('summary')
      continue
    }
    const base = origin + (process.env.BASE_PATH ?? '')
    const page = own(address) ? address : `${address}/compare`
    expect(head.canonical, address).toBe(page === '' ? `${base}/` : `${base}/${page}/`)
    expect(head.ogImage, address).toBe(`${base}/${cardOf(address)}`)
    expect(head.twitterImage, address).toBe(`${base}/${cardOf(address)}`)
    expect(head.twitterCard, address).toBe('summary_large_image')
    const [dossier] = address.split('/')
    expect(head.oembed, address).toBe(dossier ? `${base}/${dossier}/oembed.json` : undefined)
  }
})

test('Each dossier has an oEmbed document that shows its first panel in a frame', async ({ page }) => {
  const response = await page.request.get('gerasimov-2017/oembed.json')
  const document = await response.json()
  expect(document).toMatchObject({ version: '1.0', type: 'rich', width: 960, height: 720 })
  await page.setContent(document.html)
  await expect(page.locator('iframe')).toHaveAttribute('src', /\/gerasimov-2017\/compare\/\?embed=1$/)
})
