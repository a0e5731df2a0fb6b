'use client'

import { useStore } from 'zustand'
import { device } from '@/view/device'
import type { TextSize, Theme } from '@/view/device-choices'
import type { DeviceWish } from '@/view/query-parts'

const textNames: Record<TextSize, string> = { m: 'normal text', l: 'large text', xl: 'largest text' }
const themeNames: Record<Theme, string> = { light: 'light theme', dark: 'dark theme' }

type Props = { ticked: DeviceWish; onTick: (wish: DeviceWish) => void }

/** Text size and theme belong to each reader's device; a link asks for them only where they are ticked. */
export function DeviceTicks({ ticked, onTick }: Props) {
  const { theme, text } = useStore(device)
  const { theme: askedTheme, text: askedText } = ticked
  const shownTheme = askedTheme ?? (theme === 'system' ? systemTheme() : theme)
  const shownText = askedText ?? text
  return (
    <fieldset>
      <legend>The link also asks for</legend>
      <Tick
        says={`my text size, ${textNames[shownText]}`}
        on={askedText !== undefined}
        onChange={(on) =>
          onTick({ ...(on && { text: shownText }), ...(askedTheme && { theme: askedTheme }) })
        }
      />
      <Tick
        says={`my theme, ${themeNames[shownTheme]}`}
        on={askedTheme !== undefined}
        onChange={(on) => onTick({ ...(askedText && { text: askedText }), ...(on && { theme: shownTheme }) })}
      />
    </fieldset>
  )
}

function Tick({ says, on, onChange }: { says: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {says}
    </label>
  )
}

const systemTheme = (): Theme =>
  window.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
