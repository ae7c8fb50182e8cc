import * as z from 'zod/mini';
import { Brand } from './brand';
import { INITIAL_SIGNS, signsOf } from './brand-mark';

/**
 * What can be changed of a brand in its form. A field that is not there stays as it is; `undefined` takes an optional
 * one away.
 */
export const BrandChange = z.partial(
  z.pick(Brand, { name: true, colour: true, initial: true, retainer: true, clientLanguage: true }),
);
export type BrandChange = { [K in keyof z.infer<typeof BrandChange>]?: Brand[K] | undefined };

export const isInitial = (text: string): boolean => {
  const { length } = signsOf(text.trim());
  return length >= 1 && length <= INITIAL_SIGNS;
};
