import { spoken } from "../state/announce.ts";

/** What screen readers say by themselves. */
export function LiveRegion() {
  return <div class="unseen" role="status" aria-live="polite" data-testid="live">{spoken.value}</div>;
}
