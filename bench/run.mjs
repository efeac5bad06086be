/**
 * Measures, and writes the sections of docs/performance.md: `npm run bench` all of them, `npm run bench peers growth` those. Each runs in a process of its own, one after
 * the other; what it compares runs in one.
 */
import { spawnSync } from "node:child_process";

const compiled = "node_modules/.cache/plimsoll-bench/bench";
/** The flag keeps V8 of Node 20 from inlining calls of WebAssembly, with which long runs of several peers have died; it changes nothing for code without it. */
const steps = {
  kernel: [["node", `${compiled}/kernel.js`]],
  peers: [["node", "bench/peers/install.mjs"], ["node", "--no-turbo-inline-js-wasm-calls", `${compiled}/peers.js`]],
  one: [["node", `${compiled}/one.js`]],
  growth: [["node", `${compiled}/growth.js`]],
  startup: [["node", `${compiled}/startup.js`]],
  scan: [["node", `${compiled}/scan.js`]],
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(", ")} to measure; there are ${Object.keys(steps).join(", ")}.`);
  process.exit(2);
}

const run = ([command, ...words]) => {
  const { status } = spawnSync(command === "node" ? process.execPath : command, words, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};

run(["npm", "run", "--silent", "build"]);
run(["npx", "tsc", "-p", "bench"]);
for (const [name, commands] of Object.entries(steps)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const start = performance.now();
  for (const command of commands) run(command);
  console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
