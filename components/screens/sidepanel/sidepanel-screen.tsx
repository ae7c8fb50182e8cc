import { BesidePage } from '../../coach/beside-page';
import { Coach } from '../../coach/coach';

/** The coach beside the page: it follows the tab. */
export function SidepanelScreen({ tabId }: { tabId?: number | undefined }) {
  return (
    <div className="mx-auto max-w-xl">
      <Coach surface="panel" tabId={tabId} beside={BesidePage} />
    </div>
  );
}
