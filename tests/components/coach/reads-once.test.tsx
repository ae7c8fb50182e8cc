import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { chooseBrand } from '@/lib/actions/choose-brand';
import { startCall } from '@/lib/actions/start-call';
import * as facts from '@/lib/db/brand-facts';
import { standInForTopLayer } from '../top-layer';
import { aBrand, emptyData } from './a-brand';
import { showCoach } from './show-coach';

vi.mock('@/lib/db/brand-facts', { spy: true });

beforeEach(async () => {
  standInForTopLayer();
  await emptyData();
  vi.mocked(facts.readBrandFacts).mockClear();
});

/** How often everything that judging a brand rests on was read: the costliest thing that a surface reads. */
const timesRead = (brandId: string) =>
  vi.mocked(facts.readBrandFacts).mock.calls.filter(([id]) => id === brandId).length;

it('the popup reads what judging rests on once, for all of its parts', async () => {
  const { id } = await aBrand();
  vi.mocked(facts.readBrandFacts).mockClear();
  await showCoach();
  await screen.findAllByTestId('advice');
  expect(timesRead(id)).toBe(1);
});

it('another brand that is chosen is read, and no part goes on with the one before', async () => {
  const other = await aBrand({ name: 'Zebra' });
  await aBrand({ name: 'Alpaca', accounts: [] });
  vi.mocked(facts.readBrandFacts).mockClear();
  await showCoach();
  await screen.findAllByTestId('advice');
  expect(timesRead(other.id)).toBe(0);
  await act(async () => void (await chooseBrand(other.id)));
  await waitFor(() => expect(timesRead(other.id)).toBeGreaterThan(0));
  await waitFor(() => expect(screen.getByTestId('brand-name')).toHaveTextContent('Zebra'));
  expect(await screen.findAllByTestId('advice')).not.toHaveLength(0);
});

it('a call hides a brand from every part that had read it', async () => {
  const client = await aBrand({ name: 'Alpaca', accounts: [] });
  await aBrand({ name: 'Zebra' });
  await showCoach();
  await screen.findAllByTestId('advice');
  expect(document.body.innerHTML).toContain('Zebra');
  await act(async () => void (await startCall(client.id, 'another brand')));
  await waitFor(() => expect(screen.getByTestId('brand-name')).toHaveTextContent('Alpaca'));
  await waitFor(() => expect(document.body.innerHTML).not.toContain('Zebra'));
});
