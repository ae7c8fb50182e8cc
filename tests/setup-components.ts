import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach } from 'vitest';

// A wait ends as soon as what it waits for is there; only what never comes takes this long.
configure({ asyncUtilTimeout: 15_000 });

afterEach(cleanup);

// What the last press of a file set going may still be drawn, which needs the window.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

// jsdom has no layout, so nothing ever changes its size.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
