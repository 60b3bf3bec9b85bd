import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { hostileStrings } from './hostile-strings.js';
import { describeWithPowerShell, useSession } from './powershell-for-tests.js';

const hostileString = fc.oneof(
  fc.constantFrom(...hostileStrings),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({ unit: fc.constantFrom(...hostileStrings) }),
);

describeWithPowerShell('values on their way to PowerShell and back', () => {
  const { outputOf, current } = useSession();
  // Otherwise PowerShell looks along the path for every name that is no command's.
  beforeAll(() => outputOf("$env:PATH = ''"));
  const echo = async (value: unknown) => (await outputOf('param($Value) , $Value', { Value: value }))[0];

  it('keeps hostile strings, 50,000 of them, lone surrogates and NUL included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileString, { minLength: 1000, maxLength: 1000, size: 'max' }), async (strings) => {
        expect(await echo(strings)).toEqual(strings);
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });

  it.each(hostileStrings)('binds %j to a parameter of type string as it is', async (value) => {
    const script = 'param([string] $Value) $Value; $Value.Length';
    expect(await outputOf(script, { Value: value })).toEqual([value, value.length]);
  });

  it.each(hostileStrings)('takes the command name %j for a name', async (command) => {
    const result = await current().invoke({ command, reject: false });
    expect(result).toMatchObject({ failed: true, output: [], errors: [{ terminating: true }] });
  });

  it.each(hostileStrings)('takes the parameter name %j for a name', async (name) => {
    const call = { command: 'Get-Random', parameters: { [name]: 1 }, reject: false };
    expect(await current().invoke(call)).toMatchObject({ failed: true, output: [] });
  });

  it('keeps nested data of every kind', async () => {
    const key = hostileString.filter((text) => text !== '');
    const { tree } = fc.letrec<{ tree: unknown; leaf: unknown; object: unknown }>((tie) => ({
      leaf: fc.oneof(
        fc.constantFrom(null, true, false),
        fc.double(),
        fc.integer(),
        fc.maxSafeInteger(),
        fc.bigInt(),
        fc.date({
          noInvalidDate: true,
          min: new Date('0001-01-01T00:00:00Z'),
          max: new Date('9999-12-31T23:59:59.999Z'),
        }),
        fc.uint8Array(),
        hostileString,
      ),
      // PowerShell does not tell names apart that differ only in case; letters without case keep the keys distinct.
      object: fc.dictionary(
        key.map((text) => text.replace(/\p{Cased}/gu, '.')),
        tie('tree'),
        { maxKeys: 5 },
      ),
      tree: fc.oneof({ maxDepth: 4 }, tie('leaf'), fc.array(tie('tree'), { maxLength: 5 }), tie('object')),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { minLength: 20, maxLength: 20, size: 'max' }), async (values) => {
        expect(await echo(values)).toEqual(values);
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });

  it('gives every JavaScript type its .NET type', async () => {
    const script = 'param($Values) foreach ($value in $Values) { $value.GetType().FullName }';
    const values = ['x', true, 1, 2 ** 31, 1.5, -0, 1n, new Date(), new Uint8Array(1), [], {}, new Map()];
    expect(await outputOf(script, { Values: values })).toEqual([
      'System.String',
      'System.Boolean',
      'System.Int32',
      'System.Int64',
      'System.Double',
      'System.Double',
      'System.Numerics.BigInteger',
      'System.DateTime',
      'System.Byte[]',
      'System.Object[]',
      'System.Management.Automation.PSCustomObject',
      'System.Collections.Specialized.OrderedDictionary',
    ]);
  });

  it('keeps the type of a bigint, and gives integers beyond 2^53 as bigints', async () => {
    expect(await echo(5n)).toBe(5n);
    expect(await outputOf('[long]::MaxValue; [ulong]::MaxValue; 9007199254740991; [bigint] 7')).toEqual([
      9223372036854775807n,
      18446744073709551615n,
      9007199254740991,
      7n,
    ]);
  });

  it('keeps null, and arrays of no and of one element', async () => {
    expect(await outputOf('$null; , @(); , @(1); , @($null); , @(, @(2)); @{ a = @(); b = @(3) }')).toEqual([
      null,
      [],
      [1],
      [null],
      [[2]],
      { a: [], b: [3] },
    ]);
    expect(await outputOf('@()')).toEqual([]);
  });

  it('gives enums their names, and text to what JavaScript has no type for', async () => {
    const script = `
      [DayOfWeek]::Monday; [IO.FileAttributes] 'ReadOnly, Hidden'; 1.10d; 79228162514264337593543950335d
      [timespan]::FromSeconds(90.5); [guid]::Empty; [version] '1.2.3'; [uri] 'http://a/b'; [char] 'x'; [int]
      [ipaddress]::Loopback; { Get-Date }; [xml] '<a>b</a>'; [DBNull]::Value; [regex] 'a+'; [IntPtr] 5`;
    expect(await outputOf(script)).toEqual([
      'Monday',
      'ReadOnly, Hidden',
      '1.10',
      '79228162514264337593543950335',
      '00:01:30.5000000',
      '00000000-0000-0000-0000-000000000000',
      '1.2.3',
      'http://a/b',
      'x',
      'int',
      '127.0.0.1',
      ' Get-Date ',
      '<a>b</a>',
      null,
      'a+',
      '5',
    ]);
  });

  it('gives the moment of a date, whatever its kind', async () => {
    const script = `
      [datetime]::new(2020, 2, 29, 12, 30, 15, 250, [DateTimeKind]::Utc)
      [datetime]::new(2020, 2, 29, 12, 0, 0, [DateTimeKind]::Utc).ToLocalTime()
      [datetimeoffset]::new(2020, 2, 29, 12, 0, 0, [timespan]::FromHours(5))`;
    expect(await outputOf(script)).toEqual([
      new Date('2020-02-29T12:30:15.250Z'),
      new Date('2020-02-29T12:00:00Z'),
      new Date('2020-02-29T07:00:00Z'),
    ]);
  });

  it('carries 10 MB both ways', async () => {
    const value = {
      text: 'x'.repeat(5_000_000),
      umlauts: 'ü\n'.repeat(500_000),
      bytes: new Uint8Array(4_000_000).fill(7),
    };
    // Byte by byte in one go: to compare four million elements takes an assertion seconds.
    const digest = ({ text, umlauts, bytes }: typeof value): string =>
      createHash('sha256').update(text).update(umlauts).update(bytes).digest('hex');
    const echoed = (await echo(value)) as typeof value;
    expect(echoed.bytes).toBeInstanceOf(Uint8Array);
    expect(digest(echoed)).toBe(digest(value));
  });

  it('takes hashtables with keys that PowerShell has names of its own for', async () => {
    const keys = { Count: 1, Keys: 2, Values: 3, GetEnumerator: 5, Item: 6, Length: 7, Value: 8 };
    expect(await echo(keys)).toEqual(keys);
    expect(await echo(new Map(Object.entries({ ...keys, PSObject: 9 })))).toEqual({ ...keys, PSObject: 9 });
  });

  it.each([
    ['a function', { a: [() => 1] }, /a\.0/],
    ['a symbol', Symbol('x'), /symbol/],
    ['an instance of a class', new (class Point {})(), /Point/],
    ['an invalid date', new Date(Number.NaN), /date/],
    ['keys that differ in case', { key: 1, KEY: 2 }, /KEY/],
    ['an empty key', { '': 1 }, /name/],
  ])('refuses %s before anything is sent', async (_, value, message) => {
    const call = current().invoke({ command: 'Get-Random', parameters: { Value: value } });
    await expect(call).rejects.toMatchObject({ code: 'E_POWERSHELL_VALUE', message: expect.stringMatching(message) });
  });

  it('refuses an object that contains itself', async () => {
    const value: Record<string, unknown> = {};
    value.self = { value };
    const call = current().invoke({ command: 'Get-Random', parameters: { Value: value } });
    await expect(call).rejects.toMatchObject({
      code: 'E_POWERSHELL_VALUE',
      message: expect.stringContaining('itself'),
    });
  });
});
