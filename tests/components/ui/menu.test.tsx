import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { Menu } from '@/components/ui/menu';
import { standInForTopLayer } from '../top-layer';

const user = userEvent.setup();
const onSelect = vi.fn<(name: string) => void>();
const item = (name: string) => screen.getByRole('menuitem', { name, hidden: true });

beforeEach(() => {
  standInForTopLayer();
  onSelect.mockClear();
  render(
    <Menu
      label="More"
      items={['One', 'Two', 'Three'].map((name) => ({
        id: name,
        label: name,
        onSelect: () => onSelect(name),
      }))}
    >
      …
    </Menu>,
  );
});

it('opens on its first item and is walked with the arrow keys, round and round', async () => {
  const button = screen.getByRole('button', { name: 'More' });
  await user.click(button);
  await waitFor(() => expect(item('One')).toHaveFocus());
  expect(button).toHaveAttribute('aria-expanded', 'true');
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(item('One')).toHaveFocus();
  await user.keyboard('{End}');
  expect(item('Three')).toHaveFocus();
  await user.keyboard('{Home}');
  expect(item('One')).toHaveFocus();
});

it('closes before it does what was chosen', async () => {
  const button = screen.getByRole('button', { name: 'More' });
  await user.click(button);
  await waitFor(() => expect(item('One')).toHaveFocus());
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('Two');
  await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'false'));
});
