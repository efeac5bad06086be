import type { AssessAnswer } from "../../../engine/snapshot/index.ts";
import { assessed } from "../../state/answer.ts";
import { explanation, question } from "../../state/explanation.ts";
import { accountWords } from "../../words/account.ts";
import { explainWords } from "../../words/explain.ts";
import { say, type Words } from "../../words/say.ts";
import { BreakdownOfPool } from "./breakdown.tsx";
import { ReasonTree } from "./reason-tree.tsx";

const poolFigures: readonly (readonly [string, Words])[] = [["status", accountWords.status], ["equity", accountWords.marginBalance], ["maintenanceMargin", accountWords.maintenanceMargin], ["initialMargin", accountWords.initialMargin], ["available", accountWords.available], ["marginRatio", accountWords.marginRatio]];
const positionFigures: readonly (readonly [string, Words])[] = [["liquidationPrice", accountWords.liquidationPrice], ["unrealizedPnl", accountWords.unrealizedPnl], ["maintenanceMargin", accountWords.maintenanceMargin], ["initialMargin", accountWords.initialMargin]];

/** Any number of the account, down to clauses, sources and facts. */
export function Explain() {
  const answer = assessed.value?.answer;
  return (
    <div class="explain">
      <BreakdownOfPool />
      <label class="field">
        {say(explainWords.question)}{" "}
        <select data-testid="question" value={question.value} onChange={(event) => (question.value = event.currentTarget.value)}>
          <option value="account.status">{say(explainWords.statuses)}</option>
          {answer !== undefined && <Questions answer={answer} />}
        </select>
      </label>
      {explanation.value?.answers.map((each, index) => <ReasonTree key={index} explanation={each} />)}
    </div>
  );
}

function Questions({ answer }: { readonly answer: AssessAnswer }) {
  return (
    <>
      {answer.pools.map((pool) => (
        <optgroup key={pool.id} label={pool.id}>
          {poolFigures.map(([name, words]) => <option key={name} value={`pools.${pool.id}.${name}`}>{pool.id}: {say(words)}</option>)}
        </optgroup>
      ))}
      {answer.positions.filter(({ pool }) => pool !== undefined).map((position) => (
        <optgroup key={position.id} label={position.id}>
          {positionFigures.map(([name, words]) => <option key={name} value={`positions.${position.id}.${name}`}>{position.id}: {say(words)}</option>)}
        </optgroup>
      ))}
    </>
  );
}
