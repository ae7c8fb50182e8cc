// What charts are drawn from; components take the shapes from here.
export type { CadenceWeek } from '../measure/charts/cadence';
export type { MixPart } from '../measure/charts/content-mix';
export type { Funnel, FunnelStep } from '../measure/charts/funnel';
export type { ChangeWeek, NetChangeView } from '../measure/charts/net-change-view';
export type { PostsView } from '../measure/charts/posts-view';
export type { ReturnMonth } from '../measure/charts/return-months';
export { stretchesOf, type WeekLevel } from '../measure/charts/week-levels';
