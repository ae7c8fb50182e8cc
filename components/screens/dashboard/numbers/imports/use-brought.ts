import { useTranslation } from 'react-i18next';
import type { Import } from '@/lib/domain/imported';

/** Says what an import brought: posts and values. */
export function useBrought(): (imported: Import) => string {
  const { t } = useTranslation('imports');
  return ({ posts, values, refused }) =>
    [
      posts > 0 && t('posts', { count: posts }),
      t('values', { count: values }),
      refused > 0 && t('list.refused', { count: refused }),
    ]
      .filter(Boolean)
      .join(' · ');
}
