import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportPlaybook } from '@/lib/actions/export-playbook';
import { type Previewed, previewPlaybook } from '@/lib/actions/preview-playbook';
import type { Brand } from '@/lib/domain/brand';
import type { Problem } from '@/lib/domain/problem';
import { usePlaybook } from '@/lib/live/use-playbook';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { ProblemText } from '../../../ui/problem-text';
import { saveFile } from '../../../ui/save-file';
import { Section } from '../../../ui/section';
import { ChooseFile } from '../settings/choose-file';
import { DropPlaybook } from './drop-playbook';
import { FaultList } from './fault-list';
import { gatherTexts } from './gather-texts';
import { PlaybookDialog } from './playbook-dialog';

/** The method as a file: to be read, changed, and used for this brand. */
export function PlaybookSection({ brand }: { brand: Brand }) {
  const { t, i18n } = useTranslation('learn');
  const playbook = usePlaybook(brand.id);
  const [read, setRead] = useState<Previewed>();
  const [problem, setProblem] = useState<Problem>();
  const [said, setSaid] = useState<string>();
  if (!playbook) return null;
  const { own } = playbook;

  const say = (text: string) => {
    setRead(undefined);
    setProblem(undefined);
    setSaid(text);
  };
  const save = async () => {
    const languages = await gatherTexts(i18n);
    const outcome = await exportPlaybook(brand.id, { name: t('playbook.builtInName'), languages });
    if (!outcome.ok) return setProblem(outcome.problem);
    saveFile(outcome.value.fileName, outcome.value.text, 'application/json');
    return say(t('playbook.saved', { file: outcome.value.fileName }));
  };
  const choose = async (file: File) => {
    setSaid(undefined);
    setProblem(undefined);
    setRead(await previewPlaybook(file));
  };

  return (
    <Section title={t('playbook.title')} description={t('playbook.text')}>
      <p dir="auto" data-testid="playbook-in-use">
        {own ? t('playbook.own', { name: own.name }) : t('playbook.builtIn')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button data-testid="playbook-save" onClick={() => void save()}>
          {t('playbook.save')}
        </Button>
        <ChooseFile
          label={t('playbook.file')}
          accept=".json,application/json"
          testId="playbook-file"
          onChoose={(file) => void choose(file)}
        >
          {t('playbook.choose')}
        </ChooseFile>
        {own && (
          <DropPlaybook
            brand={brand}
            name={own.name}
            onDropped={() => say(t('playbook.dropped', { brand: brand.name }))}
          />
        )}
      </div>
      {said && (
        <Notice tone="success" live>
          {said}
        </Notice>
      )}
      {problem && <ProblemText problem={problem} />}
      {read?.ok === false && <FaultList problem={read.problem} faults={read.faults} />}
      {read?.ok && (
        <PlaybookDialog
          brand={brand}
          preview={read.value}
          onClose={() => setRead(undefined)}
          onUsed={() => say(t('playbook.used', { brand: brand.name, name: read.value.file.name }))}
        />
      )}
    </Section>
  );
}
