import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '@/lib/domain/assessment';
import type { Brand } from '@/lib/domain/brand';
import { STAGES, type Stage } from '@/lib/domain/stage';
import { useWorkingBrand } from '@/lib/live/use-brands';
import { useAssessments } from '@/lib/live/use-assessment';
import { PlaybookTexts } from '../../../coach/playbook-texts';
import { NoBrand } from '../no-brand';
import { Page } from '../page';
import { RecordSection } from './record-section';
import { StagePanel } from './stage-panel';
import { StageTabs } from './stage-tabs';

/** The three stages of the brand that is worked for; `taskId` opens that task's own stage and the task. */
export function StagesPage({ taskId }: { taskId?: string | undefined }) {
  const { t } = useTranslation('dashboard');
  const brand = useWorkingBrand();
  const standing = useAssessments(brand?.id);
  if (brand === null) {
    return (
      <Page title={t('stages.title')}>
        <NoBrand />
      </Page>
    );
  }
  if (!brand || !standing) return null;
  return (
    <PlaybookTexts brandId={brand.id}>
      <Page title={t('stages.title')} description={t('stages.of', { brand: brand.name })}>
        {/* A link to a task, and a move, show their stage, whatever was open before. */}
        <Stages
          key={[brand.id, brand.stage, taskId].join()}
          brand={brand}
          standing={standing}
          taskId={taskId}
        />
        <RecordSection key={`record-${brand.id}`} brandId={brand.id} />
      </Page>
    </PlaybookTexts>
  );
}

interface StagesProps {
  brand: Brand;
  standing: Readonly<Record<Stage, Assessment>>;
  taskId: string | undefined;
}

function Stages({ brand, standing, taskId }: StagesProps) {
  const [chosen, setChosen] = useState<Stage>();
  const shown = chosen ?? stageOf(taskId, standing) ?? brand.stage;
  return (
    <div className="grid gap-6">
      <StageTabs brand={brand} standing={standing} shown={shown} onShow={setChosen} />
      <StagePanel
        key={shown}
        brand={brand}
        assessment={standing[shown]}
        open={standing[brand.stage]}
        taskId={taskId}
      />
    </div>
  );
}

const stageOf = (
  taskId: string | undefined,
  standing: StagesProps['standing'],
): Stage | undefined =>
  STAGES.find((stage) =>
    standing[stage].tasks.some(({ task }) => task.id === taskId && task.stage === stage),
  );
