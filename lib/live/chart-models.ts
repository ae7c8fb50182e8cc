// What charts are drawn from; components take the shapes from here.
export type { ReturnMonth } from '../coach/return-months';
export type { CadenceWeek } from '../measure/charts/cadence';
export type { MixPart } from '../measure/charts/content-mix';
export type { Funnel, FunnelStep } from '../measure/charts/funnel';
export type { DailyView, MetricDay, MetricView, WeeklyView } from '../measure/charts/metric-view';
export type { ChangeWeek, NetChangeView } from '../measure/charts/net-change-view';
export type { PostsView } from '../measure/charts/posts-view';
export { dayStretches } from '../measure/charts/stretches';
export { stretchesOf, type WeekLevel } from '../measure/charts/week-levels';
export type { MetricUnit } from '../measure/metrics';
export type { NoSum } from '../measure/own-metrics';
