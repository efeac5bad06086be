import { h, type ComponentChildren } from "preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { priceByKey } from "../../../editor/charts/curve/dot.tsx";
import { EffectBars, EffectTable } from "../../../editor/charts/effect-bars.tsx";
import { ChartFigure } from "../../../editor/charts/figure.tsx";
import { printedPrice, solvedPrices } from "../../../editor/charts/geometry/printed.ts";
import { MarginCurveTable } from "../../../editor/charts/margin-curve-table.tsx";
import { MarginCurve, type MarginCurveProps } from "../../../editor/charts/margin-curve.tsx";
import { PaymentFlow, PaymentFlowTable } from "../../../editor/charts/payment-flow.tsx";
import { PlanPicture, PlanTable } from "../../../editor/charts/plan-picture.tsx";
import { WaterfallTable } from "../../../editor/charts/waterfall-table.tsx";
import { Waterfall, type WaterfallProps } from "../../../editor/charts/waterfall.tsx";
import { curveWords, effectWords, flowWords, planWords, show, waterfallWords } from "../../../editor/words/charts.ts";
import { language } from "../../../editor/words/say.ts";
import { parseDecimal, sumAll, toDecimalString } from "../../../engine/number/index.ts";
import { assessed, crossCurve, crossParts, curveAnswer, isolatedCurve, lossFlow, plan, stricter } from "./sample.ts";
import { all, drawn, having, textOf, type Seen } from "./text.ts";

afterEach(() => {
  language.value = "en";
});

const solved = solvedPrices(assessed.positions.filter(({ pool }) => pool === "cross:USDT"));
const curveProps = (more: Partial<MarginCurveProps> = {}): MarginCurveProps => ({ id: "c", answer: curveAnswer, pool: crossCurve, mark: "58000", status: "healthy", solved, width: 640, words: curveWords(), show, ...more });
const waterfallProps = (more: Partial<WaterfallProps> = {}): WaterfallProps => ({
  id: "w", pool: "cross:USDT", asset: "USDT", equity: crossParts.equity.maintaining, requirements: [{ figure: "maintenanceMargin", breakdown: crossParts.maintenanceMargin }, { figure: "initialMargin", breakdown: crossParts.initialMargin }],
  width: 640, words: waterfallWords(), show, ...more,
});
const see = (node: ComponentChildren) => drawn(node);
const labelOf = (list: readonly (Seen | string)[]): string => String([...all(list)][0]?.attributes["aria-label"]);
const added = (texts: readonly unknown[]): string => toDecimalString(sumAll(texts.map((each) => parseDecimal(String(each))!)));
const press = (seen: Seen, key: string): boolean => {
  let kept = true;
  (seen.attributes["onKeyDown"] as (event: object) => void)({ key, preventDefault: () => (kept = false) }); // what a key press calls
  return !kept;
};

