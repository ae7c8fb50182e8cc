import ChartLine from 'lucide-react/icons/chart-line';
import Copy from 'lucide-react/icons/copy';
import Download from 'lucide-react/icons/download';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Table from 'lucide-react/icons/table';
import { useTranslation } from 'react-i18next';
import { Menu } from '../../ui/menu';
import type { TakeAlong } from './use-take-along';

export interface ChartMenuProps {
  title: string;
  isTable: boolean;
  onTable: () => void;
  along: TakeAlong;
  /** There is nothing to draw yet, so there is no picture. */
  isEmpty: boolean;
}

const KINDS = ['png', 'svg', 'csv'] as const;

/** What can be done with a chart. */
export function ChartMenu({ title, isTable, onTable, along, isEmpty }: ChartMenuProps) {
  const { t } = useTranslation('charts');
  const kinds = isEmpty ? (['csv'] as const) : KINDS;
  const Look = isTable ? ChartLine : Table;
  return (
    <Menu
      label={t('menu.of', { title })}
      testId="chart-menu"
      className="text-muted hover:text-ink"
      items={[
        {
          id: 'table',
          label: t(isTable ? 'menu.picture' : 'menu.table'),
          icon: <Look size={16} />,
          onSelect: onTable,
        },
        ...kinds.map((kind) => ({
          id: `copy-${kind}`,
          label: t(`menu.copy.${kind}`),
          icon: <Copy size={16} />,
          onSelect: () => along.copy(kind),
        })),
        ...kinds.map((kind) => ({
          id: `save-${kind}`,
          label: t(`menu.save.${kind}`),
          icon: <Download size={16} />,
          onSelect: () => along.save(kind),
        })),
      ]}
    >
      <Ellipsis aria-hidden size={18} />
    </Menu>
  );
}
