import { flowWords } from "../../words/charts.ts";
import { showDecimal, showMoney } from "../../words/number.ts";
import { replayWords } from "../../words/replay.ts";
import { say } from "../../words/say.ts";
import type { Replayed } from "../../worker/replay.ts";

/** Who paid whom in all, and what came and went of each asset. */
export function Sums({ result: { paid, money } }: { readonly result: Replayed }) {
  const words = flowWords();
  return (
    <>
      {paid.length > 0 && (
        <section>
          <h3>{say(replayWords.paid)}</h3>
          <div class="scroll" tabIndex={0} role="region" aria-label={say(replayWords.paid)}>
            <table data-testid="paid">
              <thead><tr><th scope="col">{words.payer}</th><th scope="col">{words.recipient}</th><th scope="col" class="number">{words.amount}</th><th scope="col">{say(replayWords.purpose)}</th><th scope="col" class="number">{say(replayWords.times)}</th></tr></thead>
              <tbody>
                {paid.map(({ from, to, asset, purpose, amount, times }, index) => (
                  <tr key={index}><th scope="row">{words.bucket(from)}</th><td>{words.bucket(to)}</td><td class="number" data-value={amount}>{showMoney(amount, asset)}</td><td>{purpose.replaceAll("_", " ")}</td><td class="number">{times}</td></tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      <section>
        <h3>{say(replayWords.money)}</h3>
        <div class="scroll" tabIndex={0} role="region" aria-label={say(replayWords.money)}>
          <table data-testid="money">
            <thead><tr><th scope="col">{say(replayWords.asset)}</th><th scope="col" class="number">{say(replayWords.moneyBefore)}</th><th scope="col" class="number">{say(replayWords.moneyIn)}</th><th scope="col" class="number">{say(replayWords.moneyOut)}</th><th scope="col" class="number">{say(replayWords.moneyAfter)}</th></tr></thead>
            <tbody>
              {money.map(({ asset, before, in: came, out, after }) => (
                <tr key={asset}><th scope="row">{asset}</th><td class="number">{showDecimal(before)}</td><td class="number">{showDecimal(came)}</td><td class="number">{showDecimal(out)}</td><td class="number">{showDecimal(after)}</td></tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}
