import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { checkSuite } from "../../conformance/suite/index.ts";
import { call, root } from "./call.ts";

const [before, after] = ["docs/diff/before.margin", "docs/diff/after.margin"];
const little = ["--evaluations", "400"];

describe("diff", () => {
  test("exits with 1 where the two differ and 0 where they do not", async () => {
    const { code, out } = await call(["diff", before, after, ...little]);
    expect(code).toBe(1);
    expect(out).toMatch(/cross\.stage\.liquidatable +stricter +D1/);
    expect(out).toContain("Equivalent (proved)");
    expect(out.replace(/\s+/g, " ")).toMatch(/Comes from change \d+, cross\/liquidation\/stage\/liquidatable \(after\.margin:\d+\)/);
    expect(out.slice(0, 400)).toMatch(/IN SHORT\s+- \d+ of \d+ decisions are otherwise under the new policy/);
    expect(out.replace(/\s+/g, " ")).toContain("liquidatable: pool.equity of cross:USDT < pool.maintenance_margin of cross:USDT: 0 < 0 does not hold, but equals it");
    const same = await call(["diff", before, before]);
    expect([same.code, same.out]).toEqual([0, expect.stringContaining("equivalent (proved)")]);
  });

  test("with --forbid exits with 1 only for what is forbidden, and says what it found, what can never be, and what was sought in vain", async () => {
    const gated = await call(["diff", before, after, ...little, "--forbid", "earlier_liquidation,later_liquidation,other_payers,undecided,other_payers"]);
    expect([gated.code, gated.err]).toEqual([1, expect.stringMatching(/^Forbidden and found: earlier_liquidation \(D\d+(, D\d+)*\)\.\nForbidden and found: other_payers \(D\d+(, D\d+)*\)\.\n$/)]);
    expect(gated.out.replace(/\s+/g, " ")).toMatch(/Forbidden and found: other_payers: cross\.pay\.realized_loss\.balance\.bonus \(D\d+\), cross\.pay\.realized_loss\.balance\.wallet_balance \(D\d+\)/);
    expect(gated.out.replace(/\s+/g, " ")).toMatch(/Forbidden, and proved to be impossible: later_liquidation\. Forbidden, and not found in \d+ evaluations, which proves nothing: undecided\./);
    const { forbidden } = JSON.parse((await call(["diff", before, after, ...little, "--forbid", "later_liquidation,other_plan,undecided", "--json"])).out) as { forbidden: { behaviour: string; outcome: string; shown: string[] }[] }; // as diff-answer.schema.json says
    expect(forbidden.map(({ behaviour, outcome, shown }) => [behaviour, outcome, shown.length > 0])).toEqual([["later_liquidation", "never", false], ["other_plan", "found", true], ["undecided", "not_found", false]]);
    expect((await call(["diff", before, after, ...little, "--forbid", "later_liquidation,lower_margin"])).code).toBe(0);
  });

  test("says why a policy cannot decide what the other does", async () => {
    const folder = mkdtempSync(join(tmpdir(), "plimsoll-"));
    writeFileSync(join(folder, "dollars.margin"), readFileSync(join(root, before), "utf8").replace("applies   to settle USDT", "applies   to settle USD"));
    const { out } = await call(["diff", join(root, before), join(folder, "dollars.margin"), "--evaluations", "150"]);
    expect(out.replace(/\s+/g, " ")).toMatch(/old (?:no|yes), new cannot decide changed .*the new policy cannot decide: The policy applies to settle USD; here it is USDT|old cannot decide, new \S+ changed .*the old policy cannot decide: The policy applies to settle USDT; here it is USD/);
  });

  test("prints Markdown, a page, and the same bytes again", async () => {
    const markdown = await call(["diff", before, after, ...little, "--markdown"]);
    expect(markdown.out).toContain("| cross.stage.liquidatable | **stricter** |");
    expect((await call(["diff", before, after, ...little, "--html"])).out).toMatch(/^<!doctype html>[\s\S]*quay\.futures version 2: different/);
    expect((await call(["diff", before, after, ...little, "--markdown"])).out).toBe(markdown.out);
  });

  test("writes its accounts as a suite of the new policy", async () => {
    const folder = mkdtempSync(join(tmpdir(), "plimsoll-"));
    await call(["diff", before, after, ...little, "--suite", join(folder, "changes.json")]);
    const suite = JSON.parse(readFileSync(join(folder, "changes.json"), "utf8")) as { cases: { expect: { decisions: Record<string, string> } }[] }; // checkSuite looks
    expect(checkSuite(suite).issues).toEqual([]);
    expect(suite.cases.some((each) => Object.values(each.expect.decisions).includes("liquidatable"))).toBe(true);
    const lost = await call(["diff", before, after, ...little, "--suite", join(folder, "no", "changes.json")]);
    expect([lost.code, lost.err]).toEqual([2, expect.stringContaining("could not be written")]);
  });

  test("says what is wrong with a call", async () => {
    const told = async (...words: readonly string[]) => {
      const { code, err } = await call(["diff", ...words]);
      expect(code).toBe(2);
      return err;
    };
    expect(await told(before, after, "--forbid", "earlier_liquidations")).toContain("earlier_liquidation");
    expect(await told(before, after, "--forbid", "no such thing at all")).toContain("--forbid list says what there is.");
    expect(await call(["diff", before, after, "--forbid", "list"])).toMatchObject({ code: 0, err: "", out: expect.stringMatching(/^earlier_liquidation: [^]*less_permitted: something is refused/) as unknown });
    expect(await told(before, after, "--evaluations", "many")).toContain("to be a whole number from 1 to 1000000");
    expect(await told(before, "docs/diff/nothing.margin")).toContain("There is no file");
    expect(await told("-", "-")).toContain("Standard input can be read only once");
  });
});

