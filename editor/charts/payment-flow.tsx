import type { Flow } from "../../engine/what-if/index.ts";
import { fitting } from "./geometry/fit.ts";
import { laidOut } from "./geometry/running.ts";
import { rounded, scaleOf } from "./geometry/scale.ts";
import { Hit } from "./hit.tsx";
import type { FlowWords, Show } from "./words.ts";

export interface PaymentFlowProps {
  readonly flow: Flow;
  readonly width: number;
  readonly words: FlowWords;
  readonly show: Show;
  readonly lit?: ReadonlySet<string>;
  readonly onClause?: (clause: string) => void;
}

const rowHeight = 40;
const letters = 12;

/** Who pays a charge: the whole of it above, then a row for each payer in order, its bar from where the one before it ended. */
export function PaymentFlow({ flow, width, words, show, lit, onClause }: PaymentFlowProps) {
  const spans = laidOut(flow.legs.map(({ share }) => share));
  const x = scaleOf(0, 1, 8, width - 8);
  const height = (flow.legs.length + 1) * rowHeight + 8;
  const names = flow.legs.map(({ from, to }) => words.paidBy(words.bucket(from), words.bucket(to)));
  const amounts = flow.legs.map(({ amount, share }) => `${show.money(amount, flow.asset)} · ${show.percent(share)}`);
  const total = show.money(flow.total, flow.asset);
  return (
    <svg class="payment-flow" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={words.summary(total, names.map((name, index) => `${name} ${amounts[index]}`))} data-total={flow.total}>
      <g class="bar total">
        <text x="8" y="16">{total}</text>
        <rect class="fill" x={x("0")} y="22" width={x("1") - x("0")} height="12" />
      </g>
      {flow.legs.map((leg, index) => {
        const top = (index + 1) * rowHeight + 4;
        const span = spans[index] ?? { from: 0, to: 0 };
        const [left, right] = [x(String(span.from)), x(String(span.to))];
        const [name, amount] = [names[index] ?? "", amounts[index] ?? ""];
        const label = `${index + 1}. ${name} ${amount}`;
        const { clause } = leg;
        return (
          <g key={index} class={`bar leg ${ownMoney(leg.from) ? "own" : "other"}${clause !== undefined && lit?.has(clause) === true ? " lit" : ""}`} data-clause={clause} data-value={leg.amount} data-payer={leg.from}>
            <rect class="row" x="0" y={top - 2} width={width} height={rowHeight - 2} rx="3" />
            <text aria-hidden="true" x="8" y={top + 12}>{fitting(`${index + 1}. ${name}`, width - 24 - amount.length * letters * 0.6, letters)}</text>
            <text aria-hidden="true" class="amount" x={width - 8} y={top + 12} text-anchor="end">{amount}</text>
            <rect class="fill" x={left} y={top + 18} width={Math.max(rounded(right - left), 1.5)} height="12" />
            <path class="joint" d={`M${left} ${top - 6}v24`} />
            <Hit label={label} x={0} y={top - 2} width={width} height={rowHeight - 2} press={onClause === undefined || clause === undefined ? undefined : () => onClause(clause)} />
          </g>
        );
      })}
    </svg>
  );
}

/** Whether a payer is a bucket of the account itself. */
function ownMoney(from: string): boolean {
  return from.includes(".");
}

/** The same as a table. */
export function PaymentFlowTable({ flow, words, show }: Pick<PaymentFlowProps, "flow" | "words" | "show">) {
  return (
    <table>
      <thead><tr><th scope="col">{words.payer}</th><th scope="col">{words.recipient}</th><th scope="col" class="number">{words.amount}</th><th scope="col" class="number">{words.share}</th><th scope="col">{words.clause}</th></tr></thead>
      <tbody>
        {flow.legs.length === 0 && <tr><td colSpan={5}>{words.nothing}</td></tr>}
        {flow.legs.map((leg, index) => (
          <tr key={index} data-clause={leg.clause} data-value={leg.amount}>
            <th scope="row">{words.bucket(leg.from)}</th>
            <td>{words.bucket(leg.to)}</td>
            <td class="number">{show.money(leg.amount, flow.asset)}</td>
            <td class="number">{show.percent(leg.share)}</td>
            <td>{leg.words !== undefined && <code>{leg.words}</code>}{leg.citation !== undefined && <span class="note"> [{leg.assumed === true ? `${leg.citation}, ${words.assumed}` : leg.citation}]</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
