import type { Draft } from '@/core/checks/draft'
import type { Issue } from '@/core/checks/issue'
import type { Places } from '@/core/checks/places'
import type { Place, QuoteId, Scenario } from '@/core/dossier'
import { liesWithin, sharesWords } from '@/core/where'

type Cited = { id: QuoteId; path: string }

/**
 * What belongs to a scenario stands where the text tells that scenario: inside the words listed as its
 * `whole`. What the text says before the fork is background, however well it would fit.
 */
export function checkScenarios({ file, path }: Draft, places: Places): Issue[] {
  // Where the whole or a part of it is missing, that is reported; what would stand inside it is not.
  const wholes = new Map(
    file.scenarios
      .filter(({ whole }) => whole.length > 0 && whole.every((id) => places.has(id)))
      .map(({ id, whole }) => [id, placesOf(whole, places)]),
  )
  const outside = file.scenarios.flatMap((scenario) => {
    const at = path(scenario)
    const whole = wholes.get(scenario.id)
    if (!whole) return []
    const cited = [...inGroups(scenario, at), ...listed(scenario.title.quotes, `${at}.title.quotes`)]
    return strangers(cited, whole, places, scenario.id)
  })
  const sides = file.topics.flatMap((topic) =>
    topic.sides.flatMap((side, i) => {
      const whole = wholes.get(side.scenario)
      if ('silent' in side || !whole) return []
      return strangers(listed(side.quotes, `${path(topic)}.sides[${i}].quotes`), whole, places, side.scenario)
    }),
  )
  const all = file.scenarios.flatMap(({ whole }) => placesOf(whole, places))
  const elsewhere = file.topics.flatMap((topic) =>
    listed(topic.elsewhere ?? [], `${path(topic)}.elsewhere`).flatMap(({ id, path: at }) => {
      const place = places.get(id)
      if (!place || !all.some((one) => sharesWords(place, one))) return []
      const fix = 'List it under the side of that scenario; "elsewhere" is for the text outside all of them.'
      return [{ path: at, problem: `"${id}" stands inside a scenario`, fix }]
    }),
  )
  return [...outside, ...sides, ...elsewhere]
}

const listed = (ids: readonly QuoteId[], path: string): Cited[] =>
  ids.map((id, index) => ({ id, path: `${path}[${index}]` }))

const placesOf = (ids: readonly QuoteId[], places: Places) =>
  ids.flatMap((id) => {
    const place = places.get(id)
    return place ? [place] : []
  })

function inGroups(scenario: Scenario, path: string): Cited[] {
  return scenario.groups.flatMap((group, i) => {
    const at = `${path}.groups[${i}]`
    return [
      ...listed(group.joinedBy, `${at}.joinedBy`),
      ...listed(group.after?.quotes ?? [], `${at}.after.quotes`),
      ...listed(group.pointsTo?.quotes ?? [], `${at}.pointsTo.quotes`),
      ...group.steps.flatMap((step, j) => [
        ...listed(step.quotes, `${at}.steps[${j}].quotes`),
        ...listed(step.time?.quotes ?? [], `${at}.steps[${j}].time.quotes`),
      ]),
    ]
  })
}

function strangers(cited: Cited[], whole: Place[], places: Places, scenario: string): Issue[] {
  return cited.flatMap(({ id, path }) => {
    const place = places.get(id)
    if (!place || whole.some((one) => liesWithin(place, one))) return []
    const fix = `Use words inside the quotes listed as "whole" of "${scenario}", or call the side silent.`
    return [{ path, problem: `"${id}" stands outside what the text tells as "${scenario}"`, fix }]
  })
}
