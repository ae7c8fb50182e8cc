import Check from 'lucide-react/icons/check';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseBrand } from '@/lib/actions/choose-brand';
import type { Brand } from '@/lib/domain/brand';
import { classNames } from '../ui/class-names';
import type { MenuItem } from '../ui/menu';
import { TextInput } from '../ui/text-input';
import { BrandMark } from './brand-mark';
import { findBrands } from './find-brands';

/** More are not read through; one types another letter. */
const MOST = 50;

export interface BrandOptionsProps {
  brand: Brand | null;
  brands: readonly Brand[];
  /** What can be chosen besides a brand. */
  others: readonly MenuItem[];
  onChosen: () => void;
}

/** The field, the brands it finds, and below them what else can be chosen. The arrows move, Enter chooses. */
export function BrandOptions({ brand, brands, others, onChosen }: BrandOptionsProps) {
  const { t } = useTranslation('coach');
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const { shown, count } = findBrands(brands, text, MOST);
  const [activeId, setActiveId] = useState(brand?.id);
  const at = Math.max(
    0,
    shown.findIndex(({ id }) => id === activeId),
  );
  const active = shown[at];
  const optionId = (id: string) => `${listId}-${id}`;
  const activeOption = active && optionId(active.id);

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (activeOption === undefined) return;
    document.getElementById(activeOption)?.scrollIntoView?.({ block: 'nearest' });
  }, [activeOption]);

  const choose = (id: string) => {
    onChosen();
    void chooseBrand(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && active) {
      event.preventDefault();
      choose(active.id);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || shown.length === 0) return;
    event.preventDefault();
    setActiveId(shown[(at + step + shown.length) % shown.length]?.id);
  };

  return (
    <div className="grid grid-cols-1">
      <div className="border-b border-line p-2">
        <TextInput
          ref={field}
          value={text}
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={activeOption}
          aria-label={t('brands.find')}
          placeholder={t('brands.find')}
          spellCheck={false}
          data-testid="brand-find"
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setText(event.target.value);
            setActiveId(undefined);
          }}
        />
        <p role="status" className="sr-only">
          {t('brands.found', { count })}
        </p>
      </div>
      <div
        id={listId}
        role="listbox"
        aria-label={t('brands.choose')}
        className="max-h-60 overflow-y-auto p-1"
      >
        {shown.map((one) => (
          <button
            key={one.id}
            id={optionId(one.id)}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={one.id === brand?.id}
            data-item={one.id}
            // The field keeps the focus, so that the keys go on working.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(one.id)}
            className={classNames(
              'flex min-h-8 w-full items-center gap-2 rounded-md px-2 py-1 text-start hover:bg-sunken forced-colors:hover:underline',
              one.id === active?.id && 'bg-sunken forced-colors:underline',
            )}
          >
            <BrandMark brand={one} size="small" />
            <span dir="auto" className="min-w-0 flex-1">
              {one.name}
            </span>
            {one.id === brand?.id && (
              <Check aria-hidden size={16} className="shrink-0 text-muted" />
            )}
          </button>
        ))}
      </div>
      {shown.length === 0 && <p className="px-3 pb-2 text-muted">{t('brands.nothing')}</p>}
      {count > shown.length && <p className="px-3 py-1.5 text-sm text-muted">{t('brands.more')}</p>}
      <div className="grid border-t border-line p-1">
        {others.map(({ id, label, icon, checked, onSelect }) => (
          <button
            key={id}
            type="button"
            data-item={id}
            aria-pressed={checked}
            onClick={() => {
              onChosen();
              onSelect();
            }}
            className="flex min-h-8 w-full items-center gap-2 rounded-md px-2 py-1 text-start hover:bg-sunken"
          >
            <span aria-hidden className="inline-flex text-muted">
              {icon}
            </span>
            <span className="min-w-0 flex-1">{label}</span>
            {checked && <Check aria-hidden size={16} className="shrink-0 text-muted" />}
          </button>
        ))}
      </div>
    </div>
  );
}
