import { render, renderHook, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useValueWords } from '@/components/charts/frame/use-value-words';
import { funnelHeight, FunnelMarks } from '@/components/charts/marks/funnel-marks';
import { TimeAxis } from '@/components/charts/parts/time-axis';
import { useStepWords } from '@/components/charts/readings/use-funnel-reading';
import type { FunnelStep } from '@/lib/live/chart-models';
import { speak } from '../all-texts';

beforeEach(() => speak('tr', ['charts']));

const STEPS: readonly FunnelStep[] = [
  { metric: 'visits', count: 1836 },
  {
    metric: 'enquiries',
    count: 186,
    of: { metric: 'visits', count: 1836, share: { mid: 0.1, low: 0.088, high: 0.12 } },
  },
];
const lineOf = (text: RegExp) => Number(screen.getByText(text).getAttribute('y'));

describe('a chart with little room', () => {
  it('leaves out a date that would run into the one before it', () => {
    const ticks = [
      { at: 100, label: 'Eyl 2026' },
      { at: 140, label: 'Eki' },
      { at: 180, label: 'Kas' },
      { at: 330, label: 'Ara' },
    ];
    render(
      <svg>
        <TimeAxis ticks={ticks} y={0} right={280} />
      </svg>,
    );
    expect([...document.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
      'Eyl 2026',
      'Kas',
    ]);
    expect(document.querySelectorAll('line')).toHaveLength(4);
  });

  it.each([
    [500, 0],
    [240, 17],
  ])('of %d pixels says a share and its interval apart', (width, lower) => {
    const said = renderHook(() => STEPS.map(useStepWords())).result.current;
    render(
      <svg>
        <FunnelMarks steps={STEPS} width={width} />
      </svg>,
    );
    expect(lineOf(/%95/) - lineOf(/ziyaret içinde/)).toBe(lower);
    expect(funnelHeight(said, width)).toBeGreaterThan(lineOf(/%95/));
  });
});

it.each([
  ['people', 351.25, '351'],
  ['count', 12.5, '12,5'],
  ['hours', 351.25, '351,3 sa.'],
] as const)(
  '%s are said in wholes from a hundred on, where they are counted',
  (unit, value, said) => {
    const { say } = renderHook(() => useValueWords(unit)).result.current;
    expect(say(value).replace(' ', ' ')).toBe(said);
  },
);
