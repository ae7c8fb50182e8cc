import type { NetworkExample } from '../lib/domain/network';
import type { NetworkId } from '../lib/domain/network-id';

const files = import.meta.glob<readonly NetworkExample[]>('../lib/networks/*.ts', {
  eager: true,
  import: 'examples',
});

/** The addresses that document a network and test it, from its own file. */
export const examplesOf = (id: NetworkId): readonly NetworkExample[] =>
  files[`../lib/networks/${id}.ts`] ?? [];

export const ALL_EXAMPLES: readonly NetworkExample[] = Object.values(files).flat();
