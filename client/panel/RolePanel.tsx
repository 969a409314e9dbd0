import { lazy, Suspense } from 'react';
import type { ActorId } from '../../shared/board/ids.ts';
import type { Role } from '../../shared/board/role.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { setHolder } from '../../shared/document/commands/setHolder.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useActorsByName } from '../board/useActorsByName.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Chips } from '../ui/Chips.tsx';
import { DeleteButton } from './DeleteButton.tsx';
import holding from './Holding.module.css';
import { LineField } from './LineField.tsx';
import styles from './Panel.module.css';
import { SharedTextField } from './SharedTextField.tsx';

const ComboBox = lazy(() => import('../ui/ComboBox.tsx'));

export function RolePanel({ role }: { role: Role }) {
  const { t } = useI18n();
  const { doc, undo, canEdit } = useOpenBoard();
  const actors = useActorsByName();
  const holders = actors.filter(({ id }) => role.holders.includes(id));
  const set = (id: string, holds: boolean) => undo.perform(() => setHolder(doc, role.id, id as ActorId, holds));
  return (
    <>
      <section className={holding['holding']}>
        <h3>{t('role.holders')}</h3>
        {holders.length === 0 ? (
          <p>{t('roles.held', { count: 0 })}</p>
        ) : (
          <Chips
            label={t('role.holders')}
            chips={holders.map(({ id, name }) => ({ id, label: name }))}
            removeLabel={(name) => t('role.takeAway', { name })}
            onRemove={canEdit ? (id) => set(id, false) : null}
          />
        )}
        {canEdit && (
          <Suspense fallback={null}>
            <ComboBox
              label={t('role.giveTo')}
              value={null}
              onChange={(id) => id !== null && set(id, true)}
              options={actors
                .filter(({ id }) => !role.holders.includes(id))
                .map(({ id, name, sector }) => ({ id, label: name, hint: t(`sector.${sector}`) }))}
              noResults={t('connect.noSuchActor')}
            />
          </Suspense>
        )}
      </section>
      <fieldset className={styles['fields']} disabled={!canEdit}>
        <LineField
          label={t('role.name')}
          value={role.name}
          required
          onCommit={(name) => undo.perform(() => editRecord(doc, 'roles', role.id, { name }))}
        />
        <SharedTextField root="roles" id={role.id} field="description" label={t('role.description')} />
      </fieldset>
      {canEdit && (
        <div className={styles['actions']}>
          <DeleteButton id={role.id} label={t('role.delete')} />
        </div>
      )}
    </>
  );
}
