/** Runs the newest of what is wanted once nothing newer has come for `ms`; the very first runs at once. */
export function onceCalm(ms: number): (run: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ran = false;
  return (run) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      ran = true;
      run();
    }, ran ? ms : 0);
  };
}
