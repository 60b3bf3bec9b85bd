/** A record as PowerShell gives it, with the names and the absence of things that TypeScript uses. */
export function fromPowerShell<T>(value: unknown): T {
  return convert(value) as T;
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(entries.map(([key, each]) => [key.charAt(0).toLowerCase() + key.slice(1), convert(each)]));
}

/** A value without what is absent, and with its keys in order, so that equal records are equal texts. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, canonical(each)]));
}

/** `interfaceAlias` as `InterfaceAlias`. */
export const toPascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Whether a cmdlet may change the host, by its verb: then it takes -WhatIf and -Confirm. */
export const mayChange = (cmdlet: string): boolean => !/^(Get|Test)-/.test(cmdlet);
