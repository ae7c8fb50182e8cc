import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry, AuditPart, PageReading } from '@/lib/domain/page-facts';
import type { NetworkId } from '@/lib/domain/network-id';
import { auditedParts, limitsOf } from '@/lib/live/network-list';
import { Card } from '../../ui/card';
import { RelativeTime } from '../../ui/relative-time';
import { BlockLabel } from '../block-label';
import { PartRow } from './part-row';

export interface ProfileAuditProps {
  network: NetworkId;
  reading: PageReading;
  readAt: string;
  /** Whether the parts are listed at once; else the summary opens them. */
  open: boolean;
}

const UNTOLD: AuditEntry = { there: 'cannot-tell' };

/** Which parts of one's own profile are there, as the page was just read. */
export function ProfileAudit({ network, reading, readAt, open }: ProfileAuditProps) {
  const { t } = useTranslation('reading');
  const id = useId();
  const parts = auditedParts(network);
  if (reading.own !== 'yes' || !reading.audit || parts.length === 0) return null;
  const { audit } = reading;
  const entryOf = (part: AuditPart) => audit[part] ?? UNTOLD;
  const count = (there: AuditEntry['there']) =>
    parts.filter((part) => entryOf(part).there === there).length;
  const isAnythingKnown = count('cannot-tell') < parts.length;
  const summary = [
    // Of a page that is still being drawn, "0 there" would be a claim.
    isAnythingKnown && t('audit.there', { count: count('yes'), of: parts.length }),
    count('no') > 0 && t('audit.missing', { count: count('no') }),
    count('cannot-tell') > 0 && t('audit.untold', { count: count('cannot-tell') }),
  ]
    .filter(Boolean)
    .join(' · ');
  const list = (
    <ul className="divide-y divide-line px-3">
      {parts.map((part) => (
        <PartRow key={part} part={part} entry={entryOf(part)} limits={limitsOf(network)} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby={id} data-testid="audit" className="grid grid-cols-1 gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <BlockLabel id={id}>{t('audit.label')}</BlockLabel>
        <span className="text-xs text-muted">
          <RelativeTime at={readAt} />
        </span>
      </div>
      <Card flush>
        {open ? (
          <>
            <p className="border-b border-line px-3 py-2 text-sm font-medium">{summary}</p>
            {list}
          </>
        ) : (
          <details>
            <summary className="cursor-pointer px-3 py-2 text-sm font-medium">{summary}</summary>
            <div className="border-t border-line">{list}</div>
          </details>
        )}
      </Card>
    </section>
  );
}
