import { type SyntheticEvent, useCallback, useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ImportedClients, importClientList } from '@/lib/actions/import-client-list';
import { readListFile } from '@/lib/actions/read-list-file';
import { CLIENT_LIST_LIMIT } from '@/lib/domain/client-list-limits';
import type { Problem } from '@/lib/domain/problem';
import type { Standing } from '@/lib/domain/stage';
import { type ClientPreview, useClientList } from '@/lib/live/use-client-list';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Field } from '../../../ui/field';
import { Notice } from '../../../ui/notice';
import { ProblemText } from '../../../ui/problem-text';
import { TextArea } from '../../../ui/text-area';
import { useOneAtATime } from '../../../ui/use-one-at-a-time';
import { StandingChoice } from '../../welcome/standing-choice';
import { ChooseFile } from './choose-file';
import { ClientListPreview } from './client-list-preview';
import { useImportedText } from './use-imported-text';

export interface ClientListDialogProps {
  onClose: () => void;
  /** Everything was created; `text` says what. */
  onDone: (text: string) => void;
}

/** Many brands at once, from a table or a message: read line by line, shown before it is created. */
export function ClientListDialog({ onClose, onDone }: ClientListDialogProps) {
  const { t } = useTranslation(['brands', 'common']);
  const formId = useId();
  const [text, setText] = useState('');
  const [shared, setShared] = useState<ReadonlySet<string>>(new Set());
  const [standing, setStanding] = useState<Standing>('starting');
  const [problem, setProblem] = useState<Problem>();
  const [imported, setImported] = useState<ImportedClients>();
  const importedText = useImportedText();
  const once = useOneAtATime();
  // Typing goes on while a long list is read.
  const settled = useDeferredValue(text.length > CLIENT_LIST_LIMIT ? '' : text);
  const live = useClientList(settled, shared);
  // While it is being created, what was to be created stays in sight.
  const [creating, setCreating] = useState<ClientPreview>();
  const preview = creating ?? live;

  const write = (next: string) => {
    setText(next);
    setImported(undefined);
    setProblem(next.length > CLIENT_LIST_LIMIT ? { code: 'list-too-large' } : undefined);
  };
  const choose = async (file: File) => {
    const outcome = await readListFile(file);
    if (outcome.ok) write(outcome.value);
    else setProblem(outcome.problem);
  };
  const share = useCallback(
    (keys: readonly string[], on: boolean) =>
      setShared((before) => {
        const next = new Set(before);
        for (const key of keys)
          if (on) next.add(key);
          else next.delete(key);
        return next;
      }),
    [],
  );
  const shareOne = useCallback((key: string, on: boolean) => share([key], on), [share]);
  const create = async () => {
    setCreating(live);
    const outcome = await importClientList({ text, standing, shared: [...shared] });
    setCreating(undefined);
    if (!outcome.ok) return setProblem(outcome.problem);
    if (outcome.value.leftOut === 0) return onDone(importedText(outcome.value));
    write(outcome.value.rest);
    setImported(outcome.value);
  };

  const brands = preview?.brands ?? [];
  const created = brands.filter(({ id }) => id === undefined).length;
  const accounts = brands.reduce((sum, brand) => sum + brand.accounts.length, 0);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('brands:list.title')}
      actions={
        <>
          <Button onClick={onClose}>{t(imported ? 'common:close' : 'common:cancel')}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            data-testid="import-create"
            disabled={brands.length === 0 || creating !== undefined}
          >
            {created > 0
              ? t('brands:list.createCount', { count: created })
              : accounts > 0
                ? t('brands:list.addCount', { count: accounts })
                : t('common:add')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="grid grid-cols-1 gap-5"
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          once(create);
        }}
      >
        {imported && (
          <Notice tone="success" live>
            <p>{importedText(imported)}</p>
            <p>{t('brands:list.rest', { count: imported.leftOut })}</p>
          </Notice>
        )}
        <div className="grid gap-2">
          <Field label={t('brands:list.field')} hint={t('brands:list.text')}>
            <TextArea
              rows={5}
              value={text}
              spellCheck={false}
              placeholder={t('brands:list.example')}
              data-testid="client-list"
              onChange={(event) => write(event.target.value)}
            />
          </Field>
          <div>
            <ChooseFile
              label={t('brands:list.file')}
              accept=".csv,.tsv,.txt,text/csv,text/plain"
              testId="client-file"
              onChoose={(file) => void choose(file)}
            >
              {t('brands:list.choose')}
            </ChooseFile>
          </div>
        </div>
        {preview && preview.lines.length > 0 && (
          <ClientListPreview preview={preview} onShare={share} onShareOne={shareOne} />
        )}
        {created > 0 && (
          <div className="grid gap-2">
            <p className="text-sm text-muted">{t('brands:list.standing')}</p>
            <StandingChoice value={standing} onChange={setStanding} />
          </div>
        )}
        {problem && <ProblemText problem={problem} />}
      </form>
    </Dialog>
  );
}
