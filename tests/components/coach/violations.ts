import axe from 'axe-core';

/** axe cannot see colours without a layout; `tests/contracts/contrast.test.ts` does that part. */
export const violations = async (): Promise<string[]> => {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};
