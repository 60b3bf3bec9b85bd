# Given to PowerShell as the text of -Command, so no execution policy applies to it and nothing is written to disk.
# It holds no data and no double quotes. The first line on standard input is an invitation to a local pipe, the secret
# to show there and its name, or empty when standard input and output are the channel themselves.
$reader = [IO.StreamReader]::new([Console]::OpenStandardInput(), [Text.Encoding]::ASCII)
$secret, $name = $reader.ReadLine().Split(' ')
if ($name) {
    $name = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($name))
    # Asynchronous, because on Windows a read that waits on a synchronous pipe handle holds up every write to it.
    $pipe = [IO.Pipes.NamedPipeClientStream]::new('.', $name, 'InOut', 'Asynchronous')
    $pipe.Connect(30000)
    $reader = [IO.StreamReader]::new($pipe, [Text.Encoding]::ASCII, $false, 65536)
    $writer = [IO.StreamWriter]::new($pipe, [Text.Encoding]::ASCII, 65536)
    $writer.WriteLine($secret)
} else {
    $writer = [IO.StreamWriter]::new([Console]::OpenStandardOutput(), [Text.Encoding]::ASCII, 65536)
}
$writer.AutoFlush = $true
$text = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($reader.ReadLine()))
& ([scriptblock]::Create($text)) $reader $writer
