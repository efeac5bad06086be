import { EffectBars, EffectTable } from "../../charts/effect-bars.tsx";
import { ChartFigure } from "../../charts/figure.tsx";
import { Sized } from "../../charts/sized.tsx";
import { PolicyOptions } from "../../shell/policy-options.tsx";
import { showPlace } from "../../shell/show-place.ts";
import { baselineFolder, comparing, comparison, type Comparison } from "../../state/comparison.ts";
import { effectWords, show } from "../../words/charts.ts";
import { compareWords } from "../../words/compare.ts";
import { say } from "../../words/say.ts";
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
          <PolicyOptions />
        </select>
      </label>
      {comparing.value !== undefined && <p class="note" role="status">{say(compareWords.working, comparing.value)}</p>}
      {found === "broken" && <p class="refusal">{say(compareWords.broken)}</p>}
      {found !== undefined && found !== "broken" && <Found comparison={found} />}
      <TextDiff />
    </div>
  );
}

function Found({ comparison: { answer, names, identical, done } }: { readonly comparison: Comparison }) {
  const { verdict, rules, summary } = answer;
  const { worst } = summary;
  // Accounts of examples share an id; it is their name that says which.
  const nameOf = (of: NonNullable<typeof worst>): string => {
    const found = answer.accounts.find(({ account, effects }) => account === of.account && effects.some((each) => each.what === of.what && each.of === of.of && each.old === of.old && each.new === of.new));
    return found === undefined ? of.account : (names[found.index] ?? of.account);
  };
  return (
    <>
      {done && <p data-testid="compare-summary" data-verdict={verdict}>
        <strong>{verdict === "effect" ? "" : `${say(compareWords.noEffect)} `}</strong>
        {verdict === "same_rules" && say(identical ? compareWords.sameTexts : compareWords.sameRules)}
        {verdict === "no_effect" && say(compareWords.rulesDiffer, { count: rules.length, accounts: summary.accounts })}
        {verdict === "effect" && say(compareWords.effect, { count: rules.length, changed: summary.changed, accounts: summary.accounts, worse: summary.worse, better: summary.better })}
        {worst !== undefined && ` ${say(compareWords.worst, { account: nameOf(worst), what: effectWords().what(worst.what), old: valueOf(worst.old, worst.unit), new: valueOf(worst.new, worst.unit) })}`}
      </p>}
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
      {answer.accounts.length > 0 && <Effects answer={answer} names={names} />}
    </>
  );
}

/** For whom what changes: the gravest as a picture, and everything as a table. */
function Effects({ answer, names }: Pick<Comparison, "answer" | "names">) {
  const words = effectWords();
  const accounts = answer.accounts.map((each) => ({ ...each, account: names[each.index] ?? each.account }));
  return (
    <ChartFigure caption={say(compareWords.effects)} asTable={words.asTable} table={<EffectTable accounts={accounts} words={words} show={show} />} testId="effects" unfolded>
      <Sized>{(width) => <EffectBars id="effects" accounts={accounts} width={width} words={words} show={show} most={drawnEffects} />}</Sized>
    </ChartFigure>
  );
}

/** A decimal with its unit, or a status and the like in words. */
function valueOf(value: string | undefined, unit: string | undefined): string {
  const words = effectWords();
  return value === undefined ? words.none : /^-?\d/.test(value) ? show.money(value, unit) : words.value(value);
}

const shownRules = 60;
const drawnEffects = 8;
