/**
 * Criteria A5, A6 and A13 of the kit: equivalence by proof, exact liquidation prices, and all of it without a solver (A7: bench/pairs.ts). Writes the rows of docs/kit-criteria.md. A13 packs the package and installs it as a user would, which asks a registry for its dependencies.
 *
 *     npm run build && npx tsc -p bench && node node_modules/.cache/plimsoll-bench/bench/prove.js
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { basesOf } from "../conformance/accounts/index.ts";
import { decisionsOf } from "../conformance/diff/decisions.ts";
import { directionsOfPair } from "../conformance/diff/directions/index.ts";
import { withValue } from "../conformance/line/index.ts";
import { add, parseDecimal, roundToStep, subtract, toDecimalString, zero, type Fraction } from "../engine/number/index.ts";
import { validated } from "../engine/validated.ts";
import { compile } from "../index.ts";
import type { CompiledPolicy } from "../dsl/ir.ts";
import type { Snapshot } from "../engine/snapshot/index.ts";
import { writeCriteria } from "./criteria.ts";

const reference = readFileSync("policies/reference/reference.margin", "utf8").replace(/\n {2}examples \{[\s\S]*$/, "\n}\n");

function edited(text: string, ...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((left, [from, to]) => {
    if (!left.includes(from)) throw new Error(`The text has no ${from}`);
    return left.replace(from, to);
  }, text);
}

const rows = [[50_000, "0.4%", 0], [250_000, "0.5%", 50], [1_000_000, "1%", 1_300], [5_000_000, "2.5%", 16_300], [undefined, "5%", 141_300]] as const;
const asTable = edited(reference,
  ["  definitions {\n", `  tiers risk upper bound included {\n${rows.map(([upTo, rate, deduction]) => `    ${upTo === undefined ? "above" : `up to ${upTo} USDT`}: rate ${rate}, deduction ${deduction} USDT [HOUSE assumptions]\n`).join("")}  }\n\n  definitions {\n`],
  ["instrument.tiers by position.notional", "risk by position.notional"],
  ["position.notional * position.tier.maintenance_margin_rate", "position.notional * position.tier.rate"],
  ["position.tier.maintenance_amount", "position.tier.deduction"],
  ["  applies   to contract linear, inverse", "  applies   to contract linear\n  applies   to settle USDT"],
);
const maintenance = /position\.notional \* position\.tier\.rate\s+- position\.tier\.deduction/;
if (!maintenance.test(asTable)) throw new Error("The reference policy states maintenance margin otherwise.");
const asLines = asTable.replace(maintenance, `max(${rows.map(([, rate, deduction]) => `${rate} * position.notional - ${deduction} USDT`).join(", ")})`);

const seconds = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** A5: a table of five tiers and the largest of five lines are the same margin, since the table has no jumps. */
function equivalence(): string {
  const [old, now] = [compile(asTable), compile(asLines)];
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    const { impossible, open } = directionsOfPair(old, now, decisionsOf(old, now).filter(({ mode, kind }) => mode === "cross" && kind === "stage"));
    return { seconds: seconds(before), impossible, open };
  });
  const [first] = times;
  const bounds = [...new Set(first?.impossible.map(({ assuming }) => assuming[0]))].join(", ");
  const least = Math.min(...times.map((each) => each.seconds)).toFixed(2);
  return `${first?.impossible.length ?? 0} of ${(first?.impossible.length ?? 0) + (first?.open.length ?? 0)} directions of the stages of the cross mode impossible, for ${bounds}, in ${least} s of the processor, cold ${first?.seconds.toFixed(2) ?? "?"} s, without a solver`;
}

/** A6: prices of accounts of five positions and five tiers, each looked at on the tick before and at it. */
function prices(): string {
  const policy = compile(asTable);
  const accounts = basesOf([policy], { positions: 5, seed: 3 }).filter(({ positions }) => (positions ?? []).length >= 2);
  const times: number[] = [];
  let [verified, wrong] = [0, 0];
  for (const account of accounts) {
    const priced = validated.assess(policy, account).positions.filter(({ liquidationPrice }) => liquidationPrice !== undefined);
    const runs = Array.from({ length: 12 }, () => {
      const before = process.cpuUsage();
      validated.assess(policy, account);
      return seconds(before) * 1000;
    });
    if (priced.length > 0) times.push(Math.min(...runs) / priced.length);
    for (const { id, liquidationPrice } of priced) {
      const found = look(policy, account, id, parseDecimal(liquidationPrice ?? "") ?? zero);
      if (found === undefined) continue;
      verified += 1;
      if (!found) wrong += 1;
    }
  }
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(2);
  return `${at(0.5)} ms median, ${at(0.99)} ms p99 of the processor for one price, a whole assessment of the account included; ${verified} prices of ${accounts.length} accounts looked at on both sides, ${wrong} wrong`;
}

