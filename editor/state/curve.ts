import { computed, effect, signal } from "@preact/signals";
import type { AssessAnswer, Change, Snapshot } from "../../engine/snapshot/index.ts";
import type { CurveAnswer } from "../../engine/what-if/index.ts";
import { newestOnly } from "../worker/channel.ts";
import { aside } from "../worker/start.ts";
import type { Case } from "../worker/engine-desk.ts";
import { account, changes } from "./accounts.ts";
import { assessed } from "./answer.ts";
import { chosenTab } from "./chosen-tab.ts";
import { onceCalm } from "./once-calm.ts";
import { policy } from "./policy.ts";

const wanted = signal("");

/** The instruments in which there are positions. */
export const curveSymbols = computed(() => [...new Set((account.value?.snapshot.positions ?? []).map(({ symbol }) => symbol))]);
/** The instrument whose price the curve runs over. */
export const curveSymbol = computed(() => (curveSymbols.value.includes(wanted.value) ? wanted.value : curveSymbols.value[0]));
export function chooseSymbol(symbol: string): void {
  wanted.value = symbol;
}

/** The curves of the pools that hold it, one each, in the order of the answer. */
export const curves = signal<readonly CurveAnswer[]>([]);

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

/** Curves are drawn once the slider of another price rests. */
const calm = onceCalm(80);

/** The curves follow everything but the mark price of their own instrument, which is only the dot on them. */
export function followCurve(): void {
  let drawn = "";
  effect(() => {
    const [at, of, symbol, pools] = [policy.value, account.value, curveSymbol.value, curvePools.value];
    const different = changes.value.filter((each) => each.change !== "mark_price" || each.symbol !== symbol);
    if (chosenTab.value !== "what-if" || at === undefined || of === undefined) return;
    if (symbol === undefined || pools === "") {
      curves.value = [];
      return;
    }
    const key = `${at.revision} ${of.name} ${symbol} ${pools} ${JSON.stringify(different)}`;
    if (key === drawn) return;
    drawn = key;
    const asked = { revision: at.revision, account: of.name, changes: different };
    calm(() => {
      void draw(asked, symbol, pools.split("\n"), () => drawn === key).catch(() => {
        if (drawn === key) drawn = ""; // the account cannot be judged, or a newer policy is being asked about
      });
    });
  });
  followBeside();
}

/** The pools with a position in the instrument, as lines: an effect runs again only if they are others. */
const curvePools = computed(() => {
  const holding = new Set((account.value?.snapshot.positions ?? []).filter(({ symbol }) => symbol === curveSymbol.value).map(({ id }) => id));
  const { pools = [], positions = [] } = assessed.value?.answer ?? {};
  const found = new Set(positions.filter(({ id }) => holding.has(id)).map(({ pool }) => pool));
  return pools.map(({ id }) => id).filter((id) => found.has(id)).slice(0, mostCurves).join("\n");
});

const mostCurves = 50;

/** One pool after the other, so that the first is there soon, and nothing is drawn that nobody wants any more. */
async function draw(asked: Case, symbol: string, pools: readonly string[], stillWanted: () => boolean): Promise<void> {
  const points = Math.max(25, Math.min(161, Math.floor(640 / pools.length)));
  for (const [index, pool] of pools.entries()) {
    const found = await aside.ask("curve", { ...asked, question: { symbol, pool, points } });
    if (!stillWanted()) return;
    const before = curves.peek().filter((each) => each.symbol === symbol);
    const known = new Map([...before, found].map((each) => [each.pools[0]?.pool, each]));
    curves.value = pools.flatMap((id, place) => (place > index && before.length === 0 ? [] : (known.get(id) ?? [])));
  }
}

const assess = newestOnly(async (asked: Case & { readonly symbol: string | undefined; readonly mode: string }) => {
  const { symbol, mode, ...of } = asked;
  const found = await aside.ask("assess", of);
  const other = symbol === undefined ? undefined : await aside.ask("curve", { ...of, question: { symbol } }).catch(() => undefined);
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
