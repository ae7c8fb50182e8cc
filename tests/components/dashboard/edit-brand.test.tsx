import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { addBrand } from '@/lib/actions/add-brand';
import { startCall } from '@/lib/actions/start-call';
import { writeBrief } from '@/lib/actions/write-brief';
import { db } from '@/lib/db/database';
import { writeSettings } from '@/lib/db/stored-settings';
import { startsWithFreshData } from '../../unit/fresh-data';
import { violations } from '../coach/violations';
import { expectNoMissingTexts, showDashboard } from './show-dashboard';

startsWithFreshData();
const user = userEvent.setup();

async function aBrand(name = 'ışık Kahve') {
  const outcome = await addBrand({ name, standing: 'starting', accounts: [] });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}
const SAID = {
  en: { edit: 'Edit ışık Kahve', plum: 'Plum', amount: '1250.5', refused: '1,250.5.5' },
  tr: { edit: 'ışık Kahve: düzenle', plum: 'Mürdüm', amount: '1250,5', refused: '1.250,5,5' },
} as const;
const field = (name: string) => screen.findByTestId<HTMLInputElement>(`brand-${name}-field`);

describe.each(['en', 'tr'] as const)('editing a brand in %s', (language) => {
  const said = SAID[language];
  const open = async () => {
    await showDashboard('/settings', language);
    await user.click(await screen.findByRole('button', { name: said.edit }));
    await screen.findByTestId('edit-brand');
  };

  it('saves name, mark, language, costs and retainer at once, and shows them again', async () => {
    const brand = await aBrand();
    await open();
    await user.click(await screen.findByRole('radio', { name: said.plum }));
    await user.type(await field('initial'), 'IK');
    await user.selectOptions(await field('language'), 'tr');
    await user.type(await field('hourly'), said.amount);
    await user.selectOptions(await field('currency'), 'USD');
    await user.type(await field('hours'), '20');
    await user.type(await field('fee'), '900');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByTestId('edit-brand-save'));
    await waitFor(() => expect(screen.queryByTestId('edit-brand')).toBeNull());
    expect(await db.brands.get(brand.id)).toMatchObject({
      name: 'ışık Kahve',
      colour: 'plum',
      initial: 'IK',
      clientLanguage: 'tr',
      retainer: { hours: 20, fee: 900 },
    });
    expect((await db.briefs.get(brand.id))?.costs?.value).toEqual({
      hourly: 1250.5,
      monthly: 0,
      currency: 'USD',
    });
    expect(screen.getByRole('button', { name: said.edit })).toHaveFocus();
    const mark = within(screen.getByTestId('brand-card')).getByTestId('brand-mark');
    expect(mark).toHaveAttribute('data-initial', 'IK');
    expect(mark).toHaveAttribute('data-brand-colour', 'plum');

    await user.click(screen.getByRole('button', { name: said.edit }));
    expect(await field('hourly')).toHaveValue(said.amount);
    expect(await screen.findByRole('radio', { name: said.plum })).toBeChecked();
    expectNoMissingTexts();
  });

  it('writes no line to the record where the costs stay as they are', async () => {
    const brand = await aBrand();
    await writeBrief(brand.id, 'costs', { hourly: 40, monthly: 5, currency: 'EUR' }, 'x');
    const lines = await db.ledger.count();
    await open();
    await user.click(await screen.findByRole('radio', { name: said.plum }));
    await user.click(screen.getByTestId('edit-brand-save'));
    await waitFor(() => expect(screen.queryByTestId('edit-brand')).toBeNull());
    expect(await db.ledger.count()).toBe(lines);
  });

  it('marks each field that is wrong, saves nothing, and keeps what was typed', async () => {
    const brand = await aBrand();
    await open();
    await user.clear(await field('name'));
    await user.type(await field('name'), 'New name');
    await user.type(await field('monthly'), said.refused);
    await user.type(await field('fee'), '900');
    await user.click(screen.getByTestId('edit-brand-save'));
    await waitFor(async () => expect(await field('monthly')).toBeInvalid());
    for (const name of ['hourly', 'hours']) expect(await field(name)).toBeInvalid();
    expect(await field('fee')).toBeValid();
    expect((await db.brands.get(brand.id))?.name).toBe('ışık Kahve');
    expect(await field('name')).toHaveValue('New name');
    await user.clear(await field('monthly'));
    await user.clear(await field('fee'));
    await user.type(await field('initial'), 'ABC');
    await user.type(await field('hourly'), '1');
    await user.click(screen.getByTestId('edit-brand-save'));
    await waitFor(async () => expect(await field('initial')).toBeInvalid());
    expect((await db.brands.get(brand.id))?.name).toBe('ışık Kahve');
    expectNoMissingTexts();
  });

  it('shows what the goal and the capacity say, and opens their forms for this brand', async () => {
    const brand = await aBrand();
    await aBrand('Another');
    await showDashboard('/settings', language);
    await user.click(await screen.findByRole('button', { name: said.edit }));
    await user.click(await screen.findByTestId('open-goal'));
    await user.type(await screen.findByTestId('field-outcome'), 'enquiries');
    await user.type(screen.getByTestId('field-measure'), 'enquiries');
    await user.type(screen.getByTestId('field-valuePerConversion'), '40');
    await user.click(screen.getByTestId('record-save'));
    await waitFor(async () =>
      expect((await db.briefs.get(brand.id))?.goal?.value.valuePerConversion).toBe(40),
    );
    // The brand's own form is still open, with the new value in it.
    const line = document.querySelector('[data-line="goal"]');
    await waitFor(() => expect(line).toHaveTextContent('40'));
    expect(screen.getByTestId('edit-brand')).toBeInTheDocument();
    expectNoMissingTexts();
  });
});

