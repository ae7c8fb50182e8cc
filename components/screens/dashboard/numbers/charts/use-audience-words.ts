import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';
import type { AudiencePart, AudienceTable } from '@/lib/live/use-audience';
import { useMetricName } from '../imports/use-metric-name';
import { useSay } from '../use-say';

/** Formats whose shares are of people that the file does not name: LinkedIn calls them "top demographics" and no more. */
const UNSAID: readonly string[] = ['linkedin-creator'];

/** Whose names of their own we know, by what is divided. */
const VALUES = [
  [/channel-group$/, 'channels'],
  [/^device-(type|category)$/, 'devices'],
  [/^traffic-source$/, 'sources'],
] as const;

/** A kind that we do not know, as its column was called: "Landing page". */
const asWritten = (kind: string): string => {
  const words = kind.replaceAll('-', ' ').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

export interface AudienceWords {
  /** "Countries"; a trait has the name that the file gives it. */
  by: (table: AudienceTable) => string;
  /** "Türkiye" for "TR", "18-24 · women", "Organik sosyal"; what we do not know as the file has it. */
  name: (table: AudienceTable, part: AudiencePart) => string;
  /** Out of what the parts are. */
  outOf: (table: AudienceTable, imported: Import | undefined) => string;
}

/** Names what an audience is divided by and out of what, in the language of the page. */
export function useAudienceWords(): AudienceWords {
  const { t, i18n } = useTranslation('charts');
  const metricName = useMetricName();
  const say = useSay();
  const genderOf = (name: string) => {
    const key = name.toLowerCase();
    return i18n.exists(`charts:audience.genders.${key}`) ? t(`audience.genders.${key}`) : name;
  };
  const regionOf = (name: string) =>
    /^[A-Z]{2}$/.test(name)
      ? (new Intl.DisplayNames(i18n.language, { type: 'region', fallback: 'code' }).of(name) ??
        name)
      : name;
  return {
    by: ({ kind, trait }) => {
      const key = `audience.kinds.${kind}`;
      return trait ?? (i18n.exists(`charts:${key}`) ? t(key) : asWritten(kind));
    },
    name: ({ kind }, { name, label }) => {
      if (label !== undefined) return label;
      if (kind === 'cities') return t('audience.unnamedCity', { id: name });
      if (kind === 'country' || kind === 'geography') return regionOf(name);
      if (kind === 'gender' || kind === 'viewer-gender') return genderOf(name);
      if (kind === 'age-gender') return name.split('/').map(genderOf).join(' · ');
      const known = VALUES.find(([pattern]) => pattern.test(kind))?.[1];
      const key = `audience.${known}.${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
      return known && i18n.exists(`charts:${key}`) ? t(key) : name;
    },
    outOf: ({ whole, metric }, imported) => {
      if (whole.is === 'share') {
        const isUnsaid = imported === undefined || UNSAID.includes(imported.format);
        return t(isUnsaid ? 'audience.outOf.unsaid' : 'audience.outOf.share');
      }
      return t(`audience.outOf.${whole.is}`, {
        total: say.number(whole.total),
        metric: metricName(metric),
      });
    },
  };
}
