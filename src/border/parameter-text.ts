import { pureFunction } from './system-function.js';

/**
 * The parameters of a call as one would type them, for the journal. Secrets are never among them. Parameters that every
 * cmdlet has (about_CommonParameters) are left out.
 */
export const convertToParameterText = pureFunction(
  {
    name: 'ConvertTo-ParameterText',
    synopsis: 'The parameters of a call as one would type them, without secrets.',
    parameters: { Parameters: 'Object' },
    powershell: `
      $names = [string[]] @($Parameters.Keys)
      [array]::Sort($names, [System.StringComparer]::Ordinal)
      $common = @(
          [System.Management.Automation.Cmdlet]::CommonParameters
          [System.Management.Automation.Cmdlet]::OptionalCommonParameters
      )
      $words = foreach ($name in $names) {
          $value = $Parameters[$name]
          if ($common -contains $name) {
              continue
          } elseif ($value -is [securestring]) {
              "-$name (not written down)"
          } elseif ($value -is [switch] -or $value -is [bool]) {
              if ($value) { "-$name" }
          } else {
              "-$name $(@($value) -join ',')"
          }
      }
      $words -join ' '`,
  },
  ({ Parameters: parameters }): string => {
    const names = Object.entries(parameters ?? {}).filter(([, value]) => value !== undefined && value !== false);
    const words = names
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]): string => {
        if (value === true) return `-${name}`;
        const isSecret = typeof value === 'object' && value !== null && 'Length' in value;
        return `-${name} ${isSecret ? '(not written down)' : Array.isArray(value) ? value.join(',') : String(value)}`;
      });
    return words.join(' ');
  },
);
