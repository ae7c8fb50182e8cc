import { useTranslation } from 'react-i18next';
import type { EvidenceLine } from '@/lib/domain/assessment';
import { networkName } from '@/lib/live/network-list';
import { showHandle } from '@/lib/live/show-handle';
import { useSayDay } from './use-say-day';

/** More lines than this are counted and shown on request. */
const SHOWN = 3;

/** What a verdict rests on: value, date and place of each piece of evidence. */
export function EvidenceList({ evidence }: { evidence: readonly EvidenceLine[] }) {
  const { t } = useTranslation('gates');
  if (evidence.length === 0) return null;
  const list = (lines: readonly EvidenceLine[]) => (
    <ul className="grid gap-0.5 text-sm text-muted" data-testid="evidence">
      {lines.map((line) => (
        <EvidenceItem key={JSON.stringify(line)} line={line} />
      ))}
    </ul>
  );
  if (evidence.length <= SHOWN) return list(evidence);
  return (
    <details>
      <summary className="rounded-sm text-sm text-muted hover:underline">
        {t('evidence.count', { count: evidence.length })}
      </summary>
      {list(evidence)}
    </details>
  );
}

function EvidenceItem({ line }: { line: EvidenceLine }) {
  const { t, i18n } = useTranslation('gates');
  const sayDay = useSayDay();
  const { kind, value, of, at, network, handle } = line;
  const number = new Intl.NumberFormat(i18n.language);
  const amount =
    typeof value === 'number'
      ? of === undefined
        ? number.format(value)
        : t('evidence.of', { value: number.format(value), of: number.format(of) })
      : value;
  const where =
    network &&
    (handle ? `${networkName(network)} ${showHandle(network, handle)}` : networkName(network));
  return (
    <li className="tabular-nums" dir="auto">
      {[t(`evidence.${kind}`), amount, where, at && sayDay(at)].filter(Boolean).join(' · ')}
    </li>
  );
}
