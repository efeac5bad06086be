import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { builtCommand } from "../../support/built.ts";
import { root } from "../reference.ts";

/** What a process of its own prints, in surroundings of its own. */
function generated(flags: readonly string[], surroundings: Readonly<Record<string, string>>): string {
  const call = [builtCommand(), "generate", "policies/merkle/perpetual.margin", "--evaluations", "100", "--diagnostic"];
  return execFileSync(process.execPath, [...flags, ...call], { cwd: root, encoding: "utf8", env: { ...process.env, ...surroundings }, stdio: ["ignore", "pipe", "ignore"] });
}

test("the same policy gives the same bytes in another process, with other hash seeds, another language and time zone", () => {
  const one = generated(["--hash-seed=1", "--random-seed=1"], { TZ: "Asia/Tokyo", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", PLIMSOLL_CACHE: "off" });
  const other = generated(["--hash-seed=20261129", "--random-seed=2"], { TZ: "America/New_York", LANG: "de_DE.UTF-8", LC_ALL: "C", PLIMSOLL_CACHE: "off" });
  expect(one).toContain('"plimsollSuite"');
  expect(other).toBe(one);
});
