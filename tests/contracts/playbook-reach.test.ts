import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { advise } from '../../lib/coach/advise';
import { assessStage } from '../../lib/coach/assess-stage';
import { fitsPage } from '../../lib/coach/fits-page';
import { allHold } from '../../lib/coach/holds';
import { situationOf } from '../../lib/coach/situation/situation-of';
import type { CriterionStanding } from '../../lib/domain/assessment';
import type { BrandFacts } from '../../lib/domain/brand-facts';
import { NETWORK_IDS, type NetworkId } from '../../lib/domain/network-id';
import type { PageKind } from '../../lib/domain/page-ref';
import type { Situation } from '../../lib/domain/situation';
import { type Stage, STAGES } from '../../lib/domain/stage';
import type { Tip } from '../../lib/domain/tip';
import { ANSWERS } from '../../lib/playbook/answers';
import { BUILT_IN } from '../../lib/playbook/built-in';
import { TASKS } from '../../lib/playbook/tasks';
import { TIPS } from '../../lib/playbook/tips';
import { WARNINGS } from '../../lib/playbook/warnings';
import { NOW } from '../unit/coach/build';
import { brandWith } from '../unit/coach/brand-with';
import { languages, namesIn, plain, read } from './playbook-files';
import { brandsOn, SCENARIOS, SIGNS } from './reach-facts';

/** Where each page kind has something true to say, by stage: the matrix of the method, without its dashes. */
const MATRIX: readonly (readonly [PageKind, 'own' | 'other' | undefined, readonly Stage[]])[] = [
  ['auth', undefined, [1]],
  ['profile', 'own', [1, 2, 3]],
  ['profile-edit', undefined, [1, 2]],
  ['profile', 'other', [1, 2, 3]],
  ['home', undefined, [1, 2, 3]],
  ['feed', undefined, [1, 2, 3]],
  ['composer', undefined, [1, 2, 3]],
  ['post', 'own', [2, 3]],
  ['messages', undefined, [1, 2, 3]],
  ['notifications', undefined, [1, 2, 3]],
  ['analytics', undefined, [1, 2, 3]],
  ['ads', undefined, [1, 2, 3]],
  ['business', undefined, [1, 2, 3]],
  ['settings', undefined, [1, 2, 3]],
];

interface Cell {
  stage: Stage;
  network: NetworkId;
  situation: Situation;
}

const situationIn = (facts: BrandFacts, network?: NetworkId): Situation =>
  situationOf({
    facts,
    tasks: TASKS,
    assessment: assessStage(facts, BUILT_IN, NOW),
    // Of a page, a situation takes only the network.
    page: network && { network, kind: 'other' },
    now: NOW,
  });

const cells: readonly Cell[] = STAGES.flatMap((stage) =>
  NETWORK_IDS.flatMap((network) =>
    brandsOn(stage, network).map((facts) => ({
      stage,
      network,
      situation: situationIn(facts, network),
    })),
  ),
);

const holdsIn = (
  tip: Tip,
  kind: PageKind,
  own: 'yes' | 'no',
  { stage, network, situation }: Cell,
) =>
  tip.stage === stage &&
  fitsPage({ ...tip, fits: tip.on }, { page: { network, kind }, own }) &&
  allHold(tip.when, situation);

describe('every tip', () => {
  it.each(TIPS)('$id is true of some brand on each kind of page that it names', (tip) => {
    for (const kind of tip.on) {
      const found = cells.some(
        (cell) => holdsIn(tip, kind, 'yes', cell) || holdsIn(tip, kind, 'no', cell),
      );
      expect(found, kind).toBe(true);
    }
  });

  it.each(TIPS.filter(({ networks }) => networks))(
    '$id is true on each network that it names',
    (tip) => {
      const missing = tip.networks?.filter(
        (network) =>
          !cells.some(
            (cell) =>
              cell.network === network &&
              tip.on.some(
                (kind) => holdsIn(tip, kind, 'yes', cell) || holdsIn(tip, kind, 'no', cell),
              ),
          ),
      );
      expect(missing).toEqual([]);
    },
  );

  it('would be missed if its conditions contradicted each other', () => {
    const never: Tip = {
      id: 'never',
      stage: 2,
      on: ['composer'],
      when: [
        { fact: 'published', atLeast: 3 },
        { fact: 'published', atMost: 2 },
      ],
      source: 'a test',
      reviewBy: '2027-01',
    };
    expect(cells.some((cell) => holdsIn(never, 'composer', 'yes', cell))).toBe(false);
  });
});

describe.each(MATRIX)('on %s, %s', (kind, whose, stages) => {
  it.each(stages)('stage %i has something to say, on more than one network', (stage) => {
    const own = whose === 'other' ? 'no' : 'yes';
    const networks = new Set(
      cells
        .filter((cell) => cell.stage === stage)
        .filter((cell) =>
          TIPS.some((tip) => (!whose || tip.whose === whose) && holdsIn(tip, kind, own, cell)),
        )
        .map(({ network }) => network),
    );
    expect(networks.size).toBeGreaterThanOrEqual(2);
  });
});

