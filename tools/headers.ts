const nobody = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

/** Sharing is ours by default too, but unnamed: Chromium complains of the name where it cannot share. */
const ourselves = ['clipboard-write', 'fullscreen', 'screen-wake-lock']

/**
 * Sent with every answer. What needs hashes stands in the pages themselves, since two policies both apply.
 *
 * Two headers are left out on purpose. Nothing restricts framing, because panels are shown inside learning
 * platforms. There is no Cross-Origin-Opener-Policy, because a window that a sandboxed frame opens inherits
 * the sandbox, and browsers answer any such policy there with an error page.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    ...nobody.map((feature) => `${feature}=()`),
    ...ourselves.map((feature) => `${feature}=(self)`),
  ].join(', '),
  // A sandboxed frame has no origin of its own, and loads fonts and payloads only from whoever allows all.
  'Access-Control-Allow-Origin': '*',
  Vary: 'Accept-Encoding',
}

export const revalidate = 'no-cache'

/**
 * How long a file may be kept without asking.
 *
 * @param path from the site's root, as in `/_next/static/chunks/abc.js`
 */
export const cacheControl = (path: string): string => {
  // Named after the build, which is always called "static": the one folder there whose names carry no hash.
  if (path.startsWith('/_next/static/static/')) return revalidate
  return /^\/(_next\/static|_prepared)\//.test(path) ? 'public, max-age=31536000, immutable' : revalidate
}
