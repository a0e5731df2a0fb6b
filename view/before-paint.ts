/**
 * Runs in the page's head, before anything is drawn: a static page knows its path, but not its query nor
 * the reader's device. It must stand alone, since only its text is sent.
 *
 * What the query chooses is shown by style rules until the app has taken over; what names nothing on the
 * page changes nothing, so that a wrong link shows the whole.
 */
export function beforePaint() {
  const root = document.documentElement
  const asked = new Map<string, string>()
  for (const part of location.search.slice(1).split('&')) {
    const [key = '', value = ''] = part.split('=')
    if (/^[a-z0-9~-]+$/.test(value) && !asked.has(key)) asked.set(key, value)
  }
  const kept = (key: string) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const theme = asked.get('theme') ?? kept('prospects-theme')
  const text = asked.get('text') ?? kept('prospects-text')
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  if (text === 'l' || text === 'xl') root.dataset.text = text
  if (asked.get('embed') === '1') root.dataset.embed = ''

  // A link to a row shows that row; a step back shows what was left, which the browser remembers itself.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (visit?.type === 'navigate' && !location.hash)
    document.addEventListener('DOMContentLoaded', () => {
      document.querySelector('tr[aria-current]')?.scrollIntoView()
      document.querySelector('.piece-open')?.scrollIntoView({ block: 'center' })
    })

  const rules: string[] = []
  const is = (attribute: string, ids: string[]) => `:is(${ids.map((id) => `[${attribute}="${id}"]`).join()})`
  const whole = 'table.comparison'
  const show = asked.get('show')
  if (show === 'both') rules.push(`${whole} tbody:not([data-speaking=all]){display:none}`)
  if (show === 'one-silent') rules.push(`${whole} tbody:not([data-speaking=some]){display:none}`)
  if (show === 'differ')
    rules.push(
      `${whole} tbody:not([data-speaking=all]),${whole} tr[data-relation=echo]:not([aria-current]){display:none}`,
    )
  if (show === 'both' || show === 'one-silent' || show === 'differ')
    rules.push(
      '.filter[aria-current]{color:var(--ink-2)}.filter[aria-current] .filter-name{font-weight:400}.filter[aria-current]::after{content:none}',
      `.filter[data-mark=${show}]{color:var(--ink)}.filter[data-mark=${show}] .filter-name{font-weight:600}.filter[data-mark=${show}]::after{content:"";position:absolute;inset-inline:0;bottom:-1px;height:4px;background:var(--ink)}`,
    )
  const rows = asked.get('rows')?.split('~')
  if (rows) {
    const chosen = is('data-topic', rows)
    rules.push(
      `${whole}:has(${chosen}) tr[data-topic]:not(${chosen}):not([aria-current]),${whole}:has(${chosen}) tbody:not(:has(${chosen})):not(:has([aria-current])){display:none}`,
    )
  }
  const only = asked.get('only')
  if (only) {
    const own = is('data-scenario', [only])
    rules.push(
      `${whole}:has(${own}) [data-scenario]:not(${own}){display:none}${whole}:has(${own}){--columns:1!important}`,
    )
  }
  asked
    .get('order')
    ?.split('~')
    .forEach((id, index) => {
      rules.push(`${whole} ${is('data-scenario', [id])}{order:${index - 9}}`)
    })
  const actors = asked.get('actor')?.split('~')
  if (actors) {
    const named = `:is(${actors.map((id) => `[data-mention~="${id}"]`).join()})`
    rules.push(
      `:root:has(${named}) .quote:not(:has(${named})){color:var(--ink-2)}`,
      `${named}{font-weight:700;text-decoration:underline 3px var(--ink);text-underline-offset:4px}`,
    )
  }
  if (actors) {
    const about = `:is(${actors.map((id) => `[data-about~="${id}"]`).join()})`
    rules.push(
      `:root:has(${about}) .passage-text span:not(${about}){color:var(--ink-2);text-decoration-color:transparent}`,
    )
  }
  const dim = '{color:var(--ink-2)!important;text-decoration-color:transparent!important}'
  const voices = asked.get('voice')?.split('~')
  if (voices) {
    const heard = (prefix: string) => `:is(${voices.map((voice) => `.${prefix}-${voice}`).join()})`
    const known = `:root:has(.rule-${voices[0]})`
    rules.push(
      `${known} .quote:not(${heard('quote')}),${known} .passage-text span:not(${heard('piece')})${dim}`,
      `.legend-voice:is(${voices.map((voice) => `[data-mark=${voice}]`).join()}){box-shadow:inset 0 -4px var(--ink)}`,
    )
  }
  if (only) rules.push(`:root:has([data-told="${only}"]) .passage-text span:not([data-told="${only}"])${dim}`)
  const quote = asked.get('quote')
  if (quote)
    rules.push(
      `@media (min-width:68.75em){:root:has([data-quote="${quote}"]) .desk{grid-template-columns:minmax(0,1fr) var(--panel)}}`,
    )
  if (rules.length === 0) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules.join(''))
  document.adoptedStyleSheets = [sheet]
}
