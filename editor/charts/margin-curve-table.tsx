import type { CurveSample } from "../../engine/what-if/index.ts";
import { marksToShow, nameOf } from "./curve/marks.tsx";
import type { MarginCurveProps } from "./margin-curve.tsx";

const mostRows = 41;

/** The curve as tables: the prices that matter, then the figures from one end to the other. */
export function MarginCurveTable({ answer, pool, solved = [], words, show }: Pick<MarginCurveProps, "answer" | "pool" | "solved" | "words" | "show">) {
  const marks = [...marksToShow(pool, solved, answer.tickSize, words, show)].sort((a, b) => Number(a.mark.price) - Number(b.mark.price));
  return (
    <>
      <table>
        <caption>{words.pricesThatMatter}</caption>
        <thead><tr><th scope="col">{words.what}</th><th scope="col" class="number">{`${words.price} (${answer.quote})`}</th><th scope="col" class="number">{words.marginRatio}</th></tr></thead>
        <tbody>
          <tr><th scope="row">{words.markPrice}</th><td class="number">{show.decimal(pool.now.price)}</td><td class="number">{show.percent(pool.now.marginRatio)}</td></tr>
          {marks.map(({ mark, price }, index) => (
            <tr key={index} data-what={mark.what}><th scope="row">{words.begins(nameOf(mark, words), mark.holds)}</th><td class="number" data-value={price}>{show.decimal(price)}</td><td class="number">{show.percent(mark.marginRatio)}</td></tr>
          ))}
          {pool.tiers.map(({ price, below, above }, index) => (
            <tr key={`tier ${index}`}><th scope="row">{`${words.tier(below)} → ${words.tier(above)}`}</th><td class="number">{show.decimal(price)}</td><td class="number" /></tr>
          ))}
        </tbody>
      </table>
      {marks.length === 0 && <p class="note">{words.noMarks}</p>}
      {!pool.exact && <p class="note">{words.near}</p>}
      {pool.holes.map(({ reason }, index) => <p key={index} class="note">{reason}</p>)}
      <table>
        <caption>{words.marginRatio}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">{`${words.price} (${answer.quote})`}</th>
            <th scope="col" class="number">{words.marginBalance}</th>
            <th scope="col" class="number">{words.maintenanceMargin}</th>
            <th scope="col" class="number">{words.initialMargin}</th>
            <th scope="col" class="number">{words.marginRatio}</th>
          </tr>
        </thead>
        <tbody>
          {thinned(pool.samples).map((sample, index) => (
            <tr key={index}>
              <th scope="row" class="number">{show.decimal(sample.price)}</th>
              <td class="number">{show.money(sample.equity, pool.asset)}</td>
              <td class="number">{show.money(sample.maintenanceMargin, pool.asset)}</td>
              <td class="number">{show.money(sample.initialMargin, pool.asset)}</td>
              <td class="number">{show.percent(sample.marginRatio)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Evenly spread, both ends, and both sides of every jump. */
function thinned(samples: readonly CurveSample[]): readonly CurveSample[] {
  const every = Math.max(Math.ceil(samples.length / mostRows), 1);
  return samples.filter((sample, index) => index % every === 0 || index === samples.length - 1 || sample.side !== undefined).slice(0, 2 * mostRows);
}
