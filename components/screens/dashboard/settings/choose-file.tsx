import { type ReactNode, useRef } from 'react';
import { Button } from '../../../ui/button';

export interface ChooseFileProps {
  /** The name of the file field behind the button. */
  label: string;
  accept: string;
  onChoose: (file: File) => void;
  testId?: string;
  children: ReactNode;
}

/** A button that lets the user choose one file. The same file may be chosen twice in a row. */
export function ChooseFile({ label, accept, onChoose, testId, children }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        data-testid={testId}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onChoose(file);
        }}
      />
    </>
  );
}
