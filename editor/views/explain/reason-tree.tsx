import type { Explanation } from "../../../engine/snapshot/index.ts";
import { lightUp, showPlace } from "../../shell/show-place.ts";
import { explainWords } from "../../words/explain.ts";
import { statusWords } from "../../words/account.ts";
import { showMoney } from "../../words/number.ts";
import { reasonInWords } from "../../words/reasons.ts";
import { say } from "../../words/say.ts";

const openDepth = 3;

/** A number and what it is made of; what has parts can be unfolded, what a clause says leads to its line. */
export function ReasonTree({ explanation, depth = 0 }: { readonly explanation: Explanation; readonly depth?: number }) {
  const { children, kind } = explanation;
  if (children.length === 0) return <div class={`reason ${kind}`}><Line explanation={explanation} /> <ClauseLink explanation={explanation} /></div>;
  return (
    <details class={`reason ${kind}`} open={depth < openDepth}>
      <summary><Line explanation={explanation} /></summary>
      <div class="reasons"><ClauseLink explanation={explanation} />{children.map((child, index) => <ReasonTree key={index} explanation={child} depth={depth + 1} />)}</div>
    </details>
  );
}

function Line({ explanation: { label, value, unit, clause, assumed, distance, note, kind } }: { readonly explanation: Explanation }) {
  return (
    <span class="reason-line" onMouseEnter={() => lightUp(clause === undefined ? [] : [clause])} onMouseLeave={() => lightUp([])}>
      <span class="label">{label}</span>
      {kind === "not_applied" && <em> {say(explainWords.notApplied)}</em>}
      {value !== undefined && !(kind === "not_applied" && value === "no") && <strong class="value"> {valueInWords(value, unit)}</strong>}
      {distance !== undefined && <span class="distance"> · {distance.startsWith("-") ? say(explainWords.missing, { distance: showMoney(distance.slice(1), unit) }) : say(explainWords.distance, { distance: showMoney(distance, unit) })}</span>}
      {assumed === true && <span class="chip">{say(explainWords.assumed)}</span>}
      {note !== undefined && <span class="note"> · {reasonInWords(note)}</span>}
    </span>
  );
}

/** A number with its unit, a status or a yes and no in words; a policy's own words stay. */
function valueInWords(value: string, unit: string | undefined): string {
  if (["healthy", "warning", "liquidatable", "cannot_decide"].includes(value)) return say(statusWords(value));
  return value === "yes" || value === "no" ? say(explainWords[value]) : showMoney(value, unit);
}

/** Leads to the line of a clause. Beside what can be unfolded, not in it: one thing to press has no other inside. */
function ClauseLink({ explanation: { clause, citation } }: { readonly explanation: Explanation }) {
  if (clause === undefined) return null;
  return <button type="button" class="plain link" title={say(explainWords.showClause, { clause })} onClick={() => showPlace({ clause })}>{citation === undefined ? clause : `[${citation}]`}</button>;
}
