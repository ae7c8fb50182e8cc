import { useTranslation } from 'react-i18next';
import type { NetworkId } from '@/lib/domain/network-id';
import { NETWORKS } from '@/lib/live/network-list';
import { Card } from '../../ui/card';

/** What is read on these networks and what is not, beside the sentence with which the browser will ask. */
export function WhatIsRead({ networks }: { networks: readonly NetworkId[] }) {
  const { t } = useTranslation('welcome');
  const facts = new Set(NETWORKS.flatMap(({ id, reads }) => (networks.includes(id) ? reads : [])));
  return (
    <Card className="grid gap-5 sm:grid-cols-2">
      <div className="grid content-start gap-2">
        <h2 className="text-base">{t('networks.reads.title')}</h2>
        <ul className="grid list-disc gap-1 ps-5 text-sm marker:text-muted">
          {[...facts, 'page'].map((fact) => (
            <li key={fact}>{t(`networks.reads.${fact}`)}</li>
          ))}
        </ul>
        <p className="text-sm">{t('networks.never')}</p>
      </div>
      <div className="grid content-start gap-2">
        <h2 className="text-base">{t('networks.warning')}</h2>
        <blockquote className="border-s-2 border-edge ps-3 text-sm">
          {t(import.meta.env.FIREFOX ? 'networks.warningFirefox' : 'networks.warningChrome')}
        </blockquote>
        <p className="text-sm text-muted">{t('networks.warningWhy')}</p>
      </div>
    </Card>
  );
}
