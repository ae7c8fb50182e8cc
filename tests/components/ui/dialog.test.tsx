import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { Dialog } from '@/components/ui/dialog';
import { speak } from '../all-texts';
import { standInForTopLayer } from '../top-layer';

const user = userEvent.setup();

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Write
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title="A title">
        <input aria-label="Text" />
      </Dialog>
    </>
  );
}

beforeEach(async () => {
  standInForTopLayer();
  await speak('en', []);
});

it('starts in its first field and gives the focus back', async () => {
  // Strict mode runs every effect twice, as the pages do while developing.
  render(<Page />, { wrapper: StrictMode });
  const opener = screen.getByRole('button', { name: 'Write' });
  await user.click(opener);
  expect(screen.getByRole('dialog', { name: 'A title' })).toBeVisible();
  expect(screen.getByLabelText('Text')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(opener).toHaveFocus();
});

it('follows when the browser closes it, as on Escape', async () => {
  render(<Page />);
  await user.click(screen.getByRole('button', { name: 'Write' }));
  screen.getByRole<HTMLDialogElement>('dialog').close();
  expect(await screen.findByRole('button', { name: 'Write' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Write' }));
  expect(screen.getByRole('dialog')).toBeVisible();
});

it('passes over a group of options to what is written, and takes the options where there is nothing else', async () => {
  const options = (
    <>
      <input type="radio" name="one" aria-label="First" />
      <input type="radio" name="one" aria-label="Second" defaultChecked />
    </>
  );
  const { rerender } = render(
    <Dialog open onClose={() => undefined} title="A title">
      {options}
      <textarea aria-label="Words" />
    </Dialog>,
  );
  expect(screen.getByLabelText('Words')).toHaveFocus();
  rerender(<div />);
  rerender(
    <Dialog open onClose={() => undefined} title="A title">
      {options}
    </Dialog>,
  );
  expect(screen.getByLabelText('Second')).toHaveFocus();
});
