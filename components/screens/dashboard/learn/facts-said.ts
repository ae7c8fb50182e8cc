import type { AnswerVariant } from '@/lib/domain/answer';
import type { Fact } from '@/lib/domain/situation';

export interface Saying {
  /** The facts of its sentence: without one of them it is not said. The first may be a yes or no. */
  needs: readonly [Fact, ...Fact[]];
  /** What decides between singular and plural. */
  counts?: Fact;
}

/** How facts are said to the user: some stand together in one phrase. Each has its text under `learn:facts`. */
export const FACTS_SAID = {
  musts: { needs: ['mustsMet', 'mustsOf'], counts: 'mustsOf' },
  weeksIn: { needs: ['weeksIn'], counts: 'weeksIn' },
  networks: { needs: ['activeNetworks'], counts: 'activeNetworks' },
  onTiktok: { needs: ['onTiktok'] },
  goal: { needs: ['goalMeasure'] },
  target: { needs: ['targetMeasure'] },
  hours: { needs: ['hoursAWeek'], counts: 'hoursAWeek' },
  reply: { needs: ['replyHours'], counts: 'replyHours' },
  promised: { needs: ['promised'], counts: 'promised' },
  published: { needs: ['published'], counts: 'published' },
  minutes: { needs: ['minutesNeeded', 'minutesThere'] },
  over: { needs: ['minutesOver'], counts: 'minutesOver' },
  measured: { needs: ['postsMeasured'], counts: 'postsMeasured' },
  numberWeeks: { needs: ['numberWeeks'], counts: 'numberWeeks' },
  enquiries: { needs: ['enquiriesFourWeeks', 'enquiryWeeks'], counts: 'enquiriesFourWeeks' },
  testOpen: { needs: ['testOpen'] },
  testsClosed: { needs: ['testsClosed'], counts: 'testsClosed' },
  conversions: { needs: ['conversions'], counts: 'conversions' },
  breakEven: { needs: ['breakEven'] },
  coveredCost: { needs: ['coveredCost'] },
  belowBreakEven: { needs: ['belowBreakEven'] },
  hoursMissing: { needs: ['hoursMissing'] },
  onTarget: { needs: ['monthsOnTarget', 'monthsJudged'], counts: 'monthsJudged' },
  luck: { needs: ['luckOfThree'] },
  targetMoved: { needs: ['targetMoved'] },
} as const satisfies Readonly<Record<string, Saying>>;

export type SaidFact = keyof typeof FACTS_SAID;

/** The phrases for what a variant was chosen by and what its text names, each once. */
export function factsOf({ when, counts }: AnswerVariant, text: string): readonly SaidFact[] {
  const named = [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name);
  const facts = new Set<string | undefined>([
    ...(when ?? []).map(({ fact }) => fact),
    counts,
    ...named,
  ]);
  return (Object.keys(FACTS_SAID) as SaidFact[]).filter((key) =>
    FACTS_SAID[key].needs.some((fact) => facts.has(fact)),
  );
}
