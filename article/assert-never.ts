/** Ends a switch over a closed union: the compiler proves it is never reached, the fault names the stranger. */
export function assertNever(stranger: never, where: string): never {
  throw new Error(
    `${where} met ${JSON.stringify(stranger)}, which its union does not list; add a case for it.`,
  );
}
