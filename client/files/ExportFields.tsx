import type { Board } from '../../shared/board/board.ts';
import type { ExportFormat } from '../../shared/protocol/exports.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import type { ExportChoice } from './useExportChoice.ts';

/** What most people come for stands first. */
const FORMATS: readonly ExportFormat[] = ['docx', 'pdf', 'png', 'svg', 'xlsx', 'csv', 'html', 'md', 'graphml', 'json'];
const ON_PAPER: readonly ExportFormat[] = ['pdf', 'png'];
const WITH_PEOPLE: readonly ExportFormat[] = ['docx', 'html', 'md', 'json'];

interface ExportFieldsProps {
  board: Board;
  choice: ExportChoice;
  selectedCount: number;
  onChange: (change: Partial<ExportChoice>) => void;
}

/** The questions about a file: only those that have more than one answer. */
export function ExportFields({ board, choice, selectedCount, onChange }: ExportFieldsProps) {
  const { t } = useI18n();
  const { me } = useOpenBoard();
  const { format } = choice;
  const scopes = [
    { value: 'all', label: t('files.scopeAll') },
    ...(selectedCount > 0 ? [{ value: 'selected', label: t('files.scopeSelected', { count: selectedCount }) }] : []),
    ...[...board.areas.values()].map(({ id, name }) => ({ value: id, label: t('files.scopeArea', { name }) })),
  ];
  const hasBothLayers = new Set([...board.flows.values()].map(({ layer }) => layer)).size > 1;
  return (
    <>
      <SelectField
        label={t('files.format')}
        hint={t(`files.${format}Hint`)}
        value={format}
        onChange={(value) => onChange({ format: value as ExportFormat })}
        options={FORMATS.map((value) => ({ value, label: t(`files.${value}`) }))}
      />
      {scopes.length > 1 && (
        <SelectField
          label={t('files.scope')}
          value={choice.scope}
          onChange={(scope) => onChange({ scope })}
          options={scopes}
        />
      )}
      {hasBothLayers && (
        <SegmentedControl
          label={t('files.layer')}
          value={choice.layer}
          onChange={(layer) => onChange({ layer })}
          options={[
            { value: 'both', label: t('files.layerBoth') },
            { value: 'today', label: t('layer.today') },
            { value: 'potential', label: t('layer.potential') },
          ]}
        />
      )}
      {ON_PAPER.includes(format) && (
        <SegmentedControl
          label={t('files.paper')}
          value={choice.paper}
          onChange={(paper) => onChange({ paper })}
          options={[
            { value: 'a4', label: t('files.paperA4') },
            { value: 'a3', label: t('files.paperA3') },
            { value: 'fit', label: t('files.paperFit') },
          ]}
        />
      )}
      {format === 'csv' && (
        <SegmentedControl
          label={t('files.table')}
          value={choice.table}
          onChange={(table) => onChange({ table })}
          options={[
            { value: 'flows', label: t('handbook.flowsTable') },
            { value: 'actors', label: t('handbook.actors') },
          ]}
        />
      )}
      {WITH_PEOPLE.includes(format) && me.role !== 'viewer' && (
        <Checkbox
          label={t('files.people')}
          hint={t('files.peopleHint')}
          checked={choice.people}
          onChange={(people) => onChange({ people })}
        />
      )}
    </>
  );
}
