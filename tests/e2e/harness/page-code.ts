import path from 'node:path';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '../../..');

/**
 * What the page script reads a page with, bundled as it ships. As a statement it declares `runner`, which has
 * `runProbes`.
 */
export const pageCode = async (): Promise<string> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: {
        entry: path.join(root, 'lib/page/run-probes.ts'),
        formats: ['iife'],
        name: 'runner',
      },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('The page’s code was not bundled.');
  return bundle.output.map((part) => ('code' in part ? part.code : '')).join('');
};
