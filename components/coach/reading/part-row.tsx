import { useTranslation } from 'react-i18next';
import type { NetworkLimits } from '@/lib/domain/network-limits';
import type { AuditEntry, AuditPart } from '@/lib/domain/page-facts';
import { Signal, type SignalKind } from '../../ui/signal';

export interface PartRowProps {
  part: AuditPart;
  entry: AuditEntry;
  limits: NetworkLimits | undefined;
}

const SIGNALS: Readonly<Record<AuditEntry['there'], SignalKind>> = {
  yes: 'met',
  no: 'not-yet',
  'cannot-tell': 'cannot-tell',
};

/** One part of the profile: there, missing or not to be told, and what is worth saying of it. */
export function PartRow({ part, entry, limits }: PartRowProps) {
  const { t } = useTranslation('reading');
  const detail = useDetail(part, entry, limits);
  return (
    <li
      data-testid="audit-part"
      data-part={part}
      data-there={entry.there}
      className="grid grid-cols-[auto_1fr] items-start gap-x-2 py-1.5"
    >
      <Signal kind={SIGNALS[entry.there]} className="mt-0.5" />
      <div className="flex min-w-0 flex-wrap justify-between gap-x-3">
        <span>{t(`audit.part.${part}`)}</span>
        <span className="text-sm text-muted">{detail ?? t(`audit.is.${entry.there}`)}</span>
        {entry.tracked && (
          <span className="basis-full text-sm text-muted">
            {t(`audit.tracked.${entry.tracked}`)}
          </span>
        )}
      </div>
    </li>
  );
}

function useDetail(part: AuditPart, { value }: AuditEntry, limits: NetworkLimits | undefined) {
  const { t } = useTranslation('reading');
  if (typeof value === 'string') return <bdi>{value}</bdi>;
  if (part !== 'bio' || value === undefined) return undefined;
  const { bio } = limits ?? {};
  if (!bio) return t('audit.characters', { count: value });
  return t(bio.sure ? 'audit.of' : 'audit.ofAbout', { length: value, max: bio.max });
}
