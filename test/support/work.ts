/** Milliseconds of the processor that this process spends until something is done: a bound on them holds on a busy machine too, which the clock's does not. */
export async function workOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
