import { expect, test } from 'vitest';
import { classifyUrl } from '../../lib/detection/classify-url';
import { ALL_EXAMPLES } from '../network-examples';

const TARGET = 20;
const HOSTS = ['mastodon.example'];

const urls = [...ALL_EXAMPLES.map(({ url }) => url), 'https://example.com/a/page?of=no&network'];

/** Microseconds per call; one call is too short for the clock. */
function measure(url: string): number {
  const calls = 50;
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) classifyUrl(url, HOSTS);
  return ((performance.now() - start) * 1000) / calls;
}

test(`classifyUrl takes less than ${TARGET} µs at the median`, () => {
  const start = performance.now();
  for (const url of urls) classifyUrl(url, HOSTS);
  const cold = ((performance.now() - start) * 1000) / urls.length;
  for (const url of urls) measure(url);
  const times = urls.map(measure).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? Infinity;
  console.log(
    `classifyUrl, ${urls.length} addresses: median ${at(0.5).toFixed(2)} µs, p95 ${at(0.95).toFixed(2)} µs, ` +
      `slowest ${at(1).toFixed(2)} µs, first round incl. compiling ${cold.toFixed(2)} µs; target ${TARGET} µs`,
  );
  expect(at(0.5)).toBeLessThan(TARGET);
});
