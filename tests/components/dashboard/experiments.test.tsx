import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ExperimentsSection } from '@/components/screens/dashboard/numbers/experiments/experiments-section';
import { PlanPage } from '@/components/screens/dashboard/plan/plan-page';
import { RecordSection } from '@/components/screens/dashboard/stages/record-section';
import { planPost } from '@/lib/actions/plan-posts';
import { startExperiment } from '@/lib/actions/start-experiment';
import { writeBrief } from '@/lib/actions/write-brief';
import { writeExperiment } from '@/lib/actions/write-experiment';
import { db } from '@/lib/db/database';
import type { Brand } from '@/lib/domain/brand';
import { addWeeks, weekOf } from '@/lib/domain/calendar';
import { EXPERIMENT_VERDICTS, type ExperimentDraft } from '@/lib/domain/experiment';
import { LANGUAGES, type Language } from '@/lib/domain/language';
import type { Slot } from '@/lib/domain/slot';
import { startsWithFreshData } from '../../unit/fresh-data';
import { speak } from '../all-texts';
import { aBrand } from '../coach/a-brand';
import { violations } from '../coach/violations';
import { standInForTopLayer } from '../top-layer';

startsWithFreshData();
standInForTopLayer();
const user = userEvent.setup();

const TODAY = Temporal.Now.plainDateISO();
const daysAgo = (days: number) => TODAY.subtract({ days }).toString();
const later = (weeks: number) => addWeeks(weekOf(TODAY), weeks);
const TEXTS = ['numbers', 'experiments', 'plan', 'record', 'coach', 'gates', 'dashboard'];

let brand: Brand;
beforeEach(async () => {
  brand = await aBrand({ standing: 'posting' });
});

async function show(language: Language = 'en') {
  await speak(language, TEXTS);
  const shown = render(<ExperimentsSection brand={brand} />);
  await screen.findByRole('heading', { level: 2 });
  return shown;
}
const promise = (instagram: number) =>
  writeBrief(
    brand.id,
    'capacity',
    {
      creates: 'A',
      approves: 'B',
      answers: 'A',
      hoursAWeek: 3,
      replyHours: 24,
      postsAWeek: { instagram },
    },
    'So many a week',
  );
const plan = async (count: number, topic = 'Post') => {
  for (let post = 1; post <= count; post += 1) {
    await planPost(brand.id, {
      week: later(post),
      network: 'instagram',
      topic: `${topic} ${post}`,
    });
  }
};
async function draft(more: Partial<ExperimentDraft> = {}): Promise<string> {
  const outcome = await writeExperiment(brand.id, {
    hypothesis: 'Questions bring more engagements.',
    metric: 'engagements',
    network: 'instagram',
    arms: { a: 'Statement', b: 'Question' },
    perArm: 5,
    age: 7,
    endsOn: TODAY.add({ days: 120 }).toString(),
    ...more,
  });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}
/** A running experiment that began thirty days ago. */
async function running(more: Partial<ExperimentDraft> = {}, posts = 10): Promise<string> {
  await plan(posts);
  const id = await draft(more);
  await startExperiment(id);
  const startedAt = `${daysAgo(30)}T08:00:00.000Z`;
  await db.experiments.update(id, { startedAt });
  return id;
}
const slots = async () =>
  (await db.slots.toArray()).toSorted(
    (one, other) => (one.arm?.place ?? 99) - (other.arm?.place ?? 99),
  );
/** Publishes the posts from the first place on, and reads each at that age; `undefined` reads none. */
async function publish(
  of: readonly { out: number; age?: number; engagements?: number; reach?: number }[],
) {
  const all = await slots();
  for (const [index, { out, age, engagements = 1, reach }] of of.entries()) {
    const slot = all[index];
    if (!slot) throw new Error('too few posts');
    await db.slots.put({
      ...slot,
      doneOn: daysAgo(out),
      ...(age !== undefined && {
        numbers: {
          on: daysAgo(out - age),
          engagements,
          ...(reach !== undefined && { reach }),
        },
      }),
    });
  }
}
/** All ten posts, read at day 7, with what each arm's got. */
async function readAll(values: (slot: Slot) => number) {
  for (const slot of await slots()) {
    await db.slots.put({
      ...slot,
      doneOn: daysAgo(20),
      numbers: { on: daysAgo(13), engagements: values(slot) },
    });
  }
}
const card = () => screen.findByTestId('experiment');
const problem = async () => (await screen.findByRole('alert')).dataset['problem'];

