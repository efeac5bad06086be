import { ChartFigure } from "../../charts/figure.tsx";
import { PaymentFlow, PaymentFlowTable } from "../../charts/payment-flow.tsx";
import { PlanPicture, PlanTable } from "../../charts/plan-picture.tsx";
import { Sized } from "../../charts/sized.tsx";
import { WhenSeen } from "../../charts/when-seen.tsx";
import { lightUp, showPlace } from "../../shell/show-place.ts";
import { account } from "../../state/accounts.ts";
import { chargeAmount, charged, chargedPosition, plan, purpose } from "../../state/charge.ts";
import { lit } from "../../state/lit.ts";
import { flowWords, planWords, show } from "../../words/charts.ts";
import { reasonInWords } from "../../words/reasons.ts";
import { say } from "../../words/say.ts";
import { pictureWords, purposeWords } from "../../words/what-if.ts";
import { NumberField } from "./marks.tsx";

const onClause = (clause: string): void => showPlace({ clause });

/** Who pays a loss, funding, a fee or a bonus that is taken back; and how what is liquidatable would be liquidated. */
export function ChargeAndPlan() {
  const positions = account.value?.snapshot.positions ?? [];
  if (positions.length === 0) return null;
  return (
    <section class="charge" onMouseLeave={() => lightUp([])}>
      <Plan />
      <fieldset>
        <legend>{say(pictureWords.charge)}</legend>
        <label class="field">
          {say(pictureWords.purpose)}{" "}
          <select data-testid="purpose" value={purpose.value} onChange={(event) => (purpose.value = event.currentTarget.value)}>
            {Object.entries(purposeWords).map(([name, words]) => <option key={name} value={name}>{say(words)}</option>)}
          </select>
        </label>
        <label class="field">
          {say(pictureWords.position)}{" "}
          <select data-testid="charged" value={positions.some(({ id }) => id === chargedPosition.value) ? chargedPosition.value : positions[0]?.id} onChange={(event) => (chargedPosition.value = event.currentTarget.value)}>
            {positions.slice(0, 200).map(({ id, symbol }) => <option key={id} value={id}>{id} {symbol}</option>)}
          </select>
        </label>
        <span class="field">{say(pictureWords.amount)} <NumberField testId="charge-amount" label={say(pictureWords.amount)} value={chargeAmount.value} onValue={(to) => (chargeAmount.value = to)} /></span>
        <Charged />
      </fieldset>
    </section>
  );
}

/** The outcome alone is drawn anew with each answer, and the fields above it are not. */
function Charged() {
  return <WhenSeen><Payers found={charged.value} of={purpose.value} clauses={lit.value} /></WhenSeen>;
}

function Payers({ found, of, clauses }: { readonly found: typeof charged.value; readonly of: string; readonly clauses: ReadonlySet<string> }) {
  if (found === undefined) return null;
  if ("refused" in found) return <pre class="refusal">{found.refused}</pre>;
  return (
    <>
      {found.silences.map((reason, index) => <p key={index} class="note">? {reasonInWords(reason)}</p>)}
      {found.flows.map((flow) => (
        <ChartFigure key={flow.asset} caption={`${say(pictureWords.charge)}: ${say(purposeWords[of] ?? pictureWords.charge)}`} asTable={flowWords().asTable} table={<PaymentFlowTable flow={flow} words={flowWords()} show={show} />} testId="payment-flow">
          <Sized>{(width) => <PaymentFlow flow={flow} width={width} words={flowWords()} show={show} lit={clauses} onClause={onClause} />}</Sized>
        </ChartFigure>
      ))}
    </>
  );
}

function Plan() {
  return <WhenSeen><Steps steps={plan.value} clauses={lit.value} /></WhenSeen>;
}

function Steps({ steps, clauses }: { readonly steps: typeof plan.value; readonly clauses: ReadonlySet<string> }) {
  if (steps === undefined) return null;
  const words = planWords();
  return (
    <ChartFigure caption={say(pictureWords.plan)} asTable={words.asTable} table={<PlanTable plan={steps} words={words} show={show} />} testId="plan">
      <Sized>{(width) => <PlanPicture plan={steps} width={width} words={words} show={show} lit={clauses} onClause={onClause} />}</Sized>
    </ChartFigure>
  );
}
