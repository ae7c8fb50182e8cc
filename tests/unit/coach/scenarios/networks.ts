import { account, accounts, brandFacts, brief, done, fact, move, setUp, TODAY } from '../build';
import { improving, settled, steady, wrote } from './brands';
import { allBut, GATE_1, GATE_2, GATE_3, LEFT, type Scenario } from './scenario';

const USUAL_3 = ['task:abtest', 'task:acceptable', 'task:roi'];
const SIGNED = '2026-11-05T08:00:00Z';
const LATE = account('tiktok', { addedAt: '2026-11-10T08:00:00Z' });
const TWO = accounts('instagram', 'facebook');
/** Every must-have of stage 3 was done in its present period. */
const DONE_3 = [
  done('reply', TODAY),
  done('acceptable', '2026-10-02'),
  done('roi', '2026-11-03'),
  done('bottleneck', '2026-11-03'),
  done('abtest', '2026-10-12', '2026-11-10'),
  done('stopstart', '2026-10-02'),
  done('report', '2026-11-05'),
  done('portfolio', '2026-10-02'),
];
const parts = (id: string, ...keys: Parameters<typeof fact>[1][]) =>
  keys.map((key) => fact(id, key, true, { at: SIGNED }));

/** Stage belongs to the brand, set-up to the account; what a network does not have is no work. */
export const NETWORKS: readonly Scenario[] = [
  {
    name: 'LinkedIn alone: there is no account type to switch, and the profile is whole without it',
    facts: settled({
      networks: ['linkedin'],
      accountFacts: [
        ...setUp(accounts('linkedin'), { on: SIGNED, without: ['profile'] }),
        ...parts('linkedin', 'avatar', 'bio', 'link', 'contact'),
      ],
    }),
    met: GATE_1,
    ready: 'ready',
    proposal: { to: 2, because: 'gate' },
    progress: '8/8',
    advice: ['task:costs', 'task:audience', 'task:cover'],
  },
  {
    name: 'Instagram has that switch, so there the profile is not whole without it',
    facts: settled({
      networks: ['instagram'],
      accountFacts: [
        ...setUp(accounts('instagram'), { on: SIGNED, without: ['profile'] }),
        ...parts('instagram', 'avatar', 'bio', 'link', 'contact'),
      ],
    }),
    met: GATE_1,
    ready: 'ready',
    proposal: { to: 2, because: 'gate' },
    progress: '7/8',
    advice: ['task:profile', 'task:costs', 'task:audience'],
  },
  {
    name: 'Bluesky has no contact fields: the gate asks for picture and text alone',
    facts: settled({
      networks: ['bluesky'],
      accountFacts: [
        ...setUp(accounts('bluesky'), { on: SIGNED, without: ['profile'] }),
        ...parts('bluesky', 'avatar', 'bio', 'link'),
      ],
    }),
    met: GATE_1,
    ready: 'ready',
    proposal: { to: 2, because: 'gate' },
    progress: '8/8',
    advice: ['task:costs', 'task:audience', 'task:cover'],
  },
  {
    name: 'Reddit has neither cover nor verification nor contact: none of them is asked for',
    facts: settled({
      networks: ['reddit'],
      taskStates: [...wrote(), done('costs'), done('audience')],
    }),
    met: GATE_1,
    ready: 'ready',
    proposal: { to: 2, because: 'gate' },
    progress: '8/8',
    advice: ['task:tracking', 'task:pillars', 'task:calendar4'],
  },
  {
    name: 'a network added in stage 3 brings its own set-up and nothing else',
    facts: improving({
      accounts: [...TWO, LATE],
      accountFacts: setUp(TWO),
      taskStates: DONE_3,
      write: { choice: ['instagram', 'facebook', 'tiktok'], hours: 4 },
      moves: [move(1, 2, '2026-06-20T08:00:00Z'), move(2, 3, '2026-08-03T08:00:00Z')],
    }),
    met: GATE_3,
    notYet: [LEFT],
    ready: 'ready',
    progress: '7/7',
    advice: ['warning:no-two-step', 'task:handles', 'task:two-step'],
  },
  {
    name: 'its set-up comes after the open must-haves of the stage',
    facts: improving({
      accounts: [...TWO, LATE],
      accountFacts: [...setUp(TWO), ...setUp([LATE], { without: ['profile'] })],
      taskStates: DONE_3.filter(({ taskId }) => taskId !== 'roi'),
      write: { choice: ['instagram', 'facebook', 'tiktok'], hours: 4 },
    }),
    met: GATE_3,
    notYet: [LEFT],
    ready: 'ready',
    progress: '6/7',
    advice: ['task:roi', 'task:profile', 'task:weekplan'],
  },
  {
    name: 'a later account on a network that is "not now" brings nothing',
    facts: improving({
      accounts: [...TWO, LATE],
      accountFacts: setUp(TWO),
      taskStates: DONE_3,
    }),
    met: GATE_3,
    notYet: [LEFT],
    ready: 'ready',
    progress: '7/7',
    advice: ['task:weekplan', 'task:publish', 'task:snap'],
  },
  {
    name: 'an account that was there from the start is not set up anew in stage 2',
    facts: steady({ accountFacts: setUp(TWO, { without: ['profile', 'opening'] }) }),
    met: GATE_2,
    ready: 'ready',
    proposal: { to: 3, because: 'gate' },
    progress: '0/8',
    advice: ['task:reply', 'task:review', 'task:weekplan'],
  },
  {
    name: 'in stage 2 an account without two-step verification is said once, calmly',
    facts: steady({ accountFacts: setUp(TWO, { without: ['two-step'] }) }),
    met: GATE_2,
    ready: 'ready',
    proposal: { to: 3, because: 'gate' },
    progress: '0/8',
    advice: ['warning:no-two-step', 'task:reply', 'task:review'],
  },
  {
    name: 'a network is left on good evidence: the others go on, and its account asks for nothing',
    facts: improving({
      write: { choice: ['instagram'], posts: { instagram: 2 } },
      accountFacts: setUp([account('instagram')]),
    }),
    met: GATE_3,
    notYet: [LEFT],
    ready: 'ready',
    progress: '0/7',
    advice: USUAL_3,
  },
  {
    name: 'the choice was changed five days after the last change: strategy needs about four weeks',
    facts: steady({
      write: {
        choiceAt: { writtenAt: '2026-11-15T09:00:00Z', beforeAt: '2026-11-10T09:00:00Z' },
      },
    }),
    met: GATE_2,
    ready: 'ready',
    proposal: { to: 3, because: 'gate' },
    progress: '0/8',
    advice: ['warning:strategy-changed', 'task:reply', 'task:review'],
  },
  {
    name: 'the same change, corrected on the same day, is no change of strategy',
    facts: steady({
      write: {
        choiceAt: { writtenAt: '2026-11-15T15:00:00Z', beforeAt: '2026-11-15T09:00:00Z' },
      },
    }),
    met: GATE_2,
    ready: 'ready',
    proposal: { to: 3, because: 'gate' },
    progress: '0/8',
    advice: ['task:reply', 'task:review', 'task:weekplan'],
  },
  {
    name: 'an account without a choice: it is worked on, though nobody has written why',
    facts: brandFacts({
      accounts: accounts('instagram'),
      accountFacts: setUp(accounts('instagram'), { on: SIGNED }),
      brief: brief({ goal: true, posts: { instagram: 2 } }),
      taskStates: wrote().filter(({ taskId }) => taskId !== 'choose'),
    }),
    met: allBut(GATE_1, 'networks-with-reasons'),
    notYet: ['networks-with-reasons'],
    ready: 'not-yet',
    progress: '7/8',
    advice: ['task:choose', 'task:costs', 'task:audience'],
  },
];
