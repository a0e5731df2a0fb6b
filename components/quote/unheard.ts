'use client'

import type { Voice } from '@/core/dossier'
import { usePart } from '@/view/viewing'

/** Whether words in this voice step back, since other voices are listened for. */
export const useUnheard = (voice: Voice | undefined): boolean =>
  usePart('voices', (voices) => voice !== undefined && voices.length > 0 && !voices.includes(voice))
