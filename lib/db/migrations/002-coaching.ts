import type { Transaction } from 'dexie';
import { fromVersion1, type RowsOfVersion1 } from '../../domain/from-version-1';
import type { Migration } from '../migration';

/** The facts that judging rests on: briefs, plan, numbers, months, breaks; the memory of advice; playbooks of one's own. */
export const coaching: Migration = {
  version: 2,
  stores: {
    briefs: 'brandId',
    slots: 'id, [brandId+week]',
    snapshots: '[brandId+accountId+metric+day], [brandId+day]',
    months: '[brandId+month]',
    breaks: 'id, brandId',
    adviceMemory: '[brandId+adviceId], brandId',
    playbooks: 'brandId',
    ledger: 'id, [brandId+at], [brandId+what]',
  },
  async upgrade(transaction: Transaction) {
    const read = <Name extends keyof RowsOfVersion1>(name: Name) =>
      transaction.table<RowsOfVersion1[Name][number]>(name).toArray();
    const { taskStates, accountFacts } = fromVersion1(
      {
        accounts: await read('accounts'),
        taskStates: await read('taskStates'),
        accountFacts: await read('accountFacts'),
        ledger: await read('ledger'),
      },
      Temporal.Now.timeZoneId(),
    );
    await transaction.table('taskStates').clear();
    await transaction.table('taskStates').bulkAdd(taskStates);
    await transaction.table('accountFacts').clear();
    await transaction.table('accountFacts').bulkAdd(accountFacts);
  },
};
