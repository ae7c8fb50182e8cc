import EyeOff from 'lucide-react/icons/eye-off';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { type CallControl, useCall } from './use-call';
import { AS_WRITTEN, MarkedText } from '../ui/marked-text';

/** Says calmly, on top of every page of ours, that the other brands are hidden now. Absent outside a call. */
export function CallBar() {
  const call = useCall();
  if (!call?.on) return null;
  return (
    <Suspense fallback={null}>
      <Bar {...call} />
    </Suspense>
  );
}

function Bar({ brand, leave }: CallControl) {
  const { t } = useTranslation('call');
  return (
    <aside
      aria-label={t('label')}
      data-testid="call-bar"
      className="call-bar sticky top-0 z-30 flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-b border-line bg-sunken px-4 py-1.5 text-sm"
    >
      <p role="status" className="flex min-w-0 items-start gap-2">
        <EyeOff aria-hidden size={16} className="mt-0.5 shrink-0 text-muted" />
        <span dir="auto">
          {brand ? (
            <MarkedText
              text={t('bar', AS_WRITTEN)}
              values={{ brand: brand.name }}
              parts={{ b: <bdi className="font-semibold" /> }}
            />
          ) : (
            t('bar-nobody')
          )}
        </span>
      </p>
      <Button size="small" data-testid="leave-call" onClick={() => void leave()}>
        {t('leave')}
      </Button>
    </aside>
  );
}
