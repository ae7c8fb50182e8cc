import { useTranslation } from 'react-i18next';
import { Panel } from './panel';
import { PersonLink } from './person-link';
import { usePractice } from './practice-store';

/** Everybody here, so that a trainer reaches another account's profile in one click. */
export function People() {
  const { t } = useTranslation('practice');
  const profiles = usePractice((state) => state.profiles);
  return (
    <aside aria-labelledby="people" className="self-start md:col-start-2 lg:col-start-3">
      <Panel className="grid gap-2">
        <h2 id="people" className="px-2 text-lg">
          {t('people.title')}
        </h2>
        {profiles.map((profile) => (
          <PersonLink key={profile.handle} profile={profile} />
        ))}
      </Panel>
    </aside>
  );
}
