/** Where the site lives below its host, as in "/prospects"; empty at the root of a host. */
const basePath = process.env.BASE_PATH ?? ''

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  // With static export this is where the site itself is written.
  distDir: process.env.SITE_FOLDER ?? '.next',
  basePath,
  // A folder with an index.html is the one form that every static host serves.
  trailingSlash: true,
  // Two builds of the same sources are the same bytes.
  generateBuildId: () => 'static',
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  // A second round trip for the style sheet delays the first words by half.
  experimental: { inlineCss: true },
  turbopack: {
    resolveAlias: { 'next/dist/shared/lib/app-dynamic': { browser: './components/frame/lazily.tsx' } },
  },
}
