import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { proveWith, type Finding } from "../../../conformance/prove/index.ts";
import { nativeSolver } from "../../../conformance/run/solver/native.ts";
import type { Solver } from "../../../conformance/solver/types.ts";
import { compile } from "../../../dsl/index.ts";
import { shippedBases, shippedPolicies } from "../../support/shipped.ts";

const folder = mkdtempSync(join(tmpdir(), "solvers-"));
afterAll(() => rmSync(folder, { recursive: true }));

const saying = (name: string, answer: (text: string) => string): Solver => ({ name, ask: (text) => Promise.resolve(answer(text)), close: () => undefined });

/** One property that nothing but products decides, and so is left open by our own arithmetic. */
const policy = compile(shippedPolicies.get("hyperliquid/hyperliquid.margin")!, { bases: shippedBases }); // shipped
const asked = (...solvers: readonly Solver[]): Promise<readonly Finding[]> => proveWith(policy, { budget: 20, properties: ["splitting_a_position"], solvers });

describe("a solver's word", () => {
  test("is needed here", async () => expect((await asked()).map(({ verdict }) => verdict)).toEqual(["unknown", "unknown"]));

  test("unsat is a proof by it, with what it takes for granted", async () => {
    for (const { verdict, method, assuming } of await asked(saying("oracle 1.0", () => "unsat\n"))) {
      expect(verdict).toBe("proved");
      expect(method).toContain("by oracle 1.0");
      expect(assuming?.at(-1)).toContain("oracle 1.0 is right");
    }
  });

  test("sat refutes nothing unless the engine finds an account with it", async () => {
    const values = (text: string): string => `sat\n(${[...text.matchAll(/\bx\d+\b/g)].map(([symbol]) => `(${symbol} 1.0)`).join(" ")})`;
    for (const { verdict, because } of await asked(saying("oracle 1.0", values))) {
      expect(verdict).toBe("unknown");
      expect(because).toContain("no account on the grid");
    }
  });

  test.each(["unknown\n", "timeout", "", "Segmentation fault", "saturated"])("%j decides nothing", async (printed) => {
    for (const { verdict } of await asked(saying("oracle 1.0", () => printed))) expect(verdict).toBe("unknown");
  });

  test("that another contradicts ends everything", async () => {
    const some = (text: string): string => `sat\n((${/\bx\d+\b/.exec(text)?.[0] ?? "x1"} 1.0))`;
    await expect(asked(saying("one", () => "unsat"), saying("other", some))).rejects.toThrow("one says impossible, other says possible");
  });
});

describe("a program", () => {
  const program = (name: string, body: string): string => {
    const path = join(folder, name);
    writeFileSync(path, `#!/usr/bin/env node\n${body}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const version = `if (process.argv.includes("--version")) { console.log("Z3 version 4.8.12 - 64 bit"); process.exit(0); }`;

  test("that never ends is out of time, and its process is gone", async () => {
    const solver = await nativeSolver("z3", program("hangs", `${version} setInterval(() => undefined, 1000);`), { seconds: 0.2, megabytes: 200_000 });
    expect(await solver?.ask("(check-sat)")).toBe("timeout");
  });

  test("that dies says nothing", async () => {
    const solver = await nativeSolver("z3", program("dies", `${version} process.kill(process.pid, "SIGSEGV");`), { seconds: 20, megabytes: 200_000 });
    expect(await solver?.ask("(check-sat)")).not.toMatch(/^(sat|unsat)/);
  });

  test("that is another one, or none, is no solver", async () => {
    expect(await nativeSolver("z3", program("other", `console.log("2.0");`), { seconds: 20, megabytes: 200_000 })).toBeUndefined();
    expect(await nativeSolver("cvc5", join(folder, "nothing"), { seconds: 20, megabytes: 200_000 })).toBeUndefined();
  });
});
