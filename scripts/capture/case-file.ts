import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../checks/run-command.ts';

const FOLDER = path.join(root, 'tests/fixtures/networks');
const CASE = /^<template\s[^>]*data-case="([^"]*)"/gm;
const NAME = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/** The fixture file of one network. */
export const caseFile = (network: string, folder: string = FOLDER): string =>
  path.join(folder, `${network}.html`);

/** Throws a sentence where no case may be written under this name. */
export const checkCaseName = (file: string, name: string): void => {
  if (!NAME.test(name)) {
    throw new Error(
      `"${name}" is no name for a case. Nothing was captured. Say small letters, digits and hyphens, such as --case own-profile.`,
    );
  }
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (Array.from(text.matchAll(CASE), ([, taken]) => taken).includes(name)) {
    throw new Error(
      `${file} has a case "${name}" already. Nothing was captured and the file is as it was. Say another name with --case, or take the old case out first.`,
    );
  }
};

/** Adds a case at the end of a network's file, which is made where there is none. */
export const appendCase = (file: string, network: string, text: string): void => {
  if (!existsSync(file)) {
    const head = `<!--\n  ${network}. Every name is made up. See instagram.html for the attributes of a case.\n-->\n`;
    writeFileSync(file, head);
  } else if (!readFileSync(file, 'utf8').endsWith('\n')) appendFileSync(file, '\n');
  appendFileSync(file, `\n${text}`);
};
