import type { Voice } from '@/core/dossier'

/** The voices in the order in which they are listed everywhere: the closest to the speaker's mouth first. */
export const voices: readonly Voice[] = ['direct', 'reported', 'narrated']
