import type { Account, Brand } from './brand';
import type { Settings } from './settings';

/** A call with a client: the one brand that is shown, and what is read in place of every other one. */
export type Call = NonNullable<Settings['call']>;

/** Whether a brand is out of sight now: there is a call, and it is about another one. */
export const isHidden = (call: Call | undefined, brandId: string): boolean =>
  call !== undefined && brandId !== call.brandId;

/**
 * A brand as it may be shown. Of a hidden one is taken what says nothing of it, field by field, so that a field
 * that is added to brands one day stays out of sight until somebody decides about it here.
 */
export const maskBrand = (brand: Brand, call: Call | undefined): Brand =>
  call === undefined || !isHidden(call, brand.id)
    ? brand
    : {
        id: brand.id,
        name: call.others,
        stage: brand.stage,
        stageSince: brand.stageSince,
        declared: brand.declared,
        createdAt: brand.createdAt,
        ...(brand.archivedAt !== undefined && { archivedAt: brand.archivedAt }),
      };

/** The same for a list. Hidden ones come last: between two names their place would give away a letter. */
export function maskBrands(brands: readonly Brand[], call: Call | undefined): Brand[] {
  const shown = brands.filter(({ id }) => !isHidden(call, id));
  const hidden = brands.filter(({ id }) => isHidden(call, id));
  // By the moment they were added, because the order of their names says something of them as well.
  const others = hidden.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  return [...shown, ...others.map((brand) => maskBrand(brand, call))];
}

/** The accounts that may be shown: a handle is as good as a name. */
export const maskAccounts = (accounts: readonly Account[], call: Call | undefined): Account[] =>
  accounts.filter(({ brandId }) => !isHidden(call, brandId));

/** The settings as they may be shown: during a call one works for the brand it is about, whatever is pinned. */
export function maskSettings(settings: Settings): Settings {
  const { call, timer } = settings;
  if (!call) return settings;
  const { note: _note, ...bareTimer } = timer ?? {};
  return {
    ...settings,
    workingBrandId: call.brandId,
    // Its keys are handles.
    sharedAccounts: {},
    ...(timer && isHidden(call, timer.brandId) && { timer: bareTimer as typeof timer }),
  };
}
