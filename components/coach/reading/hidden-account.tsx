import { Trans, useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';

/** The warning in a call with a client: that the account is another brand's is said, and not which. */
export function HiddenAccount({ brand }: { brand: Brand }) {
  const { t } = useTranslation('call');
  return (
    <Trans
      t={t}
      i18nKey="guard"
      values={{ brand: brand.name }}
      components={{ b: <bdi className="font-semibold" /> }}
    />
  );
}
