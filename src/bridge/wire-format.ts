/*
 * The bridge's wire format; its other end, with the reasons for it, is host/read-values.ps1. A value is one token, or
 * several between brackets. Tokens are made of printable ASCII only, so that no code page matters.
 */

/** Between tokens. */
export const separator = '\t';

/** Dates travel as what .NET counts, ticks of 100 ns from the year 1; this is DateTime.UnixEpoch.Ticks. */
export const epochTicks = 621355968000000000n;
export const ticksPerMillisecond = 10000n;
