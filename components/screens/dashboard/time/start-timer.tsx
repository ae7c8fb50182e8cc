import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import type { NetworkId } from '@/lib/domain/network-id';
import type { WorkKind } from '@/lib/domain/work-kind';
import type { TimerVerbs } from '../../../coach/use-timer-verbs';
import { Button } from '../../../ui/button';
import { NetworkField } from './network-field';
import { NoteField } from './note-field';
import { WorkField } from './work-field';

export interface StartTimerProps {
  brand: Brand;
  verbs: TimerVerbs;
  onLeave: () => void;
}

/** What the timer will count, and the button for a quarter of an hour on the phone. */
export function StartTimer({ brand, verbs, onLeave }: StartTimerProps) {
  const { t } = useTranslation(['time', 'timer']);
  const [work, setWork] = useState<WorkKind>('create');
  const [network, setNetwork] = useState<NetworkId>();
  const [note, setNote] = useState('');
  const tooLong = verbs.said?.kind === 'problem' && verbs.said.problem.code === 'field-too-long';
  return (
    <form
      noValidate
      data-testid="timer-form"
      className="grid gap-4"
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        onLeave();
        verbs.start({ brandId: brand.id, work, network, note });
      }}
    >
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <WorkField label={t('time:timer.work')} value={work} onChange={setWork} />
        <NetworkField brandId={brand.id} value={network} onChange={setNetwork} />
      </div>
      <NoteField
        value={note}
        problem={tooLong && verbs.said?.kind === 'problem' ? verbs.said.problem : undefined}
        onChange={setNote}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" data-testid="timer-start">
          {t('time:timer.start')}
        </Button>
        <Button data-testid="time-phone" onClick={() => verbs.phone(brand.id)}>
          {t('timer:phone')}
        </Button>
      </div>
    </form>
  );
}
