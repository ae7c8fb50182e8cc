import { useTranslation } from 'react-i18next';
import type { ReturnView } from '@/lib/live/use-return';
import { ActionLink } from '../../../../ui/action-link';
import { useSayLevel } from './use-say-level';

/** The level that was agreed as acceptable, with who, when and under what guardrails; or why there has to be one. */
export function AgreedLevel({ target }: { target: ReturnView['target'] }) {
  const { t, i18n } = useTranslation('return');
  const sayLevel = useSayLevel();
  return (
    <div className="grid justify-items-start gap-1.5" data-testid="agreed-level">
      <h3 className="text-base">{t('target.title')}</h3>
      {target ? (
        <>
          <p className="max-w-prose" dir="auto">
            {sayLevel(target.agreed, target.written)}
          </p>
          {target.agreed.guardrails.length > 0 && (
            <p className="max-w-prose text-sm text-muted" dir="auto">
              {t('target.guardrails', {
                list: new Intl.ListFormat(i18n.language).format(target.agreed.guardrails),
              })}
            </p>
          )}
        </>
      ) : (
        <>
          <p className="max-w-prose text-muted">{t('target.none')}</p>
          <ActionLink href="#/stages/acceptable">{t('target.write')}</ActionLink>
        </>
      )}
    </div>
  );
}
