import { ChartFigure } from "../../charts/figure.tsx";
import { PaymentFlow, PaymentFlowTable } from "../../charts/payment-flow.tsx";
import { PlanPicture, PlanTable } from "../../charts/plan-picture.tsx";
import { Sized } from "../../charts/sized.tsx";
import { lightUp, showPlace } from "../../shell/show-place.ts";
import { account } from "../../state/accounts.ts";
import { chargeAmount, charged, chargedPosition, plan, purpose } from "../../state/charge.ts";
import { lit } from "../../state/lit.ts";
import { flowWords, planWords, show } from "../../words/charts.ts";
import { say } from "../../words/say.ts";
import { pictureWords, purposeWords } from "../../words/what-if.ts";
import { NumberField } from "./marks.tsx";

const onClause = (clause: string): void => showPlace({ clause });

/** Who pays a loss, funding, a fee or a bonus that is taken back; and how what is liquidatable would be liquidated. */
export function ChargeAndPlan() {
  const positions = account.value?.snapshot.positions ?? [];
  if (positions.length === 0) return null;
  const found = charged.value;
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
        {found !== undefined && "refused" in found && <pre class="refusal">{found.refused}</pre>}
        {found !== undefined && "flows" in found && found.silences.map((reason, index) => <p key={index} class="note">? {reason}</p>)}
        {found !== undefined && "flows" in found && found.flows.map((flow) => (
          <ChartFigure key={flow.asset} caption={`${say(pictureWords.charge)}: ${say(purposeWords[purpose.value] ?? pictureWords.charge)}`} asTable={flowWords().asTable} table={<PaymentFlowTable flow={flow} words={flowWords()} show={show} />} testId="payment-flow">
            <Sized>{(width) => <PaymentFlow flow={flow} width={width} words={flowWords()} show={show} lit={lit.value} onClause={onClause} />}</Sized>
          </ChartFigure>
        ))}
      </fieldset>
    </section>
  );
}

function Plan() {
  const steps = plan.value;
  if (steps === undefined) return null;
  const words = planWords();
  return (
    <ChartFigure caption={say(pictureWords.plan)} asTable={words.asTable} table={<PlanTable plan={steps} words={words} show={show} />} testId="plan">
      <Sized>{(width) => <PlanPicture plan={steps} width={width} words={words} show={show} lit={lit.value} onClause={onClause} />}</Sized>
    </ChartFigure>
  );
}
