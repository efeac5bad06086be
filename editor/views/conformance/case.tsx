import { useSignal } from "@preact/signals";
import { lookAt } from "../../state/look-at.ts";
import { whyOf, type Why } from "../../state/report.ts";
import { askedInWords } from "../../words/asked.ts";
import { conformanceWords as words, verdictWord } from "../../words/conformance.ts";
import { showDecimal } from "../../words/number.ts";
import { say } from "../../words/say.ts";
import type { ReportedCase, Run } from "../../worker/kit-desk.ts";
import { English, Verdict } from "../verdict.tsx";

/** How a verdict is coloured, and its sign. */
export function toneOf(verdict: string, fails: boolean): { readonly tone: "good" | "bad" | "doubtful" | "plain"; readonly sign: string } {
  if (fails) return { tone: "bad", sign: "✖" };
  if (verdict === "pass") return { tone: "good", sign: "✔" };
  return verdict === "pass-tolerated" || verdict === "borderline" || verdict === "indeterminate" ? { tone: "doubtful", sign: "▲" } : { tone: "plain", sign: "–" };
}

/** What differs may differ far behind the point. */
export const everyDigit = 60;

/** One case: what the policy says, what the platform said, by how much they differ, and on demand why. */
export function Case({ run, of }: { readonly run: Run; readonly of: ReportedCase }) {
  const { result: { id, verdict, message, detail, differences }, case: asked, fails } = of;
  const { tone, sign } = toneOf(verdict, fails);
  const reproduce = run.header?.reproduce;
  return (
    <li class={`card ${{ good: "healthy", bad: "liquidatable", doubtful: "warning", plain: "" }[tone]}`} data-case={id}>
      <h3><Verdict tone={tone} sign={sign} word={verdictWord(verdict)} /> {id}</h3>
      {asked?.why?.note !== undefined && <p><English text={asked.why.note} /></p>}
      {(asked?.spec ?? []).map(({ doc, section }, index) => <p key={index} class="note">{say(words.written, { where: [doc, section].filter((part) => part !== undefined).join(", ") })}</p>)}
      {message !== undefined && <p><English text={message} /></p>}
      {differences.length > 0 && <Differences of={of} />}
      {detail !== undefined && <details class="folded"><summary>{say(words.detail)}</summary><pre class="said" tabIndex={0} lang="en">{detail}</pre></details>}
      {asked !== undefined && (
        <>
          {asked.ask !== undefined && <p>{say(words.asked)}: <English text={askedInWords(asked.ask)} /></p>}
          {(fails || differences.length > 0) && <Reasons run={run} of={of} />}
          {fails && reproduce !== undefined && <details class="folded"><summary>{say(words.again)}</summary><pre class="said" tabIndex={0}>{reproduce.replace(" -- ", () => ` --case '${id.replaceAll("'", `'\\''`)}' -- `)}</pre></details>}
          <p class="actions"><button type="button" onClick={() => void lookAt(id, asked.snapshot)}>{say(words.whatIf)}</button></p>
        </>
      )}
    </li>
  );
}

function Differences({ of: { result: { id, differences } } }: { readonly of: ReportedCase }) {
  const value = (text: string | undefined): string => (text === undefined ? say(words.nothing) : /^-?\d/.test(text) ? showDecimal(text, everyDigit) : text);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={id}>
      <table class="stack">
        <thead><tr><th scope="col">{say(words.output)}</th>{[words.expected, words.found, words.by].map((title) => <th key={title.en} scope="col" class="number">{say(title)}</th>)}</tr></thead>
        <tbody>
          {differences.map(({ path, expected, found, by, tolerated }) => (
            <tr key={path} data-path={path}>
              <th scope="row"><code>{path}</code></th>
              <td class="number" data-label={say(words.expected)} data-value={expected}>{value(expected)}</td>
              <td class="number" data-label={say(words.found)} data-value={found}>{value(found)}</td>
              <td class="number" data-label={say(words.by)}>{by === undefined ? "" : value(by)}{tolerated !== undefined && <div class="note">{say(words.tolerated, { why: tolerated })}</div>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The arithmetic of the policy, worked out when it is asked for. */
function Reasons({ run, of }: { readonly run: Run; readonly of: ReportedCase }) {
  const why = useSignal<Why | "other" | undefined>(undefined);
  const suite = run.header?.suite;
  const unfold = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLDetailsElement) || !event.currentTarget.open || (why.value !== undefined && why.value !== "other")) return;
    void whyOf(run, of).then((found) => (why.value = found ?? "other"), () => (why.value = "other"));
  };
  return (
    <details class="folded" data-testid="why" onToggle={unfold}>
      <summary>{say(words.why)}</summary>
      {why.value === "other" && <p class="note">{say(words.otherPolicy, { policy: suite?.policy ?? "", version: suite?.version ?? "" })}</p>}
      {why.value !== undefined && why.value !== "other" && (
        <>
          {why.value.reasons.length === 0 && <p class="note">{say(words.noWhy)}</p>}
          {why.value.reasons.map(({ path, text }) => <pre key={path} class="said" tabIndex={0} lang="en">{text}</pre>)}
          {why.value.boundaries.length > 0 && <><h4>{say(words.boundaries)}</h4><ul class="claims">{why.value.boundaries.map((text, index) => <li key={index}><English text={text} /></li>)}</ul></>}
        </>
      )}
    </details>
  );
}
