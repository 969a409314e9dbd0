import { useEffect } from 'react';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useActorsByName } from '../board/useActorsByName.ts';
import { useRolesByName } from '../board/useRolesByName.ts';
import { ViewHeader } from '../board/ViewHeader.tsx';
import { ViewPage } from '../board/ViewPage.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { useNarrow } from '../ui/useNarrow.ts';
import { AddRole } from './AddRole.tsx';
import { RoleCards } from './RoleCards.tsx';
import { RoleGrid } from './RoleGrid.tsx';
import styles from './RolesView.module.css';

/** Who does what in the network: the roles, and which actors hold them. */
export default function RolesView() {
  const { t } = useI18n();
  const { reveal, canEdit } = useOpenBoard();
  const roles = useRolesByName();
  const actors = useActorsByName();
  const isNarrow = useNarrow();
  const unheld = roles.filter(({ holders }) => holders.length === 0);
  useEffect(() => reveal.register(({ root, id }) => (root === 'roles' ? id : null)), [reveal]);

  return (
    <ViewPage label={t('roles.label')} className={styles['view']}>
      <ViewHeader title={t('view.roles')}>
        <p>{t('roles.intro')}</p>
        {unheld.length > 0 && (
          <p className={styles['finding']}>{t('roles.unheld', { names: unheld.map(({ name }) => name).join(', ') })}</p>
        )}
      </ViewHeader>
      {canEdit && <AddRole taken={roles} />}
      {roles.length === 0 && <p className={styles['empty']}>{t('roles.empty')}</p>}
      {roles.length > 0 && actors.length === 0 && <p className={styles['empty']}>{t('roles.noActors')}</p>}
      {roles.length > 0 &&
        (isNarrow ? <RoleCards roles={roles} actors={actors} /> : <RoleGrid roles={roles} actors={actors} />)}
    </ViewPage>
  );
}
