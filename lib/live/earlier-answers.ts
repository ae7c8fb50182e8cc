import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import { readPlace } from '../domain/imported';
import { isHidden } from '../domain/mask-brand';
import type { TableSummary } from '../importing/protocol';
import { wholePlaceOf } from '../importing/rows-to-store';
import type { AnswersByTable } from '../importing/table-key';

/** What was said of the tables of a file when it was imported before; of several times the last. */
export async function earlierAnswers(
  hash: string,
  chosen: string,
  tables: readonly TableSummary[],
): Promise<AnswersByTable> {
  const { call } = await storedSettings();
  const imports = (await db.imports.where('hash').equals(hash).toArray())
    .filter(({ brandId }) => !isHidden(call, brandId))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
  const answers: Record<string, AnswersByTable[string]> = {};
  for (const table of tables) {
    const place = wholePlaceOf(chosen, table);
    const earlier = imports.findLast((one) => one.answers && readPlace(one) === place);
    if (earlier) answers[table.readAs] = earlier.answers as AnswersByTable[string];
  }
  return answers;
}
