import { foldName } from '../domain/fold-name';
import type { JudgedLine } from './judge-client-list';
import type { ClientList } from './read-client-list';

/**
 * The lines of a list that have a fault, as a list of their own below the same header. A line that took its name from
 * the one above is given it, because that one is not there any more.
 */
export function restOfList(lines: readonly JudgedLine[], header: ClientList['header']): string {
  const bad = lines.filter(({ fault }) => fault);
  const texts = bad.map(({ text, brand }) => {
    if (header || brand === undefined || foldName(text).includes(foldName(brand))) return text;
    return `"${brand.replaceAll('"', '""')}"; ${text.replace(/^[\s;,|]+/, '')}`;
  });
  return (header && texts.length > 0 ? [header.text, ...texts] : texts).join('\n');
}
