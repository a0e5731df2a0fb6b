'use client'

import { useState } from 'react'
import { device } from '@/view/device'
import { clearDevice } from '@/view/offline'

/** What the site keeps on the reader's device, and one action that takes it all away. */
export function ThisDevice() {
  const [cleared, setCleared] = useState(false)
  const clear = async () => {
    const { chooseTheme, chooseText } = device.getState()
    chooseTheme('system')
    chooseText('m')
    await clearDevice()
    setCleared(true)
  }
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-2">
      <p className="max-w-[40rem] text-ink-2">
        Where the browser allows it, one visit keeps this site on the device, and it then opens without a
        network. A chosen theme and text size are kept too. Nothing is sent anywhere.
      </p>
      <button type="button" className="button needs-script print:hidden" onClick={clear}>
        Clear this device
      </button>
      <p role="status">{cleared && 'Cleared. The next visit keeps it anew.'}</p>
    </div>
  )
}
