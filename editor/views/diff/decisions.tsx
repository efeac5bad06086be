import { policy } from "../../state/policy.ts";
import { decisionInWords, differenceWords, directionSigns, directionWords } from "../../words/difference.ts";
import { say } from "../../words/say.ts";
import type { DiffDecision } from "../../../schemas/generated/diff-answer.ts";
import { English, Verdict } from "../verdict.tsx";

/** A decision as people say it. */
export function decisionName(decision: string): string {
  return decisionInWords(decision, (mode) => policy.value?.modes.find(({ name }) => name === mode)?.title ?? mode);
}

/** What the text at hand is, beside the other: a sign and a word. */
export function Direction({ direction }: { readonly direction: string }) {
  const tone = direction === "equivalent" ? "good" : direction === "no_difference_found" ? "doubtful" : "plain";
  return <Verdict tone={tone} sign={directionSigns[direction] ?? "◆"} word={directionWords[direction] === undefined ? direction : say(directionWords[direction])} />;
}

/** The decisions: those that differ as a table, and folded away those that do not, with what is known of them. */
export function Decisions({ decisions }: { readonly decisions: readonly DiffDecision[] }) {
  const silent = decisions.filter(({ verdict }) => verdict === "no_difference_found");
  const proved = decisions.filter(({ verdict }) => verdict === "equivalent");
  const whole = proved.filter(({ upTo }) => upTo === undefined);
  const bounds = [...new Set(proved.flatMap(({ upTo }) => upTo ?? []))];
  const open = decisions.filter((each) => !silent.includes(each) && !proved.includes(each));
  return (
    <>
      {open.length > 0 && (
        <div class="scroll" tabIndex={0} role="region" aria-label={say(differenceWords.decisions)}>
          <table class="stack" data-testid="decisions">
            <caption>{say(differenceWords.decisions)}</caption>
            <thead><tr><th scope="col">{say(differenceWords.decision)}</th><th scope="col">{say(differenceWords.nowIs)}</th><th scope="col">{say(differenceWords.shownBy)}</th></tr></thead>
            <tbody>
              {open.map(({ decision, verdict, witnesses }) => (
                <tr key={decision} data-decision={decision} data-verdict={verdict}>
                  <th scope="row">{decisionName(decision)}</th>
                  <td data-label={say(differenceWords.nowIs)}><Direction direction={verdict} /></td>
                  <td data-label={say(differenceWords.shownBy)}>{witnesses.map((id) => <button key={id} type="button" class="plain link" onClick={() => showWitness(id)}>{id}</button>)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Folded title={say(differenceWords.notFound, { count: silent.length })} decisions={silent} testId="not-found" />
      <Never decisions={decisions} />
      <Folded title={say(differenceWords.proved, { count: whole.length })} decisions={whole} testId="proved" />
      {bounds.map((bound) => ({ bound, within: proved.filter(({ upTo }) => upTo === bound) })).map(({ bound, within }) => <Folded key={bound} title={say(differenceWords.provedUpTo, { bound, count: within.length })} decisions={within} testId="proved-up-to" />)}
    </>
  );
}

function Folded({ title, decisions, testId }: { readonly title: string; readonly decisions: readonly DiffDecision[]; readonly testId: string }) {
  if (decisions.length === 0) return null;
  const methods = [...new Set(decisions.flatMap(({ method }) => method ?? []))];
  return (
    <details class="folded" data-testid={testId} data-count={decisions.length}>
      <summary>{title}</summary>
      <ul class="claims">{decisions.map(({ decision, verdict }) => <li key={decision} data-decision={decision}><Direction direction={verdict} /> {decisionName(decision)}</li>)}</ul>
      {methods.map((method) => <p key={method} class="note"><English text={method} /></p>)}
    </details>
  );
}

/** Directions in which the two never differ, each with its proof. */
function Never({ decisions }: { readonly decisions: readonly DiffDecision[] }) {
  const proofs = decisions.flatMap(({ decision, impossible = [] }) => impossible.map((each) => ({ decision, ...each })));
  if (proofs.length === 0) return null;
  return (
    <details class="folded" data-testid="never" data-count={proofs.length}>
      <summary>{say(differenceWords.never, { count: proofs.length })}</summary>
      <ul class="claims">
        {proofs.map(({ decision, direction, method, assuming }) => (
          <li key={`${decision} ${direction}`} data-decision={decision} data-direction={direction}>
            <Direction direction={direction} /> {decisionName(decision)}
            <div class="note"><English text={[method, ...assuming].join("; ")} /></div>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The card of an account, in sight and with the keyboard on it. */
function showWitness(id: string): void {
  const card = document.getElementById(`witness-${id}`);
  card?.scrollIntoView({ block: "nearest" });
  card?.focus();
}
