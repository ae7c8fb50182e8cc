import type { Inferred, Question } from '../export-reading';
import { languagesWith, monthNamed, monthsNamed } from './month-names';

/** Which language a column's month names are in, as far as it matters: "listopad" is October or November. */
export class MonthLanguage {
  readonly #words = new Set<string>();
  readonly #months = new Map<string, number | undefined>();
  readonly #answer: string | undefined;
  readonly #language: string | undefined;

  constructor(answer: string | undefined, language: string | undefined) {
    this.#answer = answer;
    this.#language = language;
  }

  look(word: string): void {
    if (this.#words.size >= 200 || this.#words.has(word)) return;
    this.#words.add(word);
    this.#months.clear();
  }

  get #isOpen(): boolean {
    return [...this.#words].some((word) => monthsNamed(word).size > 1);
  }

  /** Languages that know every name of the column, one for each way to read them. */
  get #candidates(): string[] {
    const byReading = new Map<string, string>();
    const languages = languagesWith(this.#words);
    const preferred = languages.filter((language) => language === this.#language);
    for (const language of [...preferred, ...languages]) {
      const reading = [...this.#words].map((word) => monthNamed(word, language)).join(' ');
      if (!byReading.has(reading)) byReading.set(reading, language);
    }
    return [...byReading.values()];
  }

  get #chosen(): string | undefined {
    const candidates = this.#candidates;
    if (this.#answer !== undefined) return this.#answer;
    if (candidates.length === 1) return candidates[0];
    return candidates.find((language) => language === this.#language);
  }

  month(word: string): number | undefined {
    if (!this.#months.has(word)) this.#months.set(word, this.#meant(word));
    return this.#months.get(word);
  }

  #meant(word: string): number | undefined {
    const months = monthsNamed(word);
    if (months.size === 1) return [...months][0];
    const language = this.#chosen;
    return language === undefined ? undefined : monthNamed(word, language);
  }

  inferred(column: string): Inferred | undefined {
    const language = this.#isOpen ? this.#chosen : undefined;
    if (language === undefined) return undefined;
    const by =
      language === this.#answer ? 'answer' : language === this.#language ? 'language' : 'values';
    return { code: 'month-language', value: language, column, by };
  }

  /** What the names leave open by themselves, whether it was answered or not. */
  asked(column: string): Question | undefined {
    if (!this.#isOpen) return undefined;
    if (this.#answer === undefined && this.#chosen !== undefined) return undefined;
    const examples = [...this.#words].filter((word) => monthsNamed(word).size > 1).slice(0, 5);
    return { code: 'monthLanguage', column, options: this.#candidates, examples };
  }
}
