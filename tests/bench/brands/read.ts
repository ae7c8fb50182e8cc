import { useActivePage } from '../../../lib/live/use-active-page';
import { useAdviceMemory } from '../../../lib/live/use-advice-memory';
import { useAnswers } from '../../../lib/live/use-answers';
import { useAssessment } from '../../../lib/live/use-assessment';
import { useBrandFacts } from '../../../lib/live/use-brand-facts';
import { useBrandHoldings } from '../../../lib/live/use-brand-holdings';
import { useAccountsNamed } from '../../../lib/live/use-accounts-named';
import { useAccounts, useBrands, useWorkingBrand } from '../../../lib/live/use-brands';
import { useCallState } from '../../../lib/live/use-call-state';
import { useCounted } from '../../../lib/live/use-counted';
import { useDueWork } from '../../../lib/live/use-due-work';
import { useCountToday } from '../../../lib/live/use-count-today';
import { useLedger } from '../../../lib/live/use-ledger';
import { useMonths } from '../../../lib/live/use-months';
import { useNumbers } from '../../../lib/live/use-numbers';
import { usePlaybook } from '../../../lib/live/use-playbook';
import { useSettings } from '../../../lib/live/use-settings';
import { useTimeEntries } from '../../../lib/live/use-time-entries';
import { useTimePeriod } from '../../../lib/live/use-time-period';
import { periodOf } from '../../../lib/measure/time/period';
import { brandId } from './many-brands';
import { TAB } from './stand-in-browser';

const ID = brandId(0);
const ONE = [ID];
const DAY = Temporal.Now.plainDateISO().toString();
const MONTH = periodOf('month', DAY);
/** What the Time page shows at first of entries and of counted lines. */
const ENTRIES = 20;
const LINES = 12;
/** Five links to profiles, as they are pasted: two that brands have, and three of strangers. */
const LINKS = ['client0', 'client0', 'one', 'two', 'three'].map((handle, at) => ({
  network: at === 0 ? ('instagram' as const) : ('x' as const),
  handle,
}));

function usePageAtHand() {
  const page = useActivePage(TAB);
  return page.state === 'loading' ? undefined : page;
}
const useFacts = () => useBrandFacts(ID);
const useItsAssessment = () => useAssessment(ID);
const useItsAccounts = () => useAccounts(ID);
const useItsMemory = () => useAdviceMemory(ID);
const useItsPlaybook = () => usePlaybook(ID);
const useItsRecord = () => useLedger(ID);
const useItsNumbers = () => useNumbers(ID);
const useItsMonths = () => useMonths(ID);
const useItsAnswers = () => useAnswers(ID);
const useItsHoldings = () => useBrandHoldings(ID);
const useItsFollowers = () => useCountToday(ID, `${ID}-instagram`, 'followers');
const useItsDueWork = () => useDueWork(ONE);
const useItsWeek = () => useTimePeriod(ID, 'week', DAY);
const useItsMonth = () => useTimePeriod(ID, 'month', DAY);
const useItsEntries = () => useTimeEntries(ID, MONTH, ENTRIES);
const useItsLines = () => useCounted(ID, MONTH, LINES);
const usePasted = () => useAccountsNamed(LINKS);
const useEveryWeek = () => useTimePeriod(undefined, 'week', DAY);
const useEveryMonth = () => useTimePeriod(undefined, 'month', DAY);
const useEveryEntry = () => useTimeEntries(undefined, MONTH, ENTRIES);
const useEveryLine = () => useCounted(undefined, MONTH, LINES);

/** What the surfaces read, each through the hook that they read it with. `ALL`: about all brands, so it grows with them. */
export const HOOKS: Readonly<Record<string, () => unknown>> = {
  'the settings': useSettings,
  'the working brand': useWorkingBrand,
  'the call': useCallState,
  'the page at hand': usePageAtHand,
  'a brand’s facts': useFacts,
  'its assessment': useItsAssessment,
  'its accounts': useItsAccounts,
  'its advice memory': useItsMemory,
  'its playbook': useItsPlaybook,
  'its record': useItsRecord,
  'its numbers': useItsNumbers,
  'its months': useItsMonths,
  'its answers': useItsAnswers,
  'its holdings': useItsHoldings,
  'its followers today': useItsFollowers,
  'what is due for it': useItsDueWork,
  'its week of time': useItsWeek,
  'its month of time': useItsMonth,
  'its entries of a month': useItsEntries,
  'its counted lines of a month': useItsLines,
  'the accounts of pasted links': usePasted,
  'the newest entries of all': useEveryEntry,
  'ALL: the brands’ names': useBrands,
  'ALL: their week of time': useEveryWeek,
  'ALL: their month of time': useEveryMonth,
  'ALL: the newest counted lines': useEveryLine,
};