describe("the margin curve", () => {
  test("says in a sentence what it shows: the ratio now, the status, and every price at which something begins", () => {
    expect(labelOf(see(h(MarginCurve, curveProps())))).toBe(
      "Margin ratio of cross:USDT over the price of BTC/USDT:USDT: at 58,000 USDT, margin ratio 2.86… %, healthy. LIQUIDATABLE below 50,100.5; warning below 50,150.8; bankrupt below 49,900.",
    );
  });

  test("marks every price, in the digits that the page prints elsewhere, and the edges of tiers", () => {
    const seen = see(h(MarginCurve, curveProps()));
    expect(having(seen, "data-price").map(({ attributes }) => [attributes["data-what"], attributes["data-price"], attributes["data-clause"]])).toEqual([
      ["liquidatable", "50100.5", "cross/liquidation/stage/liquidatable"],
      ["warning", "50150.8", "cross/liquidation/stage/warning"],
      ["bankruptcy", "49900", undefined],
    ]);
    expect(textOf(seen)).toContain("tier 2 →");
    expect(having(seen, "data-status").map(({ attributes }) => attributes["data-status"])).toEqual(["liquidatable", "warning", "healthy"]);
  });

  test("a zone has a hatching and a word beside its colour", () => {
    const zone = having(see(h(MarginCurve, curveProps())), "data-status", "liquidatable")[0]!;
    expect(having(zone.children, "fill").map(({ attributes }) => attributes["fill"])).toEqual(["url(#c-liquidatable)"]);
    expect([...all(zone.children)].some(({ name, children }) => name === "title" && children[0] === "LIQUIDATABLE")).toBe(true);
  });

  test("draws a second curve, dashed, and a legend, where there is something to compare with", () => {
    const seen = see(h(MarginCurve, curveProps({ other: isolatedCurve })));
    expect(having(seen, "class", "curve other").length).toBe(2); // the curve and its sign in the legend
    expect(textOf(seen)).toContain("isolated:p2");
  });

  test("where a rule is lit, so are its prices", () => {
    const lit = having(see(h(MarginCurve, curveProps({ lit: new Set(["cross/liquidation/stage/liquidatable"]) }))), "class", "price-mark liquidatable lit");
    expect(lit.length).toBe(1);
  });

  test("the dot is a slider that says its value, and moves by keys on the tick grid", () => {
    const onMark = vi.fn();
    const [dot] = having(see(h(MarginCurve, curveProps({ onMark }))), "role", "slider");
    expect(dot!.attributes).toMatchObject({ tabindex: 0, "aria-label": "Mark price of BTC/USDT:USDT", "aria-valuemin": 45000, "aria-valuemax": 110000, "aria-valuenow": 58000, "aria-valuetext": "at 58,000 USDT, margin ratio 2.86… %, healthy" });
    expect(press(dot!, "ArrowRight")).toBe(true);
    expect(press(dot!, "PageDown")).toBe(true);
    expect(press(dot!, "Home")).toBe(true);
    expect(press(dot!, "Tab")).toBe(false);
    expect(onMark.mock.calls).toEqual([["58650"], ["51500"], ["45000"]]);
    expect(priceByKey("End", "58000", curveAnswer)).toBe("110000");
  });

  test("a dot that is ahead of the answer does not say the ratio of another price", () => {
    const [dot] = having(see(h(MarginCurve, curveProps({ mark: "60000", status: undefined, onMark: () => undefined }))), "role", "slider");
    expect(dot!.attributes["aria-valuetext"]).toBe("at 60,000 USDT");
  });

  test("without a listener nothing slides", () => {
    expect(having(see(h(MarginCurve, curveProps())), "role", "slider")).toEqual([]);
    expect(having(see(h(MarginCurve, curveProps())), "onPointerDown")).toEqual([]);
  });

  test("its twin has the prices that matter and the figures", () => {
    const table = see(h(MarginCurveTable, curveProps()));
    expect(having(table, "data-value").map(({ attributes }) => attributes["data-value"])).toEqual(["49900", "50100.5", "50150.8"]);
    expect(textOf(table)).toContain("110,000");
    expect(textOf(table)).toContain("tier 1 → tier 2");
  });

  test("a price keeps its own digits where nothing else prints it", () => {
    const mark = { what: "warning", price: "50150.753768844221105528", holds: "below" as const };
    expect(printedPrice(mark, [{ what: "warning", price: "50150.8" }], "0.1")).toBe("50150.8");
    expect(printedPrice(mark, [{ what: "warning", price: "50151.8" }, { what: "liquidatable", price: "50150.8" }], "0.1")).toBe(mark.price);
  });
});

