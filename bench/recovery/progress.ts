/** A bar on standard error: how much is done, and how long the rest takes if it goes on like this. A line now and then where nobody watches. */
export function progress(): (done: number, all: number, what: string) => void {
  const begun = Date.now();
  const watched = process.stderr.isTTY;
  let told = 0;
  return (done, all, what) => {
    const now = Date.now();
    const last = done >= all;
    if (!last && now - told < (watched ? 200 : 10_000)) return;
    told = now;
    const left = Math.round(((now - begun) / done) * (all - done) / 1000);
    const filled = Math.round((30 * done) / all);
    const line = `${"█".repeat(filled)}${"░".repeat(30 - filled)} ${((100 * done) / all).toFixed(0).padStart(3)} %  ${done} of ${all}, ${Math.floor(left / 60)} min ${left % 60} s left  ${what}`;
    process.stderr.write(watched ? `\r\u001b[K${line}${last ? "\n" : ""}` : `${line}\n`);
  };
}
