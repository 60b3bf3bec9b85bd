import { expect, it } from 'vitest';
import { InvokeError } from '../../src/bridge/invoke-error.js';
import { ToolError } from '../../src/errors.js';
import { describeWithPowerShell, useSession } from './powershell-for-tests.js';

describeWithPowerShell('errors', () => {
  const { current, tryInvoke } = useSession();

  it('carry everything that PowerShell knows about them', async () => {
    const script = `
      function Get-Broken { [CmdletBinding()] param() process {
        $exception = [InvalidOperationException]::new('It is broken.')
        $record = [Management.Automation.ErrorRecord]::new($exception, 'BrokenThing', 'ResourceBusy', @{ name = 'the thing' })
        $record.ErrorDetails = [Management.Automation.ErrorDetails]::new('It is quite broken.')
        $record.ErrorDetails.RecommendedAction = 'Mend it.'
        $PSCmdlet.ThrowTerminatingError($record)
      } }
      Get-Broken`;
    const error = await current()
      .invoke({ script: `$ErrorActionPreference = 'Stop'\n${script}` })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvokeError);
    expect(error).toBeInstanceOf(ToolError);
    expect(error).toMatchObject({
      code: 'E_POWERSHELL_FAILED',
      mend: 'Mend it.',
      failed: true,
      errors: [
        {
          message: 'It is quite broken.',
          fullyQualifiedErrorId: 'BrokenThing,Get-Broken',
          category: 'ResourceBusy',
          activity: 'Get-Broken',
          reason: 'InvalidOperationException',
          exceptionType: 'System.InvalidOperationException',
          target: { name: 'the thing' },
          recommendedAction: 'Mend it.',
          position: { line: 10, text: expect.stringContaining('Get-Broken'), message: expect.stringContaining('~~~') },
          scriptStackTrace: expect.stringContaining('line 10'),
          terminating: true,
        },
      ],
    });
  });

  it('have one shape with results', async () => {
    const result = await tryInvoke({ script: '1; throw "x"' });
    const error = await current()
      .invoke({ script: '1; throw "x"' })
      .catch((thrown: unknown) => thrown);
    if (!(error instanceof InvokeError)) throw error;
    for (const [key, value] of Object.entries(result)) {
      if (key !== 'durationMs') expect([key, error[key as keyof InvokeError]]).toEqual([key, value]);
    }
    expect(error.durationMs).toBeGreaterThan(0);
    expect(result).toMatchObject({ output: [1], failed: true, shortMessage: 'script failed: x.' });
  });

  it('that do not terminate leave the call a success', async () => {
    const result = await current().invoke({
      command: 'Get-Item',
      parameters: { LiteralPath: ['/no/such/place', '.'] },
    });
    expect(result).toMatchObject({
      failed: false,
      output: [{ PSIsContainer: true }],
      errors: [{ category: 'ObjectNotFound', target: '/no/such/place', terminating: false }],
    });
  });

  it('that do not terminate do so when asked to', async () => {
    const parameters = { LiteralPath: '/no/such/place', ErrorAction: 'Stop' };
    const call = current().invoke({ command: 'Get-Item', parameters });
    await expect(call).rejects.toMatchObject({ errors: [{ category: 'ObjectNotFound', terminating: true }] });
  });

  it.each([
    ['an unknown command', { command: 'Get-NoSuchThing' }, 'CommandNotFoundException'],
    ['an unknown parameter', { command: 'Get-Random', parameters: { Nope: 1 } }, 'NamedParameterNotFound'],
    ['a value of the wrong type', { command: 'Get-Random', parameters: { Count: 'x' } }, 'CannotConvertArgument'],
    ['a script that does not parse', { script: 'if (1' }, 'MissingEndParenthesisAfterStatement'],
  ])('tell of %s', async (_, call, id) => {
    const errors = [{ fullyQualifiedErrorId: expect.stringContaining(id), terminating: true }];
    expect(await tryInvoke(call)).toMatchObject({ failed: true, errors });
  });
});
