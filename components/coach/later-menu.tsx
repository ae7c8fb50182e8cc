import Clock from 'lucide-react/icons/clock';
import { useTranslation } from 'react-i18next';
import type { Advice } from '@/lib/domain/advice';
import { Menu } from '../ui/menu';
import type { AdviceVerbs } from './advice-verbs';

export interface LaterMenuProps {
  advice: Advice;
  title: string;
  verbs: Pick<AdviceVerbs, 'onLater' | 'onLaterHere' | 'onMute'>;
}

/** Puts an advice aside: for a day, a week, until the page changes, or for good. Each can be undone. */
export function LaterMenu({ advice, title, verbs }: LaterMenuProps) {
  const { t } = useTranslation('coach');
  const { onLater, onLaterHere, onMute } = verbs;
  return (
    <Menu
      label={t('later.labelFor', { title })}
      testId="later"
      className="text-muted hover:text-ink"
      items={[
        { id: 'day', label: t('later.day'), onSelect: () => onLater(advice, 'day') },
        { id: 'week', label: t('later.week'), onSelect: () => onLater(advice, 'week') },
        ...(onLaterHere
          ? [{ id: 'here', label: t('later.here'), onSelect: () => onLaterHere(advice) }]
          : []),
        { id: 'mute', label: t('later.mute'), onSelect: () => onMute(advice) },
      ]}
    >
      <Clock aria-hidden size={16} />
    </Menu>
  );
}
