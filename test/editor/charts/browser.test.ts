import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { h } from "preact";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EffectBars, EffectTable } from "../../../editor/charts/effect-bars.tsx";
import { ChartFigure } from "../../../editor/charts/figure.tsx";
import { solvedPrices } from "../../../editor/charts/geometry/printed.ts";
import { MarginCurveTable } from "../../../editor/charts/margin-curve-table.tsx";
import { MarginCurve } from "../../../editor/charts/margin-curve.tsx";
import { PaymentFlow, PaymentFlowTable } from "../../../editor/charts/payment-flow.tsx";
import { PlanPicture, PlanTable } from "../../../editor/charts/plan-picture.tsx";
import { WaterfallTable } from "../../../editor/charts/waterfall-table.tsx";
import { Waterfall } from "../../../editor/charts/waterfall.tsx";
import { curveWords, effectWords, flowWords, planWords, show, waterfallWords } from "../../../editor/words/charts.ts";
import { language } from "../../../editor/words/say.ts";
import { browserPath } from "../../support/browser-path.ts";
import { assessed, crossCurve, crossParts, curveAnswer, isolatedCurve, lossFlow, plan, stricter } from "./sample.ts";
import { drawn, htmlOf } from "./text.ts";

const editor = resolve(import.meta.dirname, "../../../editor");
const css = ["style/colours.css", "style/page.css", "style/parts.css", "charts/charts.css"].map((path) => readFileSync(join(editor, path), "utf8").replace(/@import[^;]*;/g, "")).join("\n");
const axe = readFileSync(resolve(import.meta.dirname, "../../../node_modules/axe-core/axe.min.js"), "utf8");
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: browserPath()!, args: ["--no-sandbox", "--disable-gpu"] }); // brought before any test
});
afterAll(() => browser.close());

/** Every chart with its twin open. */
function page(width: number): string {
  const none = (): undefined => undefined;
  const [curve, waterfall, flow, steps, effects] = [curveWords(), waterfallWords(), flowWords(), planWords(), effectWords()];
  const solved = solvedPrices(assessed.positions);
  const common = { answer: curveAnswer, pool: crossCurve, solved, words: curve, show };
  const sums = { asset: "USDT", equity: crossParts.equity.maintaining, requirements: [{ figure: "maintenanceMargin" as const, breakdown: crossParts.maintenanceMargin }], words: waterfall, show, onClause: none };
  const figures = [
    h(ChartFigure, { caption: "1", asTable: curve.asTable, table: h(MarginCurveTable, common), children: h(MarginCurve, { ...common, id: "a", other: isolatedCurve, mark: "58000", status: "healthy", width, onMark: none }) }),
    h(ChartFigure, { caption: "2", asTable: curve.asTable, table: h(WaterfallTable, sums), children: h(Waterfall, { ...sums, id: "b", pool: "cross:USDT", width, lit: new Set(["cross/sharing/count/2"]) }) }),
    h(ChartFigure, { caption: "3", asTable: curve.asTable, table: h(PaymentFlowTable, { flow: lossFlow, words: flow, show }), children: h(PaymentFlow, { flow: lossFlow, width, words: flow, show, onClause: none }) }),
    h(ChartFigure, { caption: "4", asTable: curve.asTable, table: h(PlanTable, { plan, words: steps, show }), children: h(PlanPicture, { plan, width, words: steps, show, onClause: none }) }),
    h(ChartFigure, { caption: "5", asTable: curve.asTable, table: h(EffectTable, { accounts: stricter.accounts, words: effects, show }), children: h(EffectBars, { id: "e", accounts: stricter.accounts, width, words: effects, show }) }),
  ];
  return htmlOf(drawn(figures)).replaceAll("<details", "<details open");
}

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

describe.each([[1200, "light", "en"], [320, "dark", "zh"], [320, "contrast", "en"]] as const)("charts at %i pixels, %s, %s", (width, theme, spoken) => {
  test("have no accessibility violation and no sideways scroll", async () => {
    language.value = spoken;
    const view = await browser.newPage({ viewport: { width, height: 800 } });
    await view.setContent(`<!doctype html><html lang="${spoken}" data-theme="${theme}"><meta charset="utf-8"><title>charts</title><style>${css} html, body { height: auto }</style><body><main style="padding: 8px">${page(width - 16)}</main></body></html>`);
    await view.addScriptTag({ content: axe });
    const found = await view.evaluate(() => (window as unknown as { axe: { run: (of: Document, options: object) => Promise<Found> } }).axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })); // the script put it there
    expect(found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
    expect(await view.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    await view.close();
    language.value = "en";
  });
});
