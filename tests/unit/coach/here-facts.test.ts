import { describe, expect, it } from 'vitest';
import { hereFacts } from '../../../lib/coach/situation/here-facts';
import { ACCOUNTS_ON } from '../../../lib/domain/network-id';
import registry from '../../../lib/detection/registry';
import { account, brandFacts, fact, NOW, page, snapshot } from './build';

const one = account('instagram', { id: 'one', handle: 'Acme.Coffee' });
const two = account('instagram', { id: 'two', handle: 'acme.roastery' });
const counts = [
  snapshot('2026-11-16', 'followers', 100, 'one'),
  snapshot('2026-11-16', 'followers', 900, 'two'),
];

describe('the account on the network of the page', () => {
  it('is the one there is, whatever page is shown', () => {
    const facts = brandFacts({ accounts: [one], snapshots: counts });
    expect(hereFacts(facts, page('home'), NOW)).toMatchObject({ followersHere: 100 });
  });

  it('is named by the address where there are several, and else nothing is said of any', () => {
    const facts = brandFacts({ accounts: [one, two], snapshots: counts });
    const named = { ...page('profile'), handle: 'acme.Roastery' };
    expect(hereFacts(facts, named, NOW)).toMatchObject({ followersHere: 900 });
    const here = hereFacts(facts, page('home'), NOW);
    expect(here.accountHere).toBe(true);
    expect(here.followersHere).toBeUndefined();
    expect(here.openPartsHere).toBeUndefined();
  });
});

it.each([
  { read: undefined, isMissing: false },
  { read: true, isMissing: false },
  { read: false, isMissing: true },
])('a link is missing only where it was looked for: %o', ({ read, isMissing }) => {
  const accountFacts = read === undefined ? [] : [fact('one', 'link', read)];
  const facts = brandFacts({ accounts: [one], accountFacts });
  expect(hereFacts(facts, page('profile'), NOW)).toMatchObject({ linkMissing: isMissing });
});

it('knows the pages on which another network’s accounts are managed, as the networks’ files do', () => {
  const named = registry.flatMap((definition) =>
    'accountsOn' in definition ? [[definition.id, definition.accountsOn]] : [],
  );
  expect(ACCOUNTS_ON).toMatchObject(Object.fromEntries(named) as object);
});
