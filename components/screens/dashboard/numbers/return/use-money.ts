import { useSay } from '../use-say';

/** Says what a month's amounts are, in the brand's currency where it wrote one. */
export function useMoney(currency: string | undefined) {
  const say = useSay();
  const by = (words: (amount: number, currency: string) => string) => (amount: number) =>
    currency === undefined ? say.number(amount) : words(amount, currency);
  return {
    /** In whole units, as figures are shown. */
    round: by(say.money),
    /** With the parts of a unit, where an amount is taken apart. */
    exact: by(say.amount),
  };
}
