import { describe, expect, it } from 'vitest';
import { criticalZ, twoSidedP } from '../../../lib/measure/normal';

describe('the normal distribution', () => {
  // Published tables.
  it.each([
    [0.8, 1.281552],
    [0.9, 1.644854],
    [0.95, 1.959964],
    [0.99, 2.575829],
  ])('holds %d within %d standard deviations', (confidence, z) => {
    expect(criticalZ(confidence)).toBeCloseTo(z, 4);
    expect(twoSidedP(z)).toBeCloseTo(1 - confidence, 6);
    expect(twoSidedP(-z)).toBe(twoSidedP(z));
  });
});
