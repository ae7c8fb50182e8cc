import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BRAND_COLOURS } from '../../lib/domain/brand';

const css = readFileSync(path.join(import.meta.dirname, '../../components/ui/styles.css'), 'utf8');

type Theme = 'light' | 'dark';

/** Every colour token of the one file, in both themes. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const STAGES = [1, 2, 3] as const;
const SURFACES = ['ground', 'raised', 'sunken'] as const;
const SIGNALS = ['met', 'warning', 'problem', 'mismatch'] as const;

/** Text on what it stands on. */
const TEXT: readonly (readonly [text: string, surface: string])[] = [
  ...SURFACES.flatMap((surface) =>
    ['ink', 'muted', ...SIGNALS, ...STAGES.map((stage) => `stage-${stage}-ink`)].map(
      (text) => [text, surface] as const,
    ),
  ),
  ...SIGNALS.flatMap((signal) => [
    [signal, `${signal}-tint`] as const,
    ['ink', `${signal}-tint`] as const,
    ['muted', `${signal}-tint`] as const,
  ]),
  ...STAGES.flatMap((stage) => [
    [`on-stage-${stage}`, `stage-${stage}`] as const,
    [`stage-${stage}-ink`, `stage-${stage}-tint`] as const,
    ['ink', `stage-${stage}-tint`] as const,
  ]),
  ...BRAND_COLOURS.map((colour) => ['on-brand', `brand-${colour}`] as const),
  ['on-action', 'action'],
  ['on-action', 'action-hover'],
];

/** Parts one must see to know what they are, on what they stand on. */
const PARTS: readonly (readonly [part: string, surface: string])[] = [
  ...SURFACES.flatMap((surface) =>
    [
      'edge',
      'focus',
      'action',
      ...STAGES.map((stage) => `stage-${stage}`),
      ...BRAND_COLOURS.map((colour) => `brand-${colour}`),
    ].map((part) => [part, surface] as const),
  ),
  ...STAGES.map((stage) => ['focus', `stage-${stage}-tint`] as const),
  ...SIGNALS.map((signal) => ['focus', `${signal}-tint`] as const),
];

/** WCAG 2.2's relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: Theme): number {
  const [first, second] = [one, other].map((name) => {
    const token = tokens.get(name);
    if (!token) throw new Error(`styles.css has no colour --${name}`);
    return luminance(token[theme]);
  });
  const [high = 0, low = 0] = [first ?? 0, second ?? 0].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(TEXT)('shows the text %s on %s with at least 4.5:1', (text, surface) => {
    expect(contrast(text, surface, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(PARTS)('shows the part %s on %s with at least 3:1', (part, surface) => {
    expect(contrast(part, surface, theme)).toBeGreaterThanOrEqual(3);
  });
});

it('knows the luminance of black, white and a middle grey', () => {
  expect(luminance('#000000')).toBe(0);
  expect(luminance('#ffffff')).toBeCloseTo(1);
  expect(luminance('#777777')).toBeCloseTo(0.184, 2);
});