/** Whether it is liquidatable on the tick at the price or beyond, and not on the last one before; `undefined` where a tick is no price. */
function look(policy: CompiledPolicy, account: Snapshot, id: string, price: Fraction): boolean | undefined {
  const held = account.positions?.find((each) => each.id === id);
  const instrument = account.instruments?.find(({ symbol }) => symbol === held?.symbol);
  const tick = parseDecimal(instrument?.tickSize ?? "");
  if (held === undefined || instrument === undefined || tick === undefined) return undefined;
  const falls = held.side === "long";
  const beyond = roundToStep(price, tick, falls ? "down" : "up");
  const isOn = toDecimalString(beyond) === toDecimalString(price);
  // Exactly at the price the condition may hold or begin just beyond: the ticks on both sides tell.
  const [hit, clear] = [isOn ? (falls ? subtract(beyond, tick) : add(beyond, tick)) : beyond, falls ? add(beyond, tick) : subtract(beyond, tick)];
  const status = (mark: Fraction): string | undefined => {
    const moved = withValue(account, { kind: "price", path: "instrument.mark_price", of: instrument.symbol, step: instrument.tickSize }, toDecimalString(mark));
    return moved === undefined ? undefined : validated.assess(policy, moved).positions.find((each) => each.id === id)?.status;
  };
  const [there, before] = [status(hit), status(clear)];
  return there === undefined || before === undefined ? undefined : there === "liquidatable" && before !== "liquidatable";
}

/** A13: what a user installs, without any solver. */
function without(): string {
  const root = resolve(".");
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-bare-"));
  try {
    const packed = execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], { encoding: "utf8" }).trim().split("\n").at(-1) ?? "";
    writeFileSync(join(folder, "package.json"), "{}");
    execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", join(folder, packed)], { cwd: folder });
    const isThere = existsSync(join(folder, "node_modules/z3-solver"));
    const call = (...words: readonly string[]): { readonly code: number | null; readonly said: string } => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "node_modules/plimsoll/dist/cli/main.js"), ...words], { cwd: root, encoding: "utf8" });
      return { code: status, said: `${stdout}${stderr}` };
    };
    const done: string[] = [];
    const policy = "policies/hyperliquid";
    const proofs = call("prove", policy, "--evaluations", "100");
    done.push(`prove: ${/\d+ proved[^;]*?\d+ unknown/.exec(proofs.said)?.[0].replace(/\s+/g, " ") ?? "FAILED"}, ${proofs.said.includes("npm install z3-solver") ? "says what to install" : "SAYS NOTHING"}`);
    const must = call("prove", policy, "--evaluations", "20", "--solver", "z3-solver");
    done.push(`--solver z3-solver: exit code ${must.code ?? "none"}`);
    done.push(`diff: exit code ${call("diff", "docs/diff/before.margin", "docs/diff/after.margin", "--evaluations", "300").code ?? "none"} as it must, for it differs`);
    done.push(`generate: exit code ${call("generate", "policies/reference", "--evaluations", "500").code ?? "none"}`);
    done.push(`conform: exit code ${call("conform", "conformance/suites/reference.suite.json", "--", "policy:policies/reference").code ?? "none"}`);
    return `${isThere ? "z3-solver WAS installed" : "installed without z3-solver"}; ${done.join("; ")}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

writeCriteria("docs/kit-criteria.md", "bench/prove.ts", [
  { name: "A5", target: "equivalence of a rewritten 5-position 5-tier cross policy < 1 s; 20 positions < 2 s", measured: equivalence() },
  { name: "A6", target: "exact liquidation price < 2 ms median, verified at and around each root", measured: prices() },
  { name: "A13", target: 'core install without z3-solver works: run, report, gen, diff; proofs say "solver not installed"', measured: without() },
]);
