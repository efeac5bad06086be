import { mkdtempSync, readFileSync, writeFileSync, cpSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { validate as validateAssess } from "../../schemas/generated/validate-assess.ts";
import { validate as validateCharge } from "../../schemas/generated/validate-charge-answer.ts";
import { validate as validateCheck } from "../../schemas/generated/validate-diagnostics.ts";
import { validate as validateCompare } from "../../schemas/generated/validate-compare-answer.ts";
import { validate as validateDiff } from "../../schemas/generated/validate-diff-answer.ts";
import { validate as validateDoc } from "../../schemas/generated/validate-doc-answer.ts";
import { validate as validateEval } from "../../schemas/generated/validate-eval-answer.ts";
import { validate as validateExplain } from "../../schemas/generated/validate-explain.ts";
import { validate as validateFacts } from "../../schemas/generated/validate-facts-read.ts";
import { validate as validateFormats } from "../../schemas/generated/validate-formats-answer.ts";
import { validate as validateFormat } from "../../schemas/generated/validate-fmt-answer.ts";
import { validate as validateHelp } from "../../schemas/generated/validate-help-answer.ts";
import { validate as validateLiquidate } from "../../schemas/generated/validate-liquidate.ts";
import { validate as validatePermit } from "../../schemas/generated/validate-permit.ts";
import { validate as validatePolicy } from "../../schemas/generated/validate-policy.ts";
import { validate as validateReplay } from "../../schemas/generated/validate-replay-answer.ts";
import { validate as validateTest } from "../../schemas/generated/validate-test-answer.ts";
import type { Validator } from "../../schemas/validator.ts";
import { commands } from "../../cli/commands/index.ts";
import { call, reference, root, sample } from "./call.ts";

const withdrawal = (amount: string): string => JSON.stringify({ action: "withdraw", asset: "USDT", amount });
const funding = JSON.stringify({ purpose: "funding_fee", direction: "pay", position: "p1", asset: "USDT", amount: "12.5" });

describe("every command", () => {
  test("has help with an example", async () => {
    for (const command of commands) {
      const { code, out } = await call([command.name, "--help"]);
      expect([command.name, code]).toEqual([command.name, 0]);
      expect(out).toContain(`plimsoll ${command.name}`);
      expect(out).toMatch(/Examples?:\n/);
    }
  });

  test("is listed by --help, with the exit codes", async () => {
    const { code, out } = await call(["--help"]);
    expect(code).toBe(0);
    for (const { name } of commands) expect(out).toMatch(new RegExp(`^  ${name} `, "m"));
    expect(out).toContain("2  the call or its input was wrong");
  });

  test("prints JSON that fits its schema", async () => {
    const calls: readonly (readonly [words: readonly string[], validate: Validator, input?: string])[] = [
      [["assess", reference, sample], validateAssess],
      [["permit", reference, sample, "-"], validatePermit, withdrawal("100")],
      [["charge", reference, sample, "-"], validateCharge, funding],
      [["liquidate", reference, sample], validateLiquidate],
      [["explain", reference, sample, "p1"], validateExplain],
      [["explain", reference, sample, "--liquidation"], validateExplain],
      [["explain", reference, sample, "--charge", "-"], validateExplain, funding],
      [["explain", reference, sample, "--request", "-"], validateExplain, withdrawal("100")],
      [["replay", reference, sample, "policies/reference/events/fall.json"], validateReplay],
      [["check", reference], validateCheck],
      [["fmt", "--check", reference], validateFormat],
      [["test", reference], validateTest],
      [["compile", reference], validatePolicy],
      [["compare", reference], validateCompare],
      [["diff", reference, reference], validateDiff],
      [["doc", reference, "--rulebook"], validateDoc],
      [["schema", reference], validateFacts],
      [["eval", "1 USDT / 3"], validateEval],
      [["import", "list"], validateFormats],
      [["help"], validateHelp],
      [["help", "unit-mismatch"], validateHelp],
    ];
    for (const [words, validate, input] of calls) {
      const { out } = await call([...words, "--json"], input === undefined ? {} : { input });
      expect([words, validate(JSON.parse(out)), validate.errors ?? []]).toEqual([words, true, []]);
    }
  });
});

describe("assess", () => {
  test("shows the four monitored things first, and says statuses in words", async () => {
    const { code, out } = await call(["assess", reference, sample]);
    expect(code).toBe(0);
    const [title, , , heading, head] = out.split("\n");
    expect(title).toBe("Account A-17: healthy");
    expect(heading).toBe("MONITOR");
    expect(head).toMatch(/margin balance +unrealized PnL +liquidation price +status/);
    expect(out).toMatch(/cross:USDT .* 4,050 USDT +-1,000 USDT/);
    expect(out).toMatch(/p1 {2}long 0\.5 BTC\/USDT:USDT .* 50,100\.5 USDT/);
    expect(out).not.toContain("\u001b");
  });

  test("answers a compiled policy as it answers the text", async () => {
    const folder = mkdtempSync(join(tmpdir(), "plimsoll-"));
    const compiled = join(folder, "reference.policy.json");
    writeFileSync(compiled, (await call(["compile", reference])).out);
    const fromText = await call(["assess", reference, sample, "--json"]);
    expect(await call(["assess", compiled, sample, "--json"])).toEqual(fromText);
    expect(await call(["assess", folder, sample, "--json"])).toEqual(fromText);
  });

  test("exits with 0 for a liquidatable account and with 1 where something cannot be decided", async () => {
    const account = JSON.parse(readFileSync(join(root, sample), "utf8")) as { instruments: { markPrice: string; tiers?: unknown }[] }; // the sample has one
    account.instruments[0]!.markPrice = "50000";
    const low = await call(["assess", reference, "-"], { input: JSON.stringify(account) });
    expect(low.code).toBe(0);
    expect(low.out).toContain("Account A-17: LIQUIDATABLE");
    delete account.instruments[0]!.tiers;
    const open = await call(["assess", reference, "-"], { input: JSON.stringify(account) });
    expect(open.code).toBe(1);
    expect(open.out).toContain("CANNOT DECIDE");
    expect(open.out).toContain("Account A-17: cannot decide");
  });

  test("cannot decide before the policy is in force, and says so", async () => {
    const account = { ...(JSON.parse(readFileSync(join(root, sample), "utf8")) as object), asOf: "2001-01-01T00:00:00Z" };
    const { code, out } = await call(["assess", reference, "-"], { input: JSON.stringify(account) });
    expect(code).toBe(1);
    expect(out).toMatch(/in force/);
  });

  test("shows colours only where they are asked for, and says the same without", async () => {
    const coloured = await call(["assess", reference, sample], { colours: true });
    const plain = await call(["assess", reference, sample]);
    expect(coloured.out).toContain("\u001b[");
    expect(coloured.out.replace(/\u001b\[\d+m/g, "")).toBe(plain.out);
  });
});

describe("permit", () => {
  test("exits with 0 if allowed and with 1 if refused, with the largest amount and what binds", async () => {
    expect((await call(["permit", reference, sample, "-"], { input: withdrawal("100") })).code).toBe(0);
    const refused = await call(["permit", reference, sample, "-"], { input: withdrawal("1000") });
    expect(refused.code).toBe(1);
    expect(refused.out).toContain("withdraw 1,000 USDT: REFUSED");
    expect(refused.out).toMatch(/at most +530 USDT/);
  });

  test("refuses as input a request about what the snapshot does not have", async () => {
    const { code, err } = await call(["permit", reference, sample, "-"], { input: JSON.stringify({ action: "add_margin", position: "p9", amount: "1" }) });
    expect(code).toBe(2);
    expect(err).toContain("p9");
  });
});

describe("explain", () => {
  test("shows arithmetic, the line in the policy and the source", async () => {
    const { code, out } = await call(["explain", reference, sample, "positions.p1.maintenanceMargin"]);
    expect(code).toBe(0);
    expect(out).toMatch(/maintenanceMargin of p1 +116 USDT +=\s29,000 × 0\.004 − 0/);
    expect(out).toMatch(/reference\.margin:\d+ {2}HOUSE assumptions {2}\(assumed\)/);
  });

  test("says by how much what did not apply did not", async () => {
    const { out } = await call(["explain", reference, sample]);
    expect(out).toContain("4,050 < 116 does not hold, 3,934 USDT away");
  });

  test("answers for the account's money, for a path of the policy, and for a liquidation", async () => {
    expect((await call(["explain", reference, sample, "balances.USDT.available"])).out).toMatch(/available of USDT +530 USDT +=\sthe largest of \(0, 4,000 − 3,470\)/);
    expect((await call(["explain", reference, sample, "position.notional"])).out).toMatch(/position\.notional of p1 +29,000 USDT[^]*position\.notional of p2 +5,800 USDT/);
    expect((await call(["explain", reference, sample, "--liquidation", "--markdown"])).out).toContain("nothing to do");
    expect((await call(["explain", reference, sample, "p1", "--liquidation"])).err).toContain("One thing is explained at a time");
  });

  test("suggests a question that the answer has", async () => {
    const { code, err } = await call(["explain", reference, sample, "positions.p1.liquidationPrise"]);
    expect(code).toBe(2);
    expect(err).toContain("Did you mean positions.p1.liquidationPrice?");
  });
});

describe("fmt", () => {
  test("writes files in place, and then finds nothing more to do", async () => {
    const folder = mkdtempSync(join(tmpdir(), "plimsoll-"));
    cpSync(join(root, reference, "reference.margin"), join(folder, "messy.margin"));
    writeFileSync(join(folder, "messy.margin"), readFileSync(join(folder, "messy.margin"), "utf8").replace("version   1", "version 1\n\n\n"));
    expect((await call(["fmt", "--check", folder])).code).toBe(1);
    expect((await call(["fmt", folder])).code).toBe(0);
    expect(await call(["fmt", "--check", folder])).toEqual({ code: 0, out: "", err: "" });
  });

  test("leaves every file as it is if one has a syntax error", async () => {
    const folder = mkdtempSync(join(tmpdir(), "plimsoll-"));
    writeFileSync(join(folder, "a.margin"), "language 1\npolicy   a { version 1 }\n");
    writeFileSync(join(folder, "b.margin"), "language 1\npolicy b { version\n");
    const { code, err } = await call(["fmt", folder]);
    expect(code).toBe(2);
    expect(err).toContain("b.margin");
    expect(readFileSync(join(folder, "a.margin"), "utf8")).toBe("language 1\npolicy   a { version 1 }\n");
  });

  test("formats standard input to standard output", async () => {
    const { code, out } = await call(["fmt", "-"], { input: "language 1 policy a { version 1 }" });
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe("language 1");
  });
});

describe("eval", () => {
  test("is exact, and prints the fraction where there is no decimal", async () => {
    expect((await call(["eval", "0.1 USDT + 0.2 USDT"])).out).toBe("0.3 USDT\n");
    expect((await call(["eval", "1 USDT / 3"])).out).toBe("0.333333333333333333… USDT  exactly 1/3 USDT\n");
    expect((await call(["eval", "-1 USDT * 3"])).out).toBe("-3 USDT\n");
  });

  test("reads the figures of a policy for one position", async () => {
    const { out } = await call(["eval", "position.notional * 0.4%", "--policy", reference, "--snapshot", sample, "--position", "p1"]);
    expect(out).toBe("116 USDT\n");
  });

  test("shows the place of a mistake in the expression", async () => {
    const { code, err } = await call(["eval", "1 USDT + 5%"]);
    expect(code).toBe(2);
    expect(err).toContain("expression:1:1: error (unit-mismatch)");
  });
});

describe("test", () => {
  test("runs the examples of the reference policy, and counts what they try", async () => {
    const { code, out } = await call(["test", reference]);
    expect(code).toBe(0);
    expect(out).toMatch(/reference\.futures version 1 +(\d+) of \1 /);
    expect(out).toContain("all passed");
  });
});
