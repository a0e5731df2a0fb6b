import { describe, expect, it } from 'vitest'
import { clockOf, createSession, type Message, type Role, secondsOf, toggled } from '@/view/deck-session'
import { counted, emptyTally, readTally } from '@/view/tally'

/** Two windows, and what they say to each other; `ids` may differ, as of two decks. */
function windows(ids: [string, string] = ['a', 'a']) {
  const said: Message[] = []
  const open = (role: Role, id: string) =>
    createSession({ id, role, shared: { slide: 'title' }, post: (message) => said.push(message) })
  const [deck, speaker] = [open('deck', ids[0]), open('speaker', ids[1])]
  const deliver = () => {
    for (let message = said.shift(); message; message = said.shift())
      for (const one of [deck, speaker]) one.getState().hear(message)
  }
  return { deck, speaker, open, deliver, said }
}

const slideOf = ({ getState }: ReturnType<typeof windows>['deck']) => getState().shared.slide

describe('two windows of one deck', () => {
  it('follow each other, whichever drives', () => {
    const { deck, speaker, deliver } = windows()
    speaker.getState().change({ slide: 'trust' })
    deliver()
    expect(slideOf(deck)).toBe('trust')
    deck.getState().change({ slide: 'fork', reveal: 1 })
    deliver()
    expect(speaker.getState().shared).toMatchObject({ slide: 'fork', reveal: 1 })
  })

  it('rejoin where the other stands, when one is loaded anew', () => {
    const { deck, speaker, open, deliver, said } = windows()
    speaker.getState().change({ slide: 'trust', blank: true })
    deliver()
    const again = open('deck', 'a')
    said.push({ session: 'a', from: 'deck', count: 0, says: 'hello' })
    speaker.getState().hear(said.shift())
    again.getState().hear(said.shift())
    expect(again.getState().shared).toMatchObject({ slide: 'trust', blank: true })
    expect(again.getState().joined).toBe(true)
    expect(slideOf(deck)).toBe('trust')
  })

  it('do not go back for what is older', () => {
    const { deck, speaker, said } = windows()
    speaker.getState().change({ slide: 'trust' })
    const old = said.shift()
    deck.getState().change({ slide: 'fork' })
    deck.getState().change({ slide: 'actors' })
    deck.getState().hear(old)
    expect(slideOf(deck)).toBe('actors')
  })

  it('agree on the projector’s, when both are moved at once', () => {
    const { deck, speaker, deliver } = windows()
    deck.getState().change({ slide: 'fork' })
    speaker.getState().change({ slide: 'trust' })
    deliver()
    expect([slideOf(deck), slideOf(speaker)]).toEqual(['fork', 'fork'])
  })

  it('do not hear those of another deck, nor what is no message', () => {
    const { deck, speaker, deliver } = windows(['a', 'b'])
    speaker.getState().change({ slide: 'trust' })
    deliver()
    for (const noise of [null, 7, 'hello', {}, { session: 'a' }]) deck.getState().hear(noise)
    expect(slideOf(deck)).toBe('title')
    expect(deck.getState().joined).toBe(false)
  })
})

describe('the clock', () => {
  it('stops and goes on', () => {
    const started = toggled({ before: 0, since: null }, 1000)
    expect(secondsOf(started, 6000)).toBe(5)
    const stopped = toggled(started, 6000)
    expect(secondsOf(stopped, 99_000)).toBe(5)
    expect(secondsOf(toggled(stopped, 100_000), 101_000)).toBe(6)
  })

  it.each([
    [7, '0:07'],
    [307, '5:07'],
    [3907, '1:05:07'],
  ])('shows %i seconds as %s', (seconds, shown) => {
    expect(clockOf(seconds)).toBe(shown)
  })
})

describe('hands', () => {
  it('are counted in the round that is being counted, and never below none', () => {
    const one = counted(emptyTally(2), 1, 1)
    expect(one.before).toEqual([0, 1, 0])
    expect(counted(one, 0, -1).before).toEqual([0, 1, 0])
    expect(counted({ ...one, round: 'after' }, 2, 1)).toMatchObject({ before: [0, 1, 0], after: [0, 0, 1] })
  })

  it('come back as they were kept', () => {
    const tally = { ...counted(emptyTally(2), 1, 1), question: 'Whose words?' }
    expect(readTally(JSON.stringify(tally), 2)).toEqual(tally)
  })

  it.each([null, '', '{', '7', '{}', JSON.stringify(emptyTally(3))])('do not come back from %s', (kept) => {
    expect(readTally(kept, 2)).toBeUndefined()
  })
})
