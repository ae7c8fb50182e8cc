import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComposerState } from '@/lib/domain/composer-state';
import { checkDraft, type DraftCheck } from '@/lib/live/check-draft';
import { limitsOf } from '@/lib/live/network-list';
import { useSettings } from '@/lib/live/use-settings';
import { Card } from '../../ui/card';
import { BlockLabel } from '../block-label';
import { CheckRow } from './check-row';
import { LengthRow } from './length-row';
import { OwnLimit } from './own-limit';

export interface ComposerCheckProps {
  composer: ComposerState;
  /** Whether the account that is signed in is listed with no brand: its post would be nobody's. */
  unlisted: boolean;
  /** Whether there is room for the user's own limit. */
  full: boolean;
}

/** What is worth a look before a post goes out: sizes and numbers, never the words. */
export function ComposerCheck({ composer, unlisted, full }: ComposerCheckProps) {
  const { t } = useTranslation('reading');
  const id = useId();
  const settings = useSettings();
  const { look, network, written } = composer;
  if (!look.open || !settings) return null;
  const check = checkDraft(look, limitsOf(network), settings.postLimits[network]);
  return (
    <section aria-labelledby={id} data-testid="composer-check" className="grid grid-cols-1 gap-2">
      <BlockLabel id={id}>{t('composer.label')}</BlockLabel>
      <Card flush className="px-3 py-1">
        <ul className="divide-y divide-line">
          <LengthRow check={check} />
          <Links check={check} />
          <Hashtags check={check} />
          {check.mentions !== undefined && check.mentions > 0 && (
            <CheckRow part="mentions" name={t('composer.mentions')}>
              {check.mentions}
            </CheckRow>
          )}
          <Media check={check} />
        </ul>
        <p className="border-t border-line py-1.5 text-xs text-muted">
          {written !== 'post' && `${t(`composer.kind.${written}`)} `}
          {written === 'post' && unlisted && `${t('composer.unlisted')} `}
          {check.parts !== undefined && `${t('composer.parts', { count: check.parts })}. `}
          {t('composer.counts')}
        </p>
      </Card>
      {full && check.limit && <OwnLimit network={network} own={settings.postLimits[network]} />}
    </section>
  );
}

function Links({ check: { links, tracked = 0 } }: { check: DraftCheck }) {
  const { t } = useTranslation('reading');
  if (!links) return null;
  return (
    <CheckRow
      part="links"
      name={t('composer.links')}
      signal={tracked === links ? 'met' : 'not-yet'}
    >
      {t('composer.tracked', { tracked, links })}
    </CheckRow>
  );
}

function Hashtags({ check }: { check: DraftCheck }) {
  const { t } = useTranslation('reading');
  const { hashtags, hashtagLimit, tooManyHashtags } = check;
  if (!hashtags) return null;
  const signal =
    tooManyHashtags === 'no' ? 'met' : tooManyHashtags === 'yes' ? 'warning' : 'cannot-tell';
  return (
    <CheckRow part="hashtags" name={t('composer.hashtags')} {...(hashtagLimit && { signal })}>
      {hashtagLimit
        ? t('composer.hashtagsOf', { count: hashtags, max: hashtagLimit.max })
        : hashtags}
      {hashtagLimit && !hashtagLimit.sure && ` · ${t('composer.unsure')}`}
    </CheckRow>
  );
}

function Media({ check: { media, alt } }: { check: DraftCheck }) {
  const { t } = useTranslation('reading');
  if (media === undefined) return null;
  if (media === 0 || alt === undefined) {
    return (
      <CheckRow part="media" name={t('composer.media')}>
        {media === 0 ? t('composer.none') : media}
      </CheckRow>
    );
  }
  return (
    <CheckRow part="media" name={t('composer.media')} signal={alt >= media ? 'met' : 'not-yet'}>
      {t('composer.described', { media, alt })}
    </CheckRow>
  );
}
