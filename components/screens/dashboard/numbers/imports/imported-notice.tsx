import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskState } from '@/lib/live/import-desk';
import { useImportPlaces, useImportsById } from '@/lib/live/use-imports';
import { Button } from '../../../../ui/button';
import { Notice } from '../../../../ui/notice';
import { BrandShares } from './brand-shares';

export interface ImportedNoticeProps {
  imported: NonNullable<DeskState['imported']>;
  onUndo: () => void;
  onDismiss: () => void;
}

/** What was imported, and for whom. It takes the focus: the button that was pressed is gone, and new charts move the page. */
export function ImportedNotice({ imported, onUndo, onDismiss }: ImportedNoticeProps) {
  const { t } = useTranslation('imports');
  const box = useRef<HTMLDivElement>(null);
  const places = useImportPlaces();
  const rows = useImportsById(imported.ids);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="scroll-my-8 outline-none" data-testid="imported-notice">
      <Notice
        tone="success"
        live
        action={
          <>
            <Button size="small" data-testid="import-undo" onClick={onUndo}>
              {t('undo')}
            </Button>
            <Button size="small" variant="quiet" onClick={onDismiss}>
              {t('dismiss')}
            </Button>
          </>
        }
      >
        {t('imported', { count: imported.ids.length })}{' '}
        {imported.already > 0 && t('already', { count: imported.already })}{' '}
        {imported.replaced > 0 && t('replaced', { count: imported.replaced })}{' '}
        {imported.counted > 0 && t('counted', { count: imported.counted })}
        {places && <BrandShares brandIds={rows.map(({ brandId }) => brandId)} places={places} />}
      </Notice>
    </div>
  );
}
