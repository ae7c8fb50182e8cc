import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeTime } from '@/lib/actions/remove-time';
import { restoreTime } from '@/lib/actions/restore-time';
import type { Outcome, Problem } from '@/lib/domain/problem';
import type { TimeEntry } from '@/lib/domain/time-entry';
import { networkName } from '@/lib/live/network-list';
import { useBrandName } from '../../../coach/use-brand-name';
import { useSayLength } from '../../../coach/use-say-length';
import { classNames } from '../../../ui/class-names';
import { ProblemText } from '../../../ui/problem-text';
import { EntryHistory } from './entry-history';
import { type EntryChange, EntryMenu } from './entry-menu';
import { useSayPeriod } from './use-say-period';

export interface EntryRowProps {
  entry: TimeEntry;
  /** Whether it says which brand it belongs to. */
  named: boolean;
  /** Whether there is another brand to give it to. */
  movable: boolean;
  /** Whether it cannot be changed now. */
  fixed: boolean;
  onChange: (change: EntryChange) => void;
}

/** One entry: what it says, where it comes from, what it said before. Put aside, it is struck out and stays. */
export function EntryRow({ entry, named, movable, fixed, onChange }: EntryRowProps) {
  const { t, i18n } = useTranslation(['time', 'timer']);
  const sayLength = useSayLength();
  const say = useSayPeriod();
  const nameOf = useBrandName();
  const [problem, setProblem] = useState<Problem>();
  const { day, seconds, work, network, source, note, from } = entry;
  const removed = entry.removedAt !== undefined;
  const length = sayLength(seconds);
  const began = from !== undefined && clockTime(from, i18n.language);
  const told = async (step: Promise<Outcome>) => {
    const outcome = await step;
    setProblem(outcome.ok ? undefined : outcome.problem);
  };
  const facts = [
    named && nameOf(entry.brandId),
    t(`timer:work.${work}`),
    network && networkName(network),
    t(`time:source.${source}`),
    began && t('time:entries.from', { time: began }),
    removed && t('time:entries.removed'),
  ].filter((fact) => typeof fact === 'string');
  return (
    <li
      data-testid="time-entry"
      data-source={source}
      data-removed={removed}
      className="flex items-start gap-3 px-4 py-2.5"
    >
      <div className="grid min-w-0 flex-1 grid-cols-1 gap-0.5">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className={classNames('font-medium', removed && 'text-muted line-through')}>
            {length}
          </span>
          <span className="text-sm text-muted">{say.day(day)}</span>
        </p>
        <p dir="auto" className="text-sm text-muted">
          {facts.join(' · ')}
        </p>
        {note !== undefined && <p dir="auto">{note}</p>}
        <EntryHistory entry={entry} named={named} />
        {problem && <ProblemText problem={problem} />}
      </div>
      {!fixed && (
        <EntryMenu
          entry={entry}
          label={t('time:entries.menu', { what: `${length}, ${say.day(day)}` })}
          movable={movable}
          onChange={onChange}
          onRemove={() => void told(removeTime(entry.id))}
          onRestore={() => void told(restoreTime(entry.id))}
        />
      )}
    </li>
  );
}

const clockTime = (at: string, language: string): string =>
  new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(Date.parse(at));
