import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { projectRoot } from '@/tools/paths'

/** Something that the person at the keyboard can mend: told as its message alone, without a stack. */
export class UserError extends Error {}

/** What process.env is, without the variables that Next declares to be always set. */
export type Environment = Readonly<Record<string, string | undefined>>

const signals = ['SIGINT', 'SIGTERM'] as const

type CommandOptions = { env?: Environment }

/**
 * Runs a program in the repository's folder with our own terminal.
 *
 * Gives its exit code, 1 if a signal ended it; rejects if there is no such program.
 */
export const run = async (program: string, args: string[], { env }: CommandOptions = {}): Promise<number> => {
  const child = spawn(program, args, { cwd: projectRoot, stdio: 'inherit', env: { ...process.env, ...env } })
  // Stopping us alone, as a process manager does, must not leave the child behind.
  const relay = (signal: NodeJS.Signals) => child.kill(signal)
  for (const signal of signals) process.on(signal, relay)
  try {
    const [code] = await once(child, 'exit')
    return typeof code === 'number' ? code : 1
  } finally {
    for (const signal of signals) process.off(signal, relay)
  }
}

/** Runs a JavaScript file with this same Node, so that no shell and no PATH has a say. */
export const runNode = (args: string[], options?: CommandOptions): Promise<number> =>
  run(process.execPath, args, options)

/** Runs one of our TypeScript tools; Node 20 reads none by itself. */
export const runTool = (file: string, args: string[] = []): Promise<number> =>
  runNode(['--import', 'tsx', file, ...args])

/**
 * The outermost function of a tool: a number it gives is the exit code, anything else is 0.
 *
 * A UserError is one line on stderr and exit code 1; anything else is a fault of ours and keeps its stack.
 */
export const runMain = async (main: () => Promise<unknown>): Promise<void> => {
  try {
    const code = await main()
    process.exitCode = typeof code === 'number' ? code : 0
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error)
    process.exitCode = 1
  }
}
