/** The kit without files and processes: outcomes, suites. What runs platforms is under `run/`. */
export * from "./outcome/index.ts";
export * from "./suite/index.ts";
