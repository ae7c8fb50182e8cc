import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Condition } from '../../lib/domain/condition';
import { ALWAYS_KNOWN, type Fact } from '../../lib/domain/situation';

const root = path.join(import.meta.dirname, '../..');
const locales = path.join(root, 'lib/i18n/locales');

export const languages = readdirSync(locales);

export const folderOf = (kind: string): string => path.join(root, 'lib/playbook', kind);
/** The ids of one kind of rule, by their files. */
export const idsOf = (kind: string): string[] =>
  readdirSync(folderOf(kind)).map((file) => file.replace(/\.ts$/, ''));

export const hasTexts = (language: string, namespace: string): boolean =>
  existsSync(path.join(locales, language, `${namespace}.json`));
export const read = <T>(language: string, namespace: string): T =>
  JSON.parse(readFileSync(path.join(locales, language, `${namespace}.json`), 'utf8')) as T;

export const every = <T>(value: T): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(every);

/** `key_one`, `key_other` -> `key`. */
export const plain = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
export const pluralsOf = (language: string): string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** The names in a text, and how each is written: `number` or nothing. */
export const namesIn = (text: string): { name: string; format: string }[] =>
  [...text.matchAll(/\{\{\s*([\w-]+)\s*(?:,\s*(\w+)\s*)?\}\}/g)].map(
    ([, name = '', format = '']) => ({
      name,
      format,
    }),
  );

/** What a text has left when its names are taken out of it. */
export const withoutNames = (text: string): string => text.replaceAll(/\{\{[^{}]*\}\}/g, 'N');

/** The facts that are known wherever all of these conditions hold. */
export const knownBy = (when: readonly Condition[] = []): ReadonlySet<string> =>
  new Set<string>([
    ...ALWAYS_KNOWN,
    ...when.filter(({ known }) => known !== false).map(({ fact }) => fact),
  ]);

/** Facts whose value is a text of the user's own. */
export const TEXTS: readonly Fact[] = ['goalMeasure', 'targetMeasure', 'nextTopicHere'];
export const BOOLEANS: readonly Fact[] = [
  'accountHere',
  'chosenHere',
  'baselineHere',
  'handlesDiffer',
  'goalWritten',
  'capacityWritten',
  'choiceWritten',
  'costsWritten',
  'targetWritten',
  'topicsWritten',
  'numbersThisWeek',
  'testOpen',
  'onBreak',
  'onTiktok',
  'linkTracked',
  'linkMissing',
  'coveredCost',
  'belowBreakEven',
  'promiseInWords',
  'targetMoved',
  'hoursMissing',
];

/** What judges results: nothing of it belongs into stage 1. */
export const RESULTS: readonly Fact[] = [
  'onePostShare',
  'monthPosts',
  'followerJump',
  'followerUsual',
  'conversions',
  'breakEven',
  'coveredCost',
  'belowBreakEven',
  'monthsOnTarget',
  'monthsJudged',
  'luckOfThree',
  'targetMoved',
  'hoursMissing',
];
