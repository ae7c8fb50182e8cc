import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { giveUpExperiment } from '@/lib/actions/end-experiment';
import { Button } from '../../../../ui/button';
import { WordsDialog } from '../../stages/words-dialog';

/** Stops a running experiment for a reason, which goes to the record. */
export function GiveUp({ id, onChange }: { id: string; onChange: () => void }) {
  const { t } = useTranslation('experiments');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        className="justify-self-start"
        data-testid="experiment-give-up"
        onClick={() => setOpen(true)}
      >
        {t('giveUp.open')}
      </Button>
      {open && (
        <WordsDialog
          title={t('giveUp.title')}
          text={t('giveUp.text')}
          label={t('giveUp.label')}
          save={(reason) => {
            onChange();
            return giveUpExperiment(id, reason);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
