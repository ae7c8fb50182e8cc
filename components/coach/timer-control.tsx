import Clock from 'lucide-react/icons/clock';
import Smartphone from 'lucide-react/icons/smartphone';
import Square from 'lucide-react/icons/square';
import Timer from 'lucide-react/icons/timer';
import Trash2 from 'lucide-react/icons/trash-2';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { WORK_KINDS } from '@/lib/domain/work-kind';
import { useTimer } from '@/lib/live/use-timer';
import { Menu, type MenuItem } from '../ui/menu';
import { openPage } from './open-page';
import { TimerNote } from './timer-note';
import { useBrandName } from './use-brand-name';
import { useSayLength } from './use-say-length';
import { useTimerVerbs } from './use-timer-verbs';

/**
 * The timer in the coach's own line: a menu that starts and stops it and writes down a quarter of an hour on the
 * phone. What came of it stands in a line below.
 */
export function TimerControl({ brand }: { brand: Pick<Brand, 'id'> }) {
  const { t } = useTranslation('timer');
  const timer = useTimer();
  const nameOf = useBrandName();
  const sayLength = useSayLength();
  const verbs = useTimerVerbs();
  const openTime = () => void openPage('dashboard.html#/time');
  const items: MenuItem[] = timer
    ? [
        {
          id: 'stop',
          label: t(timer.forgotten ? 'stopForgotten' : 'stop'),
          icon: <Square size={16} />,
          // A popup loses what is typed when it closes, so the question is asked in a tab.
          onSelect: timer.forgotten ? openTime : () => void verbs.stop(),
        },
        {
          id: 'discard',
          label: t('discard'),
          icon: <Trash2 size={16} />,
          onSelect: verbs.discard,
        },
        { id: 'open', label: t('open'), icon: <Clock size={16} />, onSelect: openTime },
      ]
    : WORK_KINDS.map((work) => ({
        id: work,
        label: t('start', { work: t(`work.${work}`) }),
        onSelect: () => verbs.start({ brandId: brand.id, work }),
      }));
  return (
    <>
      <Menu
        testId="timer"
        label={
          timer
            ? t('menuRunning', { brand: nameOf(timer.brandId), length: sayLength(timer.seconds) })
            : t('menu')
        }
        className={timer ? 'px-1.5 font-medium' : 'text-muted hover:text-ink'}
        items={[
          {
            id: 'phone',
            label: t('phone'),
            icon: <Smartphone size={16} />,
            onSelect: () => verbs.phone(brand.id),
          },
          ...items,
        ]}
      >
        <Timer aria-hidden size={18} className={timer ? 'text-stage' : undefined} />
        {timer && <span data-testid="timer-length">{clock(timer.seconds)}</span>}
      </Menu>
      {verbs.said && (
        <div className="order-last basis-full">
          <TimerNote said={verbs.said} />
        </div>
      )}
    </>
  );
}

/** `0:42`: hours and minutes, for the little room that there is. */
function clock(seconds: number): string {
  const minutes = Math.max(0, Math.floor(seconds / 60));
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
