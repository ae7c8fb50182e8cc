import { type RefObject, useState } from 'react';
import { csvFile } from '@/lib/live/csv-file';
import { saveFile } from '../../ui/save-file';
import { type Caption, pictureOf } from './picture-of';
import { pngOf } from './png-of';
import { linesOf, type TableData } from './table-data';

export type Taken = 'copied' | 'saved' | 'savedInstead' | 'failed';
export type FileKind = 'png' | 'svg' | 'csv';

const TYPES = { png: 'image/png', svg: 'image/svg+xml', csv: 'text/csv' } as const;

export interface TakeAlong {
  /** What became of the last one. */
  taken: Taken | undefined;
  copy: (kind: FileKind) => void;
  save: (kind: FileKind) => void;
}

export interface Takeable {
  /** Names the file, with the day. A brand's name does not belong in a folder's list. */
  id: string;
  caption: Caption;
  table: TableData;
}

/** Takes a chart along as picture, drawing or numbers. Where the browser refuses to copy, it becomes a file. */
export function useTakeAlong(
  box: RefObject<HTMLElement | null>,
  { id, caption, table }: Takeable,
): TakeAlong {
  const [taken, setTaken] = useState<Taken>();
  const contentOf = async (kind: FileKind): Promise<string | Blob> => {
    if (kind === 'csv') return csvFile(linesOf(table));
    const drawn = box.current?.querySelector<SVGSVGElement>('svg[data-chart]');
    if (!drawn) throw new Error('There is no picture.');
    const picture = pictureOf(drawn, caption);
    return kind === 'svg' ? picture.svg : pngOf(picture);
  };
  const write = (kind: FileKind, content: string | Blob) => {
    const day = Temporal.Now.plainDateISO().toString();
    saveFile(`stagecoach-${id}-${day}.${kind}`, content, TYPES[kind]);
  };
  const attempt = async (work: () => Promise<Taken>) => {
    setTaken(undefined);
    setTaken(await work().catch(() => 'failed' as const));
  };
  const copied = async (kind: FileKind): Promise<Taken> => {
    const content = contentOf(kind);
    try {
      // The clipboard is asked at once, with a promise: after a wait the click would no longer count as one.
      if (kind === 'png') {
        const png = content as Promise<Blob>;
        await navigator.clipboard.write([new ClipboardItem({ [TYPES.png]: png })]);
      } else await navigator.clipboard.writeText((await content) as string);
      return 'copied';
    } catch {
      write(kind, await content);
      return 'savedInstead';
    }
  };
  return {
    taken,
    copy: (kind) => void attempt(() => copied(kind)),
    save: (kind) =>
      void attempt(async () => {
        write(kind, await contentOf(kind));
        return 'saved';
      }),
  };
}
