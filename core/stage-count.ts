/** The first stage of an unfolded fork is the past, the second the speech. */
export const pastStage = 1
export const speechStage = 2

/** How many stages a fork of such scenarios has; what a link can ask for. */
export const stageCount = (scenarios: readonly { groups: readonly unknown[] }[]) =>
  speechStage + scenarios.reduce((sum, { groups }) => sum + groups.length, 0)
