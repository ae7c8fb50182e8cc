import { useTranslation } from 'react-i18next';
import type { PracticeProfile } from '@/lib/domain/practice';
import { Portrait } from './portrait';
import { profileHref } from './route';

export function PersonLink({ profile }: { profile: PracticeProfile }) {
  const { t } = useTranslation('practice');
  return (
    <a
      href={profileHref(profile.handle)}
      className="flex items-center gap-3 rounded-[12px] p-2 hover:bg-sunken"
    >
      <Portrait profile={profile} />
      <span className="grid min-w-0">
        <span dir="auto" className="font-medium">
          {profile.name}
        </span>
        <span className="text-sm text-muted">
          {t('people.followers', { count: profile.followers })}
        </span>
      </span>
    </a>
  );
}
