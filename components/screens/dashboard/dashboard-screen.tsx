import { useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useScrollToTop } from '../../ui/use-scroll-to-top';
import { AboutPage } from './about/about-page';
import { LearnPage } from './learn/learn-page';
import { NotFound } from './not-found';
import { CataloguePage } from './numbers/catalogue/catalogue-page';
import { NumbersPage } from './numbers/numbers-page';
import { PlanPage } from './plan/plan-page';
import { Rail } from './rail';
import { SettingsPage } from './settings/settings-page';
import { StagesPage } from './stages/stages-page';
import { TimePage } from './time/time-page';
import { TodayPage } from './today/today-page';

/** The full tab: planning and settings, in places of their own behind `#`. */
export function DashboardScreen() {
  const { t } = useTranslation('dashboard');
  const [path] = useHashLocation();
  useScrollToTop();
  return (
    <>
      <button
        type="button"
        onClick={() => document.getElementById('content')?.focus()}
        className="sr-only focus:not-sr-only focus:fixed focus:z-20 focus:rounded-md focus:bg-raised focus:p-3"
      >
        {t('skip')}
      </button>
      <div className="min-h-dvh md:grid md:grid-cols-[232px_minmax(0,1fr)] print:block!">
        <div className="contents print:hidden">
          <Rail path={path} />
        </div>
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-[1100px] px-4 py-6 outline-none md:px-10 md:py-10 print:max-w-none! print:p-0!"
        >
          <Switch location={path}>
            <Route path="/" component={TodayPage} />
            <Route path="/stages/:taskId?">{({ taskId }) => <StagesPage taskId={taskId} />}</Route>
            <Route path="/plan" component={PlanPage} />
            <Route path="/numbers" component={NumbersPage} />
            <Route path="/numbers/metrics/:metric?">
              {({ metric }) => <CataloguePage metric={metric} />}
            </Route>
            <Route path="/time" component={TimePage} />
            <Route path="/learn" component={LearnPage} />
            <Route path="/settings" component={SettingsPage} />
            <Route path="/about" component={AboutPage} />
            <Route component={NotFound} />
          </Switch>
        </main>
      </div>
    </>
  );
}
