import type { AssessAnswer, AssessedPosition, Snapshot } from "../../../engine/snapshot/index.ts";
import { accountWords, statusWords } from "../../words/account.ts";
import { showMoney, showPercent } from "../../words/number.ts";
import { say } from "../../words/say.ts";

const signs: Readonly<Record<string, string>> = { healthy: "✔", warning: "▲", liquidatable: "✖", cannot_decide: "?" };

/** A status: a sign, a word and a colour, each of which says it. */
export function Status({ status }: { readonly status: string | undefined }) {
  if (status === undefined) return null;
  return <span class={`status ${status}`} data-status={status}>{signs[status] ?? "◆"} {say(statusWords(status))}</span>;
}

/** The four things that anybody watches: margin balance, unrealized PnL, liquidation price, open positions. */
export function Monitor({ answer, snapshot }: { readonly answer: AssessAnswer; readonly snapshot: Snapshot }) {
  const held = new Map((snapshot.positions ?? []).map((each) => [each.id, each]));
  const instruments = new Map((snapshot.instruments ?? []).map((each) => [each.symbol, each]));
  return (
    <div class="monitor">
      <p class="verdict" data-testid="verdict">{answer.account.id}: <Status status={answer.account.status} /></p>
      <div class="scroll" tabIndex={0} role="region" aria-label={say(accountWords.positions)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(accountWords.pool)}</th>
              <th scope="col" class="number">{say(accountWords.marginBalance)}</th>
              <th scope="col" class="number">{say(accountWords.unrealizedPnl)}</th>
              <th scope="col" class="number">{say(accountWords.maintenanceMargin)}</th>
              <th scope="col" class="number">{say(accountWords.marginRatio)}</th>
              <th scope="col" class="number">{say(accountWords.liquidationPrice)}</th>
              <th scope="col">{say(accountWords.status)}</th>
            </tr>
          </thead>
          <tbody>
            {answer.pools.map((pool) => (
              <>
                <tr key={pool.id} class="pool-row" data-pool={pool.id}>
                  <th scope="row">{pool.id}</th>
                  <td class="number" data-figure="equity" data-value={pool.equity}>{showMoney(pool.equity, pool.asset)}</td>
                  <td />
                  <td class="number">{showMoney(pool.maintenanceMargin, pool.asset)}</td>
                  <td class="number" data-figure="marginRatio" data-value={pool.marginRatio}>{showPercent(pool.marginRatio)}</td>
                  <td />
                  <td><Status status={pool.status} /></td>
                </tr>
                {answer.positions.filter((each) => each.pool === pool.id).map((position) => {
                  const of = held.get(position.id);
                  const instrument = instruments.get(of?.symbol ?? "");
                  return (
                    <tr key={position.id} data-position={position.id}>
                      <th scope="row" class="inner">{position.id} {of === undefined ? "" : `${say(of.side === "long" ? accountWords.long : accountWords.short)} ${of.contracts} ${of.symbol}`}</th>
                      <td />
                      <td class="number">{showMoney(position.unrealizedPnl, instrument?.settle)}</td>
                      <td class="number">{showMoney(position.maintenanceMargin, instrument?.settle)}</td>
                      <td />
                      <td class="number" data-figure="liquidationPrice" data-value={position.liquidationPrice}>{liquidationPrice(position, instrument?.quote)}</td>
                      <td />
                    </tr>
                  );
                })}
              </>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function liquidationPrice(position: AssessedPosition, unit: string | undefined): string {
  if (position.liquidationPrice !== undefined) return showMoney(position.liquidationPrice, unit);
  if (position.liquidationPrices === undefined) return say(accountWords.notDecided);
  return say(position.status === "liquidatable" ? accountWords.reached : accountWords.none);
}
