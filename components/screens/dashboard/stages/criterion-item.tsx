import { useTranslation } from 'react-i18next';
import type { CriterionStanding } from '@/lib/domain/assessment';
import { useRuleKey } from '../../../coach/playbook-texts';
import { Chip } from '../../../ui/chip';
import { Signal } from '../../../ui/signal';
import { EvidenceList } from '../../../coach/evidence-list';

/** One line of a gate: what it asks, how it stands and why. */
export function CriterionItem({ standing }: { standing: CriterionStanding }) {
  const { t } = useTranslation('gates');
  const keyOf = useRuleKey();
  const { criterion, verdict, reason, evidence, recheck } = standing;
  return (
    <li
      data-testid="criterion"
      data-criterion={criterion.id}
      data-verdict={verdict}
      className="flex gap-3 p-4"
    >
      <Signal kind={verdict} label={t(`verdicts.${verdict}`)} className="mt-0.5" />
      <div className="grid min-w-0 flex-1 gap-1">
        <h3 className="text-base">{t(`${keyOf('criteria', criterion)}.title`)}</h3>
        <p className="text-sm text-muted" dir="auto">
          <span className="font-medium text-ink">{t(`verdicts.${verdict}`)}</span>
          {' · '}
          {t(`reasons.${reason.key}`, { ...reason.values })}
        </p>
        {recheck && (
          <p>
            <Chip>{t('recheck')}</Chip>
          </p>
        )}
        <EvidenceList evidence={evidence} />
      </div>
    </li>
  );
}
