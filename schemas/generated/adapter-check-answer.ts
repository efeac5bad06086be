// Generated from adapter-check-answer.schema.json by schemas/generate.mjs: do not edit.
import type { Capabilities, Implementation } from "./platform-start.ts";

/**
 * Whether an adapter keeps to the protocol: `plimsoll conform --check`.
 */
export interface AdapterCheckAnswer {
  /**
   * Whether it passed every probe.
   */
  readonly passed: boolean;
  readonly implementation?: Implementation;
  readonly capabilities?: Capabilities;
  /**
   * What was tried, in this order.
   */
  readonly probes: {
    /**
     * What was tried.
     */
    readonly name: string;
    /**
     * Whether it went as it must.
     */
    readonly passed: boolean;
    /**
     * What was found where it did not.
     */
    readonly message?: string;
  }[];
}
