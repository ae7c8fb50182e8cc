import { type ReactNode, useId } from 'react';

export interface PostListProps {
  title: string;
  testId: string;
  children: ReactNode;
}

/** A short list of posts with its title. */
export function PostList({ title, testId, children }: PostListProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <h4 id={id} className="text-sm font-semibold">
        {title}
      </h4>
      <ul aria-labelledby={id} data-testid={testId} className="divide-y divide-line">
        {children}
      </ul>
    </div>
  );
}
