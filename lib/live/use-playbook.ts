import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { db } from '../db/database';
import type { Playbook } from '../domain/playbook';
import type { PlaybookFile } from '../domain/playbook-file';
import { BUILT_IN } from '../playbook/built-in';

export interface PlaybookInUse {
  rules: Playbook;
  /** The brand's own texts by language; missing for the built-in playbook. */
  own?: Pick<PlaybookFile, 'name' | 'texts'>;
}

/** The playbook a brand works by, live; `undefined` until it is known. */
export function usePlaybook(brandId: string | undefined): PlaybookInUse | undefined {
  const row = useLiveQuery(
    async () => (brandId === undefined ? null : ((await db.playbooks.get(brandId)) ?? null)),
    [brandId],
  );
  return useMemo(() => {
    if (row === undefined) return undefined;
    if (row === null) return { rules: BUILT_IN };
    const { rules, name, texts } = row.file;
    return { rules, own: { name, texts } };
  }, [row]);
}
