import type { AccountEffects, Effect } from "../../../engine/what-if/index.ts";
import { statusWords } from "../../words/account.ts";
import { compareWords } from "../../words/compare.ts";
import { showMoney } from "../../words/number.ts";
import { say } from "../../words/say.ts";

const shownRows = 300;

/** Account by account, what was and what is. */
export function EffectTable({ accounts, names }: { readonly accounts: readonly AccountEffects[]; readonly names: readonly string[] }) {
  const rows = accounts.flatMap(({ index, account, effects }) => effects.map((effect) => ({ name: names[index] ?? account, effect })));
  return (
    <section>
      <h2>{say(compareWords.effects)}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={say(compareWords.effects)}>
        <table data-testid="effects">
          <thead>
            <tr>
              <th scope="col">{say(compareWords.account)}</th>
              <th scope="col">{say(compareWords.what)}</th>
              <th scope="col">{say(compareWords.before)}</th>
              <th scope="col">{say(compareWords.after)}</th>
              <th scope="col">{say(compareWords.by)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shownRows).map(({ name, effect }, index) => (
              <tr key={index} data-what={effect.what} data-direction={effect.direction}>
                <th scope="row">{name} <span class="note">{effect.of === name ? "" : effect.of}</span></th>
                <td>{whatOf(effect)}</td>
                <td title={effect.oldReason}>{shownValue(effect.old, effect.unit)}</td>
                <td title={effect.newReason}>{shownValue(effect.new, effect.unit)}</td>
                <td>{effect.by !== undefined && showMoney(effect.by, effect.unit)} {effect.direction !== undefined && <span class={`status ${effect.direction === "worse" ? "liquidatable" : "healthy"}`}>{say(compareWords[effect.direction])}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shownRows && <p class="note">{say(compareWords.more, { count: rows.length - shownRows })}</p>}
    </section>
  );
}

export function whatOf({ what, asked }: Effect): string {
  const words = asked === undefined ? "" : [asked.action.replaceAll("_", " "), showMoney(asked.amount, asked.asset)].filter((each) => each !== "–").join(" ");
  return say(compareWords[what], { asked: words });
}

/** A decimal with its unit, a status in its word, or that there is none. */
export function shownValue(value: string | undefined, unit: string | undefined): string {
  if (value === undefined) return say(compareWords.none);
  return /^-?\d/.test(value) ? showMoney(value, unit) : say(statusWords(value));
}
