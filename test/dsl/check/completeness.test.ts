import { describe, expect, test } from "vitest";
import { figures, tell } from "./support.ts";

const codes = (place: Parameters<typeof tell>[0], snippet: string): string[] => tell(place, snippet).map(({ code }) => code);
const start = "start when pool.equity < pool.maintenance_margin";

describe("modes", () => {
  test("answer four questions, or say that they do not", () => {
    expect(codes("policy", `${figures} mode m { }`)).toEqual(["section-missing"]);
    expect(codes("policy", "mode m { sharing unspecified adjustment unspecified liquidation of pool unspecified payment unspecified because \"silent\" }")).toEqual([]);
    expect(codes("sharing", "count balance.wallet_balance")).toEqual(["section-missing"]);
    expect(codes("sharing", "share margin across all positions  share margin with nothing")).toEqual(["mixed-assets", "mixed-assets", "duplicate-name"]);
  });

  test("have each section once, and the account's liquidation stands in its own block", () => {
    expect(codes("policy", `${figures} mode m { sharing unspecified adjustment unspecified liquidation of account { ${start} } payment unspecified }`)).toEqual(["not-here"]);
    expect(codes("policy", `${figures} mode m { sharing unspecified sharing unspecified adjustment unspecified liquidation of pool unspecified payment unspecified }`)).toEqual(["duplicate-name"]);
  });

  test("need the figures that reports print, as money", () => {
    expect(codes("policy", `${figures.replace("position.notional           = value of position at instrument.mark_price", "position.notional = 5%")} mode m { sharing unspecified adjustment { } liquidation of pool unspecified payment unspecified }`)).toContain("unit-mismatch");
  });
});

describe("plans", () => {
  test("read first, then, finally", () => {
    expect(codes("liquidation", `${start} first cancel orders then reduce position with largest loss by 1 tier, repeat finally close all positions`)).toEqual([]);
    expect(codes("liquidation", `${start} finally close all positions`)).toEqual([]);
    expect(codes("liquidation", `${start} then cancel orders finally close all positions`)).toEqual(["plan-order"]);
    expect(codes("liquidation", `${start} first cancel orders first close all positions`)).toEqual(["plan-order"]);
    expect(codes("liquidation", "warn when pool.equity < 0  finally close all positions")).toEqual(["plan-order"]);
  });

  test("repeat only what shrinks, and never the last step", () => {
    expect(codes("liquidation", `${start} first move pool.equity from balance.bonus to balance.wallet_balance, repeat finally close all positions`)).toEqual(["repeat-endless"]);
    expect(codes("liquidation", `${start} finally close all positions, repeat`)).toEqual(["repeat-endless"]);
  });

  test("have stages in rising severity", () => {
    expect(codes("liquidation", `${start} warn when pool.equity < 0`)).toEqual(["stage-order"]);
    expect(codes("liquidation", "stage healthy when pool.equity > 0")).toEqual(["stage-order"]);
    expect(codes("liquidation", `warn when pool.equity < 0 until pool.status is warning ${start}`)).toEqual([]);
    expect(codes("liquidation", `${start} stage late when pool.status is liquidatible`)).toEqual(["unknown-word"]);
  });

  test("reduce by a share, by contracts, by tiers or by the shortage", () => {
    for (const by of ["by 50%", "by 5 * instrument.amount_step", "by 2 tiers", "to tier 1", "by shortage"]) expect(codes("liquidation", `${start} first reduce any position ${by}`), by).toEqual([]);
    expect(codes("liquidation", `${start} first reduce any position by position.margin`)).toEqual(["unit-mismatch"]);
    expect(codes("liquidation", `${start} first reduce any position by 0 tiers`)).toEqual(["whole-number"]);
    expect(codes("liquidation", `${start} first wait 5`)).toEqual(["unit-mismatch"]);
  });
});

