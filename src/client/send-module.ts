import type { PowerShellSession } from '../bridge/types.js';

/** A new folder that only the user may enter, with the files in it. .NET 7 makes it so; before, there is Windows only. */
const write = `param($Files)
$ErrorActionPreference = 'Stop'
$name = 'rdp0x904-' + [guid]::NewGuid().ToString('N')
if ([IO.Directory].GetMethod('CreateTempSubdirectory')) {
    $folder = [IO.Directory]::CreateTempSubdirectory($name).FullName
} else {
    $folder = [IO.Directory]::CreateDirectory([IO.Path]::Combine([IO.Path]::GetTempPath(), $name)).FullName
}
foreach ($file in $Files.GetEnumerator()) {
    $path = [IO.Path]::Combine($folder, $file.Key)
    $null = [IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($path))
    [IO.File]::WriteAllBytes($path, $file.Value)
}
$folder`;

/** A module that was sent to where a PowerShell runs. */
export interface SentModule {
  /** Its folder there. */
  readonly folder: string;
  /** Removes it; for good reasons of that computer it may fail, which harms nobody. */
  remove(): Promise<void>;
}

/**
 * Writes files into a new folder where the PowerShell runs.
 * @param files by path with slashes
 * @throws InvokeError when they cannot be written there
 */
export async function sendModule(
  session: PowerShellSession,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<SentModule> {
  const { output } = await session.invoke<string>({ script: write, parameters: { Files: new Map(files) } });
  const [folder = ''] = output;
  return {
    folder,
    async remove() {
      const script = 'param($Folder) [IO.Directory]::Delete($Folder, $true)';
      // Not in a PowerShell that would have to be started for it, when it is gone with what it held.
      if (session.pid !== undefined) await session.invoke({ script, parameters: { Folder: folder }, reject: false });
    },
  };
}
