import { useTranslation } from 'react-i18next';
import { classNames } from '@/components/ui/class-names';
import type { PracticeProfile } from '@/lib/domain/practice';
import { hueOf } from './hue';

const SIZES = { small: 'size-9 text-sm', large: 'size-20 text-2xl' };

export interface PortraitProps {
  profile: PracticeProfile;
  size?: keyof typeof SIZES;
}

/** A profile picture that is drawn, or the dashed ring of a profile without one. */
export function Portrait({ profile, size = 'small' }: PortraitProps) {
  const { t } = useTranslation('practice');
  const { avatar, name, handle } = profile;
  const label = avatar ? t('profile.picture', { name }) : t('profile.noPicture');
  const common = 'inline-flex shrink-0 items-center justify-center rounded-full font-semibold';
  if (!avatar) {
    return (
      <span
        role="img"
        aria-label={label}
        className={classNames(common, SIZES[size], 'border-2 border-dashed border-edge text-muted')}
      />
    );
  }
  return (
    <span
      role="img"
      aria-label={label}
      data-drawn="portrait"
      style={{ '--hue': hueOf(handle) }}
      className={classNames(common, SIZES[size])}
    >
      <span aria-hidden>{name.slice(0, 1)}</span>
    </span>
  );
}
