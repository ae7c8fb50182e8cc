import { registerHooks } from 'node:module';
import { parseArgs } from 'node:util';

/** The product's sources name each other without an ending, as its bundler has it; Node wants one. */
registerHooks({
  resolve(specifier, context, next) {
    const isOurs = context.parentURL?.includes('/node_modules/') === false;
    const isBare = /^\.{1,2}\/(?:.*\/)?[\w-]+$/.test(specifier);
    return next(isOurs && isBare ? `${specifier}.ts` : specifier, context);
  },
});
const { capturePage } = await import('./capture/capture-page.ts');

/** `npm run capture -- https://x.com/acme --case own-profile`. */
const readOptions = () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      network: { type: 'string' },
      case: { type: 'string' },
      now: { type: 'boolean', default: false },
      print: { type: 'boolean', default: false },
    },
  });
  const [url, ...more] = positionals;
  if (url === undefined || more.length > 0) {
    throw new Error('Say one address, such as: npm run capture -- https://x.com/home --case home');
  }
  const { case: name, ...others } = values;
  return { url, name, ...others };
};

try {
  await capturePage(readOptions(), (line) => console.log(line));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof Error && error.cause instanceof Error) console.error(error.cause.message);
  process.exitCode = 1;
}
