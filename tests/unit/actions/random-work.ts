import fc from 'fast-check';
import { addPhoneTime, addTime, takeBackTime } from '../../../lib/actions/add-time';
import { archiveBrand } from '../../../lib/actions/archive-brand';
import { chooseBrand } from '../../../lib/actions/choose-brand';
import { correctCounted } from '../../../lib/actions/correct-counted';
import { editTime } from '../../../lib/actions/edit-time';
import { estimatePhone } from '../../../lib/actions/estimate-phone';
import { exportBackup } from '../../../lib/actions/export-backup';
import { moveStage } from '../../../lib/actions/move-stage';
import { moveTime } from '../../../lib/actions/move-time';
import { previewBackup } from '../../../lib/actions/preview-backup';
import { removeBrand } from '../../../lib/actions/remove-brand';
import { removeTime } from '../../../lib/actions/remove-time';
import { restoreBackup } from '../../../lib/actions/restore-backup';
import { restoreBrand } from '../../../lib/actions/restore-brand';
import { restoreTime } from '../../../lib/actions/restore-time';
import { splitTime } from '../../../lib/actions/split-time';
import { startTimer } from '../../../lib/actions/start-timer';
import { stopTimer } from '../../../lib/actions/stop-timer';
import { unpinBrand } from '../../../lib/actions/unpin-brand';
import { db } from '../../../lib/db/database';
import { WORK_KINDS, WORK_OF } from '../../../lib/domain/work-kind';
import { aBrand, today } from './a-brand';
import { setNow } from './a-clock';
import { aTab } from './a-tab';

/** One thing that somebody does: what, to which of those that are there, and how much of it. */
export interface Deed {
  what: string;
  which: number;
  much: number;
}

type Step = (deed: Deed) => Promise<unknown>;

const PAGES = [
  'https://www.instagram.com/one/',
  'https://www.instagram.com/two/',
  'https://www.instagram.com/',
  'https://x.com/home',
];

const pick = <T>(list: readonly T[], which: number): T | undefined => list[which % list.length];
const someBrand = async ({ which }: Deed) =>
  pick(await db.brands.orderBy('id').primaryKeys(), which) ?? '';
const someEntry = async ({ which }: Deed) =>
  pick(await db.timeEntries.orderBy('id').primaryKeys(), which) ?? '';
const page = ({ which }: Deed) => pick(PAGES, which) as string;
const written = ({ which, much }: Deed) => ({
  day: today()
    .subtract({ days: which % 9 })
    .toString(),
  seconds: 60 + much,
  work: pick(WORK_KINDS, which) ?? ('other' as const),
  ...(much % 2 === 0 && { network: 'x' as const }),
});

/** Everything that writes time, or that its sums could depend on, through the product's own actions. */
const STEPS: Readonly<Record<string, Step>> = {
  visit: (deed) => aTab(deed.which % 2).arrive(page(deed)),
  work: (deed) => aTab(deed.which % 2).active(page(deed), deed.much % 900),
  'work of yesterday': (deed) =>
    aTab(deed.which % 2).active(page(deed), 600, Date.now() - 20 * 3_600_000),
  'say who is signed in': (deed) =>
    aTab(deed.which % 2).read(page(deed), { viewer: deed.much % 2 ? 'one' : 'two' }),
  write: async (deed) =>
    addTime({ brandId: await someBrand(deed), source: 'typed', ...written(deed) }),
  'write and take back': async (deed) => {
    const entry = await addPhoneTime(await someBrand(deed));
    if (entry.ok) await takeBackTime(entry.value);
  },
  edit: async (deed) => editTime(await someEntry(deed), written(deed)),
  move: async (deed) =>
    moveTime(await someEntry(deed), await someBrand({ ...deed, which: deed.much })),
  split: async (deed) =>
    splitTime(await someEntry(deed), { seconds: (60 + deed.much / 2) | 0, work: 'talk' }),
  'put aside': async (deed) => removeTime(await someEntry(deed)),
  'take back': async ({ which }) => {
    const entries = await db.timeEntries.orderBy('id').toArray();
    const aside = entries.filter(({ removedAt }) => removedAt !== undefined);
    await restoreTime(pick(aside, which)?.id ?? '');
  },
  correct: async (deed) => {
    const row = pick(await db.visitDays.toArray(), deed.which);
    if (!row) return;
    const to = deed.much % 3 === 0 ? undefined : await someBrand({ ...deed, which: deed.much });
    const { day, brandId, network, kind } = row;
    await correctCounted({
      day,
      brandId,
      network,
      work: WORK_OF[kind],
      seconds: 60 + (deed.much % 300),
      to,
    });
  },
  'start the timer': async (deed) => startTimer({ brandId: await someBrand(deed), work: 'create' }),
  'stop the timer': ({ much }) => stopTimer(much),
  'add a brand': ({ which }) =>
    aBrand({ name: `Brand ${which}`, standing: 'starting', accounts: [] }),
  'remove a brand': async (deed) => removeBrand(await someBrand(deed)),
  archive: async (deed) => archiveBrand(await someBrand(deed)),
  'take out of the archive': async (deed) => restoreBrand(await someBrand(deed)),
  'work for': async (deed) => chooseBrand(await someBrand(deed)),
  'work for nobody': () => unpinBrand(),
  'move to a stage': async (deed) =>
    moveStage(await someBrand(deed), ((deed.much % 3) + 1) as 1 | 2 | 3, 'Because'),
  'guess the phone': async (deed) => estimatePhone(await someBrand(deed), deed.much % 600),
  'restore a backup': async ({ much }) => {
    const file = await exportBackup();
    if (!file.ok) return;
    const text = JSON.parse(file.value.text) as { visitDays: { byStage?: unknown }[] };
    // One from before the stages were told apart.
    if (much % 2) for (const row of text.visitDays) delete row.byStage;
    const preview = await previewBackup(JSON.stringify(text));
    if (!preview.ok) throw new Error(preview.problem.code);
    await restoreBackup(preview.value.backup);
  },
  'let time pass': ({ much }) => {
    setNow(new Date(Date.now() + (much % 40) * 3_600_000).toISOString());
    return Promise.resolve();
  },
};

/** What writes comes more often than the rest. */
const OFTEN = [
  'visit',
  'work',
  'work',
  'work',
  'say who is signed in',
  'write',
  'write',
  'put aside',
  'take back',
  'correct',
  'let time pass',
];

export const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({
    what: fc.constantFrom(...Object.keys(STEPS), ...OFTEN),
    which: fc.nat(30),
    much: fc.nat(3600),
  }),
  { minLength: 12, maxLength: 40 },
);

export const doIt = (deed: Deed): Promise<unknown> => {
  const step = STEPS[deed.what];
  if (!step) throw new Error(`There is no ${deed.what}`);
  return step(deed);
};
