'use client'

import { useSyncExternalStore } from 'react'
import { createStore } from 'zustand/vanilla'
import { keep, kept } from '@/view/kept'

const key = 'prospects-single-keys'

const store = createStore<{ on: boolean }>()(() => ({ on: true }))
let read = false

function current(): boolean {
  if (!read) {
    read = true
    store.setState({ on: kept(key) !== 'off' })
  }
  return store.getState().on
}

function choose(on: boolean) {
  keep(key, on ? null : 'off')
  store.setState({ on })
}

/** Whether keys of one character work on this device, and the switch. */
export function useCharacters(): [boolean, (on: boolean) => void] {
  return [useSyncExternalStore(store.subscribe, current, () => true), choose]
}
