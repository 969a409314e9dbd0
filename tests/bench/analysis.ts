import { actorFigures } from '../../shared/analysis/actorFigures.ts';
import { betweenness } from '../../shared/analysis/betweenness.ts';
import { constraint } from '../../shared/analysis/constraint.ts';
import { findings } from '../../shared/analysis/findings.ts';
import { knockout } from '../../shared/analysis/knockout.ts';
import { networkOf } from '../../shared/analysis/network.ts';
import { sketch } from '../../shared/analysis/sketch.fixture.ts';
import { soleSources } from '../../shared/analysis/soleSources.ts';
import { valueCycles } from '../../shared/analysis/valueCycles.ts';
import type { Board } from '../../shared/board/board.ts';
import { seededRandom } from '../../shared/drawing/seededRandom.ts';

/** The largest map that is promised to be analysed within a second. */
const ACTORS = 1000;
const FLOWS = 3000;
const ROUNDS = 5;

const random = seededRandom(1);
const anyone = () => Math.floor(random() * ACTORS);
const mapOf = (ends: (flow: number) => readonly [number, number]): Board =>
  sketch(
    Array.from({ length: FLOWS }, (_, flow) => ends(flow))
      .map(([from, to]) => `a${from}>a${to}`)
      .join(' '),
  );

/** Real maps lie between these. */
const MAPS: Readonly<Record<string, Board>> = {
  'anyone to anyone': mapOf(() => [anyone(), anyone()]),
  // Half the flows have one of ten actors at one end.
  'ten hubs': mapOf((flow) => (flow % 2 ? [anyone() % 10, anyone()] : [anyone(), flow % 4 ? anyone() % 10 : anyone()])),
  'three hubs, both ways': mapOf((flow) =>
    flow % 2 ? [flow % 3, (flow >> 1) % ACTORS] : [(flow >> 1) % ACTORS, (flow + 1) % 3],
  ),
  'a long chain, three abreast': mapOf((flow) => [
    Math.floor(flow / 3),
    Math.min(ACTORS - 1, Math.floor(flow / 3) + 1),
  ]),
  'groups of ten': mapOf((flow) => {
    const first = Math.floor(flow / 30) * 10;
    return [first + (anyone() % 10), first + (anyone() % 10)];
  }),
};

/** Of the processor's time, so that what else the machine is at doesn't matter. ms */
function median(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.round(times.sort((a, b) => a - b)[ROUNDS >> 1]!);
}

const rows = Object.entries(MAPS).map(([name, board]) => {
  const network = networkOf(board);
  const { cycles, cyclesComplete } = valueCycles(network);
  return [
    name,
    {
      cycles: `${cycles.length}${cyclesComplete ? '' : ' of more'}`,
      'all findings, ms': median(() => findings(board)),
      'network, ms': median(() => networkOf(board)),
      'actors, ms': median(() => actorFigures(network)),
      'betweenness, ms': median(() => betweenness(network)),
      'constraint, ms': median(() => constraint(network)),
      'knockout, ms': median(() => knockout(network)),
      'cycles, ms': median(() => valueCycles(network)),
      'sole sources, ms': median(() => soleSources(board)),
    },
  ];
});
console.table(Object.fromEntries(rows));
