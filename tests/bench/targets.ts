/** What the product must reach: the figure must not be above the limit. */
export interface Target {
  setting: string;
  figure: string;
  limit: number;
}

const GESTURE_LIMITS = {
  'near drag': [20, 9],
  'near pan': [25, 10],
  'near remote': [25, 8],
  'fit pan': [50, 25],
  'fit remote': [88, 44],
} as const;

/** How much more arrows that go anywhere may cost. */
const FAR_ARROWS = 1.5;

export const TARGETS: readonly Target[] = [
  ...Object.entries(GESTURE_LIMITS).flatMap(([gesture, [p95, main]]) => [
    { setting: '1000', figure: `${gesture} p95`, limit: p95 },
    { setting: '1000', figure: `${gesture} main`, limit: main },
    { setting: '1000*', figure: `${gesture} p95`, limit: p95 * FAR_ARROWS },
    { setting: '1000*', figure: `${gesture} main`, limit: main * FAR_ARROWS },
  ]),
  { setting: '300', figure: 'interactive', limit: 700 },
  { setting: '1000', figure: 'interactive', limit: 800 },
  { setting: '1000', figure: 'heap', limit: 40 },
  { setting: '300 slow', figure: 'near drag p95', limit: 60 },
  { setting: '0', figure: 'interactive', limit: 2200 },
  { setting: '0', figure: 'transferred', limit: 280 },
];
