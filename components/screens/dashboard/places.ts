import BookOpen from 'lucide-react/icons/book-open';
import CalendarCheck from 'lucide-react/icons/calendar-check';
import CalendarDays from 'lucide-react/icons/calendar-days';
import ChartLine from 'lucide-react/icons/chart-line';
import Clock from 'lucide-react/icons/clock';
import Info from 'lucide-react/icons/info';
import Milestone from 'lucide-react/icons/milestone';
import Settings from 'lucide-react/icons/settings';
import type { ComponentType } from 'react';

export interface Place {
  id: string;
  path: string;
  Icon: ComponentType<{ size: number; 'aria-hidden': true }>;
}

/** The dashboard's places in the order of the rail. */
export const PLACES: readonly Place[] = [
  { id: 'today', path: '/', Icon: CalendarCheck },
  { id: 'stages', path: '/stages', Icon: Milestone },
  { id: 'plan', path: '/plan', Icon: CalendarDays },
  { id: 'numbers', path: '/numbers', Icon: ChartLine },
  { id: 'time', path: '/time', Icon: Clock },
  { id: 'learn', path: '/learn', Icon: BookOpen },
  { id: 'settings', path: '/settings', Icon: Settings },
  { id: 'about', path: '/about', Icon: Info },
];
