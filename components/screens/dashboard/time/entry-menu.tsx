import Ellipsis from 'lucide-react/icons/ellipsis';
import { useTranslation } from 'react-i18next';
import type { TimeEntry } from '@/lib/domain/time-entry';
import { Menu } from '../../../ui/menu';

export type EntryChange = 'edit' | 'split' | 'move';

export interface EntryMenuProps {
  entry: TimeEntry;
  label: string;
  movable: boolean;
  onChange: (change: EntryChange) => void;
  onRemove: () => void;
  onRestore: () => void;
}

/** What can be done to an entry. A correction stays as it is, or goes; too short a one cannot be split. */
export function EntryMenu(props: EntryMenuProps) {
  const { entry, label, movable, onChange, onRemove, onRestore } = props;
  const { t } = useTranslation('time');
  const changes = (['edit', 'split', 'move'] as const).filter(
    (change) =>
      entry.source !== 'correction' &&
      (change !== 'split' || entry.seconds >= 120) &&
      (change !== 'move' || movable),
  );
  const items =
    entry.removedAt === undefined
      ? [
          ...changes.map((change) => ({
            id: change as string,
            label: t(`entries.${change}`),
            onSelect: () => onChange(change),
          })),
          { id: 'remove', label: t('entries.remove'), onSelect: onRemove },
        ]
      : [{ id: 'restore', label: t('entries.restore'), onSelect: onRestore }];
  return (
    <Menu
      label={label}
      testId="time-entry-menu"
      className="text-muted hover:text-ink"
      items={items}
    >
      <Ellipsis aria-hidden size={18} />
    </Menu>
  );
}
