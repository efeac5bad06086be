import { showPlace } from "../../shell/show-place.ts";
import { baselineFolder, comparing, comparison, type Comparison } from "../../state/comparison.ts";
import { shippedPolicies } from "../../state/shipped.ts";
import { compareWords } from "../../words/compare.ts";
import { say } from "../../words/say.ts";
import { EffectTable, shownValue, whatOf } from "./effect-table.tsx";
import { TextDiff } from "./text-diff.tsx";

/** The text against an earlier one, or another policy: first what it comes to, then whose outcome changes, then the texts. */
export function Compare() {
  const found = comparison.value;
  return (
    <div class="compare">
      <label class="field">
        {say(compareWords.with)}{" "}
        <select data-testid="baseline" value={baselineFolder.value} onChange={(event) => (baselineFolder.value = event.currentTarget.value)}>
          <option value="">{say(compareWords.opened)}</option>
          {shippedPolicies.map(({ folder }) => <option key={folder} value={folder}>{folder}</option>)}
        </select>
      </label>
      {comparing.value !== undefined && <p class="note" role="status">{say(compareWords.working, comparing.value)}</p>}
      {found === "broken" && <p class="refusal">{say(compareWords.broken)}</p>}
      {found !== undefined && found !== "broken" && <Found comparison={found} />}
      <TextDiff />
    </div>
  );
}

function Found({ comparison: { answer, names } }: { readonly comparison: Comparison }) {
  const { verdict, rules, summary } = answer;
  const { worst } = summary;
  return (
    <>
      <p data-testid="compare-summary" data-verdict={verdict}>
        <strong>{verdict === "effect" ? "" : `${say(compareWords.noEffect)} `}</strong>
        {verdict === "same_rules" && say(compareWords.sameRules)}
        {verdict === "no_effect" && say(compareWords.rulesDiffer, { count: rules.length, accounts: summary.accounts })}
        {verdict === "effect" && say(compareWords.effect, { count: rules.length, changed: summary.changed, accounts: summary.accounts, worse: summary.worse, better: summary.better })}
        {worst !== undefined && ` ${say(compareWords.worst, { account: worst.account, what: whatOf(worst), old: shownValue(worst.old, worst.unit), new: shownValue(worst.new, worst.unit) })}`}
      </p>
      {rules.length > 0 && (
        <section>
          <h2>{say(compareWords.rules)}</h2>
          <ul class="rule-changes" data-testid="rule-changes">
            {rules.slice(0, shownRules).map((rule, index) => (
              <li key={index}>
                <span class="chip">{say(compareWords[rule.change])}</span> <span class="note">{rule.section}</span>
                {rule.oldWords !== undefined && <div class="old"><span aria-hidden="true">− </span><code>{rule.oldWords}</code></div>}
                {rule.newWords !== undefined && (
                  <div class="new">
                    <span aria-hidden="true">+ </span><code>{rule.newWords}</code>
                    {rule.new !== undefined && <button type="button" class="plain link" onClick={() => showPlace({ clause: rule.new! })}>{rule.new}</button>}
                  </div>
                )}
              </li>
            ))}
          </ul>
          {rules.length > shownRules && <p class="note">{say(compareWords.more, { count: rules.length - shownRules })}</p>}
        </section>
      )}
      {answer.accounts.length > 0 && <EffectTable accounts={answer.accounts} names={names} />}
    </>
  );
}

const shownRules = 60;
