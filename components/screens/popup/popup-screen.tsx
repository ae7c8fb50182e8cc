import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Coach } from '../../coach/coach';
import { openPage } from '../../coach/open-page';
import { useOpenPanel } from '../../coach/use-open-panel';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

/** A glance at the coach. With a `tabId` it stands in a window of its own and stays with that tab. */
export function PopupScreen({ tabId }: { tabId?: number | undefined }) {
  const { t } = useTranslation('coach');
  const open = useOpenPanel();
  const [failed, setFailed] = useState(false);
  const openPanel = () =>
    void open().then((opened) => {
      setFailed(!opened);
      if (opened && tabId === undefined) window.close();
    });
  return (
    <div className="mx-auto w-[380px] max-w-full">
      <Coach
        surface="popup"
        tabId={tabId}
        onOpenPanel={openPanel}
        footer={
          <footer className="sticky bottom-0 -mx-4 -mb-3 grid gap-2 border-t border-line bg-ground px-4 py-2.5">
            {failed && (
              <Notice tone="warning" live>
                {t('panel.failed')}
              </Notice>
            )}
            <div className="flex gap-2">
              <Button size="small" data-testid="open-panel" className="flex-1" onClick={openPanel}>
                {t('panel.open')}
              </Button>
              <Button
                size="small"
                data-testid="open-dashboard"
                onClick={() => void openPage('dashboard.html')}
              >
                {t('dashboard')}
              </Button>
            </div>
          </footer>
        }
      />
    </div>
  );
}
