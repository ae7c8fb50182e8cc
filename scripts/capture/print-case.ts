import { printElement, printStart } from './print-html.ts';
import type { Skeleton } from './sanitise.ts';

/** What a case's parser puts around it: it opens the document itself, so only further attributes are written. */
const printRoot = ({ root }: Skeleton): string[] => {
  const attributes = root.attributes.filter(([name]) => name !== 'lang');
  const start = attributes.length > 0 ? [printStart({ ...root, attributes })] : [];
  return [
    ...start,
    ...root.children.filter((child) => typeof child !== 'string').map(printElement),
  ];
};

/** A case as it stands in a fixture file. What must be judged from it is for a person to say. */
export const printCase = (name: string, skeleton: Skeleton): string => {
  const head = [
    `data-case="${name}"`,
    `data-url="${skeleton.href}"`,
    `data-lang="${skeleton.lang}"`,
    ...(skeleton.first ? [] : ['data-first="no"']),
    `data-expect='{"own":"cannot-tell"}'`,
  ];
  return `<template ${head.join(' ')}>\n${printRoot(skeleton).join('\n')}\n</template>\n`;
};

/** The case's document as HTML, as the tests will parse it. */
export const printDocument = (skeleton: Skeleton): string =>
  `<!doctype html><html lang="${skeleton.lang}">${printRoot(skeleton).join('\n')}</html>`;
