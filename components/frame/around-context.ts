'use client'

import { createContext } from 'react'

/** What the address names, while only that and what stands around it is drawn, and how the rest comes. */
export const AroundContext = createContext<{ named: string; drawAll: () => void } | null>(null)
