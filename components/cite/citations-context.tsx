'use client'

import { createContext, use } from 'react'
import type { SourceCitations } from '@/core/citation'
import type { SourceId } from '@/core/dossier'

export const CitationsContext = createContext<Readonly<Record<SourceId, SourceCitations>>>({})

/** The references to a source, made at build time; none where a page was given none. */
export const useCitations = (source: SourceId): SourceCitations | undefined => use(CitationsContext)[source]
