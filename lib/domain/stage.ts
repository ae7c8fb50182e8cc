import * as z from 'zod/mini';

/** 1 Starting, 2 Management, 3 Improvement. */
export const STAGES = [1, 2, 3] as const;
export const Stage = z.literal(STAGES);
export type Stage = z.infer<typeof Stage>;

/** Where the user says the brand stands when it is added; it decides the first stage. */
export const STANDINGS = ['starting', 'posting', 'measuring'] as const;
export const Standing = z.enum(STANDINGS);
export type Standing = z.infer<typeof Standing>;

export const stageOfStanding: Readonly<Record<Standing, Stage>> = {
  starting: 1,
  posting: 2,
  measuring: 3,
};
