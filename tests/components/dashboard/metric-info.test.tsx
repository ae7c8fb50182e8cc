import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { CataloguePage } from '@/components/screens/dashboard/numbers/catalogue/catalogue-page';
import { MetricInfo } from '@/components/screens/dashboard/numbers/metric-info';
import { type Language, LANGUAGES } from '@/lib/domain/language';
import { CATALOGUE } from '@/lib/live/metric-catalogue';
import { speak } from '../all-texts';
import { standInForTopLayer } from '../top-layer';

const user = userEvent.setup();
const COLOUR_RULES = { 'color-contrast': { enabled: false } };
beforeEach(() => {
  standInForTopLayer();
  // The test's document scrolls nowhere.
  Element.prototype.scrollIntoView = () => undefined;
});
const entries = () => screen.getAllByTestId('metric-entry').map((one) => one.dataset['metric']);

describe('what a number means', () => {
  it.each<[Language, string, RegExp]>([
    ['en', 'What does “Reach” mean?', /each account counts once.*No\. It counts people once/],
    [
      'tr',
      '“Erişim” ne demek?',
      /her hesap bir kez sayılır.*Hayır\. Kişileri bir dönemde bir kez sayar/,
    ],
  ])('opens by its id, in %s', async (language, label, text) => {
    await speak(language, ['metrics']);
    render(<MetricInfo metric="reach" />);
    const button = screen.getByRole('button', { name: label });
    await user.click(button);
    expect(screen.getByRole('dialog')).toHaveTextContent(text);
    expect(screen.getByRole('dialog')).toHaveTextContent('Instagram');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('link'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button).toHaveFocus();
  });

  it('names the denominator of a rate, and a break in what is counted', async () => {
    await speak('en', ['metrics']);
    const { rerender } = render(<MetricInfo metric="engagement-rate" />);
    await user.click(screen.getByRole('button'));
    const outOf = within(screen.getByTestId('metric-facts')).getByText('Out of');
    expect(outOf.nextElementSibling).toHaveTextContent('Impressions');
    await user.click(screen.getByRole('link'));
    rerender(<MetricInfo metric="impressions" />);
    await user.click(screen.getByRole('button'));
    expect(screen.getByTestId('metric-facts')).toHaveTextContent('never as one line');
  });

  it('has nothing to say of a number that nobody knows', async () => {
    await speak('en', ['metrics']);
    const { container } = render(<MetricInfo metric="toString" />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('the catalogue', () => {
  it.each(LANGUAGES)('has every number and a text for each, in %s', async (language) => {
    await speak(language, ['metrics']);
    const { container } = render(<CataloguePage />);
    expect(entries()).toEqual(CATALOGUE.map(({ id }) => id));
    const { violations } = await axe.run(container, { rules: COLOUR_RULES });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it.each<[Language, string, string[]]>([
    ['en', 'break-even', ['break-even']],
    ['en', 'THUMBNAIL CLICK', ['thumbnail-click-through-rate']],
    ['tr', 'erişim', ['reach', 'unique-impressions', 'engagement-rate']],
    ['tr', 'uydurma', []],
    ['tr', 'profile-viewers', ['profile-viewers']],
  ])('finds by typing, in %s: %s', async (language, text, found) => {
    await speak(language, ['metrics']);
    render(<CataloguePage />);
    await user.type(screen.getByTestId('metric-search'), text);
    if (found.length > 0) expect(entries()).toEqual(found);
    else expect(screen.getByRole('status')).toHaveTextContent('Bu adla bir sayı yok');
  });

  it('opens the one that the address names', async () => {
    await speak('en', ['metrics']);
    render(<CataloguePage metric="followers" />);
    const open = screen
      .getAllByTestId('metric-entry')
      .filter((one) => one.querySelector('details')?.open);
    expect(open.map((one) => one.dataset['metric'])).toEqual(['followers']);
    expect(open[0]?.querySelector('summary')).toHaveFocus();
  });
});