/** A brand that has done everything of its stage but this, on a network where it applies. */
const allBut = (id: string, stage: Stage, network: NetworkId): BrandFacts =>
  brandWith(
    stage,
    TASKS.map((task) => task.id).filter(
      (other) =>
        other !== id &&
        other !== TASKS.find((task) => task.id === id)?.partOf &&
        TASKS.find((task) => task.id === other)?.partOf !== id &&
        // A test is closed by its two parts; the part that is left open has to leave it open.
        !(id === 'read' && other === 'test') &&
        !(id === 'hyp' && other === 'test'),
    ),
    { networks: [network] },
  );

const adviceOn = (
  facts: BrandFacts,
  kind: PageKind | undefined,
  network: NetworkId,
  own: 'yes' | 'no',
) =>
  advise({
    assessment: assessStage(facts, BUILT_IN, NOW),
    playbook: BUILT_IN,
    facts,
    now: NOW,
    own,
    ...(kind && { page: { network, kind } }),
  }).map(({ id }) => id);

describe('every task', () => {
  it.each(TASKS)('$id is advised to some brand, and where it says that it fits', (task) => {
    const network = task.networks?.[0] ?? 'instagram';
    const stages = [task.stage, ...(task.goesOnIn ?? [])];
    for (const stage of stages) {
      const facts = allBut(task.id, stage, network);
      const places = task.level === 'part' ? task.fits : [undefined, ...task.fits];
      for (const kind of places) {
        const own = task.whose === 'other' ? 'no' : 'yes';
        const advised = adviceOn(facts, kind, network, own);
        // On a page, the open part of a must-have is the smaller step, and stands for it.
        const parts = TASKS.filter(({ partOf }) => kind && partOf === task.id);
        const steps = [task, ...parts].map(({ id }) => `task:${id}`);
        expect(
          advised.some((id) => steps.includes(id)),
          `${kind} in stage ${stage}: ${advised.join(' ')}`,
        ).toBe(true);
      }
    }
  });
});

describe('every warning', () => {
  const brands = [...SCENARIOS.map(({ facts }) => facts), ...SIGNS];
  const said = new Map<string, Set<Stage>>();
  for (const facts of brands) {
    const { stage } = facts.brand;
    const assessment = assessStage(facts, BUILT_IN, NOW);
    // One warning at a time: the ones before it rest.
    for (const warning of WARNINGS) {
      const playbook = { ...BUILT_IN, warnings: [warning] };
      const ids = advise({ assessment, playbook, facts, now: NOW }).map(({ id }) => id);
      if (!ids.includes(`warning:${warning.id}`)) continue;
      said.set(warning.id, (said.get(warning.id) ?? new Set()).add(stage));
    }
  }
  it.each(WARNINGS)('$id is given to some brand', ({ id, stages }) => {
    expect(said.get(id)).toBeDefined();
    for (const stage of said.get(id) ?? []) expect(stages).toContain(stage);
  });

  it('leaves a brand alone that has given no reason for one', () => {
    const calm = SCENARIOS.find(({ name }) => name.startsWith('a freelancer’s client kept'));
    const ids = calm && adviceOn(calm.facts, undefined, 'instagram', 'yes');
    expect(ids?.some((id) => id.startsWith('warning:'))).toBe(false);
  });
});

describe('every answer', () => {
  const variants = ANSWERS.flatMap((answer) =>
    answer.variants.map((variant) => ({ answer, variant, name: `${answer.id}: ${variant.id}` })),
  );
  it.each(variants)('$name is given to some brand', ({ answer, variant }) => {
    const found = cells.some(
      ({ stage, situation }) =>
        answer.variants.find(
          ({ stages, when }) => stages.includes(stage) && allHold(when, situation),
        ) === variant,
    );
    expect(found).toBe(true);
  });
});

describe('every reason of a verdict', () => {
  const standings: CriterionStanding[] = [
    ...SCENARIOS.flatMap(({ facts, now = NOW }) => assessStage(facts, BUILT_IN, now).criteria),
    ...STAGES.flatMap((stage) =>
      brandsOn(stage, 'instagram').flatMap((facts) => assessStage(facts, BUILT_IN, NOW).criteria),
    ),
  ];

  it.each(languages)('has its sentence in %s, and names only what it knows', (language) => {
    const { reasons } = read<{ reasons: object }>(language, 'gates');
    for (const { reason } of standings) {
      const parts = reason.key.split('.');
      const last = parts.pop() ?? '';
      const group = parts.reduce<unknown>(
        (at, part) => (at as Record<string, unknown> | undefined)?.[part],
        reasons,
      ) as Record<string, string> | undefined;
      const forms = Object.keys(group ?? {}).filter((key) => plain(key) === last);
      expect(forms.length, reason.key).toBeGreaterThan(0);
      for (const form of forms) {
        // i18next looks for the plural form only where there is a count.
        if (form !== last) expect(reason.values, reason.key).toHaveProperty('count');
        for (const { name } of namesIn(group?.[form] ?? '')) {
          expect(Object.keys(reason.values), `${reason.key}: {{${name}}}`).toContain(name);
        }
      }
    }
  });
});
