import { afterEach, beforeEach, vi } from 'vitest';
import { serveImports } from '@/lib/actions/serve-imports';

type Listen = (event: { data: unknown }) => void;

/** One end of a channel that hands its messages over in order, a moment later, as a worker's does. */
class End {
  other: End | undefined;
  readonly listeners: Listen[] = [];
  readonly addEventListener = (type: string, listen: Listen) => {
    if (type === 'message') this.listeners.push(listen);
  };
  readonly postMessage = (data: unknown) => {
    setTimeout(() => {
      for (const listen of this.other?.listeners ?? []) listen({ data });
    });
  };
  readonly terminate = () => {
    if (this.other) this.other.other = undefined;
    this.other = undefined;
  };
}

/** jsdom has no workers. The real one is tried in the browsers; here its code runs in the page. */
export const usesInPageWorker = () => {
  beforeEach(() => {
    vi.stubGlobal(
      'Worker',
      class extends End {
        constructor() {
          super();
          const inside = new End();
          inside.other = this;
          this.other = inside;
          serveImports(inside as unknown as Parameters<typeof serveImports>[0]);
        }
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());
};
