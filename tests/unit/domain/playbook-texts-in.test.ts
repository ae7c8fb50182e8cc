import { expect, it } from 'vitest';
import type { PlaybookFile } from '../../../lib/domain/playbook-file';
import { playbookTextsIn } from '../../../lib/domain/playbook-texts-in';

const english = { title: 'Say hello', why: 'People answer', how: ['Open', 'Write', 'Send'] };
const turkish = { title: 'Merhaba de', why: 'İnsanlar yanıtlar', how: ['Aç', 'Yaz'] };

it('says in a language what the playbook says in it', () => {
  const texts = { en: { tasks: { hello: english } }, tr: { tasks: { hello: turkish } } };
  expect(playbookTextsIn(texts, 'tr').tasks).toEqual({ hello: turkish });
  expect(playbookTextsIn(texts, 'en').tasks).toEqual({ hello: english });
});

it('says a rule in English that the language does not have, and each text of it', () => {
  const texts = {
    en: { tasks: { hello: english, bye: english } },
    tr: { tasks: { hello: { title: turkish.title, how: turkish.how } } },
  };
  expect(playbookTextsIn(texts, 'tr').tasks).toEqual({
    hello: { ...turkish, why: english.why },
    bye: english,
  });
});

it('says in a language that it has what it says neither in this one nor in English', () => {
  const texts = { de: { tasks: { hello: english } }, tr: { tips: { a: { title: 'Bir' } } } };
  expect(playbookTextsIn(texts, 'en')).toMatchObject({
    tasks: { hello: english },
    tips: { a: { title: 'Bir' } },
  });
});

it('never mixes the forms of a plural from two languages', () => {
  const texts = {
    en: { tips: { a: { text_one: 'one post', text_other: '{{count}} posts' } } },
    tr: { tips: { a: { text: '{{count}} gönderi' } } },
  };
  expect(playbookTextsIn(texts, 'tr').tips).toEqual({ a: { text: '{{count}} gönderi' } });
});

it('takes any id for an id', () => {
  const texts = JSON.parse(
    '{"en":{"tips":{"__proto__":{"title":"x"},"toString":{"title":"y"}}}}',
  ) as PlaybookFile['texts'];
  expect(Object.entries(playbookTextsIn(texts, 'tr').tips ?? {})).toEqual([
    ['__proto__', { title: 'x' }],
    ['toString', { title: 'y' }],
  ]);
});
