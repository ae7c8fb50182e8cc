import type { Tip } from '../../../../lib/domain/tip';
import { BUILT_IN } from '../../../../lib/playbook/built-in';
import {
  accounts,
  brandFacts,
  dayOf,
  fact,
  page,
  pause,
  remembered,
  setUp,
  slot,
  THIS_WEEK,
  TODAY,
} from '../build';
import { improving, settled, steady } from './brands';
import { A_TIP, allBut, GATE_1, GATE_2, GATE_3, LEFT, type Scenario } from './scenario';

const FRESH = {
  facts: brandFacts({ accounts: accounts('instagram') }),
  notYet: ['networks-with-reasons', 'goal-written', 'work-fits-hours'],
  cannotTell: ['profiles-complete', 'accounts-cared-for', 'numbers-then-posts'],
  ready: 'not-yet',
  progress: '0/8',
} as const;
const STEADY = {
  facts: steady(),
  met: GATE_2,
  ready: 'ready',
  proposal: { to: 3, because: 'gate' },
  progress: '0/8',
} as const;
const IMPROVING = {
  facts: improving(),
  met: GATE_3,
  notYet: [LEFT],
  ready: 'ready',
  progress: '0/7',
} as const;

const tip = (id: string, more: Partial<Tip> = {}): Tip => ({
  id,
  stage: 2,
  on: ['composer'],
  source: 'our proposal',
  reviewBy: '2027-11',
  ...more,
});
/** A playbook of three tips, so that a case says which of them is best, whatever is written later. */
const THREE_TIPS = {
  ...BUILT_IN,
  tips: [
    tip('always'),
    tip('of-the-network', { networks: ['instagram'] }),
    tip('of-facts', { when: [{ fact: 'leftHere', atLeast: 1 }] }),
  ],
};
const yesterday = ['2026-11-15', '2026-11-16', '2026-11-17'];
const inComposer = { page: page('composer'), playbook: THREE_TIPS };

