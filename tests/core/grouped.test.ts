import { expect, it } from 'vitest'
import { grouped } from '@/core/grouped'

it('keeps the order, and puts a thing once under each of its keys', () => {
  const found = grouped(['ab', 'b', 'aa'], (word) => word)
  expect([...found]).toEqual([
    ['a', ['ab', 'aa']],
    ['b', ['ab', 'b']],
  ])
})
