import { db } from '../db/database';
import { storedSettings } from '../db/stored-settings';
import type { Problem } from '../domain/problem';

/** A problem as it may be said: during a call the brand that it names is the call's own, or none by its name. */
export async function unnamed(problem: Problem): Promise<Problem> {
  if (problem.values?.['brand'] === undefined) return problem;
  const { call } = await storedSettings();
  const shown = call && (await db.brands.get(call.brandId));
  if (!call || problem.values['brand'] === shown?.name) return problem;
  return { ...problem, values: { ...problem.values, brand: call.others } };
}
