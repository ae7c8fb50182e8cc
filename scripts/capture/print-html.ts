import type { PageElement, PageNode } from './page-tree.ts';

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeValue = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

/** JSON that neither ends its script nor runs where the script is a program. */
const printScript = (text: string, isData: boolean): string => {
  const json = text.replaceAll('<', String.raw`\u003c`);
  return isData || json === '' ? json : `void ${json};`;
};

const isData = ({ attributes }: PageElement): boolean =>
  attributes.some(([name, value]) => name === 'type' && value.includes('json'));

export const printStart = ({ tag, attributes }: PageElement): string =>
  `<${[tag, ...attributes.map(([name, value]) => (value === '' ? name : `${name}="${escapeValue(value)}"`))].join(' ')}>`;

/** Every element on a line of its own, so that a change shows as a line; beside a text, space would be text. */
const printNodes = (nodes: readonly PageNode[]): string => {
  const inline = nodes.some((node) => typeof node === 'string');
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeText(node);
      return (inline ? '' : '\n') + printElement(node);
    })
    .join('');
};

/** An element as HTML; an open shadow root as a template that the parser takes for one. */
export const printElement = (element: PageElement): string => {
  const { tag, children, shadow } = element;
  const start = printStart(element);
  if (VOID.has(tag)) return start;
  if (tag === 'script') {
    const text = children.filter((child) => typeof child === 'string').join('');
    return `${start}${printScript(text, isData(element))}</script>`;
  }
  const root = shadow ? `<template shadowrootmode="open">${printNodes(shadow)}</template>` : '';
  return `${start}${root}${printNodes(children)}</${tag}>`;
};