describe('where there is no experiment', () => {
  it.each(LANGUAGES)(
    'says in stage 1 why there is none yet, and asks for nothing (%s)',
    async (language) => {
      brand = await aBrand({ name: 'New', standing: 'starting', accounts: [] });
      await show(language);
      expect(screen.getByTestId('experiments-not-yet')).toBeVisible();
      expect(screen.queryByRole('button')).toBeNull();
    },
  );

  it.each(LANGUAGES)('says what one is and what it needs (%s)', async (language) => {
    const { container } = await show(language);
    expect(screen.getByTestId('experiment-new')).toBeVisible();
    expect(container).toHaveTextContent('5');
    expect(await violations()).toEqual([]);
  });
});

describe('writing an experiment', () => {
  it('proposes the end from the plan, and keeps a draft that can be changed', async () => {
    await promise(2);
    await show();
    await user.click(screen.getByTestId('experiment-new'));
    expect(screen.getByTestId('experiment-length')).toHaveTextContent(
      'At 2 posts a week this test needs 8 weeks.',
    );
    const proposed = screen.getByTestId<HTMLInputElement>('experiment-endsOn').value;
    await user.clear(screen.getByTestId('experiment-perArm'));
    await user.type(screen.getByTestId('experiment-perArm'), '5');
    expect(screen.getByTestId('experiment-length')).toHaveTextContent('needs 5 weeks.');
    const sooner = screen.getByTestId<HTMLInputElement>('experiment-endsOn').value;
    expect(sooner < proposed).toBe(true);
    await user.type(screen.getByTestId('experiment-hypothesis'), 'Questions bring more.');
    await user.selectOptions(screen.getByTestId('experiment-metric'), 'engagement-rate');
    await user.type(screen.getByTestId('experiment-armA'), 'Statement');
    await user.type(screen.getByTestId('experiment-armB'), '<b>Question</b>');
    await user.click(screen.getByTestId('experiment-save'));

    expect(await card()).toHaveAttribute('data-state', 'draft');
    expect(await card()).toHaveTextContent('engagements out of the people reached');
    expect(await card()).toHaveTextContent('B: <b>Question</b>');
    expect(await db.experiments.toArray()).toMatchObject([{ perArm: 5, age: 7, endsOn: sooner }]);

    await user.click(screen.getByTestId('experiment-edit'));
    expect(screen.getByTestId('experiment-armA')).toHaveValue('Statement');
    await user.clear(screen.getByTestId('experiment-armA'));
    await user.type(screen.getByTestId('experiment-armA'), 'Photo');
    await user.click(screen.getByTestId('experiment-save'));
    await waitFor(async () => expect(await card()).toHaveTextContent('A: Photo'));
    expect(await db.experiments.count()).toBe(1);
  });

  it('takes an end of its own, and the proposed one back', async () => {
    await promise(2);
    await show();
    await user.click(screen.getByTestId('experiment-new'));
    const field = screen.getByTestId<HTMLInputElement>('experiment-endsOn');
    const proposed = field.value;
    expect(screen.queryByTestId('experiment-proposal')).toBeNull();
    await user.clear(field);
    await user.type(field, TODAY.add({ days: 300 }).toString());
    await user.click(screen.getByTestId('experiment-proposal'));
    expect(field).toHaveValue(proposed);
  });

  it.each(LANGUAGES)(
    'says of each field what is wrong, and keeps the rest (%s)',
    async (language) => {
      await show(language);
      await user.click(screen.getByTestId('experiment-new'));
      // Nothing is promised or planned, so no length is claimed.
      expect(screen.getByTestId('experiment-length').textContent).not.toMatch(/\d/);
      await user.type(screen.getByTestId('experiment-armB'), 'Question');
      await user.clear(screen.getByTestId('experiment-perArm'));
      await user.type(screen.getByTestId('experiment-perArm'), '4');
      await user.click(screen.getByTestId('experiment-save'));
      const problems = (await screen.findAllByRole('alert')).map((one) => one.dataset['problem']);
      expect(problems).toEqual([
        'field-missing',
        'field-missing',
        'experiment-range',
        'experiment-end',
      ]);
      await waitFor(() => expect(screen.getByTestId('experiment-hypothesis')).toHaveFocus());
      expect(screen.getByTestId('experiment-armB')).toHaveValue('Question');
      expect(screen.getByTestId('experiment-perArm')).toHaveAccessibleDescription(/5.*100/);
      expect(await db.experiments.count()).toBe(0);
    },
  );

  it('removes a draft after a question', async () => {
    await draft();
    await show();
    await user.click(await screen.findByTestId('experiment-remove'));
    expect(await db.experiments.count()).toBe(1);
    await user.click(screen.getByTestId('ask-confirm'));
    await waitFor(() => expect(screen.queryByTestId('experiment')).toBeNull());
  });
});

