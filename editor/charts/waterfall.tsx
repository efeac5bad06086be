import type { Breakdown, Part } from "../../engine/what-if/index.ts";
import { fitting, widthOf } from "./geometry/fit.ts";
import { extentOf, laidOut, type Span } from "./geometry/running.ts";
import { rounded, scaleOf } from "./geometry/scale.ts";
import { Patterns } from "./patterns.tsx";
import { Hit } from "./hit.tsx";
import type { Show, WaterfallWords } from "./words.ts";

export interface WaterfallProps {
  readonly id: string;
  readonly pool: string;
  readonly asset: string | undefined;
  /** What the bars go down to: margin balance for some purpose. */
  readonly equity: Breakdown;
  /** What it is compared with, below it. */
  readonly requirements: readonly { readonly figure: "maintenanceMargin" | "initialMargin"; readonly breakdown: Breakdown }[];
  readonly width: number;
  readonly words: WaterfallWords;
  readonly show: Show;
  readonly lit?: ReadonlySet<string>;
  readonly onClause?: (clause: string) => void;
}

const rowHeight = 40;
const letters = 12;

interface Row {
  readonly key: string;
  readonly kind: "part" | "total" | "requirement";
  readonly name: string;
  readonly amount: string | undefined;
  readonly span: Span;
  /** Said instead of an amount. */
  readonly note: string | undefined;
  readonly clauses: readonly string[];
}

/** From clause to clause to the margin balance, and what it has to cover: a row each, its bar from where the one before it ended. */
export function Waterfall({ id, pool, asset, equity, requirements, width, words, show, lit, onClause }: WaterfallProps) {
  const rows = rowsOf({ equity, requirements, words });
  const extent = extentOf(rows.map(({ span }) => span));
  const x = scaleOf(extent.from, extent.to, 8, width - 8);
  const height = rows.length * rowHeight + 8;
  const total = show.money(equity.total, asset);
  const summary = words.summary(pool, total, rows.filter(({ kind }) => kind !== "total").map(({ name, amount, note }) => `${name} ${note ?? show.money(amount, asset)}`));
  return (
    <svg class="waterfall" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={summary} data-pool={pool} data-total={equity.total}>
      <Patterns id={id} />
      <path class="axis" d={`M${x("0")} 0V${height}`} />
      {rows.map((row, index) => {
        const top = index * rowHeight + 4;
        const [left, right] = [row.span.from, row.span.to].map((value) => x(String(value))).sort((a, b) => a - b) as [number, number]; // two of two
        const amount = row.note ?? show.money(row.amount, asset);
        const name = `${signOf(row)} ${row.name}`;
        // An amount is whole; why there is none may be cut, as the table has it whole, so that a name stays a name.
        const said = row.note === undefined ? amount : fitting(amount, Math.max(width * 0.4, width - 24 - widthOf(name, letters)), letters);
        const room = width - 24 - widthOf(said, letters);
        const minus = row.kind === "part" && row.span.to < row.span.from;
        const [clause] = row.clauses;
        const label = `${row.name} ${amount}`;
        return (
          <g
            key={row.key}
            class={`bar ${row.kind}${minus ? " minus" : ""}${row.clauses.some((each) => lit?.has(each) === true) ? " lit" : ""}`}
            data-row={row.kind}
            data-clause={clause}
            data-value={row.amount}
          >
            <rect class="row" x="0" y={top - 2} width={width} height={rowHeight - 2} rx="3" />
            <text aria-hidden="true" x="8" y={top + 12}>{fitting(name, room, letters)}</text>
            <text aria-hidden="true" class="amount" x={width - 8} y={top + 12} text-anchor="end">{said}</text>
            <rect class="fill" x={left} y={top + 18} width={Math.max(rounded(right - left), 1.5)} height="12" />
            {minus && <rect x={left} y={top + 18} width={Math.max(rounded(right - left), 1.5)} height="12" fill={`url(#${id}-minus)`} />}
            {index + 1 < rows.length && rows[index + 1]?.kind === "part" && row.kind === "part" && <path class="joint" d={`M${x(String(row.span.to))} ${top + 30}v${rowHeight - 12}`} />}
            <Hit label={label} x={0} y={top - 2} width={width} height={rowHeight - 2} press={onClause === undefined || clause === undefined ? undefined : () => onClause(clause)} />
          </g>
        );
      })}
    </svg>
  );
}

function rowsOf({ equity, requirements, words }: Pick<WaterfallProps, "equity" | "requirements" | "words">): readonly Row[] {
  const spans = laidOut(equity.parts.map(({ amount }) => amount));
  const whole = (amount: string | undefined): Span => ({ from: 0, to: Number(amount ?? "0") });
  const unknown = (breakdown: Breakdown): string | undefined => (breakdown.cannotDecide === undefined ? undefined : words.notDecided(breakdown.cannotDecide.reason));
  return [
    ...equity.parts.map((part, index): Row => ({ key: part.clause, kind: "part", name: words.partName(part.label, part.path), amount: part.amount, span: spans[index] ?? { from: 0, to: 0 }, note: noteOf(part, words), clauses: [part.clause, ...clausesIn(part)] })),
    { key: "total", kind: "total", name: words.total("equity"), amount: equity.total, span: whole(equity.total), note: unknown(equity), clauses: [] },
    ...requirements.map(({ figure, breakdown }): Row => ({ key: figure, kind: "requirement", name: words.total(figure), amount: breakdown.total, span: whole(breakdown.total), note: unknown(breakdown), clauses: [...new Set(breakdown.parts.flatMap((part) => [part.clause, ...clausesIn(part)]))] })),
  ];
}

function clausesIn({ of }: Part): readonly string[] {
  return [...new Set(of.flatMap(({ clause }) => (clause === undefined ? [] : [clause])))];
}

export function noteOf(part: Part, words: WaterfallWords): string | undefined {
  if (part.cannotDecide !== undefined) return words.notDecided(part.cannotDecide.reason);
  return part.notApplied === undefined ? undefined : words.notApplied(part.notApplied);
}

/** A sign beside the colour. */
function signOf({ kind, span }: Row): string {
  if (kind === "total") return "=";
  if (kind === "requirement") return "↔";
  return span.to < span.from ? "−" : "+";
}
