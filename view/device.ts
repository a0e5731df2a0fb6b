import { createStore } from 'zustand/vanilla'
import { type TextSize, type Theme, textSizes, themes } from '@/view/device-choices'
import { keep } from '@/view/kept'

export type ThemeChoice = Theme | 'system'

type Device = {
  theme: ThemeChoice
  text: TextSize
  /** What was chosen on this page, and neither adopted from a link nor from an earlier visit. */
  chosen: { theme?: ThemeChoice; text?: TextSize }
  chooseTheme: (theme: ThemeChoice) => void
  chooseText: (text: TextSize) => void
}

const keys = { theme: 'prospects-theme', text: 'prospects-text' } as const

/** What belongs to the reader's device and not to the view: theme and text size. */
export const device = createStore<Device>()((set) => ({
  theme: 'system',
  text: 'm',
  chosen: {},
  chooseTheme: (theme) => {
    show('theme', theme === 'system' ? null : theme)
    set(({ chosen }) => ({ theme, chosen: { ...chosen, theme } }))
  },
  chooseText: (text) => {
    show('text', text === 'm' ? null : text)
    set(({ chosen }) => ({ text, chosen: { ...chosen, text } }))
  },
}))

/** Takes over what the page shows already, chosen before it was drawn by a link or on an earlier visit. */
export function adoptDevice() {
  const { theme, text } = document.documentElement.dataset
  device.setState({
    theme: themes.find((one) => one === theme) ?? 'system',
    text: textSizes.find((one) => one === text) ?? 'm',
  })
}

function show(key: keyof typeof keys, value: string | null) {
  const { dataset } = document.documentElement
  if (value === null) delete dataset[key]
  else dataset[key] = value
  keep(keys[key], value)
}