describe('the archive', () => {
  it('takes a brand out of the list and the switcher, and gives it back at once', async () => {
    await aBrand('Acme');
    const bravo = await aBrand('Bravo');
    await showDashboard('/settings');
    await user.click(await screen.findByRole('button', { name: 'Archive Bravo' }));
    expect(await screen.findByTestId('archived-brand')).toHaveTextContent('Bravo');
    expect(screen.queryByRole('heading', { level: 3, name: 'Bravo' })).toBeNull();
    await waitFor(() => expect(screen.getByTestId('brand-name')).toHaveTextContent('Acme'));
    expect(document.querySelector(`[data-item="${bravo.id}"]`)).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    expect(await violations()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Restore Bravo' }));
    expect(await screen.findByRole('heading', { level: 3, name: 'Bravo' })).toBeVisible();
    expect(screen.queryByTestId('archived-brand')).toBeNull();
  });

  it('says nothing of what was done before a call once the call has begun', async () => {
    const acme = await aBrand('Acme');
    await aBrand('Bravo');
    await showDashboard('/settings');
    await user.click(await screen.findByRole('button', { name: 'Archive Bravo' }));
    expect(await screen.findByText(/Bravo is archived/)).toBeVisible();
    await startCall(acme.id, 'Another brand');
    await waitFor(() => expect(document.body).not.toHaveTextContent('Bravo'));
  });

  it('says why a brand whose timer runs is not archived', async () => {
    const brand = await aBrand('Acme');
    const startedAt = new Date().toISOString();
    await writeSettings({ timer: { brandId: brand.id, startedAt, work: 'create' } });
    await showDashboard('/settings');
    await user.click(await screen.findByRole('button', { name: 'Archive Acme' }));
    expect(await screen.findByRole('alert')).toHaveAttribute('data-problem', 'timer-of-brand');
    expect(screen.getByRole('heading', { level: 3, name: 'Acme' })).toBeVisible();
  });
});

it('finds one of many brands, and shows a part of them at a time', async () => {
  for (let index = 1; index <= 30; index += 1) await aBrand(`Brand ${index}`);
  await showDashboard('/settings');
  expect(await screen.findAllByTestId('brand-card')).toHaveLength(20);
  await user.click(screen.getByRole('button', { name: 'Show 10 more brands' }));
  expect(screen.getAllByTestId('brand-card')).toHaveLength(30);
  await user.type(screen.getByTestId('find-brand'), 'brand 7');
  await waitFor(() => expect(screen.getAllByTestId('brand-card')).toHaveLength(1));
  await user.click(screen.getByTestId('show-accounts'));
  expect(screen.getByTestId('account-link')).toBeVisible();
  await user.type(screen.getByTestId('find-brand'), 'zzz');
  expect(await screen.findByText('No brand has this in its name.')).toBeVisible();
});