describe("a revision", () => {
  function repository() {
    const folder = mkdtempSync(join(tmpdir(), "plimsoll-"));
    const git = (...words: readonly string[]) => execFileSync("git", ["-C", folder, "-c", "user.name=t", "-c", "user.email=t@example.com", ...words], { stdio: "pipe" });
    git("init", "-q");
    return { folder, git };
  }

  let folder = "";
  beforeAll(() => {
    const place = repository();
    folder = place.folder;
    const { git } = place;
    mkdirSync(join(folder, "rules"));
    writeFileSync(join(folder, "rules/venue.margin"), readFileSync(join(root, before)));
    git("add", ".");
    git("commit", "-q", "-m", "before");
    writeFileSync(join(folder, "rules/venue.margin"), readFileSync(join(root, after)));
  });

  test("is read by git, a file of it and a folder", async () => {
    const file = await call(["diff", "HEAD:rules/venue.margin", "rules/venue.margin", ...little], { directory: folder });
    expect([file.code, file.err]).toEqual([1, ""]);
    expect(file.out).toContain("quay.futures version 1 and quay.futures version 2: different");
    const commit = execFileSync("git", ["-C", folder, "rev-parse", "HEAD"], { encoding: "utf8" }).trim();
    // Tomorrow HEAD is another commit.
    expect(file.out.replace(/\s+/g, " ")).toContain(`plimsoll diff ${commit}:rules/venue.margin rules/venue.margin`);
    expect((await call(["diff", "HEAD:rules", "HEAD:rules"], { directory: folder })).code).toBe(0);
  });

  test("has what a text was based on then, so that a change of the base alone is seen", async () => {
    const place = repository();
    mkdirSync(join(place.folder, "rules/common"), { recursive: true });
    mkdirSync(join(place.folder, "rules/pier"));
    const base = readFileSync(join(root, before), "utf8");
    writeFileSync(join(place.folder, "rules/common/quay.margin"), base);
    writeFileSync(join(place.folder, "rules/pier/pier.margin"), 'language 1\n\npolicy pier.futures "Pier" based on quay.futures version 1 {\n  version 1\n  effective from 2026-01-01\n}\n');
    place.git("add", ".");
    place.git("commit", "-q", "-m", "based");
    writeFileSync(join(place.folder, "rules/common/quay.margin"), base.replace("1% * position.notional", "2% * position.notional"));
    for (const [directory, old, now] of [[place.folder, "HEAD:rules/pier", "rules/pier"], [join(place.folder, "rules"), "HEAD:./pier/pier.margin", "pier/pier.margin"]] as const) {
      const { out, err } = await call(["diff", old, now, ...little], { directory });
      expect(err).toBe("");
      expect(out.replace(/\s+/g, " ")).toContain("was position.maintenance_margin = 1% * position.notional; is now position.maintenance_margin = 2%");
    }
    expect((await call(["diff", "HEAD:rules/pier", "HEAD:rules/pier"], { directory: place.folder })).out).not.toContain("THE RULES");
  });

  test("in which a file was called otherwise, or stood in a folder, says how it is named", async () => {
    const place = repository();
    mkdirSync(join(place.folder, "old"));
    writeFileSync(join(place.folder, "old/quay.margin"), readFileSync(join(root, before)));
    place.git("add", ".");
    place.git("commit", "-q", "-m", "one");
    place.git("mv", "old/quay.margin", "harbour.margin");
    const told = async (name: string, directory = place.folder) => (await call(["diff", name, join(place.folder, "harbour.margin")], { directory })).err;
    expect(await told("HEAD:harbour.margin")).toBe("plimsoll: There was no harbour.margin at HEAD.\n  It was called old/quay.margin then: HEAD:old/quay.margin\n");
    mkdirSync(join(place.folder, "old"), { recursive: true });
    expect(await told("HEAD:quay.margin", join(place.folder, "old"))).toContain("HEAD:./quay.margin");
    expect(await told("HEAD:old/key.margin")).toContain("Did you mean old/quay.margin?");
    expect(await told("v9:old/quay.margin")).toContain("git knows no revision v9.\n  git log lists the revisions.");
    expect(await told("HEAD:old/quay.margin", mkdtempSync(join(tmpdir(), "plimsoll-")))).toContain("is in no git repository.\n  Call from a folder of the repository");
  });

  test("that is not there is told, and nothing in a name is obeyed", async () => {
    for (const name of ["HEAD~7:rules/venue.margin", "HEAD:rules/other.margin", "--help:rules", "HEAD;touch x:rules/venue.margin"]) {
      const { code, err } = await call(["diff", name, "rules/venue.margin"], { directory: folder });
      expect([name, code]).toEqual([name, 2]);
      expect(err).toMatch(/git|option|There was no rules\/other\.margin at HEAD/);
    }
    expect((await call(["diff", "HEAD:rules/venue.margin", "rules/venue.margin"], { directory: mkdtempSync(join(tmpdir(), "plimsoll-")) })).err).toContain("There is no file HEAD:rules/venue.margin");
  });
});
