import type { AssessAnswer } from "../../../engine/snapshot/index.ts";
import { showPlace } from "../../shell/show-place.ts";
import { accountWords } from "../../words/account.ts";
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
              {reason} {clause !== undefined && <button type="button" class="plain link" onClick={() => showPlace({ clause })}>[{citation ?? clause}]</button>}
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
