/**
 * Tells one compiler from another: a digest over its files, which the build puts here when it bundles the command. Without it nothing is kept of
 * what was compiled, since nobody could say whether the compiler is still the same.
 */
export const compilerMark: string | undefined = undefined;
