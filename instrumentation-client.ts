import { takePopstateFirst } from '@/view/popstate'

takePopstateFirst()
