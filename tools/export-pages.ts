import { createRequire } from 'node:module'
import { type Environment, runNode } from '@/tools/command'

const next = createRequire(import.meta.url).resolve('next/dist/bin/next')

/** Runs Next's export, of this project or of another one in `folder`; settles with the exit code. */
export const exportPages = (env: Environment = {}, ...folder: string[]): Promise<number> =>
  runNode([next, 'build', ...folder], { env: { NEXT_TELEMETRY_DISABLED: '1', ...env } })
