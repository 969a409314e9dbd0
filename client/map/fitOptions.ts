/**
 * The whole map, clear of the rail, the zoom controls and the legend; small maps are not blown up.
 * @param map whose size decides where the controls are; the window's before it is there
 */
export const fitOptions = (map?: Element | null) => {
  const { width, height } = map?.getBoundingClientRect() ?? { width: innerWidth, height: innerHeight - 128 };
  return { maxZoom: 1, padding: paddingOf(width, height) };
};

function paddingOf(width: number, height: number) {
  if (width < 600 && height < 400) return { top: '16px', left: '16px', right: '16px', bottom: '16px' } as const;
  if (width < 600) return { top: '24px', left: '16px', right: '16px', bottom: '160px' } as const;
  if (height < 440) return { top: '16px', left: '16px', right: '16px', bottom: '104px' } as const;
  return { top: '32px', left: '136px', right: '32px', bottom: '76px' } as const;
}
