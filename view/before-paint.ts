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
      // Above the evidence, where that will cover the lower part of the window.
      document
        .querySelector(`tr[aria-current] [data-quote="${asked.get('quote')}"]`)
        ?.scrollIntoView({ block: 'nearest' })
      document.querySelector('[data-chosen]')?.scrollIntoView({ block: 'center' })
      document.querySelector('.piece-open')?.scrollIntoView({ block: 'center' })
      // An actor's page stands below the table where it has no room beside it.
      const profile = document.querySelector('.profile')
      if (profile && profile.getBoundingClientRect().top > innerHeight / 2) profile.scrollIntoView()
    })

  const rules: string[] = []
  const is = (attribute: string, ids: string[]) => `:is(${ids.map((id) => `[${attribute}="${id}"]`).join()})`
  const whole = 'table.comparison'
  const chosen = (table: string, mark: string) => {
    const filter = `:root:has(${table}) .filter`
    rules.push(
      `${filter}[aria-current]{color:var(--ink-2)}${filter}[aria-current] .filter-name{font-weight:400}${filter}[aria-current]::after{content:none}`,
      `${filter}[data-mark=${mark}]{color:var(--ink)}${filter}[data-mark=${mark}] .filter-name{font-weight:600}${filter}[data-mark=${mark}]::after{content:"";position:absolute;inset-inline:0;bottom:-1px;height:4px;background:var(--ink)}`,
    )
  }
  const show = asked.get('show')
  if (show === 'both') rules.push(`${whole} tbody:not([data-speaking=all]){display:none}`)
  if (show === 'one-silent') rules.push(`${whole} tbody:not([data-speaking=some]){display:none}`)
  if (show === 'both-silent') rules.push(`${whole} tbody:not([data-speaking=none]){display:none}`)
  if (show === 'differ')
    rules.push(
      `${whole} tbody:not([data-speaking=all]),${whole} tr[data-relation=echo]:not([aria-current]){display:none}`,
    )
  if (show === 'both' || show === 'differ' || show === 'one-silent' || show === 'both-silent')
    chosen(whole, show)
  const rows = asked.get('rows')?.split('~')
  if (rows) {
    const picked = is('data-topic', rows)
    rules.push(
      `${whole}:has(${picked}) tr[data-topic]:not(${picked}):not([aria-current]),${whole}:has(${picked}) tbody:not(:has(${picked})):not(:has([aria-current])){display:none}`,
    )
  }
  const only = asked.get('only')
  const tables = ':is(table.comparison,table.matrix)'
  if (only) {
    const own = is('data-scenario', [only])
    rules.push(
      `${tables}:has(${own}) [data-scenario]:not(${own}){display:none}${tables}:has(${own}){--columns:1!important}`,
    )
  }
  asked
    .get('order')
    ?.split('~')
    .forEach((id, index) => {
      rules.push(`${tables} ${is('data-scenario', [id])}{order:${index - 9}}`)
    })
  const actors = asked.get('actor')?.split('~')
  if (actors) {
    const named = `:is(${actors.map((id) => `[data-mention~="${id}"]`).join()})`
    rules.push(
      `:root:has(${named}) .quote:not(:has(${named})){color:var(--ink-2)}`,
      `${named}{font-weight:700;text-decoration:underline 3px var(--ink);text-underline-offset:4px}`,
    )
  }
  const known = (key: string, all: string[]) =>
    asked
      .get(key)
      ?.split('~')
      .filter((one) => all.includes(one))
  const kinds = known('kind', ['state', 'group', 'organization', 'person', 'outlet']) ?? []
  const roles = known('role', ['acts', 'acted-upon', 'speaks', 'named', 'silent']) ?? []
  if (kinds.length + roles.length > 0) {
    const places = only ? ['background:', `${only}:`] : ['']
    const inRole = roles.flatMap((role) => places.map((place) => `[data-roles~="${place}${role}"]`))
    const kept = `${kinds.length > 0 ? is('data-kind', kinds) : ''}${roles.length > 0 ? `:is(${inRole.join()})` : ''}`
    rules.push(
      `table.matrix tr[data-actor]:not(${kept},[data-here]),table.matrix tbody:not(:has(${kept},[data-here])){display:none}`,
      `.matrix-switch:is(${[...kinds, ...roles].map((mark) => `[data-mark=${mark}]`).join()}){box-shadow:inset 0 -4px var(--ink)}`,
    )
  }
  const [sort] = known('sort', ['name', 'mentions', 'kind']) ?? []
  if (sort) {
    for (let rank = 0; rank < 300; rank += 1) rules.push(`tr[data-by-${sort}="${rank}"]{order:${rank}}`)
    chosen('table.matrix', `by-${sort}`)
  }
  if (actors) {
    const own = is('data-actor', actors)
    rules.push(
      `.matrix:has(tr${own}) tr[data-actor]:not(${own}){color:var(--ink-2)}`,
      `${is('data-follow', actors)}{box-shadow:inset 0 -4px var(--ink)}${is('data-tick', actors)}{background:var(--ink)}`,
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
  const unfold = asked.get('unfold') ?? ''
  if (/^[1-9]\d?$/.test(unfold)) {
    // No fork has more stages than this (view/permalink.ts says so where a link asks for one that is not there).
    const later = Array.from({ length: 99 }, (_, index) => index + 1).filter(
      (stage) => stage > Number(unfold),
    )
    const known = `:root:has([data-stage="${unfold}"])`
    rules.push(
      `${known} ${is('data-stage', later.map(String))}{visibility:hidden}`,
      `${known} .unfold-status{visibility:hidden}`,
    )
  }
  if (actors) {
    const involved = `:is(${actors.map((id) => `[data-involves~="${id}"]`).join()})`
    const timeline = `:root:has(.fork) `
    rules.push(
      `${timeline}[data-involves]:not(${involved}),${timeline}[data-involves]:not(${involved}) .quote{color:var(--ink-2)!important}`,
      `${timeline}${involved} .quote{color:var(--ink)!important}`,
      `${timeline}${is('data-actor', actors)}{font-weight:700;text-decoration:underline 3px var(--ink);text-underline-offset:4px}`,
    )
  }
  // Only the first source is on the page: better nothing for a moment than another text than was asked for.
  const source = asked.get('source')
  if (source)
    rules.push(`:root:has([data-mark="source-${source}"]:not([aria-current])) #main{visibility:hidden}`)
  const quote = asked.get('quote')
  if (quote)
    rules.push(
      `@media (max-width:68.74em){.comparison [data-quote="${quote}"]{scroll-margin:2.75rem 0 var(--clear-of-sheet)!important}:root:has(.comparison [data-quote="${quote}"]) .row-present{display:none}}`,
      `@media (min-width:68.75em){:root:has([data-quote="${quote}"]) .desk{grid-template-columns:minmax(0,1fr) var(--panel)}}`,
    )
  // A side that the link uncovers stands in the page already; another screen of a slide does not.
  const reveal = Number(asked.get('reveal'))
  if (reveal > 0) {
    for (let at = 1; at <= Math.min(reveal, 9); at += 1)
      rules.push(
        `.stage [data-at="${at}"]>.cover{display:none!important}.stage [data-at="${at}"]>.under,.stage [data-note="${at}"]{visibility:visible!important}`,
      )
    rules.push('.stage:has(.screen-count) .slide{visibility:hidden}')
  }
  if (asked.get('speaker') === '1') rules.push('.stage .stage-slide{visibility:hidden}')
  if (asked.has('slides') || (rows && location.pathname.includes('/present/')))
    rules.push('.stage .slide-position{visibility:hidden}')
  if (rules.length === 0) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules.join(''))
  document.adoptedStyleSheets = [sheet]
}
