import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { MarkedText } from '@/components/ui/marked-text';

const shown = (text: string, values?: Record<string, string>) =>
  render(
    <MarkedText text={text} {...(values && { values })} parts={{ b: <b />, when: <time /> }} />,
  ).container.innerHTML;

it('puts elements where the marks are and values where their places are', () => {
  expect(
    shown('Signed in as <b>{{handle}}</b> of {{brand}}.', { handle: '@a', brand: 'Acme' }),
  ).toBe('Signed in as <b>@a</b> of Acme.');
  expect(shown('Done <when/>')).toBe('Done <time></time>');
  expect(shown('<b>{{a}}</b> and <b>{{b}}</b>', { a: '1', b: '2' })).toBe('<b>1</b> and <b>2</b>');
  expect(shown('No marks at all')).toBe('No marks at all');
});

it('shows a name that looks like a mark or a place as it is', () => {
  expect(
    shown('For <b>{{brand}}</b>, {{handle}}.', { brand: '</b>x<when/>{{handle}}', handle: '$&' }),
  ).toBe('For <b>&lt;/b&gt;x&lt;when/&gt;{{handle}}</b>, $&amp;.');
});

it('shows the words of a mark that stands for nothing, and a place that has no value', () => {
  expect(shown('A <i>word</i> for {{nobody}}')).toBe('A word for {{nobody}}');
});
