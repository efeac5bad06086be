/**
 * Runs the newest of what is wanted once the next picture is on the screen: what nobody waits for stands behind what somebody does. A page that is not
 * shown paints nothing, and there it runs all the same.
 */
export function afterPaint(): (run: () => void) => void {
  let wanted: (() => void) | undefined;
  const runWanted = (): void => {
    const run = wanted;
    wanted = undefined;
    run?.();
  };
  return (run) => {
    if (wanted === undefined) {
      if (document.visibilityState === "hidden") setTimeout(runWanted);
      else requestAnimationFrame(() => setTimeout(runWanted));
    }
    wanted = run;
  };
}
