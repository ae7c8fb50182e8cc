import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exportPlaybook } from '../../../lib/actions/export-playbook';

const locales = path.join(import.meta.dirname, '../../../lib/i18n/locales');

/** The texts of a language as the page would gather them. */
const textsIn = (language: string): Record<string, unknown> =>
  Object.fromEntries(
    readdirSync(path.join(locales, language)).map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(path.join(locales, language, file), 'utf8')),
    ]),
  );

/** The built-in playbook as it is exported, in both languages. */
export async function builtInFile(brandId = 'nobody'): Promise<string> {
  const outcome = await exportPlaybook(brandId, {
    name: 'Stagecoach',
    languages: { en: textsIn('en'), tr: textsIn('tr') },
  });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.text;
}
