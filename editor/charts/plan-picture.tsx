import type { PlanPicture as Plan, PlanStepPicture } from "../../engine/what-if/index.ts";
import { fitting, wrapped } from "./geometry/fit.ts";
import { rounded, scaleOf } from "./geometry/scale.ts";
import { Hit } from "./hit.tsx";
import type { PlanWords, Show } from "./words.ts";

export interface PlanPictureProps {
  readonly plan: Plan;
  readonly width: number;
  readonly words: PlanWords;
  readonly show: Show;
  readonly lit?: ReadonlySet<string>;
  readonly onClause?: (clause: string) => void;
}

const letters = 12;
const lineHeight = 16;
const left = 40;
const shownSteps = 40;

/** A liquidation from step to step: what the plan says, what was done, and margin balance against maintenance margin afterwards. */
export function PlanPicture({ plan, width, words, show, lit, onClause }: PlanPictureProps) {
  const steps = plan.steps.slice(0, shownSteps).map((step) => laidOutStep(step, width, words, show));
  const tops = steps.reduce<number[]>((all, { height }) => [...all, (all.at(-1) ?? 0) + height], [0]);
  const height = (tops.at(-1) ?? 0) + 8;
  const most = plan.steps.flatMap(({ after }) => [after?.equity, after?.maintenanceMargin]).reduce((top, text) => Math.max(top, Math.abs(Number(text ?? "0"))), 0);
  return (
    <svg class="plan" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={plan.steps.length === 0 ? words.noSteps : words.planSummary(steps.map(({ did }) => did))}>
      {steps.map(({ step, lines, did }, index) => {
        const top = tops[index] ?? 0;
        const label = `${step.number}. ${did}. ${step.words ?? ""}${step.after === undefined ? "" : `. ${words.after}: ${afterWords(step, words, show)}`}`;
        return (
          <g key={step.number} class={`step${lit?.has(step.clause) === true ? " lit" : ""}`} data-step={step.number} data-effect={step.effect} data-clause={step.clause}>
            <rect class="row" x="0" y={top + 2} width={width} height={(tops[index + 1] ?? 0) - top - 4} rx="3" />
            {index + 1 < steps.length && <path class="joint" d={`M18 ${top + 26}V${(tops[index + 1] ?? 0) + 8}`} />}
            <circle class="number-disc" cx="18" cy={top + 18} r="11" />
            <text aria-hidden="true" class="number" x="18" y={top + 22} text-anchor="middle">{step.number}</text>
            {lines.map((line, at) => <text aria-hidden="true" key={at} class={at === 0 ? "did" : "says"} x={left} y={top + 18 + at * lineHeight}>{line}</text>)}
            {step.after !== undefined && <After step={step} top={top + 12 + lines.length * lineHeight} width={width} most={most} words={words} show={show} />}
            <Hit label={label} x={0} y={top + 2} width={width} height={(tops[index + 1] ?? 0) - top - 4} press={onClause === undefined ? undefined : () => onClause(step.clause)} />
          </g>
        );
      })}
    </svg>
  );
}

interface LaidOutStep {
  readonly step: PlanStepPicture;
  readonly did: string;
  readonly lines: readonly string[];
  readonly height: number;
}

function laidOutStep(step: PlanStepPicture, width: number, words: PlanWords, show: Show): LaidOutStep {
  const did = didOf(step, words, show);
  const room = width - left - 12;
  const lines = [...wrapped(did, room, letters, 2), ...(step.words === undefined ? [] : wrapped(step.words, room, letters, 3))];
  return { step, did, lines, height: 20 + lines.length * lineHeight + (step.after === undefined ? 0 : 3 * lineHeight) };
}

function didOf({ effect, position, contracts, price, orders }: PlanStepPicture, words: PlanWords, show: Show): string {
  return words.did({ effect: words.effect(effect), position, contracts: contracts === undefined ? undefined : show.decimal(contracts), price: price === undefined ? undefined : show.decimal(price), orders: orders?.length ?? 0 });
}

function afterWords({ after }: PlanStepPicture, words: PlanWords, show: Show): string {
  if (after === undefined) return "";
  const status = after.status === undefined ? "" : `, ${words.status(after.status)}`;
  return `${words.marginBalance} ${show.money(after.equity, after.asset)}, ${words.maintenanceMargin} ${show.money(after.maintenanceMargin, after.asset)}${status}`;
}

/** Two thin bars: what there is, what is needed. */
function After({ step, top, width, most, words, show }: { readonly step: PlanStepPicture; readonly top: number; readonly width: number; readonly most: number; readonly words: PlanWords; readonly show: Show }) {
  const x = scaleOf(0, most === 0 ? 1 : most, left, width - 12);
  const lengthOf = (text: string | undefined): number => Math.max(rounded(x(String(Math.abs(Number(text ?? "0")))) - left), 1.5);
  const minus = Number(step.after?.equity ?? "0") < 0;
  return (
    <g class={`after ${step.after?.status ?? ""}`}>
      <text aria-hidden="true" x={left} y={top + 8}>{fitting(`${words.after}: ${afterWords(step, words, show)}`, width - left - 12, letters)}</text>
      <rect class={`fill ${minus ? "minus" : "plus"}`} x={left} y={top + 14} width={lengthOf(step.after?.equity)} height="6" />
      <rect class="fill requirement" x={left} y={top + 23} width={lengthOf(step.after?.maintenanceMargin)} height="6" />
    </g>
  );
}

/** The same as a table. */
export function PlanTable({ plan, words, show }: Pick<PlanPictureProps, "plan" | "words" | "show">) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.step}</th><th scope="col">{words.clause}</th><th scope="col" class="number">{words.contracts}</th><th scope="col" class="number">{words.price}</th>
          <th scope="col" class="number">{words.realizedPnl}</th><th scope="col">{words.payer}</th><th scope="col" class="number">{words.marginBalance}</th><th scope="col" class="number">{words.maintenanceMargin}</th>
        </tr>
      </thead>
      <tbody>
        {plan.steps.length === 0 && <tr><td colSpan={8}>{words.noSteps}</td></tr>}
        {plan.steps.map((step) => (
          <tr key={step.number} data-clause={step.clause}>
            <th scope="row">{`${step.number}. ${didOf(step, words, show)}`}</th>
            <td>{step.words !== undefined && <code>{step.words}</code>}{step.citation !== undefined && <span class="note"> [{step.assumed === true ? `${step.citation}, ${words.assumed}` : step.citation}]</span>}</td>
            <td class="number">{show.decimal(step.contracts)}</td>
            <td class="number">{show.decimal(step.price)}</td>
            <td class="number">{show.decimal(step.realizedPnl)}</td>
            <td>{step.flows.flatMap(({ asset, legs }) => legs.map(({ from, to, amount }) => `${words.paidBy(words.bucket(from), words.bucket(to))} ${show.money(amount, asset)}`)).join("; ")}</td>
            <td class="number">{show.money(step.after?.equity, step.after?.asset)}</td>
            <td class="number">{show.money(step.after?.maintenanceMargin, step.after?.asset)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
