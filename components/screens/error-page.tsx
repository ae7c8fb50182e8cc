import { Component, type ReactNode } from 'react';
import { ProblemPage } from './problem-page';

interface State {
  detail?: string;
}

/** Catches what a screen did not expect. React still has no boundary that is a function. */
export class ErrorPage extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { detail } = this.state;
    if (detail === undefined) return this.props.children;
    return <ProblemPage problem={{ code: 'unexpected', values: { detail } }} />;
  }
}
