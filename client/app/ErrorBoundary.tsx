import { Component, type ReactNode } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Page } from '../page/Page.tsx';
import { Button } from '../ui/Button.tsx';

interface ErrorBoundaryProps {
  children: ReactNode;
}

/** What a person sees in place of a blank page when the program fails, or a part of it can't be loaded. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <FailurePage /> : this.props.children;
  }
}

function FailurePage() {
  const { t } = useI18n();
  return (
    <Page title={t('failure.title')}>
      <p>{t('failure.text')}</p>
      <Button variant="primary" onClick={() => window.location.reload()}>
        {t('failure.reload')}
      </Button>
    </Page>
  );
}
