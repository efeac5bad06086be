import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outcomeOf, writeRecordings, type Recording } from "../../conformance/index.ts";
import { compile } from "../../index.ts";
import { shippedPolicies } from "../support/shipped.ts";
import { call } from "../cli/call.ts";
import { sampleSnapshot } from "./reference.ts";

test("a diagnosis of recordings names what the platform has wrong, and is not misled by what hangs on an assumption", async () => {
  const text = shippedPolicies.get("reference/reference.margin") ?? "";
  const other = text.replace("- position.tier.maintenance_amount", "");
  expect(other).not.toBe(text);
  const platform = compile(other);
  const recordings = ["0.5", "1", "3", "9", "12", "20"].map((contracts, index): Recording => {
    const snapshot = sampleSnapshot((json) => {
      (json["positions"] as Record<string, unknown>[])[0]!["contracts"] = contracts; // the sample has two
      (json["account"] as { balances: object[] }).balances = [{ asset: "USDT", walletBalance: "200000", bonus: "0" }];
    });
    const { numbers } = outcomeOf(platform, snapshot, { ask: "assess" });
    const said = Object.fromEntries(["positions.p1.liquidationPrice", "positions.p1.maintenanceMargin"].map((path) => [path, numbers[path]!])); // the sample has both
    // Of the fourth the money is assumed, so that its price, which the platform has wrong, is compared with nothing.
    return { plimsollRecording: 1, t: snapshot.asOf, source: "test", snapshot, observed: { decisions: {}, numbers: said }, ...(index === 3 && { assumed: [{ path: "balance.wallet_balance", why: "total is read as the money held" }] }) };
  });
  const file = join(mkdtempSync(join(tmpdir(), "plimsoll-recorded-")), "a.rec.jsonl");
  writeFileSync(file, writeRecordings(recordings));
  const { out, code } = await call(["conform", `rec:${file}`, "--policy", "policies/reference", "--diagnose"]);
  expect(code).toBe(1);
  expect(out.replaceAll(/\s+/g, " ")).toContain("explain, each by itself, all 6 answers");
  expect(out).toContain("no tier had a maintenance amount");
});
