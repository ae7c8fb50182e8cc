import { useTranslation } from 'react-i18next';
import { Gate } from './gate';
import { Panel } from './panel';
import { Portrait } from './portrait';
import { usePractice, useViewer } from './practice-store';

const EVENTS = ['followed', 'liked', 'mentioned'] as const;

export function NotificationsView() {
  const { t } = useTranslation('practice');
  const viewer = useViewer();
  const profiles = usePractice((state) => state.profiles);
  if (!viewer) return <Gate title={t('notifications.title')} text={t('notifications.signedOut')} />;
  const others = profiles.filter(({ handle }) => handle !== viewer.handle).slice(-EVENTS.length);
  return (
    <Panel className="grid gap-4">
      <h1 className="text-xl">{t('notifications.title')}</h1>
      <ul className="grid gap-3">
        {others.map((person, index) => (
          <li key={person.handle} className="flex items-center gap-3">
            <Portrait profile={person} />
            <span dir="auto">{t(`notifications.${EVENTS[index]}`, { name: person.name })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
