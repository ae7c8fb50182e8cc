import { describe, expect, it } from 'vitest';
import { root } from '@/scripts/checks/run-command';
import { count, failedFiles, withSecondLook } from '@/scripts/checks/vitest-report';

const file = (name: string, ...statuses: string[]) => ({
  name: `${root}/tests/${name}`,
  status: statuses.length === 0 || statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});
const report = (...testResults: ReturnType<typeof file>[]) => ({ testResults });

describe('a test report', () => {
  it('counts what passed and what failed', () => {
    const counted = count(report(file('a', 'passed', 'passed'), file('b', 'passed', 'failed')));
    expect(counted).toEqual({ passed: 3, failed: 1, report: '' });
  });

  it.each(['pending', 'skipped', 'todo', 'disabled'])('counts a %s test as failed', (status) => {
    const counted = count(report(file('a', 'passed', status)));
    expect(counted).toMatchObject({ passed: 1, failed: 1 });
    expect(counted.report).toContain('1 tests were skipped');
  });

  it('counts a file that could not be loaded as one that failed, and names it', () => {
    const counted = count(report(file('a', 'passed'), file('b')));
    expect(counted).toMatchObject({ passed: 1, failed: 1 });
    expect(counted.report).toBe('tests/b could not be loaded.');
  });
});

describe('a second look', () => {
  const first = report(
    file('good', 'passed'),
    file('bad', 'passed', 'failed'),
    file('left-out', 'skipped'),
    file('unloaded'),
  );

  it('is taken at every file in which something failed or was left out', () => {
    const bad = ['bad', 'left-out', 'unloaded'].map((name) => `${root}/tests/${name}`);
    expect(failedFiles(first)).toEqual(bad);
  });

  it('counts a file as it ended the second time, and all others as before', () => {
    const second = report(file('bad', 'passed', 'passed'), file('unloaded', 'passed', 'failed'));
    expect(count(withSecondLook(first, second))).toMatchObject({ passed: 4, failed: 2 });
  });

  it('that did not come to a file leaves its failure', () => {
    expect(count(withSecondLook(first, report()))).toMatchObject({ passed: 2, failed: 3 });
  });
});
