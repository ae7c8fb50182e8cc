import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/button';
import { Field } from '../../../../ui/field';
import { TextInput } from '../../../../ui/text-input';
import { useKeptFocus } from '../../../../ui/use-kept-focus';
import type { TableToImport } from './tables-to-import';

export interface AsOfFieldProps {
  table: TableToImport;
  today: string;
  onSay: (day: string) => void;
}

/** The day on which a table's lifetime totals stood: assumed until the user confirms or corrects it. */
export function AsOfField({ table, today, onSay }: AsOfFieldProps) {
  const { t } = useTranslation('imports');
  const { asOf, summary } = table;
  const { box, leave } = useKeptFocus<HTMLDivElement>(asOf.confirm, 'input');
  return (
    <div ref={box} className="grid justify-items-start gap-2">
      <Field label={t('asOf')} hint={t('asOfHint')}>
        <TextInput
          type="date"
          value={asOf.value}
          min={summary.period?.to}
          max={today}
          data-testid="import-as-of"
          className="max-w-44"
          onChange={({ target }) => target.value && onSay(target.value)}
        />
      </Field>
      {asOf.confirm && (
        <Button
          size="small"
          data-testid="as-of-right"
          onClick={() => {
            leave();
            onSay(asOf.value);
          }}
        >
          {t('asOfRight')}
        </Button>
      )}
    </div>
  );
}
