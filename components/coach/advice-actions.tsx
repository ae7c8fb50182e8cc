import { useTranslation } from 'react-i18next';
import type { Advice, TaskAdvice, TipAdvice, WarningAdvice } from '@/lib/domain/advice';
import { Button } from '../ui/button';
import { CopyText } from './copy-text';
import { LaterMenu } from './later-menu';
import type { AdviceVerbs } from './advice-verbs';
import type { AdviceTexts } from './use-advice-texts';
import { useMinutes } from '@/lib/live/use-minutes';

export interface AdviceActionsProps {
  advice: Advice;
  texts: AdviceTexts;
  /** Whether the steps are shown, and the id under which they are. */
  explained: boolean;
  stepsId: string;
  onExplain: () => void;
  verbs: AdviceVerbs;
}

/** Buttons name their advice to those who listen: three times "Done" would name nothing. */
export function AdviceActions(props: AdviceActionsProps) {
  const { t } = useTranslation('coach');
  const { advice, texts, verbs } = props;
  if (advice.kind === 'safety') {
    // No brand is changed in front of a client.
    if (advice.otherBrand.by === 'call') return null;
    return (
      <div>
        <Button
          size="small"
          variant="primary"
          data-testid="switch-brand"
          onClick={() => verbs.onSwitchBrand(advice.action.brandId)}
        >
          {t('here.switchBrand')}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {advice.kind === 'task' ? (
        <TaskButtons {...props} advice={advice} />
      ) : (
        <NoteButtons {...props} advice={advice} />
      )}
      <span className="ms-auto inline-flex items-center gap-1">
        {advice.kind === 'task' && <Minutes advice={advice} />}
        <LaterMenu advice={advice} title={texts.title} verbs={verbs} />
      </span>
    </div>
  );
}

function TaskButtons({
  advice,
  texts,
  explained,
  stepsId,
  onExplain,
  verbs,
}: AdviceActionsProps & { advice: TaskAdvice }) {
  const { t } = useTranslation('coach');
  const { verb, place } = advice.action;
  const press = () => {
    if (place !== undefined) return verbs.onOpen(place);
    return verb === 'done' ? verbs.onDone(advice) : verbs.onWrite(advice);
  };
  return (
    <>
      <Button
        size="small"
        data-testid={`advice-${verb}`}
        aria-label={t(`advice.${verb}Task`, { task: texts.title })}
        onClick={press}
      >
        {t(`advice.${verb}`)}
      </Button>
      <Button
        size="small"
        variant="quiet"
        data-testid="advice-how"
        aria-label={t('advice.howTask', { task: texts.title })}
        aria-expanded={explained}
        aria-controls={explained ? stepsId : undefined}
        onClick={onExplain}
      >
        {t('advice.how')}
      </Button>
    </>
  );
}

function NoteButtons({
  advice,
  texts,
  verbs,
}: AdviceActionsProps & { advice: TipAdvice | WarningAdvice }) {
  const { t } = useTranslation('coach');
  const { action } = advice;
  return (
    <>
      {action.verb === 'lead' && (
        <Button size="small" data-testid="advice-lead" onClick={() => verbs.onOpen(action.place)}>
          {t(`advice.lead.${action.words}`)}
        </Button>
      )}
      {texts.client !== undefined && <CopyText text={texts.client} />}
      <Button
        size="small"
        variant="quiet"
        data-testid="advice-got-it"
        aria-label={t('advice.gotItTitle', { title: texts.title })}
        onClick={() => verbs.onGotIt(advice)}
      >
        {t('advice.gotIt')}
      </Button>
    </>
  );
}

function Minutes({ advice }: { advice: TaskAdvice }) {
  const { t } = useTranslation('coach');
  const minutes = useMinutes()(advice.task.effort, advice.accounts?.length);
  return <span className="text-xs text-muted">{t('advice.minutes', { count: minutes })}</span>;
}
