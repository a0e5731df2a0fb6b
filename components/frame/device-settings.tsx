'use client'

import { useEffect } from 'react'
import { useStore } from 'zustand'
import { adoptDevice, device, type ThemeChoice } from '@/view/device'
import type { TextSize } from '@/view/device-choices'

const themeNames: Record<ThemeChoice, string> = {
  system: 'System theme',
  light: 'Light theme',
  dark: 'Dark theme',
}
export const textNames: Record<TextSize, string> = { m: 'Normal text', l: 'Large text', xl: 'Largest text' }

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
      <Choose label="Theme" names={themeNames} value={theme} onChoose={chooseTheme} />
      <Choose label="Text size" names={textNames} value={text} onChoose={chooseText} />
    </div>
  )
}

type Props<Key extends string> = {
  label: string
  names: Record<Key, string>
  value: Key
  onChoose: (key: Key) => void
}

function Choose<Key extends string>({ label, names, value, onChoose }: Props<Key>) {
  const options = entries(names)
  return (
    <label className="flex items-center gap-2">
      <span className="sr-only">{label}</span>
      <select
        className="min-h-(--control) border border-line bg-paper px-2 max-tablet:px-0 max-tablet:text-meta"
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
