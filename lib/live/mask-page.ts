import { accountOf } from '../detection/account-of';
import type { Account } from '../domain/brand';
import type { ComposerState } from '../domain/composer-state';
import { type Call, isHidden, maskAccounts, maskBrand, maskBrands } from '../domain/mask-brand';
import type { PageReading } from '../domain/page-facts';
import type { PageRef } from '../domain/page-ref';
import type { Guard } from '../reading/judge-guard';
import type { BrandMatch } from '../reading/resolve-brand';
import type { ActivePage } from './active-page';

type NetworkPage = Extract<ActivePage, { state: 'network' }>;

/**
 * A page as it may be shown during a call. Whose it is keeps being said, as an account of another brand; the handle,
 * and everything that was read of a hidden brand's page, is left out. `accounts` are those that the page may name.
 */
export function maskPage(
  active: NetworkPage,
  accounts: readonly Account[],
  call: Call | undefined,
): NetworkPage {
  if (!call) return active;
  const { page, reading, otherBrand, proposed, among, viewerBrand, guardBrand } = active;
  const { guard, composer } = active;
  const isOthers = (handle: string | null | undefined): boolean => {
    const named = handle ? accountOf({ ...page, handle }) : undefined;
    const owners = accounts.filter(
      ({ network, key }) => network === named?.network && key === named.key,
    );
    return owners.length > 0 && owners.every(({ brandId }) => isHidden(call, brandId));
  };
  return {
    ...active,
    page: isOthers(page.handle) ? withoutOwner(page) : page,
    ...(reading && { reading: maskReading(reading, isOthers(page.handle), isOthers) }),
    ...(otherBrand && { otherBrand: maskBrand(otherBrand, call) }),
    match: maskMatch(active.match, call),
    ...(proposed && { proposed: maskBrand(proposed, call) }),
    ...(among && { among: maskBrands(among, call) }),
    ...(viewerBrand && { viewerBrand: maskBrand(viewerBrand, call) }),
    ...(active.proposed && { proposed: maskBrand(active.proposed, call) }),
    ...(active.among && { among: active.among.map((brand) => maskBrand(brand, call)) }),
    ...(guardBrand && { guardBrand: maskBrand(guardBrand, call) }),
    guard: maskGuard(guard, isOthers, call),
    ...(composer && { composer: maskComposer(composer, call) }),
  };
}

function maskMatch({ among, ...match }: BrandMatch, call: Call): BrandMatch {
  return { ...match, ...(among && { among: maskAccounts(among, call) }) };
}

const withoutOwner = ({ network, kind }: PageRef): PageRef => ({ network, kind });

function maskReading(
  reading: PageReading,
  isTheirs: boolean,
  isOthers: (handle: string | null | undefined) => boolean,
): PageReading {
  if (isTheirs) return { own: reading.own };
  const { viewer: _viewer, viewerId: _viewerId, ownId: _ownId, ...rest } = reading;
  return isOthers(reading.viewer) ? rest : reading;
}

function maskGuard(
  guard: Guard,
  isOthers: (handle: string | null | undefined) => boolean,
  call: Call,
): Guard {
  const { state, viewer, account } = guard;
  return {
    state,
    ...(viewer && !isOthers(viewer.handle) && { viewer }),
    ...(account && !isHidden(call, account.brandId) && { account }),
  };
}

/** The checks of a draft need its sizes only; who writes it is the guard's to say. */
function maskComposer(composer: ComposerState, call: Call): ComposerState {
  const { author: _author, viewer: _viewer, postId, loggedFor, ...rest } = composer;
  if (loggedFor === undefined || isHidden(call, loggedFor)) return rest;
  return { ...rest, loggedFor, ...(postId !== undefined && { postId }) };
}
