import { describe, expect, it } from 'vitest';
import { setupOf } from '../../../lib/coach/setup-of';
import type { BrandFacts } from '../../../lib/domain/brand-facts';
import { TASKS } from '../../../lib/playbook/tasks';
import { account, accounts, brandFacts, brief, fact, move, NOW, setUp } from './build';

const open = (facts: BrandFacts) =>
  setupOf(TASKS, facts, NOW).map((one) => [one.account.id, one.open.map(({ id }) => id)]);

const first = account('instagram');
const later = account('tiktok', { addedAt: '2026-11-10T08:00:00Z' });
const WHOLE = ['handles', 'two-step', 'profile', 'baseline', 'opening'];

describe('setupOf', () => {
  it('is nothing in stage 1, where set-up is the stage itself', () => {
    expect(open(brandFacts({ accounts: [first, later] }))).toEqual([]);
  });

  it('is the whole set-up of an account that was added after stage 1, and of no other', () => {
    expect(open(brandFacts({ stage: 2, accounts: [first, later] }))).toEqual([['tiktok', WHOLE]]);
    expect(open(brandFacts({ stage: 3, accounts: [first, later] }))).toEqual([['tiktok', WHOLE]]);
  });

  it('shrinks with each part, and goes when it is done', () => {
    const some = [fact('tiktok', 'owner', 'Ayşe'), fact('tiktok', 'backup-owner', 'Deniz')];
    const facts = brandFacts({ stage: 2, accounts: [first, later], accountFacts: some });
    expect(open(facts)).toEqual([['tiktok', WHOLE.slice(1)]]);
    expect(open({ ...facts, accountFacts: setUp([later]) })).toEqual([]);
  });

  it('counts from the first move out of stage 1, also after a move back and on again', () => {
    const moves = [move(1, 2, '2026-10-05T08:00:00Z'), move(1, 2, '2026-11-12T08:00:00Z')];
    const facts = brandFacts({
      stage: 2,
      since: '2026-11-12T08:00:00Z',
      accounts: [first, later],
      moves,
    });
    expect(open(facts)).toEqual([['tiktok', WHOLE]]);
    expect(open({ ...facts, moves: moves.toReversed() })).toEqual([['tiktok', WHOLE]]);
  });

  it('does not ask for the accounts that a brand brought along when it was added in stage 2', () => {
    const since = '2026-11-10T08:00:00Z';
    const brought = accounts('instagram', 'x').map((one) => ({ ...one, addedAt: since }));
    const facts = brandFacts({ stage: 2, declared: 'posting', since, accounts: brought });
    expect(open(facts)).toEqual([]);
    const added = account('tiktok', { addedAt: '2026-11-11T08:00:00Z' });
    expect(open({ ...facts, accounts: [...brought, added] })).toEqual([['tiktok', WHOLE]]);
  });

  it('leaves out a network that is "not now", until it is chosen', () => {
    const facts = brandFacts({
      stage: 2,
      accounts: [first, later],
      brief: brief({ choice: ['instagram'] }),
    });
    expect(open(facts)).toEqual([]);
    expect(open({ ...facts, brief: brief({ choice: ['instagram', 'tiktok'] }) })).toEqual([
      ['tiktok', WHOLE],
    ]);
  });
});
