import { useTranslation } from 'react-i18next';
import type { PracticeProfile } from '@/lib/domain/practice';
import { Gate } from './gate';
import { Panel } from './panel';
import { Portrait } from './portrait';
import { usePractice, useViewer } from './practice-store';

const LINES = ['first', 'second'] as const;

export function MessagesView() {
  const { t } = useTranslation('practice');
  const viewer = useViewer();
  const profiles = usePractice((state) => state.profiles);
  if (!viewer) return <Gate title={t('messages.title')} text={t('messages.signedOut')} />;
  const senders = othersThan(viewer, profiles);
  return (
    <Panel className="grid gap-4">
      <h1 className="text-xl">{t('messages.title')}</h1>
      <p className="text-muted">{t('messages.text')}</p>
      <ul className="grid gap-3">
        {LINES.map((line, index) => {
          const sender = senders[index];
          return (
            sender && (
              <li key={line} className="flex items-center gap-3">
                <Portrait profile={sender} />
                <span className="grid">
                  <span className="font-medium">{sender.name}</span>
                  <span>{t(`messages.${line}`)}</span>
                </span>
              </li>
            )
          );
        })}
      </ul>
    </Panel>
  );
}

const othersThan = (viewer: PracticeProfile, profiles: readonly PracticeProfile[]) =>
  profiles.filter(({ handle }) => handle !== viewer.handle).slice(-LINES.length);
