import { mkdtempSync, readFileSync } from "node:fs";
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

  test("says what of a policy is left to the engine, and refuses a name that is no module's", async () => {
    expect((await call(["build", "policies/orderly"])).err).toMatch(/^left to the engine: /m);
    expect(await call(["build", reference, "--out", "built.txt"])).toMatchObject({ code: 2 });
  });
});
