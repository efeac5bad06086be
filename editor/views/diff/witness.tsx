import { showPlace } from "../../shell/show-place.ts";
import { lookAt } from "../../state/look-at.ts";
import { policy } from "../../state/policy.ts";
import { accountWords } from "../../words/account.ts";
import { effectWords, show } from "../../words/charts.ts";
import { answerInWords, differenceWords } from "../../words/difference.ts";
import { askedInWords } from "../../words/asked.ts";
import { showDecimal } from "../../words/number.ts";
import { say } from "../../words/say.ts";
import type { DiffChange, DiffSpan, DiffWitness } from "../../../schemas/generated/diff-answer.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { English } from "../verdict.tsx";
import { decisionName, Direction } from "./decisions.tsx";

const shownMost = 8;

/** A small account on which both were asked: what it is, what each says, along what they differ, and the rule that it comes from. */
export function Witness({ witness: { id, snapshot, ask, shows, because, reckoned, span }, changes }: { readonly witness: DiffWitness; readonly changes: readonly DiffChange[] }) {
  const rules = because.flatMap((place) => changes[place]?.new ?? changes[place]?.old ?? []);
  return (
    <li class="card" id={`witness-${id}`} tabIndex={-1} data-witness={id}>
      <h3><strong>{id}</strong> {accountInWords(snapshot)}</h3>
      {ask !== undefined && <p>{say(differenceWords.asked)}: <English text={askedInWords(ask)} /></p>}
      <div class="scroll" tabIndex={0} role="region" aria-label={id}>
        <table class="stack">
          <thead><tr><th scope="col">{say(differenceWords.decision)}</th><th scope="col">{say(differenceWords.old)}</th><th scope="col">{say(differenceWords.now)}</th><th scope="col">{say(differenceWords.direction)}</th></tr></thead>
          <tbody>
            {shows.slice(0, shownMost).map(({ decision, direction, of, old, new: now }, index) => (
              <tr key={index}>
                <th scope="row">{decisionName(decision)}{/^[{[]/.test(of) ? "" : ` (${of})`}</th>
                <td data-label={say(differenceWords.old)}>{valueInWords(old)}</td>
                <td data-label={say(differenceWords.now)}>{valueInWords(now)}</td>
                <td data-label={say(differenceWords.direction)}><Direction direction={direction} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shows.length > shownMost && <p class="note">{say(differenceWords.more, { count: shows.length - shownMost })}</p>}
      {reckoned !== undefined && (
        <details class="folded" data-testid={`reckoned-${id}`}>
          <summary>{say(differenceWords.reckoned)}</summary>
          {([["both", reckoned.both], ["old", reckoned.old], ["now", reckoned.new]] as const).map(([who, lines]) => lines.length > 0 && <div key={who}><p class="note">{say(differenceWords[who])}</p><ul>{lines.map((line, index) => <li key={index}><English text={line} /></li>)}</ul></div>)}
        </details>
      )}
      {span !== undefined && <p>{spanInWords(span)}</p>}
      <p class="actions">
        <button type="button" class="primary" data-testid={`look-${id}`} onClick={() => void lookAt(`${id} ${snapshot.account.id}`, snapshot)}>{say(differenceWords.look, { id })}</button>{" "}
        {rules.map((clause) => (policy.value?.clauses[clause] === undefined ? <code key={clause}>{clause}</code> : <button key={clause} type="button" class="plain link" onClick={() => showPlace({ clause })}>{clause}</button>))}
      </p>
    </li>
  );
}

/** Money and positions of a small account, on one line. */
function accountInWords({ account, positions = [], orders = [] }: Snapshot): string {
  const money = (account.balances ?? []).map(({ asset, walletBalance, bonus }) => `${showDecimal(walletBalance)} ${asset}${bonus === undefined || bonus === "0" ? "" : ` + ${effectWords().bucket("balance.bonus")} ${showDecimal(bonus)}`}`);
  const held = positions.map(({ marginMode, side, contracts, symbol, entryPrice, margin }) => `${marginMode} ${say(side === "long" ? accountWords.long : accountWords.short)} ${showDecimal(contracts)} ${symbol}${entryPrice === undefined ? "" : ` @ ${showDecimal(entryPrice)}`}${margin === undefined ? "" : `, ${effectWords().bucket("position.margin")} ${showDecimal(margin)}`}`);
  return [...money, ...held, ...orders.map(({ side, contracts, symbol, price }) => `${say(side === "long" ? accountWords.long : accountWords.short)} ${showDecimal(contracts)} ${symbol}${price === undefined ? "" : ` @ ${showDecimal(price)}`}`)].join("; ");
}

function valueInWords(value: string): string {
  return /^-?\d/.test(value) ? show.decimal(value) : answerInWords(value);
}

function spanInWords({ path, of, value, step, from, to }: DiffSpan): string {
  const ends = { from: showDecimal(from), to: showDecimal(to) };
  const where = from !== undefined && to !== undefined ? (from === to ? differenceWords.at : differenceWords.between) : from !== undefined ? differenceWords.from : to !== undefined ? differenceWords.to : differenceWords.everywhere;
  return say(differenceWords.along, { path, of, value: showDecimal(value), step: showDecimal(step), where: say(where, ends) });
}
