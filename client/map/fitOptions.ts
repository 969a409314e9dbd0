/** The whole map, clear of the rail, the zoom controls and the legend; small maps are not blown up. */
export const fitOptions = () => {
  const isPhone = matchMedia('(width < 700px)').matches;
  return {
    maxZoom: 1,
    padding: isPhone
      ? ({ top: '24px', left: '16px', right: '16px', bottom: '150px' } as const)
      : ({ top: '32px', left: '124px', right: '32px', bottom: '76px' } as const),
  };
};
