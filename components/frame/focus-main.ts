/** Gives the focus to the content, where the control that had it is about to go. */
export function focusMain() {
  document.getElementById('main')?.focus({ preventScroll: true })
}
