import { useComputed } from "@preact/signals";
import { useState } from "preact/hooks";
import { account, change, changesByKey } from "../../state/accounts.ts";
import { isPositive, priceToTicks, ticksToPrice } from "../../state/ticks.ts";
import { say } from "../../words/say.ts";
import { whatIfWords } from "../../words/what-if.ts";

/** A slider for the mark price of each instrument, and one for all of them. */
export function Marks() {
  const instruments = account.value?.snapshot.instruments ?? [];
  return (
    <fieldset class="marks">
      <legend>{say(whatIfWords.prices)}</legend>
      {instruments.map(({ symbol, markPrice, tickSize }) => <Mark key={`${account.value?.name} ${symbol}`} symbol={symbol} base={markPrice} tick={tickSize} />)}
      <AllPrices />
    </fieldset>
  );
}

interface MarkOf {
  readonly symbol: string;
  readonly base: string;
  readonly tick: string;
}

function Mark({ symbol, base, tick }: MarkOf) {
  const key = `mark ${symbol}`;
  // Drawn anew by its own change, and not by those of others.
  const changed = useComputed(() => changesByKey.value.get(key)).value;
  const now = changed?.change === "mark_price" ? changed.to : base;
  const ticks = priceToTicks(base, tick);
  // An arrow key moves a thousandth of the price, and at least a tick.
  const step = Math.max(1, Math.round(ticks / 1000));
  const set = (to: string): void => change(key, to === base ? undefined : { change: "mark_price", symbol, to });
  return (
    <div class="slider-row">
      <label>
        <span>{say(whatIfWords.markOf, { symbol })}</span>
        <input type="range" data-testid={`slider-${symbol}`} min={Math.max(1, Math.floor(ticks / 2))} max={Math.ceil(ticks * 1.5)} step={step} value={priceToTicks(now, tick)} aria-valuetext={now} onInput={(event) => set(ticksToPrice(event.currentTarget.valueAsNumber, tick))} />
      </label>
      <NumberField testId={`mark-${symbol}`} label={say(whatIfWords.markOf, { symbol })} value={now} onValue={set} />
    </div>
  );
}

function AllPrices() {
  const changed = changesByKey.value.get("all prices");
  const by = changed?.change === "all_prices" ? changed.by : "0";
  const percent = wholePercent(by);
  const set = (to: number): void => change("all prices", to === 0 ? undefined : { change: "all_prices", by: share(to) });
  return (
    <div class="slider-row">
      <label>
        <span>{say(whatIfWords.allPrices)}</span>
        <input type="range" data-testid="all-prices" min={-60} max={60} step={1} value={percent} aria-valuetext={say(whatIfWords.percent, { percent })} onInput={(event) => set(event.currentTarget.valueAsNumber)} />
      </label>
      <span class="slider-value">{say(whatIfWords.percent, { percent: percent > 0 ? `+${percent}` : `${percent}` })}</span>
      <button type="button" onClick={() => set(-10)}>−10 %</button>
    </div>
  );
}

/** A decimal as a whole percentage, by its digits: "-0.1" → -10. */
function wholePercent(decimal: string): number {
  const [whole = "0", decimals = ""] = decimal.split(".");
  return Number(`${whole}${decimals.padEnd(2, "0").slice(0, 2)}`);
}

/** A whole percentage as a decimal: -10 → "-0.1". */
function share(percent: number): string {
  const digits = Math.abs(percent).toString().padStart(3, "0");
  return `${percent < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A number that may be half written: what is no number yet is kept and said, and changes nothing. */
export function NumberField({ label, value, onValue, testId, allowZero = false }: { readonly label: string; readonly value: string; readonly onValue: (value: string) => void; readonly testId: string; readonly allowZero?: boolean }) {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const isFine = (text: string): boolean => isPositive(text) || (allowZero && /^0(\.0+)?$/.test(text));
  const wrong = draft !== undefined && !isFine(draft);
  return (
    <span class="number-field">
      <input
        type="text" inputMode="decimal" autocomplete="off" data-testid={testId} aria-label={label} aria-invalid={wrong} value={draft ?? value}
        onInput={(event) => {
          const text = event.currentTarget.value.trim().replaceAll(/[_\s]/g, "");
          setDraft(event.currentTarget.value);
          if (isFine(text)) onValue(text);
        }}
        onBlur={() => setDraft(undefined)}
      />
      {wrong && <span class="wrong" role="alert">{say(whatIfWords.notANumber)}</span>}
    </span>
  );
}
