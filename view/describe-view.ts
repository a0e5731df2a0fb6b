import { type Appearance, actorLines } from '@/core/appearances'
import type { Dossier, Quote, Voice } from '@/core/dossier'
import { timesNamed } from '@/core/mentions'
import { plain } from '@/core/our-words'
import { quoteBy } from '@/core/quotes-by'
import { classPageTitles } from '@/view/class-titles'
import { roleInWords, roleNames } from '@/view/role-names'
import { slidesOf } from '@/view/slides'
import type { ViewState } from '@/view/view-state'

/** What a page is called, without the name of the site, and what it is about. */
export type Description = { title: string; description: string }

/** What a page of a view is called and what it is about, in plain words. */
export function describeView(view: ViewState, dossier: Dossier): Description {
  if (view.panel === 'source') return describeSource(view, dossier)
  if (view.panel === 'timeline') return describeTimeline(view, dossier)
  if (view.panel === 'actors') return describeActors(view, dossier)
  if (view.panel === 'class') return describeClass(view, dossier)
  if (view.panel === 'present') return describeSlide(view, dossier)
  const topic = dossier.topics.find(({ id }) => id === view.focus)
  const title = plain(dossier.title)
  if (!topic)
    return { title: `Compare · ${title}`, description: plain(`${dossier.question} ${dossier.summary}`) }
  const sides = topic.sides.map((side) => {
    const scenario = dossier.scenarios.find(({ id }) => id === side.scenario)
    return `${plain(scenario?.label ?? '')}: ${'silent' in side ? 'the text does not say.' : plain(side.says)}`
  })
  return {
    title: `${plain(topic.label)} · ${title}`,
    description: `${plain(topic.label)}. ${sides.join(' ')}`,
  }
}

function describeTimeline(view: ViewState, dossier: Dossier): Description {
  const title = plain(dossier.title)
  const steps = dossier.scenarios.flatMap((scenario) =>
    scenario.groups
      .flatMap((group) => group.steps)
      .map((step) => ({ ...step, where: `${step.kind}, ${plain(scenario.label)}` })),
  )
  const moments = dossier.moments.map((moment) => ({ ...moment, where: plain(moment.strand) }))
  const happening = [...steps, ...moments].find(({ id }) => id === view.happening)
  if (!happening) {
    const prospects = dossier.scenarios.map(({ label }) => plain(label)).join(', ')
    return {
      title: `Timeline · ${title}`,
      description: `One past, ${dossier.scenarios.length} prospects: ${prospects}. In no more order than the text gives.`,
    }
  }
  const words = dossier.quotes
    .filter(({ id }) => happening.quotes.includes(id))
    .map(({ exact }) => `“${exact}”`)
  return {
    title: `${plain(happening.label)} · ${title}`,
    description: `${happening.where}: ${words.join(' […] ')}`,
  }
}

function describeSlide(view: ViewState, dossier: Dossier): Description {
  const title = plain(dossier.title)
  const slide = slidesOf(dossier).find(({ name }) => name === view.slide)
  if (!slide)
    return { title: `Present · ${title}`, description: plain(`${dossier.question} Slide by slide.`) }
  if (slide.kind === 'quote') {
    const quoted = describeSource({ ...view, quote: slide.quote.id }, dossier)
    return { title: `${quoted.title} · Slides`, description: `A slide: ${quoted.description}` }
  }
  const name = plain(slide.title)
  const words = shortened(name, '…')
  return { title: `${words} · ${title} · Slides`, description: `A slide: ${name}` }
}

/** Longer quotes are cut in titles; they stand whole in the description. */
const titleLength = 60

/** So much of the end stays: of words that begin alike, each has a title of its own. */
const endLength = 20

/** The first and the last words of what is too long for a title, with `mark` for those between. */
function shortened(words: string, mark: string): string {
  if (words.length <= titleLength) return words
  const first = words.slice(0, words.lastIndexOf(' ', titleLength - endLength - mark.length))
  const last = words.slice(words.indexOf(' ', words.length - endLength))
  return `${first} ${mark}${last}`
}

const voiceWords: Record<Voice, string> = {
  direct: 'quoted speech',
  reported: 'reported speech',
  narrated: 'told by the text itself',
}

function describeSource(view: ViewState, dossier: Dossier): Description {
  const title = plain(dossier.title)
  const quote = quoteBy(dossier, view.quote)
  if (!quote)
    return {
      title: `Source · ${title}`,
      description: `The text whole, each quote marked in its place and voice.`,
    }
  const { exact } = quote
  const speaker = dossier.actors.find(({ id }) => id === quote.speaker)?.name
  return {
    title: `“${shortened(exact, '[…]')}” ¶${quote.paragraph}${repeated(quote, dossier)} · ${title}`,
    description: `“${exact}”, ${voiceWords[quote.voice]}${speaker ? ` of ${speaker}` : ''}, paragraph ${quote.paragraph}${repeated(quote, dossier)}.`,
  }
}

/** Which of them, where the same words are quoted from several places of a paragraph. */
function repeated({ id, exact, source, paragraph }: Quote, { quotes, places }: Dossier): string {
  const same = quotes
    .filter((one) => one.exact === exact && one.source === source && one.paragraph === paragraph)
    .sort((a, b) => (places[a.id]?.start ?? 0) - (places[b.id]?.start ?? 0))
  return same.length > 1 ? `, ${same.findIndex((one) => one.id === id) + 1} of ${same.length}` : ''
}

function describeActors(view: ViewState, dossier: Dossier): Description {
  const title = plain(dossier.title)
  const line = actorLines(dossier).find(({ actor }) => actor.id === view.profile)
  if (!line)
    return {
      title: `Actors · ${title}`,
      description: 'Who acts, who is acted upon, who is only named, and where the text is silent.',
    }
  const parts = line.appearances.map((one) => {
    const name = one.part === 0 ? 'Background' : plain(dossier.scenarios[one.part - 1]?.label ?? '')
    return `${name}: ${rolesInWords(one)}.`
  })
  const times = timesNamed(line.counts)
  return {
    title: `${line.actor.name} · Actors · ${title}`,
    description: [`${line.actor.name}, named ${times === 1 ? 'once' : `${times} times`}.`, ...parts].join(
      ' ',
    ),
  }
}

const rolesInWords = ({ roles }: Appearance) =>
  roles.length === 0 ? roleNames.silent : roles.map(roleInWords).join(', ')

function describeClass({ task, title: lesson }: ViewState, dossier: Dossier): Description {
  const title = plain(dossier.title)
  if (!task)
    return {
      title: `In class · ${title}`,
      description:
        'Tasks made from the text, sheets to print and a guide. Every answer is followed by the words that settle it.',
    }
  const name = (task === 'lesson' && lesson) || classPageTitles[task].title
  return { title: `${name} · ${title}`, description: classPageTitles[task].says }
}
