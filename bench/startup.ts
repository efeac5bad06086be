/**
 * How long the command takes to start, beside a Node that does nothing: whole processes, in turns, medians. Writes its part of docs/performance.md.
 *
 *     npm run build && npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/startup.js
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, writeSection } from "./section.ts";
import { writeTargets } from "./targets.ts";

const rounds = Number(process.argv[2] ?? 21);
const [command, policy, account] = ["dist/cli/main.js", "policies/reference", "policies/reference/accounts/sample.json"];
const folder = mkdtempSync(join(tmpdir(), "plimsoll-startup-"));
const compiled = join(folder, "reference.policy.json");
writeFileSync(compiled, spawnSync(process.execPath, [command, "compile", policy]).stdout);

const calls = [
  { name: "`node -e 0`", words: ["-e", "0"], cache: "off", held: true },
  { name: "`plimsoll --help`", words: [command, "--help"], cache: "off", held: true },
  { name: "`plimsoll assess`, a policy read before", words: [command, "assess", policy, account], cache: join(folder, "cache"), held: true },
  { name: "`plimsoll assess`, a policy with an overlay, read before", words: [command, "assess", `${policy}/reference.margin+policies/esma/retail.margin`, account], cache: join(folder, "cache"), held: true },
  { name: "`plimsoll assess`, a compiled policy, read before", words: [command, "assess", compiled, account], cache: join(folder, "cache"), held: true },
  { name: "`plimsoll assess`, a compiled policy, for the first time", words: [command, "assess", compiled, account], cache: "off", held: true },
  { name: "`plimsoll assess`, a policy read for the first time", words: [command, "assess", policy, account], cache: "off", held: false },
  { name: "`plimsoll assess` without the bundle, for the first time", words: ["dist/cli/process.js", "assess", policy, account], cache: "off", held: false },
] as const;

const timesMs: number[][] = calls.map(() => []);
for (let round = -1; round < rounds; round += 1) {
  for (const [index, { words, cache }] of calls.entries()) {
    const before = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, words, { env: { ...process.env, PLIMSOLL_CACHE: cache } });
    const took = Number(process.hrtime.bigint() - before) / 1e6;
    if (status !== 0) throw new Error(`${words.join(" ")}: ${stderr.toString()}`);
    if (round >= 0) timesMs[index]?.push(took); // the first round fills caches
  }
}
rmSync(folder, { recursive: true });

const bareMs = median(timesMs[0] ?? []);
const boundMs = 2 * bareMs + 100;
const rows = calls.map(({ name, held }, index) => {
  const tookMs = median(timesMs[index] ?? []);
  return `| ${name} | ${tookMs.toFixed(0)} | ${(tookMs / bareMs).toFixed(2)} | ${index === 0 || !held ? "" : `${(tookMs / boundMs).toFixed(2)}${tookMs <= boundMs ? "" : " ✗"}`} |`;
});
/** Which share of what is asked each takes. */
const shares = calls.flatMap(({ name, held }, index) => (held && index > 0 ? [{ name, share: median(timesMs[index] ?? []) / boundMs }] : []));
writeTargets("docs/performance.md", "bench/startup.ts", [
  { what: "`plimsoll --help`, of twice a bare Node and 100 ms", most: 1, found: shares.filter(({ name }) => name.includes("--help")).map(({ share }) => share) },
  { what: "`plimsoll assess`, of twice a bare Node and 100 ms", most: 1, found: shares.filter(({ name }) => name.includes("assess")).map(({ share }) => share), besides: "the most is a compiled policy that was never read before" },
]);

writeSection("docs/performance.md", "startup", `## Start

Made by \`bench/startup.ts\`; do not edit. Whole processes in turns, medians of ${rounds}, in Node ${process.versions.node.split(".")[0]}. Asked of \`--help\` and of \`assess\` on a small account: at most twice a bare
Node and 100 ms, here ${boundMs.toFixed(0)} ms; the last column is the share of that which is used.

| call | ms | ÷ bare Node | ÷ what is asked |
|---|--:|--:|--:|
${rows.join("\n")}

The command is bundled (\`cli/bundle.mjs\`), Chevrotain loads where text is parsed, and what a policy's texts come to is kept in the user's cache folder (docs/cache.md).
A first read is Chevrotain's analysis of the grammar, the reading and the checks, at a speed that V8 has before it has seen any of it. V8's compile cache, which later versions of Node have, was tried there and takes off a twentieth.`);
