import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import type { Call } from "../../cli/command.ts";
import { lineOf } from "../../cli/kit/same-call.ts";

/** What a shell makes of the line. */
const wordsOf = (line: string): readonly string[] => execFileSync("sh", ["-c", `set -- ${line}; for word; do printf '%s\\0' "$word"; done`], { encoding: "utf8" }).split("\0").slice(0, -1);

test("the call that a report prints is the call again, whatever files and values are called", () => {
  const [path, day] = ["it's $(touch x) `y`/a b.margin", "-2026\n'"];
  const call = { parameters: [path, "plain/b.margin"], values: new Map([["at", [day]], ["select", ["a=b c", "d=e"]], ["suite", ["out.json"]]]), switches: new Set(["quick", "html"]) } as unknown as Call; // nothing else of it is asked
  expect(wordsOf(lineOf(call, "diff", ["quick", "at", "select"]))).toEqual(["plimsoll", "diff", path, "plain/b.margin", "--quick", `--at=${day}`, "--select", "a=b c", "--select", "d=e"]);
});

test("a file that is called like an option stands behind two dashes", () => {
  const call = { parameters: ["-a.margin"], values: new Map([["property", ["reachable"]]]), switches: new Set() } as unknown as Call; // as above
  expect(wordsOf(lineOf(call, "prove", ["property"]))).toEqual(["plimsoll", "prove", "--property", "reachable", "--", "-a.margin"]);
});
