import { useTranslation } from 'react-i18next';
import type { Charts } from '@/lib/live/use-charts';
import { useWords } from '../../../../charts/frame/use-words';
import { usePartName } from '../../../../charts/parts/use-part-name';
import { LineageTable } from '../imported/lineage-table';
import { NumberDialog } from '../imported/number-dialog';
import { SourceFacts } from '../imported/source-facts';
import { useSay } from '../use-say';
import { PublishedPosts } from './published-posts';

export interface MixDialogProps {
  /** Those that are asked about. */
  parts: Charts['mix'];
  /** How many posts all parts have together. */
  total: number;
  onClose: () => void;
}

/** Which posts a topic has, out of how many, and how the record of each came. */
export function MixDialog({ parts, total, onClose }: MixDialogProps) {
  const { t } = useTranslation(['charts', 'imported']);
  const say = useSay();
  const words = useWords();
  const nameOf = usePartName();
  const [only, ...others] = parts;
  return (
    <NumberDialog
      title={
        only && others.length === 0 ? t('mix.postsOf', { topic: nameOf(only) }) : t('mix.title')
      }
      onClose={onClose}
    >
      <SourceFacts
        facts={[
          [t('imported:lineage.made'), t('mix.made')],
          [t('columns.outOf'), t('mix.outOf', { count: total })],
        ]}
      />
      <LineageTable
        testId="lineage-mix"
        columns={[{ name: t('columns.topic') }, { name: t('columns.posts'), isNumber: true }]}
        rows={parts.map((part) => ({
          key: `${part.kind} ${part.name}`,
          cells: [
            <>
              <span dir="auto" className="font-medium wrap-anywhere">
                {nameOf(part)}
              </span>
              <PublishedPosts posts={part.posts} of={nameOf(part)} />
            </>,
            `${say.number(part.posts.length)} · ${words.share(part.posts.length / total)}`,
          ],
        }))}
      />
    </NumberDialog>
  );
}
