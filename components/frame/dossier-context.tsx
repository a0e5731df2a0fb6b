'use client'

import { createContext, use } from 'react'
import type { Dossier } from '@/core/dossier'

export const DossierContext = createContext<Dossier | null>(null)

/** The dossier of the page, for what is drawn deep inside it. */
export function useDossier(): Dossier {
  const dossier = use(DossierContext)
  if (!dossier) throw new Error('A dossier is used outside of its context.')
  return dossier
}
