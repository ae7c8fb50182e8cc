import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NumbersPage } from '@/components/screens/dashboard/numbers/numbers-page';
import { db } from '@/lib/db/database';
import type { Brand } from '@/lib/domain/brand';
import type { Language } from '@/lib/domain/language';
import type { Standing } from '@/lib/domain/stage';
import { speak } from '../all-texts';
import { aBrand, emptyData } from '../coach/a-brand';
import { violations } from '../coach/violations';
import { standInForTopLayer } from '../top-layer';

// A page of charts takes its time where there is no layout.

const user = userEvent.setup();
const TODAY = Temporal.Now.plainDateISO();
const daysAgo = (days: number) => TODAY.subtract({ days }).toString();

beforeEach(async () => {
  vi.restoreAllMocks();
  standInForTopLayer();
  await emptyData();
});

async function aCountedBrand(standing: Standing, weeks = 14): Promise<Brand> {
  const brand = await aBrand({ standing });
  const [account] = await db.accounts.where('brandId').equals(brand.id).toArray();
  await db.snapshots.bulkPut(
    Array.from({ length: weeks }, (_, at) => ({
      brandId: brand.id,
      accountId: account?.id ?? '',
      metric: 'followers' as const,
      day: daysAgo(at * 7),
      value: 1200 - at * 11 - (at % 3),
      source: 'typed' as const,
      at: new Date().toISOString(),
    })),
  );
  return brand;
}

async function show(language: Language = 'en') {
  await speak(language, ['numbers', 'charts', 'dashboard']);
  render(<NumbersPage />);
  return screen.findByTestId('charts');
}
const reading = (chart: string) =>
  within(screen.getByTestId(`chart-${chart}`)).getByTestId('chart-reading').textContent;

describe('the charts of a brand', () => {
  it('say in stage 3 whether the account grows, from whole weeks', async () => {
    await aCountedBrand('measuring');
    await show();
    expect(reading('net-change')).toMatch(/^The account grows: in a typical week \+1\d/);
    expect(reading('followers')).toMatch(/ in 12 weeks\.$/);
    expect(screen.getByTestId('chart-return')).toHaveAccessibleName('Cost and value of each month');
    expect(await violations()).toEqual([]);
  });

  it('stand side by side only where two accounts have been counted', async () => {
    const brand = await aCountedBrand('measuring');
    const other = { id: 'other', brandId: brand.id, network: 'x' as const, handle: 'acme' };
    await db.accounts.add({ ...other, key: 'acme', addedAt: new Date().toISOString() });
    await show();
    await screen.findByTestId('chart-account');
    expect(screen.queryByTestId('chart-accounts')).toBeNull();
    const [row] = await db.snapshots.toArray();
    if (row) await db.snapshots.add({ ...row, accountId: other.id });
    expect(await screen.findByTestId('chart-accounts')).toBeVisible();
  });

  it('say in stage 2 what would pay the cost, and judge no return', async () => {
    await aCountedBrand('posting');
    await show('tr');
    expect(screen.getByTestId('chart-return')).toHaveAccessibleName(
      'Ayların sonuçları ve başa baş noktası',
    );
  });

  it.each([
    ['en', 'It is too early to judge this'],
    ['tr', 'Bunu değerlendirmek için erken'],
  ] as const)('show in stage 1 a start, and no result: %s', async (language, early) => {
    await aCountedBrand('starting');
    await show(language);
    expect(reading('followers')).toContain(early);
    for (const chart of ['net-change', 'posts-engagements', 'funnel', 'return']) {
      expect(screen.queryByTestId(`chart-${chart}`)).toBeNull();
    }
    expect(await violations()).toEqual([]);
  });

  it('go as far back as one chooses, while the verdict stays', async () => {
    await aCountedBrand('measuring', 40);
    await show();
    const verdict = reading('net-change');
    await user.click(screen.getByRole('radio', { name: '13 weeks' }));
    expect(reading('followers')).toMatch(/ in 12 weeks\.$/);
    expect(reading('net-change')).toBe(verdict);
    await user.click(screen.getByRole('radio', { name: 'All' }));
    expect(reading('followers')).toMatch(/ in 38 weeks\.$/);
    expect(reading('net-change')).toBe(verdict);
  });
});