describe('starting an experiment', () => {
  it('says how many planned posts are missing, and starts with what is possible', async () => {
    await draft();
    await show();
    expect(await screen.findByTestId('experiment-free')).toHaveTextContent(
      '0 of the 10 posts it needs are planned. To start, it needs one for each option.',
    );
    await user.click(screen.getByTestId('experiment-start'));
    expect(await problem()).toBe('experiment-few-posts');
    expect(screen.getByRole('alert')).toHaveTextContent('2 are needed');

    await plan(3);
    await waitFor(() =>
      expect(screen.getByTestId('experiment-free')).toHaveTextContent(
        'You can start: the other 7 get their options as you plan them.',
      ),
    );
    await user.click(screen.getByTestId('experiment-start'));
    await waitFor(async () => expect(await card()).toHaveAttribute('data-state', 'running'));
    expect(
      within(await screen.findByTestId('experiment-next')).getAllByRole('listitem'),
    ).toHaveLength(3);
    expect(screen.getByTestId('experiment-missing')).toHaveTextContent(
      '7 of them are not planned yet',
    );
    expect(screen.queryByTestId('experiment-edit')).toBeNull();
    expect(screen.queryByTestId('experiment-remove')).toBeNull();
  });
});

describe('a running experiment', () => {
  it('counts, says what is missing, and compares nothing', async () => {
    await running();
    await publish([
      { out: 20, age: 7, engagements: 4711 },
      { out: 20, age: 8, engagements: 4711 },
      { out: 20, age: 9, engagements: 4711 },
      { out: 20 },
      { out: 7 },
      { out: 2 },
    ]);
    const { container } = await show();
    await waitFor(() =>
      expect(screen.getByTestId('experiment-missing')).toHaveTextContent(
        'Cannot tell yet: A needs 4 more posts with numbers, B needs 4 more posts with numbers.',
      ),
    );
    expect(screen.getByTestId('arm-a')).toHaveTextContent('A: 1 of 5 posts read');
    expect(within(screen.getByTestId('arm-b')).getByRole('meter')).toHaveAttribute(
      'aria-valuenow',
      '1',
    );
    const out = screen.getByTestId('experiment-left-out');
    expect(out).toHaveTextContent('its numbers are of day 9');
    expect(out).toHaveTextContent('were not written down at the agreed age');
    expect(within(screen.getByTestId('experiment-due')).getAllByRole('listitem')).toHaveLength(1);
    const next = within(screen.getByTestId('experiment-next')).getAllByRole('listitem');
    const planned = (await slots()).filter(({ doneOn }) => doneOn === undefined);
    expect(next.map((line) => /[AB]: (Statement|Question)/.exec(line.textContent)?.[0])).toEqual(
      planned.map(({ arm }) => (arm?.arm === 'a' ? 'A: Statement' : 'B: Question')),
    );
    // Neither a value, nor an effect, nor a word on which is ahead.
    expect(container.textContent).not.toMatch(
      /4[,.]?711|interval|came out above|no difference was seen/i,
    );
    expect(screen.queryByTestId('experiment-values')).toBeNull();
    expect(screen.queryByTestId('experiment-end')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('takes the numbers of a post that is due in its own card', async () => {
    await running();
    await publish([{ out: 7 }]);
    await show();
    await user.click(
      within(await screen.findByTestId('experiment-due')).getByTestId('post-measure'),
    );
    expect(screen.queryByTestId('other-age')).toBeNull();
    await user.type(screen.getByTestId('engagements'), '12');
    await user.click(screen.getByTestId('measure-save'));
    await waitFor(() => expect(screen.queryByTestId('experiment-due')).toBeNull());
    const [first] = await slots();
    await waitFor(() =>
      expect(screen.getByTestId(`arm-${first?.arm?.arm}`)).toHaveTextContent('1 of 5 posts read'),
    );
  });

  it('names a post whose reach is missing, and asks for it while it is of the right age', async () => {
    await running({ metric: 'engagement-rate' });
    await publish([
      { out: 8, age: 7 },
      { out: 20, age: 7 },
      { out: 20, age: 7, reach: 100 },
    ]);
    await show();
    expect(await screen.findByTestId('experiment-due')).toHaveTextContent('the reach is missing');
    expect(screen.getByTestId('experiment-left-out')).toHaveTextContent(
      'numbers of day 7 lack the reach',
    );
  });

  it('is given up for a reason, and only for one', async () => {
    await running();
    await show();
    await user.click(await screen.findByTestId('experiment-give-up'));
    await user.click(screen.getByTestId('words-save'));
    expect(await problem()).toBe('field-missing');
    await user.type(screen.getByTestId('words'), 'The campaign was stopped.');
    await user.click(screen.getByTestId('words-save'));
    expect(await screen.findByTestId('experiment-result')).toHaveTextContent(
      'The campaign was stopped.',
    );
    expect(await card()).toHaveAttribute('data-state', 'given-up');
    // Nobody read it, and one post is no "posts".
    expect(await card()).toHaveTextContent(
      /Given up on .*Posts with numbers by then: \d of A, \d of B\./,
    );
    expect(await card()).not.toHaveTextContent('Read on');
    expect(screen.queryByTestId('experiment-values')).toBeNull();
  });
});

describe('the result', () => {
  const RESULTS = [
    [
      'b-more',
      ({ arm }: Slot) => (arm?.arm === 'b' ? 60 : 10) + (arm?.place ?? 0),
      'In engagements, B (Question) came out above A (Statement).',
      'B (Question), etkileşim ölçütünde A’dan (Statement) daha yüksek çıktı.',
    ],
    [
      'no-difference',
      ({ arm }: Slot) => 10 + (arm?.place ?? 0),
      'no difference was seen between A (Statement) and B (Question).',
      'A (Statement) ile B (Question) arasında etkileşim ölçütünde fark görülmedi',
    ],
  ] as const;

  it.each(LANGUAGES.flatMap((language) => RESULTS.map((result) => [language, ...result] as const)))(
    '%s: %s, read once, with effect, interval and every post',
    async (language, verdict, values, english, turkish) => {
      await running();
      await readAll(values);
      const { container } = await show(language);
      expect(await card()).toHaveAttribute('data-state', 'ready');
      expect(container.textContent).not.toContain(language === 'en' ? english : turkish);
      expect(screen.queryByTestId('experiment-give-up')).toBeNull();
      await user.click(screen.getByTestId('experiment-end'));

      const result = await screen.findByTestId('experiment-result');
      expect(result).toHaveAttribute('data-verdict', verdict);
      expect(result).toHaveTextContent(language === 'en' ? english : turkish);
      expect(result).toHaveTextContent(language === 'en' ? '95% interval' : '%95 güven aralığı');
      expect(result).toHaveTextContent(language === 'en' ? 'B minus A' : 'B eksi A');
      const rows = within(screen.getByTestId('experiment-values')).getAllByRole('row');
      expect(rows).toHaveLength(3);
      expect(rows[1]?.textContent.match(/\d+/g)).toHaveLength(5);
      expect(await violations()).toEqual([]);
    },
  );

  it('says rates as percentages of the people reached, and their difference in points', async () => {
    const id = await running({ metric: 'engagement-rate' });
    for (const slot of await slots()) {
      const engagements = (slot.arm?.arm === 'b' ? 60 : 10) + (slot.arm?.place ?? 0);
      await db.slots.put({
        ...slot,
        doneOn: daysAgo(20),
        numbers: { on: daysAgo(13), engagements, reach: 1000 },
      });
    }
    await show();
    await user.click(await screen.findByTestId('experiment-end'));
    const result = await screen.findByTestId('experiment-result');
    expect(result).toHaveTextContent(/\+\d(\.\d+)? percentage points of the people reached/);
    expect(screen.getByTestId('experiment-values')).toHaveTextContent(/\d(\.\d+)?%/);
    expect((await db.experiments.get(id))?.result?.effect?.shift).toBeCloseTo(0.05, 1);
  });

  it.each(LANGUAGES)(
    'cannot tell with too few, and says what was missing (%s)',
    async (language) => {
      const id = await running();
      await publish([{ out: 20, age: 7 }]);
      await db.experiments.update(id, { endsOn: daysAgo(1) });
      await show(language);
      expect(await card()).toHaveAttribute('data-state', 'ready');
      await user.click(screen.getByTestId('experiment-end'));
      const result = await screen.findByTestId('experiment-result');
      expect(result).toHaveAttribute('data-verdict', 'cannot-tell');
      const [first] = await slots();
      const [own, other] = first?.arm?.arm === 'a' ? ['A', 'B'] : ['B', 'A'];
      if (language === 'en') {
        expect(result).toHaveTextContent(`${own} needs 4 more posts with numbers`);
        expect(result).toHaveTextContent(`${other} needs 5 more posts with numbers`);
      } else {
        expect(result).toHaveTextContent(`${own} için sayıları yazılmış 4 gönderi daha gerekiyor`);
        expect(result).toHaveTextContent(
          `${other} için sayıları yazılmış 5 gönderi daha gerekiyor`,
        );
      }
    },
  );
});

describe('elsewhere', () => {
  const showPlan = async (language: Language) => {
    await speak(language, TEXTS);
    const shown = render(<PlanPage />);
    await screen.findByTestId('week-posts');
    return shown;
  };

  it.each(LANGUAGES)(
    'the plan says to whoever writes the post which arm it is (%s)',
    async (language) => {
      await planPost(brand.id, { week: weekOf(TODAY), network: 'instagram', topic: 'Mine' });
      await running({}, 1);
      await showPlan(language);
      const row = (await screen.findAllByTestId('post'))[0];
      const [slot] = (await db.slots.toArray()).filter(({ topic }) => topic === 'Mine');
      const words = slot?.arm?.arm === 'a' ? 'A: Statement' : 'B: Question';
      await waitFor(() => expect(row).toHaveTextContent(words));
      expect(await violations()).toEqual([]);
    },
  );

  it('the dialog says when today’s numbers would be of another age', async () => {
    await planPost(brand.id, { week: weekOf(TODAY), network: 'instagram', topic: 'Mine' });
    await running({}, 1);
    const mine = (await db.slots.toArray()).find(({ topic }) => topic === 'Mine');
    await db.slots.update(mine?.id ?? '', { doneOn: TODAY.toString() });
    await showPlan('en');
    await user.click(await screen.findByTestId('post-measure'));
    expect(await screen.findByTestId('other-age')).toHaveTextContent('day 7 or 8');
  });

  it.each(LANGUAGES)(
    'the record says how each experiment began and ended (%s)',
    async (language) => {
      await speak(language, TEXTS);
      const common = {
        brandId: brand.id,
        experimentId: 'e',
        network: 'instagram' as const,
        hypothesis: 'Questions bring more.',
        metric: 'engagement-rate' as const,
        arms: { a: 'Statement', b: 'Question' },
      };
      await db.ledger.clear();
      await db.ledger.bulkAdd([
        {
          ...common,
          id: 'begin',
          at: '2026-01-05T08:00:00Z',
          what: 'experiment-started',
          perArm: 8,
          age: 7,
          endsOn: '2026-03-01',
        },
        ...EXPERIMENT_VERDICTS.map((verdict, index) => ({
          ...common,
          id: verdict,
          at: `2026-01-1${index}T08:00:00Z`,
          what: 'experiment-ended' as const,
          verdict,
          posts: { a: 8, b: 9 },
          ...(verdict === 'given-up' && { reason: 'The campaign was stopped.' }),
        })),
      ]);
      render(<RecordSection brandId={brand.id} />);
      const lines = await screen.findAllByTestId('record-line');
      expect(lines).toHaveLength(EXPERIMENT_VERDICTS.length + 1);
      for (const line of lines)
        expect(line).toHaveTextContent(/Statement.*Question|Question.*Statement/);
      expect(lines[0]).toHaveTextContent('The campaign was stopped.');
      expect(new Set(lines.map((line) => line.textContent)).size).toBe(lines.length);
      const text = lines.map((line) => line.textContent).join('\n');
      expect(text).toContain(language === 'en' ? 'no difference seen' : 'fark görülmedi');
    },
  );
});
