import { lazy, Suspense, useEffect, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { I18nProvider } from '../i18n/I18nProvider.tsx';
import { withItsWords } from '../i18n/pageMessages.ts';
import { NewWorkshopPage } from '../join/NewWorkshopPage.tsx';
import { StartPage } from '../join/StartPage.tsx';
import { Waiting } from '../page/Waiting.tsx';
import { Announcer } from '../ui/Announcer.tsx';
import { Toaster } from '../ui/Toaster.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { useLocale } from './useLocale.ts';
import { WorkshopPage } from './WorkshopPage.tsx';

const PrivacyPage = lazy(withItsWords(() => import('../statements/PrivacyPage.tsx')));
const AccessibilityPage = lazy(withItsWords(() => import('../statements/AccessibilityPage.tsx')));

export function App() {
  const { locale, choose, followWorkshop } = useLocale();
  return (
    <I18nProvider locale={locale} onLocaleChange={choose}>
      <ErrorBoundary>
        <Announcer>
          <Toaster>
            <Suspense fallback={<Waiting />}>
              <Switch>
                <Route path="/" component={StartPage} />
                <Route path="/new" component={NewWorkshopPage} />
                <Route path="/w/:id">
                  {({ id }) => <WorkshopPage key={id} id={id} onWorkshopLocale={followWorkshop} />}
                </Route>
                <Route path="/privacy" component={PrivacyPage} />
                <Route path="/accessibility" component={AccessibilityPage} />
                <Route component={NotFoundPage} />
              </Switch>
              <HeadingFocus />
            </Suspense>
          </Toaster>
        </Announcer>
      </ErrorBoundary>
    </I18nProvider>
  );
}

/** A screen reader and the keyboard begin at the heading of a page that was moved to. */
function HeadingFocus() {
  const [path] = useLocation();
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
  }, [path]);
  return null;
}
