import { addWeeks } from '../../../../lib/domain/calendar';
import {
  accounts,
  at,
  brandFacts,
  brief,
  dayOf,
  done,
  measured,
  move,
  noon,
  numbers,
  pause,
  posts,
  setUp,
  slot,
  snapshot,
  THIS_WEEK,
  weekly,
  weeksBack,
} from '../build';
import { improving, ROUTINE, settled, steady, TWELVE } from './brands';
import { allBut, GATE_1, GATE_2, GATE_3, LEFT, type Scenario } from './scenario';

const TWO = accounts('instagram', 'facebook');
const USUAL = ['task:reply', 'task:review', 'task:weekplan'];
const NEW_YEAR = at('2027-01-06T10:00[Europe/Istanbul]');
const BEFORE_NEW_YEAR = weeksBack(12, '2027-W01');
const IN_BERLIN = at('2026-03-29T23:30[Europe/Berlin]');
const BEFORE_DST = weeksBack(12, '2026-W13');
const THIRTEEN = weeksBack(13);

/** Everything done in the present week of stage 2, as Stagecoach records it. */
const thisWeek = (week = THIS_WEEK) => ({
  slots: [
    ...posts([week], ['instagram', 'facebook']),
    ...Array.from({ length: 4 }, () => slot(addWeeks(week, 1), 'instagram')),
  ],
  snapshots: numbers([week], TWO),
});

