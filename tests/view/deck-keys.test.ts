import { describe, expect, it } from 'vitest'
import { commandOf } from '@/view/deck-keys'

const key = (name: string, held = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})

describe('keys of the deck', () => {
  it.each([
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['.', 'blank'],
    ['O', 'overview'],
    ['?', 'help'],
  ])('%s asks for %s', (name, verb) => {
    expect(commandOf(key(name), 'nothing', true)).toEqual({ do: verb })
  })

  it('leaves what belongs to the browser', () => {
    expect(commandOf(key('f', { ctrlKey: true }), 'nothing', true)).toBeUndefined()
    expect(commandOf(key('Tab'), 'nothing', true)).toBeUndefined()
  })

  it('leaves a control what presses it, and a field all but Escape', () => {
    expect(commandOf(key(' '), 'control', true)).toBeUndefined()
    expect(commandOf(key('PageDown'), 'control', true)).toEqual({ do: 'next' })
    expect(commandOf(key('b'), 'field', true)).toBeUndefined()
    expect(commandOf(key('Escape'), 'field', true)).toEqual({ do: 'leave' })
  })

  it.each(['b', '.', '?', '7', 's'])('ignores %s where keys of one character are off', (name) => {
    expect(commandOf(key(name), 'nothing', false)).toBeUndefined()
  })

  it('still hears a clicker where they are off', () => {
    expect(commandOf(key('PageDown'), 'nothing', false)).toEqual({ do: 'next' })
  })
})
