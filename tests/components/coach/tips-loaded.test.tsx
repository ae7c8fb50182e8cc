import { render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { useTipsLoaded } from '@/components/coach/use-tips-loaded';
import { speak } from '../all-texts';

it('says when the words of the tips are there, and takes nothing away meanwhile', async () => {
  await speak('en', ['coach']);
  const said: boolean[] = [];
  const suspended: string[] = [];
  function Fallback() {
    suspended.push('suspended');
    return null;
  }
  function Probe() {
    const isLoaded = useTipsLoaded(3);
    said.push(isLoaded);
    return <p data-testid="probe">{String(isLoaded)}</p>;
  }
  render(
    <Suspense fallback={<Fallback />}>
      <Probe />
    </Suspense>,
  );
  expect(screen.getByTestId('probe')).toHaveTextContent('false');
  await waitFor(() => expect(screen.getByTestId('probe')).toHaveTextContent('true'));
  expect(said[0]).toBe(false);
  expect(suspended).toEqual([]);
});
