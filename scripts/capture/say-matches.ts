import type { NetworkRules } from './network-rules.ts';

/**
 * What each of the network's selectors found on the page and finds in the case. Where the two differ, the parser
 * builds another document from the case than the page had, and a probe may read something else from it.
 */
export const sayMatches = (
  { selectors }: NetworkRules,
  onPage: readonly number[],
  inCase: readonly number[],
): string[] => {
  const lines = selectors.map((css, index) => {
    const [page = 0, kept = 0] = [onPage[index], inCase[index]];
    const shown = typeof css === 'string' ? css : css.join(' >> ');
    const note = page === kept ? '' : `, ${kept} in the case: the case is not like the page there`;
    return `  ${page} on the page${note}: ${shown}`;
  });
  return lines.length > 0 ? ["The network's selectors find:", ...lines] : [];
};
