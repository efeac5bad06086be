import type { Payment, LiquidationStep } from "../../../engine/snapshot/index.ts";
import { showPlace } from "../../shell/show-place.ts";
import { chooseEntry, entryIndex, openThen, standingThen } from "../../state/replay.ts";
import { accountWords } from "../../words/account.ts";
import { flowWords, planWords, show } from "../../words/charts.ts";
import { showMoney, showPercent } from "../../words/number.ts";
import { replayWords } from "../../words/replay.ts";
import { say } from "../../words/say.ts";
import type { Replayed, SpelledEntry } from "../../worker/replay.ts";
import { Status } from "../what-if/monitor.tsx";

/** One entry: a slider over all of them, what happened then, and how the account stands after it. */
export function Then({ result: { entries } }: { readonly result: Replayed }) {
  const index = entryIndex.value;
  const entry = entries[index];
  if (entry === undefined) return null;
  const label = say(replayWords.entry, { at: index + 1, all: entries.length });
  return (
    <section class="card then" data-testid="entry" data-index={index}>
      <div class="slider-row">
        <label>
          <span>{label}</span>
          <input type="range" data-testid="scrubber" min={0} max={entries.length - 1} step={1} value={index} aria-valuetext={`${entry.at} ${entry.words}`} onInput={(event) => chooseEntry(event.currentTarget.valueAsNumber)} />
        </label>
        <button type="button" disabled={index === 0} onClick={() => chooseEntry(index - 1)}>{say(replayWords.before)}</button>
        <button type="button" disabled={index === entries.length - 1} onClick={() => chooseEntry(index + 1)}>{say(replayWords.next)}</button>
        <button type="button" class="primary" data-testid="look-then" onClick={() => void openThen()}>{say(replayWords.lookThen)}</button>
      </div>
      <h3>{entry.at} · {entry.words} <Outcome entry={entry} /></h3>
      {entry.note !== undefined && <p class="note">{entry.note}</p>}
      <Because entry={entry} />
      {entry.steps !== undefined && entry.steps.length > 0 && <Steps steps={entry.steps} />}
      {entry.payments.length > 0 && <Payments payments={entry.payments} />}
      <Standing />
    </section>
  );
}

/** What became of it, in a word. */
export function Outcome({ entry: { outcome } }: { readonly entry: SpelledEntry }) {
  return outcome === "done" ? null : <strong class={`status ${outcome === "cannot_decide" ? "warning" : "liquidatable"}`}>{say(replayWords[outcome])}</strong>;
}

function Because({ entry: { reasons = [], issues = [], cannotDecide = [], outcome } }: { readonly entry: SpelledEntry }) {
  const said = [
    ...(outcome === "refused" ? reasons.map(({ because, clause }) => ({ text: because, clause })) : []),
    ...issues.map((text) => ({ text, clause: undefined })),
    ...cannotDecide.map(({ reason, clause }) => ({ text: `? ${reason}`, clause })),
  ];
  if (said.length === 0) return null;
  return <ul>{said.map(({ text, clause }, index) => <li key={index}>{text} {clause !== undefined && <Clause clause={clause} />}</li>)}</ul>;
}

function Clause({ clause }: { readonly clause: string }) {
  return <button type="button" class="plain link" onClick={() => showPlace({ clause })}>{clause}</button>;
}

function Steps({ steps }: { readonly steps: readonly LiquidationStep[] }) {
  const words = planWords();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say(replayWords.steps)}>
      <table>
        <thead><tr><th scope="col">{words.step}</th><th scope="col" class="number">{words.contracts}</th><th scope="col" class="number">{words.price}</th><th scope="col">{words.clause}</th></tr></thead>
        <tbody>
          {steps.map(({ effect, position, orders, contracts, price, clause }, index) => (
            <tr key={index}><th scope="row">{[words.effect(effect), position, ...(orders ?? [])].filter((each) => each !== undefined).join(" ")}</th><td class="number">{show.decimal(contracts)}</td><td class="number">{show.decimal(price)}</td><td><Clause clause={clause} /></td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Payments({ payments }: { readonly payments: readonly Payment[] }) {
  const words = flowWords();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say(replayWords.paid)}>
      <table>
        <thead><tr><th scope="col">{words.payer}</th><th scope="col">{words.recipient}</th><th scope="col" class="number">{words.amount}</th><th scope="col">{say(replayWords.purpose)}</th><th scope="col">{words.clause}</th></tr></thead>
        <tbody>
          {payments.map(({ from, to, amount, asset, purpose, clause }, index) => (
            <tr key={index}><th scope="row">{words.bucket(from)}</th><td>{words.bucket(to)}</td><td class="number">{showMoney(amount, asset)}</td><td>{purpose.replaceAll("_", " ")}</td><td>{clause !== undefined && <Clause clause={clause} />}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const shownPools = 100;

function Standing() {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say(accountWords.status)}>
      <table data-testid="standing">
        <thead><tr><th scope="col">{say(accountWords.pool)}</th><th scope="col" class="number">{say(accountWords.marginBalance)}</th><th scope="col" class="number">{say(accountWords.maintenanceMargin)}</th><th scope="col" class="number">{say(accountWords.marginRatio)}</th><th scope="col">{say(accountWords.status)}</th></tr></thead>
        <tbody>
          {standingThen.value.slice(0, shownPools).map(({ id, asset, equity, maintenanceMargin, marginRatio, status }) => (
            <tr key={id} data-pool={id}><th scope="row">{id}</th><td class="number">{showMoney(equity, asset)}</td><td class="number">{showMoney(maintenanceMargin, asset)}</td><td class="number">{showPercent(marginRatio)}</td><td><Status status={status} /></td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
