import { spawn } from "node:child_process";

/** Arithmetic that needs no memory, and nothing of another process. */
const loop = "let x = 1, s = 0; for (let i = 0; i < 1.5e9; i += 1) { x = (Math.imul(x, 1664525) + 1013904223) | 0; s += x & 1; } if (s < 0) throw s;";

/** Seconds until two processes that have nothing to do with each other have reckoned, both on one processor or each on its own. */
async function pair(processors: string): Promise<number> {
  const started = performance.now();
  await Promise.all([0, 1].map(() => new Promise<void>((resolve, reject) => {
    spawn("taskset", ["-c", processors, process.execPath, "-e", loop], { stdio: "ignore" }).on("error", reject).on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${code}`))));
  })));
  return (performance.now() - started) / 1000;
}

/** How much a second processor gives here at most: two where both are free, less where others use them or they share a core. */
export async function secondProcessor(): Promise<number> {
  return (await pair("0")) / (await pair("0,1"));
}
