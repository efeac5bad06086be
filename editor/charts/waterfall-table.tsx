import type { Breakdown, Part } from "../../engine/what-if/index.ts";
import { noteOf, type WaterfallProps } from "./waterfall.tsx";
import type { Show, WaterfallWords } from "./words.ts";

/** The waterfall as a table: clause by clause with its source, and object by object where a clause is a sum. */
export function WaterfallTable({ asset, equity, requirements, words, show, onClause }: Pick<WaterfallProps, "asset" | "equity" | "requirements" | "words" | "show" | "onClause">) {
  return (
    <table>
      <thead><tr><th scope="col">{words.part}</th><th scope="col" class="number">{words.amount}</th><th scope="col">{words.clause}</th></tr></thead>
      <Rows breakdown={equity} figure="equity" {...{ asset, words, show, onClause }} />
      {requirements.map(({ figure, breakdown }) => <Rows key={figure} breakdown={breakdown} figure={figure} {...{ asset, words, show, onClause }} />)}
    </table>
  );
}

interface RowsProps {
  readonly breakdown: Breakdown;
  readonly figure: "equity" | "maintenanceMargin" | "initialMargin";
  readonly asset: string | undefined;
  readonly words: WaterfallWords;
  readonly show: Show;
  readonly onClause: ((clause: string) => void) | undefined;
}

function Rows({ breakdown, figure, asset, words, show, onClause }: RowsProps) {
  return (
    <tbody data-figure={figure}>
      {breakdown.parts.flatMap((part, index) => [
        <tr key={index} data-clause={part.clause} data-value={part.amount}>
          <th scope="row">{words.partName(part.label, part.path)}</th>
          <td class="number">{noteOf(part, words) ?? show.money(part.amount, asset)}</td>
          <td><Source part={part} words={words} onClause={onClause} /></td>
        </tr>,
        ...part.of.map((share, at) => (
          <tr key={`${index} ${at}`} data-value={share.amount}>
            <th scope="row" class="inner">{share.id}</th>
            <td class="number">{show.money(share.amount, asset)}</td>
            <td />
          </tr>
        )),
      ])}
      <tr class="sum"><th scope="row">{words.total(figure)}</th><td class="number" data-value={breakdown.total}>{breakdown.cannotDecide === undefined ? show.money(breakdown.total, asset) : words.notDecided(breakdown.cannotDecide.reason)}</td><td /></tr>
    </tbody>
  );
}

function Source({ part, words, onClause }: { readonly part: Part; readonly words: WaterfallWords; readonly onClause: ((clause: string) => void) | undefined }) {
  const cited = [part.citation, part.assumed === true ? words.assumed : undefined].filter((each) => each !== undefined).join(", ");
  return (
    <>
      {onClause === undefined ? <code>{part.words}</code> : <button type="button" class="plain link" onClick={() => onClause(part.clause)}>{part.words}</button>}
      {cited !== "" && <span class="note"> [{cited}]</span>}
    </>
  );
}