describe('taking a chart along', () => {
  const choose = async (item: string) => {
    const figure = screen.getByTestId('chart-followers');
    await user.click(within(figure).getByTestId('chart-menu'));
    await user.click(figure.querySelector(`[data-item="${item}"]`) ?? figure);
    return within(figure).findByRole('status');
  };

  it('copies the numbers, with days that a spreadsheet reads and no formula', async () => {
    const brand = await aCountedBrand('measuring', 2);
    await db.annotations.put({
      id: 'n',
      brandId: brand.id,
      day: daysAgo(7),
      kind: 'other',
      text: '=1+1',
      at: new Date().toISOString(),
    });
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await show();
    expect(await choose('copy-csv')).toHaveTextContent('Copied.');
    const [, present, before] = copied.mock.calls[0]?.[0].split('\r\n') ?? [];
    expect(present).toMatch(/^\d{4}-W\d\d,\d{4}-\d\d-\d\d,1200,typed by you,$/);
    expect(before).toMatch(/,1188,typed by you,'=1\+1$/);
  });

  it('saves a file where the browser refuses to copy, and says so', async () => {
    await aCountedBrand('measuring', 3);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    const saved: Blob[] = [];
    Object.assign(globalThis.URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return 'blob:x';
      },
      revokeObjectURL: () => undefined,
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await show();
    expect(await choose('copy-svg')).toHaveTextContent('it was saved as a file');
    expect(names).toEqual([expect.stringMatching(/^stagecoach-followers-.*\.svg$/)]);
    const svg = new DOMParser().parseFromString((await saved[0]?.text()) ?? '', 'image/svg+xml');
    const texts = [...svg.querySelectorAll('text')].map((text) => text.textContent);
    // The picture says by itself whose it is and out of how many.
    expect(texts[0]).toBe('Followers: Instagram @acme.coffee');
    expect(texts.join(' ')).toContain('3 of 3 weeks have a count');
    expect(svg.querySelector('[class]')).toBeNull();
  });

  it('says that a picture could not be drawn, and loses nothing', async () => {
    await aCountedBrand('measuring', 3);
    await show();
    const figure = screen.getByTestId('chart-followers');
    await user.click(within(figure).getByTestId('chart-menu'));
    // jsdom decodes no pictures.
    await user.click(figure.querySelector('[data-item="save-png"]') ?? figure);
    expect(await within(figure).findByRole('alert')).toHaveTextContent('could not draw');
    expect(within(figure).getByRole('img')).toBeInTheDocument();
  });
});

describe('notes', () => {
  const type = async (field: string, text: string) => {
    const input = screen.getByTestId(field);
    await user.clear(input);
    await user.type(input, text);
  };

  it('stand as flags in the charts, can be changed and go again', async () => {
    await aCountedBrand('measuring');
    await show();
    await user.click(screen.getByTestId('note-add'));
    await type('note-text', 'Summer campaign');
    await type('note-day', daysAgo(20));
    await type('note-to', daysAgo(15));
    await user.click(screen.getByTestId('note-save'));
    expect(await screen.findByTestId('note')).toHaveTextContent(/Summer campaign.*Campaign/s);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const flags = () => screen.getByTestId('chart-followers').querySelectorAll('[data-flag]');
    expect(flags()).toHaveLength(1);
    expect(screen.getByTestId('chart-net-change').querySelector('[data-flag]')).not.toBeNull();

    await user.click(screen.getByTestId('note-change'));
    expect(screen.getByTestId('note-text')).toHaveValue('Summer campaign');
    await user.selectOptions(screen.getByTestId('note-kind'), 'price');
    await user.click(screen.getByTestId('note-save'));
    await waitFor(() => expect(screen.getByTestId('note')).toHaveTextContent('Price change'));

    await user.click(screen.getByTestId('note-remove'));
    await waitFor(() => expect(screen.queryByTestId('note')).toBeNull());
    await waitFor(() => expect(screen.getByTestId('note-add')).toHaveFocus());
    expect(flags()).toHaveLength(0);
    expect(await db.annotations.count()).toBe(0);
  });

  it('refuse a last day before the first, keep what was typed, and go to the field', async () => {
    await aCountedBrand('measuring');
    await show();
    await user.click(screen.getByTestId('note-add'));
    await user.click(screen.getByTestId('note-save'));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'field-missing');
    await type('note-text', 'Bayram');
    await type('note-to', daysAgo(3));
    await user.click(screen.getByTestId('note-save'));
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveAttribute('data-problem', 'annotation-order'),
    );
    await waitFor(() => expect(screen.getByTestId('note-to')).toHaveFocus());
    expect(screen.getByTestId('note-text')).toHaveValue('Bayram');
    expect(await db.annotations.count()).toBe(0);
  });

  it('say so where the note was removed in another window', async () => {
    const brand = await aCountedBrand('measuring');
    const at = new Date().toISOString();
    await db.annotations.put({
      id: 'n',
      brandId: brand.id,
      day: daysAgo(9),
      kind: 'other',
      text: 'x',
      at,
    });
    await show('tr');
    await user.click(await screen.findByTestId('note-change'));
    await act(() => db.annotations.clear());
    await user.click(screen.getByTestId('note-save'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Bu not artık yok');
    expect(await db.annotations.count()).toBe(0);
  });
});
