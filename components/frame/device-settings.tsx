'use client'

import { type ReactNode, useEffect } from 'react'
import { useStore } from 'zustand'
import { adoptDevice, device, type ThemeChoice } from '@/view/device'
import type { TextSize } from '@/view/device-choices'

const themeNames: Record<ThemeChoice, string> = { system: 'System', light: 'Light', dark: 'Dark' }
export const textNames: Record<TextSize, string> = { m: 'Normal', l: 'Large', xl: 'Largest' }

const entries = <Key extends string>(names: Record<Key, string>) => Object.entries(names) as [Key, string][]

/** Theme and text size: they belong to the device, not to the view. */
export function DeviceSettings() {
  const { theme, text, chooseTheme, chooseText } = useStore(device)
  useEffect(() => {
    adoptDevice()
    // Says to style sheets and to tests that the app has taken over from the prerendered page.
    document.documentElement.dataset.ready = ''
  }, [])
  return (
    <div className="needs-script ml-auto flex items-center gap-4 py-2 text-note max-tablet:gap-2">
      <Choose label="Theme" sign={<HalfDark />} names={themeNames} value={theme} onChoose={chooseTheme} />
      <Choose label="Text size" sign="Aa" names={textNames} value={text} onChoose={chooseText} />
    </div>
  )
}

/** A disc, one half of it dark. */
function HalfDark() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" fill="currentColor">
      <path d="M7 0a7 7 0 0 1 0 14A7 7 0 0 1 7 0m0 1.5a5.5 5.5 0 0 0 0 11z" fillRule="evenodd" />
    </svg>
  )
}

type Props<Key extends string> = {
  label: string
  /** Stands for the label, for which there is no room. */
  sign: ReactNode
  names: Record<Key, string>
  value: Key
  onChoose: (key: Key) => void
}

function Choose<Key extends string>({ label, sign, names, value, onChoose }: Props<Key>) {
  const options = entries(names)
  return (
    <label className="flex items-center gap-1.5 max-tablet:gap-1">
      <span className="sr-only">{label}</span>
      <span aria-hidden="true" className="text-meta font-semibold">
        {sign}
      </span>
      <select
        className="min-h-(--control) border border-line bg-paper px-2 max-tablet:w-17 max-tablet:px-0 max-tablet:text-meta"
        value={value}
        onChange={(event) => {
          const chosen = options.find(([key]) => key === event.target.value)
          if (chosen) onChoose(chosen[0])
        }}
      >
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