/** Calendars, clocks and breaks. */
export const TIME: readonly Scenario[] = [
  {
    name: 'the clock was moved back: work that lies ahead of now counts, and nothing breaks',
    facts: steady({
      taskStates: [
        weekly('reply', [...TWELVE, addWeeks(THIS_WEEK, 5)]),
        done('hyp', '2026-10-05'),
        done('read', '2026-12-21'),
        done('review', '2026-10-30', '2026-12-21'),
      ],
      snapshots: [...numbers(TWELVE, TWO), snapshot('2026-12-21', 'followers', 700, 'instagram')],
    }),
    met: GATE_2,
    ready: 'ready',
    proposal: { to: 3, because: 'gate' },
    progress: '3/8',
    advice: ['task:weekplan', 'task:publish', 'task:create'],
  },
  {
    name: 'the clock was moved back before the stage began: no week has passed, and none is negative',
    facts: steady({ since: '2026-12-07T08:00:00Z' }),
    met: ['test-closed', 'own-baseline', 'reviews-held'],
    notYet: ['promise-kept', 'numbers-recorded', 'replies-kept'],
    ready: 'not-yet',
    progress: '0/8',
    advice: USUAL,
  },
  {
    name: 'the week in which clocks go forward is a week like any other',
    facts: steady({
      since: '2026-01-05T08:00:00Z',
      createdAt: '2025-12-01T08:00:00Z',
      taskStates: [
        weekly('reply', [...BEFORE_DST, '2026-W13']),
        done('hyp', '2026-02-02'),
        done('read', '2026-02-23'),
        done('review', '2026-01-30', '2026-02-27'),
      ],
      write: { promises: [{ from: '2025-12-01', postsAWeek: { instagram: 2, facebook: 2 } }] },
      slots: [...measured(BEFORE_DST, 'instagram', 2), ...posts(BEFORE_DST, ['facebook'])].concat(
        thisWeek('2026-W13').slots,
      ),
      snapshots: numbers([...BEFORE_DST, '2026-W13'], TWO),
    }),
    now: IN_BERLIN,
    met: allBut(GATE_2, 'promise-kept', 'numbers-recorded', 'replies-kept').concat([
      'numbers-recorded',
      'replies-kept',
    ]),
    notYet: ['promise-kept'],
    because: { 'promise-kept': 'posts-kept.weeks' },
    ready: 'not-yet',
    progress: '4/8',
    advice: ['task:review', 'task:create', 'task:community'],
  },
  {
    name: 'over New Year: week 53 counts once, and week 1 begins on 4 January',
    facts: steady({
      since: '2026-10-12T08:00:00Z',
      taskStates: [
        weekly('reply', BEFORE_NEW_YEAR),
        done('hyp', '2026-11-02'),
        done('read', '2026-11-30'),
        done('review', '2026-10-30', '2026-11-30'),
      ],
      slots: [
        ...measured(BEFORE_NEW_YEAR, 'instagram', 2),
        ...posts(BEFORE_NEW_YEAR, ['facebook']),
      ],
      snapshots: numbers(BEFORE_NEW_YEAR, TWO),
    }),
    now: NEW_YEAR,
    met: GATE_2,
    ready: 'ready',
    proposal: { to: 3, because: 'gate' },
    progress: '0/8',
    advice: USUAL,
  },
  {
    name: 'on 2 January the week is still week 53 of the old year',
    facts: steady({
      taskStates: [done('reply', '2026-12-29'), done('review', '2026-12-30')],
      slots: posts(['2026-W53'], ['instagram', 'facebook']),
      snapshots: numbers(['2026-W53'], TWO),
    }),
    now: at('2027-01-02T12:00[Europe/Istanbul]'),
    notYet: GATE_2,
    because: { 'promise-kept': 'posts-kept.few' },
    ready: 'not-yet',
    progress: '3/8',
    advice: ['task:review', 'task:weekplan', 'task:create'],
  },
  {
    name: 'the user’s own zone decides: what is Sunday in London is Monday in Istanbul',
    facts: steady({
      taskStates: [{ ...done('reply', '2026-11-16'), doneAt: '2026-11-15T22:30:00Z' }],
      slots: [],
      snapshots: [],
    }),
    notYet: GATE_2,
    ready: 'not-yet',
    progress: '1/8',
    advice: ['task:weekplan', 'task:publish', 'task:create'],
  },
  {
    name: 'a planned week off is left out: the twelve weeks reach one week further back',
    facts: steady({
      since: '2026-08-17T08:00:00Z',
      slots: [...measured(THIRTEEN, 'instagram', 2), ...posts(THIRTEEN, ['facebook'])].filter(
        ({ week }) => week !== '2026-W41',
      ),
      snapshots: numbers(THIRTEEN, TWO).filter(({ day }) => day !== dayOf('2026-W41')),
      breaks: [pause('2026-10-05', '2026-10-11')],
    }),
    met: GATE_2,
    ready: 'ready',
    proposal: { to: 3, because: 'gate' },
    progress: '0/8',
    advice: USUAL,
  },
  {
    name: 'a week that was missed is entered as a break afterwards: the gate does not close for it',
    facts: steady({
      slots: [...measured(TWELVE, 'instagram', 2), ...posts(TWELVE, ['facebook'])].filter(
        ({ week }) => week !== '2026-W41',
      ),
      breaks: [pause('2026-10-05', '2026-10-11')],
    }),
    met: GATE_2,
    ready: 'ready',
    proposal: { to: 3, because: 'gate' },
    progress: '0/8',
    advice: USUAL,
  },
  {
    name: 'a break over a month end, four working weeks before it and eight after',
    facts: steady({
      since: '2026-07-27T08:00:00Z',
      slots: weeksBack(16)
        .filter((week) => !['2026-W35', '2026-W36', '2026-W37', '2026-W38'].includes(week))
        .flatMap((week) => [...measured([week], 'instagram', 2), ...posts([week], ['facebook'])]),
      breaks: [pause('2026-08-24', '2026-09-20')],
    }),
    met: GATE_2,
    ready: 'ready',
    proposal: { to: 3, because: 'gate' },
    progress: '0/8',
    advice: USUAL,
  },
  {
    name: 'on holiday this week: what was done last week still counts, declared or recorded',
    facts: steady({
      taskStates: [...ROUTINE, done('community', dayOf('2026-W46'))],
      breaks: [pause('2026-11-16', '2026-11-22')],
    }),
    met: GATE_2,
    ready: 'ready',
    proposal: { to: 3, because: 'gate' },
    progress: '4/8',
    advice: ['task:rules'],
  },
  {
    name: 'next week is a planned break: the plan of the week after it counts as next week’s',
    facts: steady({
      breaks: [pause('2026-11-23', '2026-11-29')],
      slots: [
        ...measured(TWELVE, 'instagram', 2),
        ...posts(TWELVE, ['facebook']),
        ...Array.from({ length: 4 }, () => slot('2026-W49', 'instagram')),
      ],
    }),
    met: GATE_2,
    ready: 'ready',
    proposal: { to: 3, because: 'gate' },
    progress: '1/8',
    advice: ['task:reply', 'task:review', 'task:publish'],
  },
  {
    name: 'next week was planned, and then became a break: the plan is not taken back',
    facts: steady({
      breaks: [pause('2026-11-23', '2026-11-29')],
      slots: [
        ...measured(TWELVE, 'instagram', 2),
        ...posts(TWELVE, ['facebook']),
        ...Array.from({ length: 4 }, () => slot('2026-W48', 'instagram')),
      ],
    }),
    met: GATE_2,
    ready: 'ready',
    proposal: { to: 3, because: 'gate' },
    progress: '1/8',
    advice: ['task:reply', 'task:review', 'task:publish'],
  },
  {
    name: 'a break of a whole quarter: the quarterly work of the quarter before still counts',
    facts: improving({
      taskStates: [
        done('acceptable', '2026-07-20'),
        done('stopstart', '2026-08-20'),
        done('portfolio', '2026-09-20'),
        done('abtest', '2026-08-20', '2026-09-12'),
        done('roi', '2026-09-03'),
        done('bottleneck', '2026-09-03'),
        done('report', '2026-09-05'),
      ],
      slots: posts(weeksBack(16).slice(0, 9), ['instagram', 'facebook']),
      snapshots: numbers(weeksBack(16).slice(0, 9), TWO),
      breaks: [pause('2026-10-01', '2026-12-31')],
    }),
    met: GATE_3,
    notYet: [LEFT],
    ready: 'ready',
    progress: '7/7',
    advice: [],
  },
  {
    name: 'a quarter’s break in stage 3 is no idleness: stage 2 is not proposed',
    facts: improving({
      slots: posts(weeksBack(16).slice(0, 8), ['instagram', 'facebook']),
      snapshots: [],
      taskStates: [done('abtest', '2026-08-20', '2026-09-12')],
      breaks: [pause('2026-09-21', '2026-11-29')],
    }),
    met: GATE_3,
    notYet: [LEFT],
    ready: 'ready',
    progress: '1/7',
    advice: [],
  },
  {
    name: 'moved back from stage 3: the weeks of stage 2 before it are not lost',
    facts: steady({
      since: '2026-11-16T08:00:00Z',
      moves: [
        move(1, 2, '2026-08-10T08:00:00Z'),
        move(2, 3, '2026-11-02T08:00:00Z'),
        move(3, 2, '2026-11-16T08:00:00Z'),
      ],
    }),
    met: GATE_2,
    ready: 'ready',
    proposal: { to: 3, because: 'gate' },
    progress: '0/8',
    advice: USUAL,
  },
  {
    name: 'stage 2 began on a Wednesday: that half week is not one of the twelve',
    facts: steady({ since: '2026-08-26T08:00:00Z' }),
    met: allBut(GATE_2, 'promise-kept'),
    notYet: ['promise-kept'],
    because: { 'promise-kept': 'posts-kept.weeks' },
    ready: 'not-yet',
    progress: '0/8',
    advice: USUAL,
  },
  {
    name: 'years later in stage 1: what was done once is done, and some of it is worth a look',
    facts: settled({
      since: '2024-01-08T08:00:00Z',
      accountFacts: setUp(TWO, { on: '2024-02-01T08:00:00Z' }),
      taskStates: [
        'goal',
        'capacity',
        'choose',
        'costs',
        'audience',
        'tracking',
        'pillars',
        'calendar4',
      ].map((id) => done(id, '2024-02-01')),
    }),
    met: GATE_1,
    recheck: ['profiles-complete', 'accounts-cared-for'],
    ready: 'ready',
    proposal: { to: 2, because: 'gate' },
    progress: '8/8',
    advice: ['task:cover', 'task:verify', 'task:two-step'],
  },
  {
    name: '29 February is a day of its own month, and three quiet weeks ring no bell',
    facts: brandFacts({
      stage: 2,
      since: '2027-11-01T08:00:00Z',
      accounts: TWO,
      accountFacts: setUp(TWO),
      brief: brief({ goal: true, posts: { instagram: 1 }, choice: ['instagram', 'facebook'] }),
      taskStates: [{ ...done('review', '2028-02-01'), doneAt: noon('2028-02-01') }],
    }),
    now: at('2028-02-29T23:30[Europe/Istanbul]'),
    notYet: GATE_2,
    ready: 'not-yet',
    progress: '1/8',
    advice: ['task:weekplan', 'task:publish', 'task:create'],
  },
];
