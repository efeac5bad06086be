import type { AssessAnswer } from "../../../engine/snapshot/index.ts";
import { showPlace } from "../../shell/show-place.ts";
import { givingFacts } from "../../state/accounts.ts";
import { chooseTiered } from "../../state/account-tiers.ts";
import { chosenTab } from "../../state/chosen-tab.ts";
import { accountWords } from "../../words/account.ts";
import { isEnglish, reasonInWords } from "../../words/reasons.ts";
import { say } from "../../words/say.ts";

const shownReasons = 20;
const shownAnswers = 50;

/** Why something cannot be decided: each reason once, with what it leaves open. */
export function Silences({ cannotDecide }: Pick<AssessAnswer, "cannotDecide">) {
  const byReason = new Map<string, AssessAnswer["cannotDecide"][number][]>();
  for (const each of cannotDecide) byReason.set(each.reason, [...(byReason.get(each.reason) ?? []), each]);
  if (byReason.size === 0) return null;
  return (
    <section class="card" data-testid="cannot-decide">
      <h3>? {say(accountWords.cannotDecide)}</h3>
      <ul class="claims">
        {[...byReason].slice(0, shownReasons).map(([reason, open]) => {
          const { clause, citation } = open[0] ?? {};
          return (
            <li key={reason}>
              <span {...(isEnglish(reason) ? { lang: "en" } : {})}>{reasonInWords(reason)}</span> {clause !== undefined && <button type="button" class="plain link" onClick={() => showPlace({ clause })}>[{citation ?? clause}]</button>}
              <Remedy reason={reason} />
              <details class="reason">
                <summary class="note">{say(accountWords.leavesOpen, { count: open.length })}</summary>
                {open.slice(0, shownAnswers).map(({ answer }, index) => <code key={index}>{answer}</code>)}
                {open.length > shownAnswers && <span class="note"> {say(accountWords.more, { count: open.length - shownAnswers })}</span>}
              </details>
            </li>
          );
        })}
      </ul>
      {byReason.size > shownReasons && <p class="note">{say(accountWords.more, { count: byReason.size - shownReasons })}</p>}
    </section>
  );
}

/** Where a fact that is missing can be given. */
function Remedy({ reason }: { readonly reason: string }) {
  const tiersOf = /^The fact `instrument\.tiers` of (\S+) is missing\./.exec(reason)?.[1];
  const giveTiers = (symbol: string): void => {
    chooseTiered(symbol);
    chosenTab.value = "tables";
    document.getElementById("tab-tables")?.focus();
  };
  if (tiersOf !== undefined) return <button type="button" class="plain link" data-testid="give-tiers" onClick={() => giveTiers(tiersOf)}>{say(accountWords.giveTiers)}</button>;
  return /^The fact `/.test(reason) ? <button type="button" class="plain link" data-testid="give-fact" onClick={() => (givingFacts.value = true)}>{say(accountWords.giveFact)}</button> : null;
}
