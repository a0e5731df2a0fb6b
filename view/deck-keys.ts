/** Ways to another place in the deck. `go` leads to the number that was typed. */
const moves = ['next', 'previous', 'first', 'last', 'go'] as const

export type Move = (typeof moves)[number]

/** What else can be done. `leave` closes what is laid over the deck first. */
export type Act =
  | 'leave'
  | 'blank'
  | 'overview'
  | 'fullscreen'
  | 'speaker'
  | 'qr'
  | 'tally'
  | 'laser'
  | 'help'

export type DeckVerb = Move | Act

export const isMove = (verb: DeckVerb): verb is Move => moves.some((one) => one === verb)

/** What a key asks of the deck: something to do, or a digit of the number of a slide. */
export type Command = { do: DeckVerb } | { do: 'digit'; digit: string }

/** What clickers and keyboards without letters send. These work always. */
const named: Readonly<Record<string, DeckVerb>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'go',
  Escape: 'leave',
}

/** Single characters: people who speak to their computer can switch them off (WCAG 2.2, 2.1.4). */
const characters: Readonly<Record<string, DeckVerb>> = {
  b: 'blank',
  '.': 'blank',
  o: 'overview',
  f: 'fullscreen',
  s: 'speaker',
  q: 'qr',
  h: 'tally',
  l: 'laser',
  '?': 'help',
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** What has the focus, as far as keys are concerned: a field takes all of them, a control those that press it. */
export type Focused = 'field' | 'control' | 'nothing'

/** The command of a key; nothing where the key belongs to the browser or to what has the focus. */
export function commandOf(event: Key, focused: Focused, charactersOn: boolean): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  if (focused === 'field') return event.key === 'Escape' ? { do: 'leave' } : undefined
  if (focused === 'control' && (event.key === ' ' || event.key === 'Enter')) return undefined
  const verb = named[event.key]
  if (verb) return { do: verb }
  if (!charactersOn) return undefined
  if (/^\d$/.test(event.key)) return { do: 'digit', digit: event.key }
  const asked = characters[event.key.toLowerCase()]
  return asked && { do: asked }
}
