/** Overlays of whichever policy they are handed with. */
import { expect, test } from "vitest";
import { inForce, type PolicySet } from "../../../dsl/check/overlays/index.ts";
import { formatText } from "../../../dsl/format/format.ts";
import { base, load } from "./policies.ts";

function setOf(files: Readonly<Record<string, string>>): PolicySet {
  const { set, diagnostics } = load(files);
  expect(diagnostics).toEqual([]);
  if (set === undefined) throw new Error("the files hold no policy");
  return set;
}

const overlay = `language 1

policy test.frame "A frame" extends any policy {
  version   1
  applies   to client retail
  source    LAW "Law"  dated 2026-01-01  sections rules

  account {
    forbid trader to open  when position.leverage > 2x                                            [LAW rules]
  }
}
`;

test("it is worked into any version of any policy, where its selectors pick it", () => {
  for (const [id, version] of [["test.futures", "1"], ["test.other", "7"]] as const) {
    const set = setOf({ "base.margin": base("", version).replace("policy test.futures", `policy ${id}`), "frame.margin": overlay });
    const picked = inForce(set, "2026-06-01T00:00:00Z", { client: "retail" });
    expect(picked).toMatchObject({ kind: "in_force", overlays: [{ id: "test.frame", verb: "add" }, { id: "test.frame" }] });
    expect(inForce(set, "2026-06-01T00:00:00Z", {})).toMatchObject({ kind: "in_force", overlays: [] });
  }
});

test("another overlay may extend it, and it does not extend overlays", () => {
  const further = 'language 1 policy test.further extends test.frame version 1 { version 1 applies to country AT account { forbid trader to withdraw because "closed" } }';
  const set = setOf({ "base.margin": base(""), "frame.margin": overlay, "further.margin": further });
  const picked = inForce(set, "2026-06-01T00:00:00Z", { client: "retail", country: "AT" });
  expect(picked).toMatchObject({ kind: "in_force", applied: [{ id: "test.frame" }, { id: "test.further" }] });
});

test("alone it extends nothing", () => {
  expect(load({ "frame.margin": overlay }).diagnostics.map(({ code }) => code)).toEqual(["overlay-unknown-base"]);
});

test("its layout is canonical", () => {
  expect(formatText(overlay).text).toBe(overlay);
});
