import { computed, effect, signal } from "@preact/signals";
import type { AssessAnswer, Change, Snapshot } from "../../engine/snapshot/index.ts";
import type { CurveAnswer } from "../../engine/what-if/index.ts";
import { newestOnly } from "../worker/channel.ts";
import { engine } from "../worker/start.ts";
import type { Case } from "../worker/engine-desk.ts";
import { account, changes } from "./accounts.ts";
import { assessed } from "./answer.ts";
import { chosenTab } from "./chosen-tab.ts";
import { policy } from "./policy.ts";

const wanted = signal("");

/** The instruments in which there are positions. */
export const curveSymbols = computed(() => [...new Set((account.value?.snapshot.positions ?? []).map(({ symbol }) => symbol))]);
/** The instrument whose price the curve runs over. */
export const curveSymbol = computed(() => (curveSymbols.value.includes(wanted.value) ? wanted.value : curveSymbols.value[0]));
export function chooseSymbol(symbol: string): void {
  wanted.value = symbol;
}

export const curve = signal<CurveAnswer | undefined>(undefined);

/** Another mode for all positions, to be seen beside the one at hand; empty for none. */
export const otherMode = signal("");
export interface Beside {
  readonly mode: string;
  readonly answer: AssessAnswer;
  readonly snapshot: Snapshot;
  readonly curve: CurveAnswer | undefined;
}
export const beside = signal<Beside | undefined>(undefined);
export const besideRefusal = signal<string | undefined>(undefined);

const ask = newestOnly((asked: Case & { readonly question: { readonly symbol: string } }) => engine.ask("curve", asked));

/** The curve follows everything but the mark price of its own instrument, which is only the dot on it. */
export function followCurve(): void {
  let drawn = "";
  effect(() => {
    const [at, of, symbol] = [policy.value, account.value, curveSymbol.value];
    const different = changes.value.filter((each) => each.change !== "mark_price" || each.symbol !== symbol);
    if (chosenTab.value !== "what-if" || at === undefined || of === undefined) return;
    if (symbol === undefined) {
      curve.value = undefined;
      return;
    }
    const key = `${at.revision} ${of.name} ${symbol} ${JSON.stringify(different)}`;
    if (key === drawn) return;
    drawn = key;
    ask({ revision: at.revision, account: of.name, changes: different, question: { symbol } }).then(
      (found) => {
        if (found !== undefined) curve.value = found;
      },
      () => (drawn = ""), // the account cannot be judged, or a newer policy is being asked about
    );
  });
  followBeside();
}

const assess = newestOnly(async (asked: Case & { readonly symbol: string | undefined; readonly mode: string }) => {
  const { symbol, mode, ...of } = asked;
  const found = await engine.ask("assess", of);
  const other = symbol === undefined ? undefined : await engine.ask("curve", { ...of, question: { symbol } }).catch(() => undefined);
  return { mode, ...found, curve: other };
});

function followBeside(): void {
  effect(() => {
    const [at, of, mode, symbol] = [policy.value, account.value, otherMode.value, curveSymbol.value];
    if (mode === "" || at === undefined || of === undefined) {
      beside.value = undefined;
      besideRefusal.value = undefined;
      return;
    }
    const turned: Change = { change: "margin_mode", to: mode };
    const others = changes.value.filter(({ change }) => change !== "margin_mode" && change !== "margin");
    assess({ revision: at.revision, account: of.name, changes: [turned, ...others], symbol, mode }).then(
      (found) => {
        if (found === undefined) return;
        beside.value = found;
        besideRefusal.value = undefined;
      },
      (fault: unknown) => {
        beside.value = undefined;
        if (policy.peek()?.revision === at.revision) besideRefusal.value = fault instanceof Error ? fault.message : String(fault);
      },
    );
  });
}

/** The pool's figures at the mark of now, from the newest answer: the dot does not wait for another curve. */
export const marks = computed(() => new Map((assessed.value?.snapshot.instruments ?? []).map(({ symbol, markPrice }) => [symbol, markPrice])));
