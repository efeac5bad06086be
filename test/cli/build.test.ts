import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { call } from "./call.ts";

const root = resolve(import.meta.dirname, "../..");
const reference = "policies/reference/reference.margin";
const sample = "policies/reference/accounts/sample.json";

interface Built {
  readonly decide: (snapshot: unknown) => { readonly status?: string; readonly ambiguous: boolean; readonly because?: string; readonly pools: readonly { readonly mode: string; readonly status?: string }[]; readonly positions: readonly object[] };
  readonly policy: { readonly id: string };
}

async function built(path: string): Promise<{ readonly module: Built; readonly text: string; readonly types: string }> {
  const out = join(mkdtempSync(join(tmpdir(), "plimsoll-")), "built.mjs");
  expect(await call(["build", path, "--out", out])).toMatchObject({ code: 0, out: "" });
  const module = (await import(/* @vite-ignore */ pathToFileURL(out).href)) as Built; // what the module exports
  return { module, text: readFileSync(out, "utf8"), types: readFileSync(out.replace(/mjs$/, "d.mts"), "utf8") };
}

describe("build", () => {
  test("writes a module that answers as assess does, and nothing that evaluates text", async () => {
    const { module, text, types } = await built(reference);
    const snapshot = JSON.parse(readFileSync(join(root, sample), "utf8")) as object;
    const answer = JSON.parse((await call(["assess", reference, sample, "--json"])).out) as { account: { status: string }; pools: { mode: string; status: string; positions: string[] }[]; positions: { id: string; status: string; liquidationPrice?: string }[] };
    expect(module.decide(snapshot)).toEqual({
      status: answer.account.status, ambiguous: false, because: undefined,
      pools: answer.pools.map(({ mode, status, positions }) => ({ mode, status, positions })), positions: answer.positions.map(({ id, status, liquidationPrice }) => ({ id, status, liquidationPrice: liquidationPrice ?? null })),
    });
    expect(text).not.toMatch(/\beval\b|new Function|\bimport\b|\brequire\b/);
    for (const name of [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map((match) => match[1])) expect(types).toMatch(new RegExp(`declare (const|function) ${name}\\b`));
    expect((await call(["build", reference])).out).toBe(text);
  });

  test("a snapshot that it cannot be sure of is ambiguous, with the reason", async () => {
    const { module } = await built(reference);
    const snapshot = JSON.parse(readFileSync(join(root, sample), "utf8")) as { asOf: string; positions: { contracts: string }[] };
    expect(module.decide({ ...snapshot, asOf: "2020-01-01T00:00:00Z" })).toMatchObject({ ambiguous: true, because: "the policy is not in force" });
    const [first, ...rest] = snapshot.positions;
    expect(module.decide({ ...snapshot, positions: [{ ...first, contracts: "1e3" }, ...rest] })).toMatchObject({ ambiguous: true });
    expect(module.decide({ ...snapshot, positions: [{ ...first, contracts: "-1" }, ...rest] })).toMatchObject({ ambiguous: true });
  });

  test("says at which bounds tables are continuous: of the policy's own, and of those of a market", async () => {
    const market = join(mkdtempSync(join(tmpdir(), "plimsoll-")), "market.json");
    const instrument = (symbol: string, amount: string): object => ({
      symbol, contract: "linear", base: "BTC", quote: "USDT", settle: "USDT", contractSize: "1", tickSize: "0.1", markPrice: "100",
      tiers: [
        { minNotional: "0", maxNotional: "50000", maintenanceMarginRate: "0.004", maintenanceAmount: "0" }, { minNotional: "50000", maxNotional: "500000", maintenanceMarginRate: "0.005", maintenanceAmount: amount },
        { minNotional: "500000", maintenanceMarginRate: "0.01", maintenanceAmount: "2550" },
      ],
    });
    writeFileSync(market, JSON.stringify({ instruments: [instrument("A/USDT:USDT", "50"), instrument("B/USDT:USDT", "51")] }));
    expect((await call(["build", reference, "--market", market])).err).toBe("tiers of A/USDT:USDT: continuous at all 2 bounds\ntiers of B/USDT:USDT: jumps at 50000, 500000\n");
    const told = JSON.parse((await call(["build", reference, "--market", market, "--json"])).out) as { readonly tables: readonly object[] };
    expect(told.tables[1]).toEqual({ table: "B/USDT:USDT", of: "instrument", bounds: 2, jumps: ["50000", "500000"] });
    writeFileSync(market, JSON.stringify({ instruments: [{}] }));
    expect(await call(["build", reference, "--market", market])).toMatchObject({ code: 2 });
  });

  test("says what of a policy is left to the engine, and refuses a name that is no module's", async () => {
    expect((await call(["build", "policies/binance-multi-assets"])).err).toMatch(/^left to the engine: /m);
    expect(await call(["build", reference, "--out", "built.txt"])).toMatchObject({ code: 2 });
  });
});
