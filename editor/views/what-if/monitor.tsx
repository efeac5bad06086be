import { WhenSeen } from "../../charts/when-seen.tsx";
import type { AssessAnswer, AssessedPool, AssessedPosition, Snapshot } from "../../../engine/snapshot/index.ts";
import { accountWords, statusWords } from "../../words/account.ts";
import { showDecimal, showMoney, showPercent } from "../../words/number.ts";
import { say } from "../../words/say.ts";
import { Silences } from "./silences.tsx";

const signs: Readonly<Record<string, string>> = { healthy: "✔", warning: "▲", liquidatable: "✖", cannot_decide: "?" };

/** A status: a sign, a word and a colour, each of which says it. */
export function Status({ status }: { readonly status: string | undefined }) {
  if (status === undefined) return null;
  return <span class={`status ${status}`} data-status={status}>{signs[status] ?? "◆"} {say(statusWords(status))}</span>;
}

const shownAtMost = 100;

/** The four things that anybody watches: margin balance, unrealized PnL, liquidation price, open positions. */
export function Monitor({ answer, snapshot }: { readonly answer: AssessAnswer; readonly snapshot: Snapshot }) {
  return (
    <div class="monitor">
      <p class="verdict" data-testid="verdict">{answer.account.id}: <Status status={answer.account.status} /></p>
      <Silences cannotDecide={answer.cannotDecide} />
      {answer.pools.slice(0, shownAtMost).map((pool) => <Pool key={pool.id} pool={pool} positions={answer.positions.filter((each) => each.pool === pool.id)} snapshot={snapshot} />)}
      {answer.pools.length > shownAtMost && <p class="note">{say(accountWords.more, { count: answer.pools.length - shownAtMost })}</p>}
    </div>
  );
}

interface OfPool {
  readonly pool: AssessedPool;
  readonly positions: readonly AssessedPosition[];
  readonly snapshot: Snapshot;
}

function Pool({ pool, positions, snapshot }: OfPool) {
  return (
    <section class={`card pool ${pool.status}`} data-pool={pool.id} aria-label={pool.id}>
      <h3>{pool.id} <Status status={pool.status} /></h3>
      <WhenSeen>
        <Figures pool={pool} positions={positions} snapshot={snapshot} />
      </WhenSeen>
    </section>
  );
}

function Figures({ pool, positions, snapshot }: OfPool) {
  return (
    <>
      <dl class="figures">
        <Figure name="equity" words={say(accountWords.marginBalance)} value={pool.equity} shown={showMoney(pool.equity, pool.asset)} />
        <Figure name="maintenanceMargin" words={say(accountWords.maintenanceMargin)} value={pool.maintenanceMargin} shown={showMoney(pool.maintenanceMargin, pool.asset)} />
        <Figure name="marginRatio" words={say(accountWords.marginRatio)} value={pool.marginRatio} shown={showPercent(pool.marginRatio)} />
        <Figure name="initialMargin" words={say(accountWords.initialMargin)} value={pool.initialMargin} shown={showMoney(pool.initialMargin, pool.asset)} />
        <Figure name="available" words={say(accountWords.available)} value={pool.available} shown={showMoney(pool.available, pool.asset)} />
      </dl>
      {positions.length > 0 && <Positions positions={positions} snapshot={snapshot} />}
    </>
  );
}

function Figure({ name, words, value, shown }: { readonly name: string; readonly words: string; readonly value: string | undefined; readonly shown: string }) {
  return <div><dt>{words}</dt><dd data-figure={name} data-value={value}>{shown}</dd></div>;
}

function Positions({ positions, snapshot }: { readonly positions: readonly AssessedPosition[]; readonly snapshot: Snapshot }) {
  const held = new Map((snapshot.positions ?? []).map((each) => [each.id, each]));
  const instruments = new Map((snapshot.instruments ?? []).map((each) => [each.symbol, each]));
  const [pnl, price, bankruptcy] = [say(accountWords.unrealizedPnl), say(accountWords.liquidationPrice), say(accountWords.bankruptcyPrice)];
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say(accountWords.positions)}>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{say(accountWords.position)}</th>
            {[pnl, price, bankruptcy].map((title) => <th key={title} scope="col" class="number">{title}</th>)}
          </tr>
        </thead>
        {inGroups(positions.slice(0, shownAtMost)).map((group) => (
          <WhenSeen key={group[0]?.id} as="tbody">
            {group.map((position) => {
              const of = held.get(position.id);
              const instrument = of === undefined ? undefined : instruments.get(of.symbol);
              return (
                <tr key={position.id} data-position={position.id}>
                  <th scope="row">{position.id} <span class="note">{of !== undefined && besides(of)}</span></th>
                  <td class="number" data-label={pnl} data-figure="unrealizedPnl" data-value={position.unrealizedPnl}>{showMoney(position.unrealizedPnl, instrument?.settle)}</td>
                  <td class="number" data-label={price} data-figure="liquidationPrice" data-value={position.liquidationPrice}>{liquidationPrice(position, instrument?.quote)}</td>
                  <td class="number" data-label={bankruptcy}>{showMoney(position.bankruptcyPrice, instrument?.quote)}</td>
                </tr>
              );
            })}
          </WhenSeen>
        ))}
      </table>
    </div>
  );
}

/** Rows that are in sight or out of it together. */
const groupOf = 8;

function inGroups(positions: readonly AssessedPosition[]): readonly (readonly AssessedPosition[])[] {
  return positions.flatMap((_, index) => (index % groupOf === 0 ? [positions.slice(index, index + groupOf)] : []));
}

/** Side, size and instrument, but for what the position is called by already. */
function besides({ id, side, contracts, symbol }: NonNullable<Snapshot["positions"]>[number]): string {
  const words = [...(id.endsWith(side) ? [] : [say(side === "long" ? accountWords.long : accountWords.short)]), showDecimal(contracts), ...(id.startsWith(symbol) ? [] : [symbol])];
  return words.join(" ");
}

/** A price, or in a word why there is none; where there are several, all of them. */
function liquidationPrice(position: AssessedPosition, unit: string | undefined): string {
  if (position.liquidationPrice !== undefined) return showMoney(position.liquidationPrice, unit);
  if (position.liquidationPrices === undefined) return say(accountWords.notDecided);
  return say(position.status === "liquidatable" ? accountWords.reached : accountWords.none);
}
