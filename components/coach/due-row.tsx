import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { networkName } from '@/lib/live/network-list';
import type { DueItem } from '@/lib/live/use-due-work';
import { Button } from '../ui/button';
import { NetworkMark } from '../ui/network-mark';
import { Signal } from '../ui/signal';
import { useTaskTexts } from './use-task-texts';

export interface DueRowProps {
  item: DueItem;
  brand: Brand;
  onStart: () => void;
}

/** One planned post or one task that is due. */
export function DueRow({ item, brand, onStart }: DueRowProps) {
  const { t } = useTranslation('today');
  const textsOf = useTaskTexts();
  const title =
    item.kind === 'post'
      ? (item.slot.topic ?? t('due.post', { network: networkName(item.slot.network) }))
      : textsOf(item.task).title;
  const facts =
    item.kind === 'post'
      ? t('due.planned', { network: networkName(item.slot.network) })
      : [
          t('due.minutes', { count: Math.round(item.minutes) }),
          t(`due.cadence.${item.task.cadence}`),
          item.again && t('due.again'),
        ]
          .filter(Boolean)
          .join(' · ');
  return (
    <li data-testid="due" data-kind={item.kind} className="flex items-center gap-3 px-4 py-2.5">
      {item.kind === 'post' ? (
        <NetworkMark network={item.slot.network} />
      ) : (
        <Signal kind="not-yet" />
      )}
      <div className="grid min-w-0 flex-1">
        <p dir="auto" className="line-clamp-2" title={title}>
          {title}
        </p>
        <p className="text-sm text-muted">{facts}</p>
      </div>
      <Button
        size="small"
        data-testid="due-start"
        aria-label={t('due.startFor', { title, brand: brand.name })}
        onClick={onStart}
      >
        {t('due.start')}
      </Button>
    </li>
  );
}
