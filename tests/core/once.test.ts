import { expect, it } from 'vitest'
import { once } from '@/core/once'

it('asks once for each thing', () => {
  let asked = 0
  const counted = once((_: object) => {
    asked += 1
    return [asked]
  })
  const [one, other] = [{}, {}]
  expect(counted(one)).toBe(counted(one))
  expect(counted(other)).toEqual([2])
  expect(asked).toBe(2)
})