describe("the waterfall", () => {
  test("has a bar for each clause, which add up to the total", () => {
    const seen = see(h(Waterfall, waterfallProps()));
    const bars = having(seen, "data-row", "part");
    expect(bars.map(({ attributes }) => [attributes["data-clause"], attributes["data-value"]])).toEqual([["cross/sharing/count/1", "5000"], ["cross/sharing/count/2", "50"], ["cross/sharing/count/3", "-1000"]]);
    expect(added(bars.map(({ attributes }) => attributes["data-value"]))).toBe(String(having(seen, "data-total")[0]!.attributes["data-total"]));
    expect(labelOf(seen)).toBe("cross:USDT: Wallet balance 5,000 USDT; Bonus 50 USDT; Unrealized PnL −1,000 USDT; Maintenance margin 116 USDT; Initial margin 3,470 USDT. Margin balance 4,050 USDT.");
  });

  test("each bar begins where the one before it ended", () => {
    const fills = having(see(h(Waterfall, waterfallProps())), "data-row", "part").map(({ children }) => having(children, "class", "fill")[0]!.attributes as { x: number; width: number });
    expect(fills[1]!.x).toBeCloseTo(fills[0]!.x + fills[0]!.width, 1);
    expect(fills[2]!.x + fills[2]!.width).toBeCloseTo(fills[1]!.x + fills[1]!.width, 1); // a loss goes back
  });

  test("a bar is a button that names its clause, by pointer, Enter and space", () => {
    const onClause = vi.fn();
    const [bar] = having(see(h(Waterfall, waterfallProps({ onClause }))), "data-clause", "cross/sharing/count/3");
    const [hit] = having(bar!.children, "role", "button");
    expect(hit!.attributes).toMatchObject({ tabindex: 0, "aria-label": "Unrealized PnL −1,000 USDT" });
    (hit!.attributes["onClick"] as () => void)(); // a press calls it
    expect([press(hit!, "Enter"), press(hit!, " "), press(hit!, "x")]).toEqual([true, true, false]);
    expect(onClause.mock.calls).toEqual([["cross/sharing/count/3"], ["cross/sharing/count/3"], ["cross/sharing/count/3"]]);
  });

  test("a lit definition lights the clause that sums it up, and the requirement that it is part of", () => {
    const lit = (clause: string) => [...all(see(h(Waterfall, waterfallProps({ lit: new Set([clause]) }))))].filter(({ attributes }) => String(attributes["class"]).endsWith(" lit")).map(({ attributes }) => attributes["data-row"]);
    expect(lit("definitions/position.unrealized_pnl")).toEqual(["part"]);
    expect(lit("definitions/position.maintenance_margin")).toEqual(["requirement"]);
  });

  test("says of what is not counted and not decided that it is not", () => {
    const [first, second, ...rest] = crossParts.equity.maintaining.parts;
    const equity = { parts: [{ ...first!, amount: undefined, cannotDecide: { answer: "a", reason: "r" } }, { ...second!, amount: "0", notApplied: "option bonus" }, ...rest], cannotDecide: { answer: "a", reason: "r" } };
    const said = labelOf(see(h(Waterfall, waterfallProps({ equity }))));
    expect(said).toContain("Wallet balance cannot decide; Bonus not counted, as not: option bonus");
  });

  test("its twin has positions under their clause, the rule and its source", () => {
    const table = see(h(WaterfallTable, waterfallProps()));
    expect(textOf(table)).toContain("Unrealized PnL −1,000 USDT sum of position.unrealized_pnl [ HELP Cross ] p1 −1,000 USDT");
    const sums = having(table, "data-figure").map(({ attributes, children }) => [attributes["data-figure"], added(having(children, "data-clause").map((row) => row.attributes["data-value"]))]);
    expect(sums).toEqual([["equity", "4050"], ["maintenanceMargin", "116"], ["initialMargin", "3470"]]);
  });
});

