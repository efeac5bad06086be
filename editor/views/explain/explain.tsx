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
  const { account, pools, positions, orders } = answer;
  return (
    <>
      {account.figures !== undefined && <optgroup label={account.id}>{own("account", account.id, account.figures)}</optgroup>}
      {(account.balances ?? []).map(({ asset, figures }) => (
        <optgroup key={asset} label={asset}>
          <option value={`balances.${asset}.available`}>{asset}: {say(accountWords.available)}</option>
          {own(`balances.${asset}`, asset, figures)}
        </optgroup>
      ))}
      {pools.map((pool) => (
        <optgroup key={pool.id} label={pool.id}>
          {poolFigures.map(([name, words]) => <option key={name} value={`pools.${pool.id}.${name}`}>{pool.id}: {say(words)}</option>)}
          {own(`pools.${pool.id}`, pool.id, pool.figures)}
        </optgroup>
      ))}
      {positions.filter(({ pool }) => pool !== undefined).map((position) => (
        <optgroup key={position.id} label={position.id}>
          {positionFigures.map(([name, words]) => <option key={name} value={`positions.${position.id}.${name}`}>{position.id}: {say(words)}</option>)}
          {own(`positions.${position.id}`, position.id, position.figures)}
        </optgroup>
      ))}
      {(orders ?? []).filter(({ initialMargin }) => initialMargin !== undefined).map(({ id, figures }) => (
        <optgroup key={id} label={id}>
          <option value={`orders.${id}.initialMargin`}>{id}: {say(accountWords.initialMargin)}</option>
          {own(`orders.${id}`, id, figures)}
        </optgroup>
      ))}
    </>
  );
}

/** The figures that the policy defines beside those that all have, by its own names. */
function own(at: string, of: string, figures: Readonly<Record<string, string>> = {}) {
  return Object.keys(figures).map((name) => <option key={name} value={`${at}.figures.${name}`}>{of}: {nameOf(name)}</option>);
}

function nameOf(figure: string): string {
  return figure === "unrealizedPnl" ? say(accountWords.unrealizedPnl) : figure;
}