/** What is said on a page, and what the user can do about it. */
export const PAGES: readonly Scenario[] = [
  {
    name: 'the page belongs to another brand: that is said alone, since all else would be done for the wrong one',
    ...STEADY,
    ask: { page: page('composer'), otherBrand: { id: 'other', name: 'Other', by: 'account' } },
    advice: ['safety:account'],
  },
  {
    name: 'safety cannot be muted, snoozed or put aside',
    ...STEADY,
    ask: {
      otherBrand: { id: 'other', name: 'Other', by: 'account' },
      memory: [
        remembered('safety:account', {
          mutedAt: '2026-11-01T09:00:00Z',
          putAside: 5,
          quietUntil: '2027-01-01T09:00:00Z',
        }),
      ],
      quietHere: ['safety:account'],
    },
    advice: ['safety:account'],
  },
  {
    name: 'analytics in stage 1: take the starting numbers, and a word on what the page cannot say',
    ...FRESH,
    ask: { page: page('analytics') },
    advice: ['task:baseline', A_TIP, 'task:goal'],
  },
  {
    name: 'the composer in stage 2: this week’s posts, then what the plan says of this network',
    ...STEADY,
    ask: { page: page('composer') },
    advice: ['task:publish', A_TIP, 'task:reply'],
  },
  {
    name: 'eight open must-haves do not push the page’s own tip out',
    ...STEADY,
    ask: { page: page('settings', 'facebook'), playbook: withTip('settings') },
    advice: ['tip:here', 'task:reply', 'task:review'],
  },
  {
    name: 'a page that asks for nothing in this stage gets no advice of its own',
    ...STEADY,
    ask: { page: page('shortlink') },
    advice: ['task:reply', 'task:review', 'task:weekplan'],
  },
  {
    name: 'own profile in stage 3: a tip first, then the weekly work that goes on and fits here',
    ...IMPROVING,
    ask: { page: page('profile'), own: 'yes' },
    advice: [A_TIP, 'task:snap', 'task:abtest'],
  },
  {
    name: 'another account’s profile in stage 2: peers, and not one’s own numbers',
    ...STEADY,
    ask: { page: page('profile'), own: 'no' },
    advice: [A_TIP, 'task:competitors', 'task:reply'],
  },
  {
    name: 'nobody knows whose profile it is: own work is offered with an "if", looking at others is not',
    ...STEADY,
    ask: { page: page('profile'), own: 'cannot-tell' },
    advice: ['task:snap', A_TIP, 'task:reply'],
  },
  {
    name: 'somebody else’s post in stage 2: take part',
    ...STEADY,
    ask: { page: page('post'), own: 'no', playbook: { ...BUILT_IN, tips: [] } },
    advice: ['task:community', 'task:reply', 'task:review'],
  },
  {
    name: 'messages in stage 2: the reply promise',
    ...STEADY,
    ask: { page: page('messages') },
    advice: ['task:reply', A_TIP, 'task:review'],
  },
  {
    name: 'sign-up in stage 1: the name and who owns the login',
    ...FRESH,
    ask: { page: page('auth', 'instagram') },
    advice: ['task:handles', A_TIP, 'task:goal'],
  },
  {
    name: 'ads in stage 1: not yet, and no task pretends otherwise',
    ...FRESH,
    ask: { page: page('ads', 'facebook') },
    advice: [A_TIP, 'task:goal', 'task:capacity'],
  },
  {
    name: 'analytics in stage 3: the weakest step of the month',
    ...IMPROVING,
    ask: { page: page('analytics') },
    advice: ['task:bottleneck', A_TIP, 'task:abtest'],
  },
  {
    name: 'with facts before without, and of this network before of all',
    ...STEADY,
    ask: inComposer,
    advice: ['task:publish', 'tip:of-facts', 'task:reply'],
  },
  {
    name: 'frequency cap: a tip that was shown on three of the last seven days rests',
    ...STEADY,
    ask: { ...inComposer, memory: [remembered('tip:of-facts', { shownOn: yesterday })] },
    advice: ['task:publish', 'tip:of-the-network', 'task:reply'],
  },
  {
    name: 'a tip that was shown twice gives way to one that was not',
    ...STEADY,
    ask: { ...inComposer, memory: [remembered('tip:of-facts', { shownOn: yesterday.slice(1) })] },
    advice: ['task:publish', 'tip:of-the-network', 'task:reply'],
  },
  {
    name: 'what was shown today stays while it is read',
    ...STEADY,
    ask: { ...inComposer, memory: [remembered('tip:of-facts', { shownOn: [TODAY] })] },
    advice: ['task:publish', 'tip:of-facts', 'task:reply'],
  },
  {
    name: 'days that are more than a week ago are forgotten',
    ...STEADY,
    ask: {
      ...inComposer,
      memory: [remembered('tip:of-facts', { shownOn: ['2026-11-09', '2026-11-10', '2026-11-11'] })],
    },
    advice: ['task:publish', 'tip:of-facts', 'task:reply'],
  },
  {
    name: 'frequency cap on the only tip of a page: silence is a valid answer',
    ...STEADY,
    ask: {
      page: page('settings', 'facebook'),
      playbook: withTip('settings'),
      memory: [remembered('tip:here', { shownOn: yesterday })],
    },
    advice: ['task:reply', 'task:review', 'task:weekplan'],
  },
  {
    name: 'tasks have no cap: an open must-have is said as long as it is open',
    ...STEADY,
    ask: { memory: [remembered('task:reply', { shownOn: yesterday })] },
    advice: ['task:reply', 'task:review', 'task:weekplan'],
  },
  {
    name: 'snoozed until tomorrow: the next one takes its place',
    ...STEADY,
    ask: {
      memory: [remembered('task:reply', { quietUntil: '2026-11-18T21:00:00Z', putAside: 1 })],
    },
    advice: ['task:review', 'task:weekplan', 'task:publish'],
  },
  {
    name: 'snoozed until this morning: it is back',
    ...STEADY,
    ask: {
      memory: [remembered('task:reply', { quietUntil: '2026-11-18T06:59:00Z', putAside: 1 })],
    },
    advice: ['task:reply', 'task:review', 'task:weekplan'],
  },
  {
    name: 'muted: it is not said again, on any page',
    ...STEADY,
    ask: {
      page: page('messages'),
      memory: [remembered('task:reply', { mutedAt: '2026-10-01T09:00:00Z' })],
    },
    advice: [A_TIP, 'task:review', 'task:weekplan'],
  },
  {
    name: 'put aside three times: it stops, and the user is asked about it',
    ...STEADY,
    ask: { memory: [remembered('task:reply', { putAside: 3 })] },
    advice: ['task:review', 'task:weekplan', 'task:publish'],
  },
  {
    name: 'put aside twice: it may come a third time',
    ...STEADY,
    ask: { memory: [remembered('task:reply', { putAside: 2 })] },
    advice: ['task:reply', 'task:review', 'task:weekplan'],
  },
  {
    name: 'put aside until the page changes: quiet here, and only here',
    ...STEADY,
    ask: { ...inComposer, quietHere: ['task:publish', 'tip:of-facts'] },
    advice: ['tip:of-the-network', 'task:reply', 'task:review'],
  },
  {
    name: 'a warning that was shown for three days makes room for the next one',
    facts: steady({ accountFacts: setUp(accounts('instagram'), { without: ['two-step'] }) }),
    met: GATE_2,
    ready: 'ready',
    proposal: { to: 3, because: 'gate' },
    progress: '0/8',
    ask: { memory: [remembered('warning:no-owner', { shownOn: yesterday })] },
    advice: ['warning:no-two-step', 'task:reply', 'task:review'],
  },
  {
    name: 'one warning at a time, and the page keeps its place',
    facts: steady({ accountFacts: [] }),
    met: GATE_2,
    ready: 'ready',
    proposal: { to: 3, because: 'gate' },
    progress: '0/8',
    ask: { page: page('messages') },
    advice: ['task:reply', A_TIP, 'warning:no-two-step'],
  },
  {
    name: 'on holiday nothing says that posts are left: the plan waits, and no weekly work is asked for',
    facts: steady({
      breaks: [pause('2026-11-16', '2026-11-22')],
      slots: [slot(THIS_WEEK, 'instagram')],
    }),
    met: allBut(GATE_2, 'promise-kept', 'own-baseline'),
    notYet: ['promise-kept', 'own-baseline'],
    ready: 'not-yet',
    progress: '2/8',
    ask: inComposer,
    advice: ['tip:of-the-network', 'task:rules'],
  },
  {
    name: 'on the settings of the account that is done, the other account’s gap is not this page’s',
    facts: settled({
      accountFacts: [
        ...setUp(accounts('instagram', 'facebook'), {
          on: '2026-11-05T08:00:00Z',
          without: ['two-step'],
        }),
        fact('instagram', 'two-step', true, { at: `${dayOf(THIS_WEEK, 0)}T08:00:00Z` }),
      ],
    }),
    met: allBut(GATE_1, 'accounts-cared-for'),
    cannotTell: ['accounts-cared-for'],
    ready: 'cannot-tell',
    progress: '7/8',
    ask: { page: page('settings', 'instagram'), playbook: { ...BUILT_IN, tips: [] } },
    advice: ['task:verify', 'task:two-step', 'task:costs'],
  },
  {
    name: 'the statistics of YouTube are in YouTube Studio: its starting number is asked for there',
    facts: settled({
      networks: ['youtube', 'instagram'],
      accountFacts: [
        ...setUp(accounts('youtube', 'instagram'), {
          on: '2026-11-05T08:00:00Z',
          without: ['baseline'],
        }),
        fact('instagram', 'baseline', 100, { at: '2026-11-05T08:00:00Z' }),
      ],
    }),
    met: allBut(GATE_1, 'numbers-then-posts'),
    cannotTell: ['numbers-then-posts'],
    ready: 'cannot-tell',
    progress: '7/8',
    ask: { page: page('analytics', 'youtube-studio') },
    advice: ['task:baseline', A_TIP, 'task:costs'],
  },
  {
    name: 'YouTube’s starting number is there, Instagram’s is not: Studio does not ask for it',
    facts: settled({
      networks: ['youtube', 'instagram'],
      accountFacts: [
        ...setUp(accounts('youtube', 'instagram'), {
          on: '2026-11-05T08:00:00Z',
          without: ['baseline'],
        }),
        fact('youtube', 'baseline', 100, { at: '2026-11-05T08:00:00Z' }),
      ],
    }),
    met: allBut(GATE_1, 'numbers-then-posts'),
    cannotTell: ['numbers-then-posts'],
    ready: 'cannot-tell',
    progress: '7/8',
    ask: { page: page('analytics', 'youtube-studio'), playbook: { ...BUILT_IN, tips: [] } },
    advice: ['task:baseline', 'task:costs', 'task:audience'],
  },
];

function withTip(on: Tip['on'][number]) {
  return { ...BUILT_IN, tips: [tip('here', { on: [on] })] };
}
