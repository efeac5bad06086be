/** The text of module.generated.ts. */
export function assembled(): Promise<string>;
