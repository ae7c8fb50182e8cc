import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordDecision } from '@/lib/actions/add-to-record';
import type { Decision } from '@/lib/domain/brand-facts';
import type { NetworkId } from '@/lib/domain/network-id';
import { networkName } from '@/lib/live/network-list';
import { useAccounts } from '@/lib/live/use-brands';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { WordsDialog } from './words-dialog';

const OUTCOMES = ['keep', 'shrink', 'leave'] as const;

/** Writes a decision to the record; about a network it says what becomes of it. */
export function AddDecision({ brandId }: { brandId: string }) {
  const { t } = useTranslation('record');
  const [open, setOpen] = useState(false);
  const [network, setNetwork] = useState<NetworkId | ''>('');
  const [outcome, setOutcome] = useState<NonNullable<Decision['outcome']>>('keep');
  const networks = [...new Set(useAccounts(brandId)?.map((account) => account.network))];
  return (
    <>
      <Button data-testid="add-decision" onClick={() => setOpen(true)}>
        {t('addDecision')}
      </Button>
      {open && (
        <WordsDialog
          title={t('decisionTitle')}
          text={t('decisionText')}
          label={t('decisionLabel')}
          save={(text) => recordDecision(brandId, network ? { text, network, outcome } : { text })}
          onClose={() => setOpen(false)}
        >
          <Field label={t('decisionNetwork')}>
            <Select
              value={network}
              data-testid="decision-network"
              onChange={(event) => setNetwork(event.target.value as NetworkId | '')}
            >
              <option value="">{t('decisionNone')}</option>
              {networks.map((id) => (
                <option key={id} value={id}>
                  {networkName(id)}
                </option>
              ))}
            </Select>
          </Field>
          {network && (
            <Field label={t('decisionOutcome')}>
              <Select
                value={outcome}
                data-testid="decision-outcome"
                onChange={(event) => setOutcome(event.target.value as typeof outcome)}
              >
                {OUTCOMES.map((one) => (
                  <option key={one} value={one}>
                    {t(`outcomes.${one}`)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </WordsDialog>
      )}
    </>
  );
}
