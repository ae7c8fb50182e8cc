import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/domain/brand';
import type { ImportPlace, Target } from '@/lib/importing/propose-target';
import { Field } from '../../../../ui/field';
import { Select } from '../../../../ui/select';
import { MissingAccount } from './missing-account';
import type { TableToImport } from './tables-to-import';
import { useTargetOptions, valueOf } from './target-options';

export interface TargetFieldProps {
  table: TableToImport;
  places: readonly ImportPlace[];
  /** The brand that is worked for. */
  brand: Brand;
  onChoose: (target: Target) => void;
}

/** Whose numbers a table holds: what the file says, and the account that they are stored for. */
export function TargetField({ table, places, brand, onChoose }: TargetFieldProps) {
  const { t } = useTranslation('imports');
  const { proposal, target, summary } = table;
  const { network, account } = summary;
  const options = useTargetOptions(places, network);
  if (network === undefined) {
    return <p className="text-sm text-muted">{t('target.noNetwork')}</p>;
  }
  if (proposal.why === 'none') {
    return <MissingAccount network={network} handle={account?.handle} brand={brand} />;
  }
  const written = account?.handle ?? account?.name ?? account?.id ?? '';
  const brandName =
    places.find((place) => place.brand.id === proposal.target?.brandId)?.brand.name ?? '';
  const chosen = options.find(({ value }) => target && value === valueOf(target));
  const isOther =
    account?.handle !== undefined &&
    chosen !== undefined &&
    (proposal.target === undefined || valueOf(proposal.target) !== chosen.value);
  const why = isOther
    ? t('target.differs', { name: written, chosen: chosen.label })
    : t(`target.${proposal.why === 'choose' ? 'several' : proposal.why}`, {
        name: written,
        brand: brandName,
      });
  return (
    <Field label={t('target.label')} hint={<bdi>{why}</bdi>}>
      <Select
        value={chosen?.value ?? ''}
        data-testid="import-target"
        className="max-w-md"
        onChange={(event) => {
          const option = options.find(({ value }) => value === event.target.value);
          if (option) onChoose(option.target);
        }}
      >
        <option value="" disabled>
          {t('target.choose')}
        </option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
