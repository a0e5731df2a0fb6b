'use client'

import { Component, type ReactNode } from 'react'

type Props = {
  /** Drawn in place of what failed; `again` draws that anew. */
  fallback: (again: () => void) => ReactNode
  onFault?: () => void
  /** Where this changes, something else is to be drawn, and the fault is forgotten. */
  about?: string
  children: ReactNode
}

/** Keeps a fault in what it holds from everything around it. React has no way to write this as a function. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch() {
    this.props.onFault?.()
  }

  override componentDidUpdate(before: Props) {
    if (before.about !== this.props.about && this.state.failed) this.again()
  }

  private again = () => this.setState({ failed: false })

  override render() {
    return this.state.failed ? this.props.fallback(this.again) : this.props.children
  }
}
