import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/domain/brand';
import type { PageRef } from '../../../lib/domain/page-ref';
import { judgeGuard, type KnownViewer } from '../../../lib/reading/judge-guard';
import { knownViewer } from '../../../lib/reading/known-viewer';

const page: PageRef = { network: 'x', kind: 'home' };
const AT = '2026-11-25T10:00:00.000Z';
const account = (brandId: string, handle: string): Account => ({
  id: `${brandId}-${handle}`,
  brandId,
  network: 'x',
  handle,
  key: handle.toLowerCase(),
  addedAt: AT,
});
const accounts = [account('acme', 'Acme'), account('beta', 'Beta')];
const viewer = (handle: string): KnownViewer => ({ handle, at: AT, source: 'page' });
const guard = (
  handle: string | undefined,
  workingBrandId: string | undefined = 'acme',
  more = {},
) =>
  judgeGuard({
    page,
    viewer: handle === undefined ? undefined : viewer(handle),
    accounts,
    personal: [],
    workingBrandId,
    ...more,
  });

describe('the guard', () => {
  it('is content with the working brand’s account, in any spelling', () => {
    expect(guard('ACME')).toMatchObject({ state: 'fine', account: { brandId: 'acme' } });
  });

  it('names the account of another brand', () => {
    expect(guard('beta')).toMatchObject({ state: 'wrong-brand', account: { brandId: 'beta' } });
  });

  it('does not know an account of no brand, nor who is signed in where no page says it', () => {
    expect(guard('gamma').state).toBe('unknown');
    expect(guard(undefined).state).toBe('cannot-tell');
  });

  it('has nothing to compare with where no brand is worked for', () => {
    expect(
      judgeGuard({
        page,
        viewer: viewer('beta'),
        accounts,
        personal: [],
        workingBrandId: undefined,
      }),
    ).toMatchObject({ state: 'fine', account: { brandId: 'beta' } });
  });

  it('takes an account that two brands have for right for both, and wrong for any other', () => {
    const both = { accounts: [account('beta', 'Both'), account('gamma', 'Both')] };
    expect(guard('both', 'acme', both).state).toBe('wrong-brand');
    const unpinned = { ...both, workingBrandId: undefined };
    expect(guard('both', 'acme', unpinned).state).toBe('cannot-tell');
    const shared = { 'x both': 'gamma' };
    expect(guard('both', 'acme', { ...unpinned, shared }).account?.brandId).toBe('gamma');
    expect(guard('both', 'gamma', both).state).toBe('fine');
    expect(guard('both', 'beta', both).state).toBe('fine');
  });

  it('leaves the user’s own account alone, whatever brand lists it', () => {
    const personal = [{ network: 'x' as const, handle: 'Beta', key: 'beta' }];
    expect(guard('beta', 'acme', { personal }).state).toBe('personal');
    expect(guard('gamma', 'acme', { personal }).state).toBe('unknown');
  });
});

describe('who would publish', () => {
  const remembered = { handle: 'before', at: '2026-11-25T08:00:00.000Z' };
  const known = (reading?: string | null, author?: string, where = page) =>
    knownViewer(where, AT, reading, remembered, author);

  it('is the author the composer names, before the person who is signed in', () => {
    expect(known('person', 'company/acme')?.handle).toBe('company/acme');
    expect(known('person')).toEqual({ handle: 'person', at: AT, source: 'page' });
  });

  it('is the account that the page manages', () => {
    const admin: PageRef = { network: 'linkedin', kind: 'business', handle: 'company/acme' };
    expect(known('person', undefined, admin)?.handle).toBe('company/acme');
  });

  it('is whoever was signed in when a page last said it, unless this one says nobody is', () => {
    expect(known()).toEqual({ ...remembered, source: 'remembered' });
    expect(known(null)).toBeUndefined();
  });
});
