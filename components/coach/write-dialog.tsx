import { lazy, Suspense } from 'react';
import type { WriteDialogProps } from './write-dialog-body';

/** The popup has a page opened to write on, so it need not carry the forms: they are loaded when one is opened. */
const Body = lazy(async () => ({ default: (await import('./write-dialog-body')).WriteDialogBody }));

/** Writes down what a task rests on. */
export function WriteDialog(props: WriteDialogProps) {
  return (
    <Suspense fallback={null}>
      <Body {...props} />
    </Suspense>
  );
}
