import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { call, sample } from "./call.ts";

/** A policy that charges `rate` of notional as maintenance margin, in force for a span of days. */
const version = (number: string, effective: string, rate: string): string => `language 1
policy small "Small" {
  version ${number}
  effective ${effective}
  source S "Rules" sections all
  definitions {
    position.notional = value of position at instrument.mark_price [S all]
    position.unrealized_pnl = profit of position from position.entry_price to instrument.mark_price [S all]
    position.initial_margin = position.notional / position.leverage [S all]
    position.maintenance_margin = position.notional * ${rate} [S all]
    pool.initial_margin = sum of position.initial_margin [S all]
    pool.maintenance_margin = sum of position.maintenance_margin [S all]
  }
  mode cross {
    sharing { share margin across positions with same instrument.settle [S all]  count balance.wallet_balance [S all]  count sum of position.unrealized_pnl [S all] }
    adjustment unspecified because "not said"
    liquidation of pool { start when pool.equity < pool.maintenance_margin [S all]  finally close all positions [S all] }
    payment unspecified because "not said"
  }
  mode isolated {
    sharing { share margin with nothing [S all]  count position.margin [S all]  count position.unrealized_pnl [S all] }
    adjustment unspecified because "not said"
    liquidation of pool { start when pool.equity < pool.maintenance_margin [S all]  finally close position [S all] }
    payment unspecified because "not said"
  }
}
`;

const overlay = `language 1
policy small.eu extends small version 2 {
  version 1
  applies to jurisdiction EU
  source E "Rules of the EU" sections all
  amend position.maintenance_margin because "the EU asks for more" { position.maintenance_margin = position.notional * 5% [E all] }
}
`;

const folder = mkdtempSync(join(tmpdir(), "plimsoll-versions-"));
writeFileSync(join(folder, "1.margin"), version("1", "from 2025-01-01 until 2026-01-01", "1%"));
writeFileSync(join(folder, "2.margin"), version("2", "from 2026-01-01", "2%"));
mkdirSync(join(folder, "deeper"));
writeFileSync(join(folder, "deeper", "not-read.margin"), "noise");

async function maintenanceAt(day: string, jurisdiction = "US"): Promise<string | undefined> {
  const account = JSON.parse(readFileSync(join(import.meta.dirname, "../..", sample), "utf8")) as object;
  const { out } = await call(["assess", folder, "-", "--json"], { input: JSON.stringify({ ...account, asOf: `${day}T00:00:00Z`, selectors: { jurisdiction } }) });
  return (JSON.parse(out) as { positions: { maintenanceMargin?: string }[] }).positions[0]?.maintenanceMargin;
}

describe("a folder of versions", () => {
  test("answers by the one in force at the snapshot's moment; its first day is in, its last is not", async () => {
    expect(await maintenanceAt("2025-06-01")).toBe("290");
    expect(await maintenanceAt("2025-12-31")).toBe("290");
    expect(await maintenanceAt("2026-01-01")).toBe("580");
    expect(await maintenanceAt("2024-12-31")).toBeUndefined();
  });

  test("is compiled only for a stated day", async () => {
    const unclear = await call(["compile", folder]);
    expect(unclear.code).toBe(2);
    expect(unclear.err).toContain("--at 2026-03-01");
    expect((await call(["compile", folder, "--at", "2025-02-30"])).code).toBe(2);
    const compiled = JSON.parse((await call(["compile", folder, "--at", "2025-02-28"])).out) as { meaning: { version: string } };
    expect(compiled.meaning.version).toBe("1");
  });

  test("works overlays in where the selectors pick them", async () => {
    writeFileSync(join(folder, "eu.margin"), overlay);
    expect(await maintenanceAt("2026-06-01", "EU")).toBe("1450");
    expect(await maintenanceAt("2026-06-01", "US")).toBe("580");
    const { out } = await call(["compile", folder, "--at", "2026-06-01", "--select", "jurisdiction=EU"]);
    const { notes } = JSON.parse(out) as { notes: { overlays: { verb: string; target: string; because?: string }[] } };
    expect(notes.overlays).toContainEqual(expect.objectContaining({ verb: "amend", target: "position.maintenance_margin", because: "the EU asks for more" }));
    expect((await call(["compile", folder, "--at", "2026-06-01", "--select", "EU"])).code).toBe(2);
  });

  test("of compiled versions answers alike", async () => {
    const compiled = mkdtempSync(join(tmpdir(), "plimsoll-compiled-"));
    for (const day of ["2025-06-01", "2026-06-01"]) writeFileSync(join(compiled, `${day}.policy.json`), (await call(["compile", folder, "--at", day])).out);
    for (const asOf of ["2025-06-01", "2026-06-01", "2020-01-01"]) {
      const { code } = await call(["schema", compiled, "--at", asOf]);
      expect([asOf, code]).toEqual([asOf, asOf.startsWith("2020") ? 2 : 0]);
    }
  });
});
