import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, TaskStanding } from '@/lib/domain/assessment';
import type { Brand } from '@/lib/domain/brand';
import { STAGES, type Stage } from '@/lib/domain/stage';
import { useAccounts } from '@/lib/live/use-brands';
import { Button } from '../../../ui/button';
import { RelativeTime } from '../../../ui/relative-time';
import { useStageName } from '../stage-name';
import { GateList } from './gate-list';
import { MoveDialog } from './move-dialog';
import { ProposalNote } from './proposal-note';
import { SetupSection } from './setup-section';
import { StageFacts } from './stage-facts';
import { TaskGroup } from './task-group';
import { AS_WRITTEN, MarkedText } from '../../../ui/marked-text';

export interface StagePanelProps {
  brand: Brand;
  assessment: Assessment;
  /** How the brand stands in its present stage. */
  open: Assessment;
  taskId: string | undefined;
}

/** One stage whole: what it is for, what to expect, its work, and what has to be true to move on. */
export function StagePanel({ brand, assessment, open, taskId }: StagePanelProps) {
  const { t } = useTranslation(['dashboard', 'stages']);
  const stageName = useStageName();
  const [target, setTarget] = useState<Stage>();
  const { stage, tasks, proposal, setup } = assessment;
  const present = stage === brand.stage;
  const next = STAGES.find((other) => other === stage + 1);
  const groups = groupTasks(stage, tasks);
  const parts = tasks.filter(({ task }) => task.level === 'part');
  const networks = (useAccounts(brand.id) ?? []).map(({ network }) => network);
  const common = { brandId: brand.id, parts, networks, taskId };

  return (
    <div
      role="tabpanel"
      id="stage-panel"
      aria-labelledby={`stage-tab-${stage}`}
      data-stage={stage}
      className="grid gap-8"
    >
      <div className="grid gap-3">
        <div className="flex flex-wrap items-start justify-between gap-3">
          <p className="max-w-prose text-lg">{t(`stages:${stage}.purpose`)}</p>
          {!present && (
            <Button data-testid="move-stage" onClick={() => setTarget(stage)}>
              {t('move.button')}
            </Button>
          )}
        </div>
        {present && (
          <p className="text-sm text-muted">
            <MarkedText
              text={t('stages.since', AS_WRITTEN)}
              parts={{ when: <RelativeTime at={brand.stageSince} /> }}
            />
          </p>
        )}
        {proposal && <ProposalNote proposal={proposal} onMove={setTarget} />}
        <StageFacts stage={stage} />
      </div>

      {present && <SetupSection brand={brand} setup={setup} />}
      <TaskGroup title={t('stages.must')} tasks={groups.must} {...common} />
      <TaskGroup title={t('stages.should')} tasks={groups.should} {...common} />
      <TaskGroup
        title={t('stages.goesOn')}
        description={t('stages.goesOnNote')}
        tasks={groups.goesOn}
        {...common}
      />

      <GateList
        assessment={assessment}
        lies={present ? 'present' : stage < brand.stage ? 'passed' : 'ahead'}
        action={
          present &&
          next && (
            <Button data-testid="move-on" onClick={() => setTarget(next)}>
              {t('move.to', { stage: stageName(next) })}
            </Button>
          )
        }
      />
      {target !== undefined && (
        <MoveDialog brand={brand} to={target} open={open} onClose={() => setTarget(undefined)} />
      )}
    </div>
  );
}

function groupTasks(stage: Stage, tasks: readonly TaskStanding[]) {
  const own = tasks.filter(({ task }) => task.stage === stage);
  return {
    must: own.filter(({ task }) => task.level === 'must'),
    should: own.filter(({ task }) => task.level === 'should'),
    goesOn: tasks.filter(({ task }) => task.stage !== stage && task.level !== 'part'),
  };
}
