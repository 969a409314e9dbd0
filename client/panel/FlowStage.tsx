import { Circle, CircleCheck, CircleQuestionMark, Handshake as HandshakeIcon, Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { isUnconfirmed } from '../../shared/analysis/isUnconfirmed.ts';
import { type Flow, STAGES, type Stage } from '../../shared/board/flow.ts';
import { acceptFlow } from '../../shared/document/commands/acceptFlow.ts';
import { agreeFlow } from '../../shared/document/commands/agreeFlow.ts';
import { reopenFlow } from '../../shared/document/commands/reopenFlow.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { useAnnounce } from '../ui/Announcer.tsx';
import { Button } from '../ui/Button.tsx';
import { AcceptFlow } from './AcceptFlow.tsx';
import { AgreedFlow } from './AgreedFlow.tsx';
import styles from './FlowStage.module.css';
import { HandshakeForm } from './HandshakeForm.tsx';
import panel from './Panel.module.css';

/** The life of a flow: proposed, accepted by its receiver, sealed with a handshake. */
export function FlowStage({ flow }: { flow: Flow }) {
  const { t } = useI18n();
  const { doc, undo, canEdit } = useOpenBoard();
  const { actors } = useBoard();
  const announce = useAnnounce();
  const steps = useRef<HTMLOListElement>(null);
  const [isAgreeing, setAgreeing] = useState(false);

  /** The button that was pressed goes away with the step. */
  const step = (command: () => void, to: Stage) => {
    undo.perform(command);
    setAgreeing(false);
    steps.current?.focus();
    announce(t(`stage.${to}`));
  };
  const reopen = (to: Stage) => step(() => reopenFlow(doc, flow.id), to);
  const reached = STAGES.indexOf(flow.stage);
  return (
    <section className={styles['stage']} aria-label={t('flow.stage')}>
      <ol ref={steps} tabIndex={-1}>
        {STAGES.map((stage, place) => (
          <li
            key={stage}
            data-reached={place <= reached || undefined}
            aria-current={stage === flow.stage ? 'step' : undefined}
          >
            <StageIcon stage={stage} reached={place <= reached} />
            {t(`stage.${stage}`)}
          </li>
        ))}
      </ol>
      {isUnconfirmed(flow, actors) && (
        <p className={styles['unconfirmed']}>
          <CircleQuestionMark size={20} aria-hidden />
          <span>
            <strong>{t('flow.unconfirmed')}</strong> – {t('flow.unconfirmedHint')}
          </span>
        </p>
      )}
      {flow.stage === 'proposed' && (
        <AcceptFlow flow={flow} onAccept={() => step(() => acceptFlow(doc, flow.id), 'accepted')} />
      )}
      {flow.stage === 'accepted' && canEdit && isAgreeing && (
        <HandshakeForm
          onAgree={(handshake) => step(() => agreeFlow(doc, flow.id, handshake), 'agreed')}
          onCancel={() => {
            setAgreeing(false);
            steps.current?.focus();
          }}
        />
      )}
      {flow.stage === 'accepted' && canEdit && !isAgreeing && (
        <div className={panel['actions']}>
          <Button variant="primary" icon={<HandshakeIcon size={20} aria-hidden />} onClick={() => setAgreeing(true)}>
            {t('flow.agree')}
          </Button>
          <Button variant="plain" icon={<Undo2 size={18} aria-hidden />} onClick={() => reopen('proposed')}>
            {t('flow.withdrawAcceptance')}
          </Button>
        </div>
      )}
      {flow.stage === 'agreed' && <AgreedFlow flow={flow} onReopen={() => reopen('accepted')} />}
    </section>
  );
}

function StageIcon({ stage, reached }: { stage: Stage; reached: boolean }) {
  const Icon = !reached ? Circle : stage === 'agreed' ? HandshakeIcon : CircleCheck;
  return <Icon size={22} aria-hidden />;
}
