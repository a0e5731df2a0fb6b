/** Fetches the bars beside the count of hands. */
export const loadTallyChart = () => import('@/components/present/tally-chart')