describe("who pays, what a plan does, what changes", () => {
  test("payers stand in order, with amounts that add up", () => {
    const seen = see(h(PaymentFlow, { flow: lossFlow, width: 640, words: flowWords(), show }));
    const legs = having(seen, "data-payer");
    expect(legs.map(({ attributes }) => [attributes["data-payer"], attributes["data-value"]])).toEqual([["balance.bonus", "50"], ["balance.wallet_balance", "4000"], ["insurance_fund", "1950"]]);
    expect(added(legs.map(({ attributes }) => attributes["data-value"]))).toBe("6000");
    expect(labelOf(seen)).toContain("6,000 USDT paid: Bonus → Counterparty 50 USDT");
    expect(textOf(see(h(PaymentFlowTable, { flow: lossFlow, words: flowWords(), show })))).toContain("Insurance fund Counterparty 1,950 USDT 32.5 %");
  });

  test("a plan says each step, its rule and the pool after it", () => {
    const seen = see(h(PlanPicture, { plan, width: 640, words: planWords(), show }));
    expect(labelOf(seen)).toBe("Liquidation in 2 steps: cancel orders (1); close p1 0.5 at 49,900.");
    expect(labelOf(having(having(seen, "data-step")[0]!.children, "aria-label"))).toBe("1. cancel orders (1). first cancel orders in pool. after: Margin balance −950 USDT, Maintenance margin 96 USDT, LIQUIDATABLE");
    expect(textOf(see(h(PlanTable, { plan, words: planWords(), show })))).toContain("Wallet balance → Counterparty 5,000 USDT");
    expect(labelOf(see(h(PlanPicture, { plan: { steps: [], ways: 1 }, width: 640, words: planWords(), show })))).toBe("Nothing is liquidated.");
  });

  test("effects say old, new, by how much and for whom", () => {
    const seen = see(h(EffectBars, { id: "e", accounts: stricter.accounts, width: 640, words: effectWords(), show }));
    const [price] = having(seen, "data-what", "liquidation_price");
    expect(price!.attributes["data-value"]).toBe("202");
    expect(labelOf(having(price!.children, "aria-label"))).toBe("A-17 · p1 · Liquidation price: 50,100.5 USDT → 50,302.5 USDT (+202) ▼ worse");
    expect(labelOf(having(having(seen, "data-what", "payer")[0]!.children, "aria-label"))).toBe("A-17 · p1 · who pays · trading loss: Bonus 50 → Counterparty, Wallet balance 240 → Counterparty → Wallet balance 290 → Counterparty");
    expect(labelOf(see(h(EffectBars, { id: "e", accounts: [], width: 640, words: effectWords(), show })))).toBe("No change in effect.");
    expect(textOf(see(h(EffectTable, { accounts: stricter.accounts, words: effectWords(), show })))).toContain("A-17 p2 Liquidation price 61,752.9 USDT 61,507.9 USDT −245 ▼ worse");
  });
});

describe.each([320, 640, 1200])("every chart at %i pixels", (width) => {
  const none = (): undefined => undefined;
  const charts = (): readonly ComponentChildren[] => [
    h(MarginCurve, curveProps({ width, onMark: none, other: isolatedCurve, words: curveWords() })),
    h(Waterfall, waterfallProps({ width, onClause: none, words: waterfallWords() })),
    h(PaymentFlow, { flow: lossFlow, width, words: flowWords(), show, onClause: none }),
    h(PlanPicture, { plan, width, words: planWords(), show, onClause: none }),
    h(EffectBars, { id: "e", accounts: stricter.accounts, width, words: effectWords(), show }),
  ];

  test.each(["en", "zh"] as const)("stays inside its width, and names all that can be reached (%s)", (spoken) => {
    language.value = spoken;
    for (const chart of charts()) {
      const elements = [...all(see(chart))];
      for (const { name, attributes } of elements) {
        if (name === "rect") expect(Number(attributes["x"]) + Number(attributes["width"])).toBeLessThanOrEqual(width + 0.5);
        expect(attributes["tabIndex"]).toBeUndefined(); // SVG knows the attribute only as it is written: tabindex
        if (attributes["tabindex"] !== undefined) expect(String(attributes["aria-label"])).toMatch(/\S/);
        expect(String(attributes["aria-label"] ?? "")).not.toMatch(/undefined|NaN|\{\w+\}/);
        for (const pixels of ["x", "y", "width", "height", "cx", "cy", "d"]) expect(String(attributes[pixels])).not.toMatch(/NaN|Infinity/);
      }
    }
  });
});

test("a figure has its twin under a switch that can be reached by keyboard", () => {
  const seen = see(h(ChartFigure, { caption: "Curve", asTable: "As a table", table: h("table", {}), children: h("svg", {}) }));
  expect(textOf(seen)).toBe("Curve As a table");
  expect([...all(seen)].map(({ name }) => name)).toEqual(["figure", "figcaption", "svg", "details", "summary", "div", "table"]);
});
