import type { Position, Snapshot } from "../../../engine/snapshot/index.ts";
import { account, change } from "../../state/accounts.ts";
import { policy } from "../../state/policy.ts";
import { fineTick, priceToTicks, sum, ticksToPrice } from "../../state/ticks.ts";
import { say } from "../../words/say.ts";
import { whatIfWords } from "../../words/what-if.ts";
import { NumberField } from "./marks.tsx";

const usualLeverage = 125;

/** Mode, leverage and margin of one position: sliders for trying, fields for a number. */
export function PositionKnobs({ position: { id, symbol, marginMode, leverage, margin }, snapshot }: { readonly position: Position; readonly snapshot: Snapshot }) {
  const modes = policy.value?.modes ?? [];
  return (
    <tr>
      <th scope="row">{id} {id.startsWith(symbol) ? "" : symbol}</th>
      <td data-label={say(whatIfWords.mode)}>
        <select aria-label={say(whatIfWords.modeOf, { id })} data-testid={`mode-${id}`} value={marginMode} onChange={(event) => setMode(id, event.currentTarget.value)}>
          {modes.every(({ name }) => name !== marginMode) && <option value={marginMode}>{marginMode}</option>}
          {modes.map(({ name, title }) => <option key={name} value={name}>{title ?? name}</option>)}
        </select>
      </td>
      <td data-label={say(whatIfWords.leverage)}>{leverage !== undefined && <Knob testId={`leverage-${id}`} label={say(whatIfWords.leverageOf, { id })} value={leverage} tick="1" least={1} most={mostLeverage(snapshot, symbol)} onValue={(to) => change(`leverage ${id}`, { change: "leverage", position: id, to })} />}</td>
      <td data-label={say(whatIfWords.margin)}>{margin !== undefined && <MarginKnob id={id} symbol={symbol} margin={margin} snapshot={snapshot} />}</td>
    </tr>
  );
}

/** From nothing to all that the wallet holds besides. */
function MarginKnob({ id, symbol, margin, snapshot }: { readonly id: string; readonly symbol: string; readonly margin: string; readonly snapshot: Snapshot }) {
  const settle = snapshot.instruments?.find((each) => each.symbol === symbol)?.settle;
  const wallet = snapshot.account.balances?.find(({ asset }) => asset === settle)?.walletBalance ?? "0";
  const all = wallet.startsWith("-") ? margin : sum(margin, wallet);
  const tick = fineTick(all);
  return <Knob testId={`margin-${id}`} label={say(whatIfWords.marginOf, { id })} value={margin} tick={tick} least={0} most={priceToTicks(all, tick)} allowZero onValue={(to) => change(`margin ${id}`, { change: "margin", position: id, to })} />;
}

interface KnobOf {
  readonly testId: string;
  readonly label: string;
  readonly value: string;
  readonly tick: string;
  readonly least: number;
  readonly most: number;
  readonly allowZero?: boolean;
  readonly onValue: (to: string) => void;
}

function Knob({ testId, label, value, tick, least, most, allowZero = false, onValue }: KnobOf) {
  const at = Math.max(least, /[1-9]/.test(value) ? priceToTicks(value, tick) : 0);
  return (
    <span class="knob">
      <input type="range" data-testid={`slider-${testId}`} aria-label={label} aria-valuetext={value} min={least} max={Math.max(most, at)} step={1} value={at} onInput={(event) => onValue(ticksToPrice(event.currentTarget.valueAsNumber, tick))} />
      <NumberField testId={testId} label={label} value={value} allowZero={allowZero} onValue={onValue} />
    </span>
  );
}

/** The highest that a tier of the instrument allows. */
function mostLeverage(snapshot: Snapshot, symbol: string): number {
  const tiers = snapshot.instruments?.find((each) => each.symbol === symbol)?.tiers ?? [];
  const most = Math.max(...tiers.map(({ maxLeverage }) => (maxLeverage === undefined ? 0 : priceToTicks(maxLeverage, "1"))), 0);
  return most === 0 ? usualLeverage : most;
}

function setMode(position: string, to: string): void {
  const was = account.value?.snapshot.positions?.find(({ id }) => id === position)?.marginMode;
  change(`margin ${position}`, undefined);
  change(`mode ${position}`, to === was ? undefined : { change: "margin_mode", position, to });
}
