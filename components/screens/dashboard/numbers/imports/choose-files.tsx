import { type ReactNode, useRef } from 'react';
import { Button, type ButtonProps } from '../../../../ui/button';

export interface ChooseFilesProps {
  label: string;
  /** A whole folder instead of files. */
  folder?: boolean;
  variant?: ButtonProps['variant'];
  onChoose: (files: File[]) => void;
  testId: string;
  children: ReactNode;
}

/** A button that lets the user choose files, or a folder. The same ones may be chosen twice in a row. */
export function ChooseFiles(props: ChooseFilesProps) {
  const { label, folder = false, variant = 'secondary', onChoose, testId, children } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant={variant} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={label}
        data-testid={testId}
        {...(folder && { webkitdirectory: '' })}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
    </>
  );
}
