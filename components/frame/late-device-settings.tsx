'use client'

import { lazy, Suspense } from 'react'

const DeviceSettings = lazy(() =>
  import('@/components/frame/device-settings').then(({ DeviceSettings }) => ({ default: DeviceSettings })),
)

/** Theme and text size on the page for unknown addresses, which Next puts into every other page. */
export function LateDeviceSettings() {
  return (
    <Suspense>
      <DeviceSettings />
    </Suspense>
  )
}
