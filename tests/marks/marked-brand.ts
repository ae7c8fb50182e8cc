import type { Backup } from '../../lib/domain/backup';
import { SETUP_KEYS } from '../../lib/domain/account-fact';
import { addMonths, addWeeks, monthOf, weekOf } from '../../lib/domain/calendar';
import { PLAYBOOK_FORMAT } from '../../lib/domain/playbook-file';
import { BUILT_IN } from '../../lib/playbook/built-in';

/** The tables whose rows are a brand's. */
export type MarkedRows = Omit<Backup, 'format' | 'version' | 'savedAt' | 'settings' | 'mappings'>;

/**
 * A brand of stage 3 that has everything, with its mark, one word, in every field for free text. `id` is no mark:
 * ids are made at random and say nothing.
 */
export function markedBrand(mark: string, id: string, now: Temporal.ZonedDateTime): MarkedRows {
  const today = now.toPlainDate();
  const day = today.toString();
  const at = now.toInstant().toString({ smallestUnit: 'millisecond' });
  const before = now.subtract({ weeks: 20 }).toInstant().toString({ smallestUnit: 'millisecond' });
  const week = weekOf(today);
  const lastMonth = addMonths(monthOf(today), -1);
  const say = (what: string) => `${mark} ${what}`;
  const handle = mark.toLowerCase();
  const line = { brandId: id, at, by: say('signer') };
  const networks = ['instagram', 'facebook'] as const;
  const imported = { brandId: id, accountId: `${id}-instagram`, importId: `${id}-import` };
  const account = { network: 'instagram', handle };
  const test = {
    hypothesis: say('hypothesis'),
    metric: 'engagements' as const,
    network: 'instagram' as const,
    arms: { a: say('first arm'), b: say('second arm') },
  };
  const written = <T>(value: T) => ({ value, writtenAt: before });
  const target = {
    measure: say('target measure'),
    level: 10,
    direction: 'at-least' as const,
    from: addMonths(lastMonth, -3),
    guardrails: [say('guardrail')],
    agreedBy: say('agreeing owner'),
  };
  return {
    brands: [
      {
        id,
        name: mark,
        stage: 3,
        stageSince: at,
        declared: 'measuring',
        createdAt: before,
        colour: 'teal',
        initial: mark,
        retainer: { hours: 20, fee: 900 },
        phone: [{ from: day, minutes: 30 }],
        clientLanguage: 'en',
      },
    ],
    accounts: networks.map((network) => ({
      id: `${id}-${network}`,
      brandId: id,
      network,
      handle,
      key: handle,
      addedAt: before,
    })),
    accountFacts: networks.flatMap((network) =>
      ['category' as const, 'id' as const, ...SETUP_KEYS].map((key) => ({
        accountId: `${id}-${network}`,
        key,
        value: say(key),
        at: before,
        source: 'declared' as const,
      })),
    ),
    taskStates: ['goal', 'reply', 'snap', 'create'].map((taskId) => ({
      brandId: id,
      taskId,
      doneAt: at,
      evidence: 'record' as const,
      note: say(`note on ${taskId}`),
      doneOn: [day],
    })),
    visitDays: [
      { day, brandId: id, network: 'instagram', kind: 'profile', visits: 3, activeSeconds: 900 },
    ],
    timeEntries: [
      {
        id: `${id}-time`,
        brandId: id,
        day,
        seconds: 1800,
        stage: 3,
        work: 'create',
        source: 'typed',
        note: say('time note'),
        at,
        history: [
          {
            at,
            what: 'edited',
            was: { brandId: id, day, seconds: 60, work: 'away', note: say('earlier time note') },
          },
        ],
      },
    ],
    briefs: [
      {
        brandId: id,
        goal: written({
          outcome: say('outcome'),
          measure: say('goal measure'),
          reviewOn: today.add({ days: 30 }).toString(),
        }),
        capacity: written({
          creates: say('creator'),
          approves: say('approver'),
          answers: say('answerer'),
          hoursAWeek: 6,
          postsAWeek: { instagram: 2 },
          replyHours: 12,
        }),
        choice: written([{ network: 'instagram' as const, reason: say('network reason') }]),
        costs: written({ hourly: 40, monthly: 100, currency: 'EUR' }),
        target: written(target),
        pastTargets: [written({ ...target, measure: say('past measure') })],
        promises: [{ from: addDays(today, -200), postsAWeek: { instagram: 2 } }],
      },
    ],
    slots: [
      {
        id: `${id}-1`,
        week,
        topic: say('planned topic'),
        origin: 'planned' as const,
        arm: { experimentId: `${id}-experiment`, arm: 'a' as const, place: 0 },
      },
      {
        id: `${id}-2`,
        week,
        topic: say('published topic'),
        origin: 'seen' as const,
        doneOn: addDays(today, -1),
        seen: say('post id'),
      },
      {
        id: `${id}-3`,
        week: addWeeks(week, -1),
        topic: say('measured topic'),
        origin: 'logged' as const,
        doneOn: addDays(today, -8),
      },
    ].map((slot) => ({ ...slot, brandId: id, network: 'instagram' as const, addedAt: before })),
    snapshots: [0, 7, 14].map((ago) => ({
      brandId: id,
      accountId: `${id}-instagram`,
      metric: 'followers' as const,
      day: addDays(today, -ago),
      value: 1000 - ago,
      source: 'typed' as const,
      at,
      was: [{ value: 900, range: [895, 904] as [number, number], source: 'read' as const, at }],
    })),
    months: [lastMonth, addMonths(lastMonth, -1)].map((month) => ({
      brandId: id,
      month,
      conversions: 12,
      spend: 100,
      ads: 60,
      tools: 0,
      content: 40,
      hours: 10,
      guessedHours: 2,
      declaredValue: 600,
      acceptedBy: say('accepting owner'),
      at,
    })),
    breaks: [
      {
        id: `${id}-break`,
        brandId: id,
        from: addDays(today, 20),
        to: addDays(today, 25),
        why: say('break reason'),
        setAt: at,
      },
    ],
    adviceMemory: [
      { brandId: id, adviceId: 'task:reply', shownOn: [day], putAside: 1, mutedAt: at },
    ],
    playbooks: [
      {
        brandId: id,
        importedAt: at,
        file: {
          format: PLAYBOOK_FORMAT,
          version: 1,
          name: say('playbook'),
          rules: BUILT_IN,
          texts: { en: textsOf(say) },
        },
      },
    ],
    imports: [
      {
        id: `${id}-import`,
        brandId: id,
        accountId: `${id}-instagram`,
        source: 'instagram',
        format: 'meta-content',
        file: say('file.csv'),
        table: say('table'),
        splitFrom: say('whole table'),
        hash: id.length.toString(16).padStart(64, '0'),
        at,
        period: { from: addDays(today, -9), to: day },
        asOf: day,
        postsCover: 'lifetime',
        metrics: ['reach'],
        values: 1,
        posts: 1,
        refused: 0,
        inferred: [{ code: 'date-order', value: 'mdy' }],
        compared: [{ post: say('post'), day: addDays(today, -8) }],
      },
    ],
    series: [
      {
        ...imported,
        metric: 'reach',
        entity: 'account',
        name: say('part'),
        days: [day],
        values: [120],
      },
    ],
    postReadings: [
      {
        ...imported,
        post: say('post'),
        day: addDays(today, -8),
        title: say('video title'),
        asOf: day,
        metrics: { reach: 400, likes: 20 },
      },
    ],
    experiments: [
      { id: `${id}-experiment`, startedAt: at },
      {
        id: `${id}-ended`,
        startedAt: before,
        endedAt: at,
        result: {
          verdict: 'given-up' as const,
          posts: { a: 1, b: 0 },
          reason: say('reason for giving up'),
        },
      },
    ].map((one) => ({
      ...one,
      ...test,
      brandId: id,
      perArm: 5,
      age: 7,
      endsOn: addDays(today, 30),
      seed: 7,
      addedAt: before,
    })),
    annotations: [
      { id: `${id}-note`, brandId: id, day, kind: 'campaign', text: say('annotation'), at },
    ],
    ledger: [
      { ...line, what: 'brand-added', declared: 'measuring', stage: 3 },
      { ...line, what: 'brand-archived' },
      { ...line, what: 'brand-restored' },
      { ...line, what: 'task-done', taskId: 'goal', note: say('task note'), account },
      { ...line, what: 'task-undone', taskId: 'goal', account },
      { ...line, what: 'stage-moved', from: 2, to: 3, reason: say('move reason') },
      { ...line, what: 'account-added', ...account },
      { ...line, what: 'account-removed', ...account },
      { ...line, what: 'decision', text: say('decision') },
      { ...line, what: 'break-set', from: day, to: day, note: say('break note') },
      { ...line, what: 'break-removed', from: day, to: day },
      { ...line, what: 'month-recorded', month: lastMonth, acceptedBy: say('month owner') },
      {
        ...line,
        what: 'experiment-started',
        experimentId: `${id}-experiment`,
        ...test,
        perArm: 5,
        age: 7,
        endsOn: addDays(today, 30),
      },
      {
        ...line,
        what: 'experiment-ended',
        experimentId: `${id}-ended`,
        ...test,
        verdict: 'given-up',
        posts: { a: 1, b: 0 },
        reason: say('reason for giving up'),
      },
      { ...line, what: 'numbers-imported', source: 'instagram', values: 3 },
      { ...line, what: 'numbers-taken-back', source: 'instagram', values: 3 },
      { ...line, what: 'correction', of: `${id}-line-0`, text: say('correction') },
      { ...line, what: 'playbook-changed', name: say('playbook name') },
    ].map((entry, index) => ({ ...entry, id: `${id}-line-${index}` })) as MarkedRows['ledger'],
  };
}

const addDays = (day: Temporal.PlainDate, days: number): string => day.add({ days }).toString();

/** A playbook's own words for each of its rules: the brand's are shown in place of ours. */
function textsOf(say: (what: string) => string) {
  const of = (rules: readonly { id: string }[], kind: string) =>
    Object.fromEntries(
      rules.map(({ id }) => {
        const text = say(`${kind} ${id}`);
        return [id, { title: text, why: text, how: [text], text, now: text }];
      }),
    );
  return {
    tasks: of(BUILT_IN.tasks, 'task'),
    criteria: of(BUILT_IN.criteria, 'criterion'),
    tips: of(BUILT_IN.tips, 'tip'),
    warnings: of(BUILT_IN.warnings, 'warning'),
  };
}
