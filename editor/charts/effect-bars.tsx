import type { AccountEffects, Effect } from "../../engine/what-if/index.ts";
import { fitting } from "./geometry/fit.ts";
import { rounded } from "./geometry/scale.ts";
import { Hit } from "./hit.tsx";
import { Patterns } from "./patterns.tsx";
import type { EffectWords, Show } from "./words.ts";

export interface EffectBarsProps {
  readonly id: string;
  readonly accounts: readonly AccountEffects[];
  readonly width: number;
  readonly words: EffectWords;
  readonly show: Show;
  /** How many rows are drawn; the table has more. */
  readonly most?: number;
}

const rowHeight = 44;
const letters = 12;
const shownRows = 60;
const tableRows = 500;

/** An effect with the account that it is on. */
interface Row {
  readonly account: string;
  readonly effect: Effect;
}

/** What changes for whom: a row an effect, the gravest first, worse to the left and better to the right, by the share of what it was before. */
export function EffectBars({ id, accounts, width, words, show, most: limit = shownRows }: EffectBarsProps) {
  const all = rowsOf(accounts);
  const rows = [...all].sort(graverFirst).slice(0, limit);
  // Each kind has a scale of its own: a margin doubles more often than a price.
  const most = new Map<string, number>();
  for (const { effect } of rows) most.set(effect.what, Math.max(most.get(effect.what) ?? 0, shareOf(effect)));
  const height = Math.max(rows.length * rowHeight + 8, 32);
  const middle = rounded(width / 2);
  const count = (direction: Effect["direction"]): number => all.filter(({ effect }) => effect.direction === direction).length;
  return (
    <svg class="effects" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={rows.length === 0 ? words.noEffect : words.effectSummary(all.length, count("worse"), count("better"))}>
      <Patterns id={id} />
      {rows.length === 0 && <text x="8" y="20">{words.noEffect}</text>}
      {rows.map(({ account, effect }, index) => {
        const top = index * rowHeight + 4;
        const change = changeWords(effect, words, show);
        const name = `${account} · ${nameOf(effect, words)}`;
        const length = shareOf(effect) === 0 ? 0 : rounded((shareOf(effect) / (most.get(effect.what) ?? 1)) * (width / 2 - 12));
        const worse = effect.direction === "worse";
        const box = { x: worse ? middle - length : middle, y: top + 33, width: length, height: 6 };
        return (
          <g key={index} class={`effect ${effect.direction ?? "neither"}`} data-what={effect.what} data-of={effect.of} data-old={effect.old} data-new={effect.new} data-value={effect.by}>
            <text aria-hidden="true" x="8" y={top + 12}>{fitting(name, width - 16, letters)}</text>
            <text aria-hidden="true" class="amount" x="8" y={top + 28}>{fitting(change, width - 16, letters)}</text>
            {length > 0 && <path class="axis" d={`M${middle} ${top + 31}v10`} />}
            {length > 0 && <rect class="fill" {...box} />}
            {length > 0 && worse && <rect {...box} fill={`url(#${id}-minus)`} />}
            <Hit label={`${name}: ${change}`} x={0} y={top - 2} width={width} height={rowHeight - 2} />
          </g>
        );
      })}
    </svg>
  );
}

function rowsOf(accounts: readonly AccountEffects[]): readonly Row[] {
  return accounts.flatMap(({ account, effects }) => effects.map((effect) => ({ account, effect })));
}

const byWeight: readonly Effect["what"][] = ["fit", "status", "liquidation_price", "equity", "maintenance_margin", "initial_margin", "permission", "pool", "payer"];

/** What is worse before what is better and what is neither; of those a status before a price before an amount; of those what moves furthest. */
function graverFirst({ effect: a }: Row, { effect: b }: Row): number {
  const rank = ({ direction }: Effect): number => (direction === "worse" ? 0 : direction === "better" ? 1 : 2);
  return rank(a) - rank(b) || byWeight.indexOf(a.what) - byWeight.indexOf(b.what) || shareOf(b) - shareOf(a);
}

function nameOf({ what, of, asked }: Effect, words: EffectWords): string {
  return [of, words.what(what), ...(asked === undefined ? [] : [words.action(asked.action)])].join(" · ");
}

/** Old → new, by how much, and for better or worse in a word. */
function changeWords(effect: Effect, words: EffectWords, show: Show): string {
  const side = (value: string | undefined): string => (value === undefined ? words.none : /^-?\d/.test(value) ? show.money(value, effect.unit) : words.value(value));
  const by = effect.by === undefined ? "" : ` (${effect.by.startsWith("-") ? "" : "+"}${show.decimal(effect.by)})`;
  const direction = effect.direction === undefined ? "" : ` ${effect.direction === "worse" ? `▼ ${words.worse}` : `▲ ${words.better}`}`;
  return `${side(effect.old)} → ${side(effect.new)}${by}${direction}`;
}

/** How far, for the length of a bar: the move by what was there before; a whole where there was nothing. */
function shareOf({ old, by }: Effect): number {
  if (by === undefined) return 0;
  const before = Math.abs(Number(old ?? "0"));
  return before === 0 ? 1 : Math.min(Math.abs(Number(by)) / before, 1);
}

/** The same as a table. */
export function EffectTable({ accounts, words, show }: Pick<EffectBarsProps, "accounts" | "words" | "show">) {
  const rows = rowsOf(accounts);
  const side = (effect: Effect, value: string | undefined, reason: string | undefined) => (
    <>{value === undefined ? words.none : /^-?\d/.test(value) ? show.money(value, effect.unit) : words.value(value)}{reason !== undefined && <span class="note"> {reason}</span>}</>
  );
  return (
    <table>
      <thead><tr><th scope="col">{words.account}</th><th scope="col">{words.of}</th><th scope="col">{words.figure}</th><th scope="col">{words.old}</th><th scope="col">{words.new}</th><th scope="col" class="number">{words.move}</th></tr></thead>
      <tbody>
        {rows.length === 0 && <tr><td colSpan={6}>{words.noEffect}</td></tr>}
        {rows.slice(0, tableRows).map(({ account, effect }, index) => (
          <tr key={index} data-what={effect.what} data-of={effect.of} data-direction={effect.direction}>
            <th scope="row">{account}</th>
            <td>{effect.of}</td>
            <td>{[words.what(effect.what), ...(effect.asked === undefined ? [] : [words.action(effect.asked.action), ...(effect.asked.amount === undefined ? [] : [show.money(effect.asked.amount, effect.asked.asset)])])].join(" · ")}</td>
            <td>{side(effect, effect.old, effect.oldReason)}</td>
            <td>{side(effect, effect.new, effect.newReason)}</td>
            <td class="number">{effect.by !== undefined && show.decimal(effect.by)}{effect.direction !== undefined && <> <span class={`status ${effect.direction === "worse" ? "liquidatable" : "healthy"}`}>{effect.direction === "worse" ? `▼ ${words.worse}` : `▲ ${words.better}`}</span></>}</td>
          </tr>
        ))}
        {rows.length > tableRows && <tr><td colSpan={6}>{words.more(rows.length - tableRows)}</td></tr>}
      </tbody>
    </table>
  );
}
