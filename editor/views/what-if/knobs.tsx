import { WhenSeen } from "../../charts/when-seen.tsx";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { account, change, changesByKey, resetChanges } from "../../state/accounts.ts";
import { assessed } from "../../state/answer.ts";
import { policy } from "../../state/policy.ts";
import { say } from "../../words/say.ts";
import { whatIfWords } from "../../words/what-if.ts";
import { NumberField } from "./marks.tsx";
import { PositionKnobs } from "./position-knobs.tsx";

/** What else may be different: leverage, margin and mode of positions, money, and the options of the policy. */
export function Knobs() {
  // As it stands with the changes: a mode that is changed moves margin.
  const snapshot = assessed.value?.snapshot;
  const base = account.value?.snapshot;
  if (snapshot === undefined || base === undefined) return null;
  const count = changesByKey.value.size;
  return (
    <>
      <details class="knobs">
        <summary>{say(whatIfWords.positions)}</summary>
        <WhenSeen>
          <Parts snapshot={snapshot} />
        </WhenSeen>
      </details>
      <p class="reset">
        <span>{count === 0 ? say(whatIfWords.asOpened) : say(whatIfWords.changed, { count })}</span>{" "}
        {count > 0 && <button type="button" data-testid="reset" onClick={resetChanges}>{say(whatIfWords.reset)}</button>}
      </p>
    </>
  );
}

const shownAtMost = 100;

function Parts({ snapshot }: { readonly snapshot: Snapshot }) {
  return (
    <>
      <div class="scroll" role="group" aria-label={say(whatIfWords.positions)}>
        <table class="stack">
          <thead><tr><th scope="col" /><th scope="col">{say(whatIfWords.mode)}</th><th scope="col">{say(whatIfWords.leverage)}</th><th scope="col">{say(whatIfWords.margin)}</th></tr></thead>
          <tbody>
            {(snapshot.positions ?? []).slice(0, shownAtMost).map((position) => <PositionKnobs key={`${account.value?.name} ${position.id}`} position={position} snapshot={snapshot} />)}
          </tbody>
        </table>
      </div>
      {(snapshot.account.balances ?? []).map(({ asset, walletBalance, bonus }) => (
        <div key={`${account.value?.name} ${asset}`}>
          {walletBalance !== undefined && <label class="field">{say(whatIfWords.walletOf, { asset })} <NumberField testId={`wallet-${asset}`} label={say(whatIfWords.walletOf, { asset })} value={walletBalance} allowZero onValue={(to) => change(`wallet ${asset}`, { change: "wallet_balance", asset, to })} /></label>}
          {bonus !== undefined && <label class="field">{say(whatIfWords.bonusOf, { asset })} <NumberField testId={`bonus-${asset}`} label={say(whatIfWords.bonusOf, { asset })} value={bonus} allowZero onValue={(to) => change(`bonus ${asset}`, { change: "bonus", asset, to })} /></label>}
        </div>
      ))}
      <Options />
    </>
  );
}

function Options() {
  const options = policy.value?.options ?? [];
  if (options.length === 0) return null;
  return (
    <fieldset>
      <legend>{say(whatIfWords.options)}</legend>
      {options.map(({ name, values, default: usual }) => {
        const changed = changesByKey.value.get(`option ${name}`);
        const now = changed?.change === "option" ? changed.to : (account.value?.snapshot.selectors?.[name] ?? usual ?? "");
        return (
          <label key={name} class="field">
            {name}{" "}
            <select data-testid={`option-${name}`} value={now} onChange={(event) => change(`option ${name}`, { change: "option", name, to: event.currentTarget.value })}>
              {values.map((value) => <option key={value} value={value}>{value}</option>)}
            </select>
          </label>
        );
      })}
    </fieldset>
  );
}
