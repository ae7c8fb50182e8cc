import { useTranslation } from 'react-i18next';
import type { OwnRate } from '@/lib/live/use-network-rates';

/** Says who counted the posts that a rate rests on: the user, files, or how many of them each. */
export function useSayFrom(): (own: OwnRate) => string {
  const { t } = useTranslation('return');
  return ({ posts, fromFiles, files }) => {
    const [file] = files;
    if (file === undefined) return t('benchmarks.from.typed');
    const filed = t('benchmarks.from.file', { count: files.length, file });
    if (fromFiles === posts) return t('benchmarks.from.files', { files: filed });
    return t('benchmarks.from.both', { files: filed, typed: posts - fromFiles, filed: fromFiles });
  };
}
