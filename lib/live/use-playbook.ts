import { useMemo } from 'react';
import { db } from '../db/database';
import type { BrandPlaybook } from '../domain/brand-playbook';
import type { Playbook } from '../domain/playbook';
import type { PlaybookFile } from '../domain/playbook-file';
import { BUILT_IN } from '../playbook/built-in';
import { useBrandQuery } from './use-brand-query';

export interface PlaybookInUse {
  rules: Playbook;
  /** The brand's own texts by language; missing for the built-in playbook. */
  own?: Pick<PlaybookFile, 'name' | 'texts'>;
}

/** The playbook a brand works by, live; `undefined` until it is known. */
export function usePlaybook(brandId: string | undefined): PlaybookInUse | undefined {
  const row = useBrandQuery<BrandPlaybook | null>(
    brandId,
    async (id) => (await db.playbooks.get(id)) ?? null,
    null,
    [],
    'playbook',
  );
  return useMemo(() => {
    if (row === undefined) return undefined;
    if (row === null) return { rules: BUILT_IN };
    const { rules, name, texts } = row.file;
    return { rules, own: { name, texts } };
  }, [row]);
}
