import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordSelected } from '@/lib/actions/record-selected';
import type { AskedNumber } from '@/lib/domain/asked-number';
import type { Account } from '@/lib/domain/brand';
import type { ShownCount } from '@/lib/domain/page-facts';
import type { Problem } from '@/lib/domain/problem';
import type { Metric } from '@/lib/domain/snapshot';
import { typedCount } from '@/lib/domain/typed-count';
import { useNow } from '@/lib/live/use-now';

type Part = 'number' | 'account' | 'day' | 'form';

/** What is chosen and written about a selected number, until it is saved. */
export function useNumberForm(
  brandId: string,
  asked: AskedNumber,
  counts: readonly ShownCount[],
  accounts: readonly Account[],
) {
  const { i18n } = useTranslation();
  const today = useNow().toPlainDate().toString();
  const say = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
  const [only] = counts.length === 1 ? counts : [];
  const [count, setCount] = useState(only);
  const [text, setText] = useState(only ? say(only.value) : '');
  const [metric, setMetric] = useState<Metric>(accounts.length > 0 ? 'followers' : 'visits');
  const [accountId, setAccount] = useState(
    asked.accountId ??
      (accounts.length === 1 && !asked.isOthers ? accounts[0]?.id : undefined) ??
      '',
  );
  const [day, setDay] = useState(today);
  const [fault, setFault] = useState<{ at: Part; problem: Problem }>();
  const [saved, setSaved] = useState<string>();
  const isTyped = count === undefined || text !== say(count.value);

  const save = async () => {
    const typed = typedCount(text, i18n.language);
    const refuse = (at: Part, problem: Problem) => setFault({ at, problem });
    if (!typed.ok) return refuse('number', typed.problem);
    const { value } = typed;
    if (value === undefined) return refuse('number', { code: 'field-missing' });
    if (metric === 'followers' && accountId === '') {
      return refuse('account', { code: 'field-missing' });
    }
    const exactly = { value, min: value, max: value, exact: true };
    const chosen = isTyped ? exactly : count;
    const outcome = await recordSelected(brandId, {
      metric,
      accountId,
      day,
      count: chosen,
      isTyped,
    });
    if (outcome.ok) return setSaved(say(value));
    return refuse(outcome.problem.code === 'field-date' ? 'day' : 'form', outcome.problem);
  };

  /** Whatever is changed, what was said about it before is over. */
  const fresh =
    <T>(change: (value: T) => void) =>
    (value: T) => {
      change(value);
      setFault(undefined);
    };
  return {
    today,
    say,
    count,
    choose: fresh((chosen: ShownCount) => {
      setCount(chosen);
      setText(say(chosen.value));
    }),
    /** The range that the page's number stands for, as long as nobody has written another one. */
    range: count && !count.exact && !isTyped ? { min: count.min, max: count.max } : undefined,
    text,
    setText: fresh(setText),
    metric,
    setMetric: fresh(setMetric),
    accountId,
    setAccount: fresh(setAccount),
    day,
    setDay: fresh(setDay),
    problemAt: (part: Part) => (fault?.at === part ? fault.problem : undefined),
    save,
    saved,
  };
}
