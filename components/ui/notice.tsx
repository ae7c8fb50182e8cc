import Check from 'lucide-react/icons/check';
import CircleAlert from 'lucide-react/icons/circle-alert';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface NoticeProps {
  tone: 'info' | 'warning' | 'problem' | 'success';
  children: ReactNode;
  action?: ReactNode;
  /** Read out when it appears; for what answers something the user did. */
  live?: boolean;
}

const TONES = {
  info: { Icon: Info, colours: 'bg-sunken text-ink', icon: 'text-muted' },
  warning: { Icon: TriangleAlert, colours: 'bg-warning-tint text-ink', icon: 'text-warning' },
  problem: { Icon: CircleAlert, colours: 'bg-problem-tint text-ink', icon: 'text-problem' },
  success: { Icon: Check, colours: 'bg-met-tint text-ink', icon: 'text-met' },
};

export function Notice({ tone, children, action, live }: NoticeProps) {
  const { Icon, colours, icon } = TONES[tone];
  return (
    <div
      role={live ? (tone === 'problem' ? 'alert' : 'status') : undefined}
      data-tone={tone}
      className={classNames(
        'flex items-start gap-2.5 rounded-md px-3 py-2.5 forced-colors:border',
        colours,
      )}
    >
      <Icon aria-hidden size={16} className={classNames('mt-0.5 shrink-0', icon)} />
      <div className="grid min-w-0 flex-1 gap-2 text-sm">
        <div>{children}</div>
        {action && <div className="flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}
