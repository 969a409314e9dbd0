import { useState } from 'react';
import type { ActorFigures } from '../../shared/analysis/actorFigures.ts';
import type { Findings } from '../../shared/analysis/findings.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './Says.module.css';

const ACTOR_FIGURES = [
  'given',
  'received',
  'givenTangible',
  'givenIntangible',
  'receivedTangible',
  'receivedIntangible',
  'balance',
  'outputShare',
  'brokerage',
  'betweenness',
  'knockout',
] as const satisfies readonly (keyof ActorFigures)[];
type ActorFigure = (typeof ACTOR_FIGURES)[number];

type Source = 'allee' | 'freeman' | 'burt' | 'borgatti' | 'wasserman';

/** Whose figure it is; those that are not here are counts. */
const SOURCES: Readonly<Record<MapFigure | ActorFigure, Source>> = {
  density: 'wasserman',
  reciprocityArc: 'allee',
  reciprocityDyad: 'allee',
  centralization: 'freeman',
  given: 'allee',
  received: 'allee',
  givenTangible: 'allee',
  givenIntangible: 'allee',
  receivedTangible: 'allee',
  receivedIntangible: 'allee',
  balance: 'allee',
  outputShare: 'allee',
  brokerage: 'burt',
  betweenness: 'freeman',
  knockout: 'borgatti',
};

const MAP_FIGURES = ['density', 'reciprocityArc', 'reciprocityDyad', 'centralization'] as const;
type MapFigure = (typeof MAP_FIGURES)[number];

/** Actors shown at first; the rest on request. */
const FIRST = 12;

interface FiguresProps {
  findings: Findings;
  nameOf: (actor: ActorId) => string;
}

/** The figures behind the words, each with what it is, whose it is and what it does not mean. */
export function Figures({ findings, nameOf }: FiguresProps) {
  const { t } = useI18n();
  const { counts, density, reciprocity, centralization } = findings;
  const write = useWrittenNumber();
  const values: Record<MapFigure, number> = {
    density,
    reciprocityArc: reciprocity.arc,
    reciprocityDyad: reciprocity.dyad,
    centralization,
  };
  return (
    <section className={styles['chapter']}>
      <h3>{t('figure.title')}</h3>
      <table className={styles['figures']}>
        <caption>{t('figure.ofMap')}</caption>
        <tbody>
          {(['actors', 'flows', 'tangible', 'intangible'] as const).map((count) => (
            <tr key={count}>
              <th scope="row">{t(`figure.count.${count}`)}</th>
              <td data-figure={count}>{write(counts[count])}</td>
            </tr>
          ))}
          {MAP_FIGURES.map((figure) => (
            <tr key={figure}>
              <th scope="row">
                <Definition figure={figure} summary={t(`figure.${figure}`)} />
              </th>
              <td data-figure={figure}>{write(values[figure])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <OfActors actors={findings.actors} nameOf={nameOf} />
    </section>
  );
}

function OfActors({ actors, nameOf }: { actors: readonly ActorFigures[]; nameOf: FiguresProps['nameOf'] }) {
  const { t, locale } = useI18n();
  const write = useWrittenNumber();
  const [figure, setFigure] = useState<ActorFigure>('given');
  const [isWhole, setWhole] = useState(false);
  const { compare } = new Intl.Collator(locale);
  const rows = actors.toSorted((a, b) => b[figure] - a[figure] || compare(nameOf(a.id), nameOf(b.id)));
  return (
    <>
      <SelectField
        label={t('figure.ofActors')}
        value={figure}
        onChange={(next) => setFigure(ACTOR_FIGURES.find((one) => one === next) ?? 'given')}
        options={ACTOR_FIGURES.map((value) => ({ value, label: t(`figure.${value}`) }))}
      />
      <Definition key={figure} figure={figure} summary={t('figure.means')} />
      <table className={styles['figures']}>
        <caption>{t(`figure.${figure}`)}</caption>
        <tbody>
          {(isWhole ? rows : rows.slice(0, FIRST)).map((row) => (
            <tr key={row.id}>
              <th scope="row">{nameOf(row.id)}</th>
              <td data-actor-figure={row.id}>{write(row[figure])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isWhole && rows.length > FIRST && (
        <Button variant="quiet" onClick={() => setWhole(true)}>
          {t('says.showMore', { count: rows.length - FIRST })}
        </Button>
      )}
    </>
  );
}

function Definition({ figure, summary }: { figure: MapFigure | ActorFigure; summary: string }) {
  const { t } = useI18n();
  return (
    <details className={styles['definition']}>
      <summary>{summary}</summary>
      <p>{t(`figure.${figure}.is`)}</p>
      <p>{t(`figure.${figure}.isNot`)}</p>
      <p>{t(`figure.source.${SOURCES[figure]}`)}</p>
    </details>
  );
}

function useWrittenNumber(): (value: number) => string {
  const { locale } = useI18n();
  const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return format;
}
