import { OurWords } from '@/components/marks/our-words'
import { nearestTo } from '@/view/nearest'
import type { Notice } from '@/view/notice'

const partNames: Record<string, string> = {
  dossier: 'a comparison',
  panel: 'a panel',
  item: 'a row',
  happening: 'a step or moment',
  task: 'a task or a sheet',
  only: 'one prospect alone',
  order: 'an order of the sides',
  show: 'a kind of rows',
  rows: 'a choice of rows',
  slide: 'a slide',
  slides: 'a choice of slides',
  reveal: 'a number of uncovered sides',
  speaker: 'the speaker’s view',
  actor: 'an actor',
  sort: 'an order of the actors',
  kind: 'a kind of actor',
  role: 'a role',
  voice: 'a voice',
  source: 'a source',
  quote: 'a quote',
  unfold: 'a stage of the unfolding',
  seed: 'a selection',
  items: 'a number of items',
  half: 'a half of the class',
  one: 'one item alone',
  text: 'a text size',
  theme: 'a theme',
  embed: 'a way to be embedded',
}

const shownWithout = 'what can be shown without it is shown.'

/** What a link asked for and what became of it, in one or two sentences. */
export function NoticeSentence({ notice }: { notice: Notice }) {
  const { part, asked, reason, instead, says } = notice
  const nearest = nearestTo(notice, asked)
  if (part === 'link')
    return 'It has more parts than a link of this site can have; the last ones are left out.'
  if (part === 'v') return versionSentence(notice)
  const known = partNames[part]
  if (!known) return unknownPartSentence(notice)
  const wish = `It asks for ${known}, “${asked}”`
  switch (reason) {
    case 'renamed':
      return `${wish}; that is now called “${instead}”, and it is shown.`
    case 'removed':
      return (
        <>
          {wish}, which is no longer here. {says && <OurWords says={says} />}{' '}
          {instead ? `“${instead}” is shown in its place.` : `W${shownWithout.slice(1)}`}
        </>
      )
    case 'repeated':
      return `${wish}, a second time; the first is shown.`
    case 'malformed':
      return `It asks for ${known} without saying which; all is shown.`
    case 'too-long':
      return `It asks for ${known} in more words than there can be, “${asked}”; ${shownWithout}`
    case 'cut':
      return `${wish}, where it seems to be cut off; ${shownWithout}${nearest ? ` It may have meant “${nearest}”.` : ''}`
    case 'newer':
    case 'unknown':
      return `${wish}, which is not here; ${shownWithout}${nearest ? ` The nearest name is “${nearest}”.` : ''}`
  }
}

function versionSentence({ asked, reason }: Notice): string {
  return reason === 'newer'
    ? `It is of version ${asked} of the links of this site, which this copy does not know yet; what it can read of it is shown.`
    : `It names no version that there is, “${asked}”; it is read as a link of today.`
}

function unknownPartSentence(notice: Notice): string {
  const { part, asked, reason } = notice
  const nearest = nearestTo(notice, part)
  if (reason === 'cut')
    return `It ends in “${part}”, where it seems to be cut off${nearest ? `; “${nearest}” may have stood there` : ''}. What can be shown without it is shown.`
  return `It asks for ${part}${asked ? ` = ${asked}` : ''}, which this site does not know; it is left out.`
}
