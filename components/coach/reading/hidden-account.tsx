import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import { AS_WRITTEN, MarkedText } from '../../ui/marked-text';

/** The warning in a call with a client: that the account is another brand's is said, and not which. */
export function HiddenAccount({ brand }: { brand: Brand }) {
  const { t } = useTranslation('call');
  return (
    <MarkedText
      text={t('guard', AS_WRITTEN)}
      values={{ brand: brand.name }}
      parts={{ b: <bdi className="font-semibold" /> }}
    />
  );
}
