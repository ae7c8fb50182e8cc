import { useTranslation } from 'react-i18next';
import { NetworkId } from '@/lib/domain/network-id';
import { useWorkingBrand } from '@/lib/live/use-brands';
import { NumberWindow } from './number-window';
import { PostForm } from './post-form';
import { QuickPage } from './quick-page';

export interface QuickScreenProps {
  /** What the window was opened for: `number=<id>`, or `post` with the network it is probably on. */
  asked: URLSearchParams;
}

/** A small window for one thing that a key or a menu asked for. It stays where a popup would close. */
export function QuickScreen({ asked }: QuickScreenProps) {
  const { t } = useTranslation('toolbar');
  const brand = useWorkingBrand();
  const number = asked.get('number');
  if (brand === undefined) return null;
  if (brand === null) return <QuickPage title="Stagecoach">{t('quick.noBrand')}</QuickPage>;
  if (number !== null) return <NumberWindow id={number} brand={brand} />;
  return <PostForm brand={brand} network={NetworkId.safeParse(asked.get('post')).data} />;
}