describe("payment", () => {
  test("ends where everything has a place", () => {
    const end = (list: string): string[] => codes("payment", `pay realized_loss ${list}`);
    expect(end("{ first balance.bonus finally insurance_fund }")).toEqual([]);
    expect(end("{ first balance.bonus finally balance.wallet_balance }")).toEqual([]);
    expect(end("keeping pool.equity >= 0 { first balance.bonus finally balance.wallet_balance }")).toEqual(["waterfall-end"]);
    expect(end("{ first balance.wallet_balance finally balance.bonus }")).toEqual(["waterfall-end"]);
    expect(end("{ first balance.bonus then insurance_fund }")).toEqual(["waterfall-end"]);
    expect(end("{ first balance.bonus finally insurance_fund when pool.equity > 0 }")).toEqual(["waterfall-end"]);
    expect(end("{ first balance.bonus finally balance.wallet_balance down to 0 }")).toEqual(["waterfall-end"]);
    expect(end("{ then balance.bonus finally insurance_fund }")).toEqual(["step-order"]);
    expect(end("{ to balance.wallet_balance }")).toEqual([]);
    expect(end("{ first split 50% balance.bonus, 40% balance.wallet_balance finally debt }")).toEqual(["waterfall-end"]);
    expect(end("{ first split 50% balance.bonus, 50% balance.wallet_balance finally cost of position }")).toEqual([]);
    expect(end("{ first balance.bonuss finally debt }")).toEqual(["unknown-name"]);
    expect(end("{ finally insurance }")).toEqual(["unknown-word"]);
    expect(end("{ first balance.bonus down to 0 then insurance_fund down to 0 finally adl }")).toEqual(["floor-of-absorber"]);
    expect(end("{ first split 50% balance.bonus, 50% insurance_fund down to 0 finally adl }")).toEqual([]);
  });

  test("reads the terms of a credit where credits pay", () => {
    expect(codes("payment", "pay realized_loss { first credit.amount up to credit.ratio * charge when credit.kind is voucher  finally insurance_fund }")).toEqual([]);
    expect(codes("payment", "pay realized_loss { first balance.bonus up to credit.ratio * charge  finally insurance_fund }")).toEqual(["mixed-levels"]);
  });

  test("takes from the balance of the charge, even where a pool holds several", () => {
    const mode = "mode m { sharing { share margin across all positions  count sum of value of balance.wallet_balance in USD } adjustment unspecified liquidation of pool unspecified payment { pay realized_loss { finally balance.wallet_balance } unspecified funding_fee, trading_fee, liquidation_fee, interest, bonus_clawback, realized_profit } }";
    const valued = figures.replaceAll("sum of position.", "sum of value of position.").replaceAll("_margin\n", "_margin in USD\n").replaceAll("0.5% in USD", "0.5%");
    expect(tell("policy", valued + mode)).toEqual([]);
  });

  test("answers each purpose once, in its direction", () => {
    expect(codes("payment", "receive realized_loss { to balance.wallet_balance } unspecified realized_loss")).toEqual(["unknown-word"]);
    expect(codes("payment", "pay trading_fee { finally debt } unspecified realized_loss")).toEqual(["purpose-twice"]);
    expect(codes("payment", "pay realized_loss when pool.equity > 0 { finally debt } pay realized_loss when pool.equity >= 0 { finally adl }")).toEqual(["purpose-twice"]);
    expect(codes("payment", "pay realized_loss as own { finally debt } pay realized_loss as other { finally adl }").filter((code) => code === "purpose-twice")).toEqual([]);
  });
});

describe("names", () => {
  test("are looked up where they stand, with the nearest that there is", () => {
    expect(tell("definitions", "position.x = position.side is lnog")).toMatchObject([{ code: "unknown-word", text: "lnog", message: expect.stringContaining("Did you mean `long`?") as string }]);
    expect(tell("policy", "options { bonus default maybe }")).toMatchObject([{ code: "unknown-word", text: "maybe", help: "Known here: `yes`, `no`." }]);
    expect(tell("definitions", "position.x = bonus")).toMatchObject([{ code: "unknown-name", help: expect.stringContaining("`balance.bonus`") as string }]);
    expect(tell("sharing", "share margin across all positions  count 0 when option bonsu")).toContainEqual(expect.objectContaining({ code: "unknown-name", text: "bonsu" }));
  });

  test("that nothing bears are one mistake, however often they are used", () => {
    const told = tell("definitions", "position.x = position.y  position.z = position.y * 2  position.w = 1 [HELP Crss]  position.v = 2 [HELP Crss]");
    expect(told).toMatchObject([{ code: "unknown-name", text: "position.y", also: ["position.y"] }, { code: "unknown-source", text: "Crss", also: ["Crss"] }]);
  });

  test("are declared once", () => {
    expect(codes("policy", "options { a default yes  a default no }")).toEqual(["duplicate-name"]);
    expect(codes("policy", "facts { position.margin: money in settle }")).toEqual(["duplicate-name"]);
    expect(codes("definitions", "pool.equity = 5 USDT")).toEqual(["duplicate-name"]);
    expect(codes("definitions", "position.x = 1 as same  position.y = 2 as same")).toEqual(["duplicate-name"]);
    expect(codes("policy", "source HELP \"again\" sections Cross")).toEqual(["duplicate-name"]);
  });

  test("of declared facts have a level, and their defaults the fact's unit", () => {
    expect(codes("policy", "facts { fund.x: money in USD }")).toEqual(["unknown-word"]);
    expect(codes("policy", "facts { account.x: money in USD default 5% }")).toEqual(["unit-mismatch"]);
    expect(codes("policy", "facts { account.x: money in USD default 0  account.y: flag default no  account.z: one of a, b default b  instrument.p: price default 1 }")).toEqual([]);
    expect(codes("policy", "facts { account.z: one of a, b default c }")).toEqual(["unknown-word"]);
  });
});
