/** Solvers as programs and as a package, each in a process of its own. */
export { findSolvers, howToInstall, NoSuchSolver } from "./find.ts";
