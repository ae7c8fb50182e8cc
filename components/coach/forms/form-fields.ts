import type { BriefPart } from '@/lib/domain/brief';
import type { NetworkId } from '@/lib/domain/network-id';
import type { FormField } from './form-field';

export interface FormContext {
  /** The networks that are worked on, and those that could be. */
  active: readonly NetworkId[];
  known: readonly NetworkId[];
  /** The month that begins next, `YYYY-MM`, and a day three months ahead. */
  nextMonth: string;
  reviewDay: string;
  language: string;
}

const line = (part: string, name: string): FormField => ({
  path: [name],
  label: `${part}.${name}`,
  kind: 'line',
});

/** The currency that most people with this language write in; they can choose another. */
const CURRENCY: Readonly<Record<string, string>> = { tr: 'TRY', en: 'EUR' };

/** What each part of the brief asks for. */
export const FORM_FIELDS: Readonly<Record<BriefPart, (context: FormContext) => FormField[]>> = {
  goal: ({ reviewDay }) => [
    line('goal', 'outcome'),
    line('goal', 'measure'),
    { path: ['level'], label: 'goal.level', kind: 'amount', optional: true },
    { path: ['by'], label: 'goal.by', kind: 'day', optional: true },
    { path: ['reviewOn'], label: 'goal.reviewOn', kind: 'day', preset: reviewDay },
    {
      path: ['valuePerConversion'],
      label: 'goal.valuePerConversion',
      kind: 'amount',
      optional: true,
    },
    { path: ['valueLow'], label: 'goal.valueLow', kind: 'amount', optional: true },
    { path: ['valueHigh'], label: 'goal.valueHigh', kind: 'amount', optional: true },
  ],
  capacity: ({ active }) => [
    line('capacity', 'creates'),
    line('capacity', 'approves'),
    line('capacity', 'answers'),
    { path: ['hoursAWeek'], label: 'capacity.hoursAWeek', kind: 'amount' },
    ...active.map((network): FormField => ({
      path: ['postsAWeek', network],
      label: 'capacity.postsAWeek',
      kind: 'count',
      network,
      preset: '0',
    })),
    { path: ['replyHours'], label: 'capacity.replyHours', kind: 'amount', preset: '24' },
  ],
  choice: ({ known }) =>
    known.map((network): FormField => ({
      path: [network],
      label: 'choice.reason',
      kind: 'line',
      network,
      optional: true,
    })),
  costs: ({ language }) => [
    { path: ['hourly'], label: 'costs.hourly', kind: 'amount' },
    { path: ['monthly'], label: 'costs.monthly', kind: 'amount', preset: '0' },
    {
      path: ['currency'],
      label: 'costs.currency',
      kind: 'options',
      options: ['TRY', 'EUR', 'USD', 'GBP', 'CHF'],
      preset: CURRENCY[language] ?? 'EUR',
    },
  ],
  target: ({ nextMonth }) => [
    line('target', 'measure'),
    {
      path: ['direction'],
      label: 'target.direction',
      kind: 'options',
      options: ['at-least', 'at-most'],
      preset: 'at-least',
    },
    { path: ['level'], label: 'target.level', kind: 'amount' },
    { path: ['from'], label: 'target.from', kind: 'month', preset: nextMonth },
    { path: ['guardrails', '0'], label: 'target.guardrail', kind: 'line', optional: true },
    { path: ['guardrails', '1'], label: 'target.guardrail2', kind: 'line', optional: true },
    line('target', 'agreedBy'),
  ],
};
