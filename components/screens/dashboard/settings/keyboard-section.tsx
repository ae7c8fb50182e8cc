import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openShortcuts } from '@/lib/actions/open-shortcuts';
import { useShortcuts } from '@/lib/live/use-shortcuts';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Section } from '../../../ui/section';

/** The keys as they are set now. Only the browser's own page can change them. */
export function KeyboardSection() {
  const { t } = useTranslation('toolbar');
  const shortcuts = useShortcuts();
  const [failed, setFailed] = useState(false);
  if (!shortcuts || shortcuts.length === 0) return null;
  return (
    <Section title={t('keyboard.title')} description={t('keyboard.text')}>
      <dl className="divide-y divide-line rounded-lg border border-line bg-raised">
        {shortcuts.map(({ id, keys }) => (
          <div
            key={id}
            data-testid="shortcut"
            data-command={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2.5"
          >
            <dt>{t(`keyboard.commands.${id}`)}</dt>
            <dd className={keys ? undefined : 'text-muted'}>
              {keys ? (
                <kbd className="rounded-sm border border-edge bg-sunken px-1.5 py-0.5 text-sm">
                  {keys}
                </kbd>
              ) : (
                t('keyboard.none')
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div className="grid justify-items-start gap-2">
        <Button
          data-testid="change-keys"
          onClick={() => void openShortcuts().then((opened) => setFailed(!opened))}
        >
          {t('keyboard.change')}
        </Button>
        {failed && (
          <Notice tone="warning" live>
            {t('keyboard.byHand')}
          </Notice>
        )}
      </div>
    </Section>
  );
}
