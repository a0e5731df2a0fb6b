import { expect, test } from '@playwright/test'
import { pageBytes } from '@/tools/bench/page-bytes'
import { siteFolder } from '@/tools/paths'
import { panels } from '@/view/view-state'

for (const address of ['', ...panels.map((panel) => `gerasimov-2017/${panel}`)])
  test(`The first load of "/${address}" has at most 160 kB of script`, () => {
    expect(pageBytes(siteFolder, address).js).toBeLessThanOrEqual(160_000)
  })
