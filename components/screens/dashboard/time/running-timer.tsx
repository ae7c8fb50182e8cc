import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { networkName } from '@/lib/live/network-list';
import { useArchivedBrands, useBrands } from '@/lib/live/use-brands';
import type { TimerNow } from '@/lib/live/use-timer';
import { useBrandName } from '../../../coach/use-brand-name';
import { useSayLength } from '../../../coach/use-say-length';
import type { TimerVerbs } from '../../../coach/use-timer-verbs';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';
import { ForgottenDialog } from './forgotten-dialog';

export interface RunningTimerProps {
  timer: TimerNow;
  verbs: TimerVerbs;
  onLeave: () => void;
}

/** What runs, for whom and since when. One that was forgotten asks how long the work was before it saves anything. */
export function RunningTimer({ timer, verbs, onLeave }: RunningTimerProps) {
  const { t, i18n } = useTranslation(['time', 'timer']);
  const sayLength = useSayLength();
  const nameOf = useBrandName();
  const brands = useBrands();
  const archived = useArchivedBrands();
  const once = useOneAtATime();
  const [asks, setAsks] = useState(false);
  const gone =
    brands !== undefined &&
    archived !== undefined &&
    ![...brands, ...archived].some(({ id }) => id === timer.brandId);
  const since = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(Date.parse(timer.startedAt));
  const facts = [
    t(`timer:work.${timer.work}`),
    timer.network && networkName(timer.network),
    timer.note,
    t('time:timer.since', { time: since }),
  ].filter((fact) => typeof fact === 'string');
  return (
    <div className="grid gap-3" data-testid="timer-running">
      <div className="grid gap-0.5">
        <p className="text-sm text-muted">
          {t('time:timer.running', { brand: nameOf(timer.brandId) })}
        </p>
        {!timer.forgotten && (
          <p className="text-xl font-semibold" data-testid="timer-now">
            {sayLength(timer.seconds)}
          </p>
        )}
        <p dir="auto" className="text-sm text-muted">
          {facts.join(' · ')}
        </p>
      </div>
      {(gone || timer.forgotten) && (
        <Notice tone="warning">{t(gone ? 'time:timer.gone' : 'time:timer.forgotten')}</Notice>
      )}
      <div className="flex flex-wrap gap-2">
        {!gone && (
          <Button
            variant="primary"
            data-testid="timer-stop"
            onClick={() => {
              if (timer.forgotten) return setAsks(true);
              onLeave();
              return once(() => verbs.stop());
            }}
          >
            {t(timer.forgotten ? 'timer:stopForgotten' : 'timer:stop')}
          </Button>
        )}
        <Button
          data-testid="timer-discard"
          onClick={() => {
            onLeave();
            verbs.discard();
          }}
        >
          {t('timer:discard')}
        </Button>
        {!gone && (
          <Button data-testid="time-phone" onClick={() => verbs.phone(timer.brandId)}>
            {t('timer:phone')}
          </Button>
        )}
      </div>
      {asks && (
        <ForgottenDialog
          since={since}
          limit={timer.mostMinutes}
          stop={(seconds) => {
            onLeave();
            return verbs.stop(seconds);
          }}
          onClose={() => setAsks(false)}
        />
      )}
    </div>
  );
}
