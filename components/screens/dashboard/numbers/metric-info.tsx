import Info from 'lucide-react/icons/info';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueEntry } from '@/lib/live/metric-catalogue';
import { ActionLink } from '../../../ui/action-link';
import { Dialog } from '../../../ui/dialog';
import { IconButton } from '../../../ui/icon-button';
import { MetricFacts } from './catalogue/metric-facts';

/** A small button that says what a number means, by its id. Of an id that nobody knows there is nothing to say. */
export function MetricInfo({ metric }: { metric: string }) {
  const { t } = useTranslation('metrics');
  const [open, setOpen] = useState(false);
  const entry = catalogueEntry(metric);
  if (!entry) return null;
  const name = t(`name.${entry.id}`);
  const close = () => setOpen(false);
  return (
    <>
      <IconButton
        label={t('info', { name })}
        data-metric-info={entry.id}
        onClick={() => setOpen(true)}
      >
        <Info size={16} />
      </IconButton>
      {open && (
        <Dialog open onClose={close} title={name}>
          <MetricFacts entry={entry} />
          <ActionLink
            className="justify-self-start"
            href={`#/numbers/metrics/${entry.id}`}
            onClick={close}
          >
            {t('link')}
          </ActionLink>
        </Dialog>
      )}
    </>
  );
}
