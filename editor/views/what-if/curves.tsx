import { ChartFigure } from "../../charts/figure.tsx";
import { solvedPrices } from "../../charts/geometry/printed.ts";
import { MarginCurveTable } from "../../charts/margin-curve-table.tsx";
import { MarginCurve } from "../../charts/margin-curve.tsx";
import { Sized } from "../../charts/sized.tsx";
import { WhenSeen } from "../../charts/when-seen.tsx";
import type { AssessAnswer } from "../../../engine/snapshot/index.ts";
import type { CurveAnswer, PoolCurve } from "../../../engine/what-if/index.ts";
import { account, change } from "../../state/accounts.ts";
import { assessed } from "../../state/answer.ts";
import { beside, besideRefusal, chooseSymbol, curves, curveSymbol, curveSymbols, marks, otherMode } from "../../state/curve.ts";
import { lit } from "../../state/lit.ts";
import { policy } from "../../state/policy.ts";
import { curveWords, show } from "../../words/charts.ts";
import { say } from "../../words/say.ts";
import { pictureWords } from "../../words/what-if.ts";
import { SideBySide } from "./side-by-side.tsx";

/** The margin ratio of each pool over the price of an instrument, and beside it what another mode would make of it. */
export function Curves() {
  const symbols = curveSymbols.value;
  const now = assessed.value?.answer;
  if (symbols.length === 0) return null;
  return (
    <section class="curves">
      {symbols.length > 1 && (
        <label class="field">
          {say(pictureWords.symbol)}{" "}
          <select value={curveSymbol.value} onChange={(event) => chooseSymbol(event.currentTarget.value)}>{symbols.map((symbol) => <option key={symbol} value={symbol}>{symbol}</option>)}</select>
        </label>
      )}
      <label class="field">
        {say(pictureWords.beside)}{" "}
        <select data-testid="beside" value={otherMode.value} onChange={(event) => (otherMode.value = event.currentTarget.value)}>
          <option value="">{say(pictureWords.notBeside)}</option>
          {(policy.value?.modes ?? []).map(({ name, title }) => <option key={name} value={name}>{title ?? name}</option>)}
        </select>
      </label>
      {besideRefusal.value !== undefined && <pre class="refusal">{besideRefusal.value}</pre>}
      {beside.value !== undefined && now !== undefined && <SideBySide here={now} there={beside.value.answer} mode={beside.value.mode} />}
      {now !== undefined && curves.value.flatMap((answer) => answer.pools.map((pool) => <Curve key={pool.pool} {...{ answer, pool, now }} mark={marks.value.get(answer.symbol) ?? answer.mark} other={beside.value?.curve} lit={lit.value} />))}
    </section>
  );
}

interface Shown {
  readonly answer: CurveAnswer;
  readonly pool: PoolCurve;
  readonly now: AssessAnswer;
  readonly mark: string;
  /** The curves under another mode. */
  readonly other: CurveAnswer | undefined;
  readonly lit: ReadonlySet<string>;
}

function Curve(shown: Shown) {
  const { pool } = shown.pool;
  return (
    <ChartFigure caption={`${say(pictureWords.curve)}: ${pool}`} asTable={curveWords().asTable} table={<WhenSeen><Table {...shown} /></WhenSeen>} testId={`curve-${pool}`}>
      <WhenSeen><Picture {...shown} /></WhenSeen>
    </ChartFigure>
  );
}

function Table(shown: Shown) {
  return <MarginCurveTable {...sharedBy(shown)} />;
}

function Picture(shown: Shown) {
  const { answer, pool, mark, now, lit: clauses } = shown;
  const shared = sharedBy(shown);
  const found = now.pools.find(({ id }) => id === pool.pool);
  const other = shown.other?.pools.find(({ positions }) => positions.some((id) => pool.positions.includes(id)));
  return <Sized>{(width) => <MarginCurve {...shared} id={`curve-${pool.pool.replaceAll(/[^a-z0-9]/gi, "-")}`} other={other} mark={mark} status={found?.status} width={width} lit={clauses} onMark={(price) => setMark(answer.symbol, price)} />}</Sized>;
}

function sharedBy({ answer, pool, now, mark }: Shown) {
  const found = now.pools.find(({ id }) => id === pool.pool);
  // The dot stands where the newest answer is, without waiting for another curve.
  const drawn: PoolCurve = { ...pool, now: { price: mark, equity: found?.equity, maintenanceMargin: found?.maintenanceMargin, initialMargin: found?.initialMargin, marginRatio: found?.marginRatio } };
  const solved = solvedPrices(now.positions.filter(({ pool: of }) => of === pool.pool));
  return { answer, pool: drawn, solved, words: curveWords(), show };
}

function setMark(symbol: string, to: string): void {
  const base = account.value?.snapshot.instruments?.find((each) => each.symbol === symbol)?.markPrice;
  change(`mark ${symbol}`, to === base ? undefined : { change: "mark_price", symbol, to });
}
