# Given to PowerShell as the text of -Command, so no execution policy applies to it and nothing is written to disk.
# It holds no data and no double quotes. The first line on standard input is an invitation to a local pipe, the secret
# to show there, its name and how often to come once more, or empty when standard input and output are the channel.
$reader = [IO.StreamReader]::new([Console]::OpenStandardInput(), [Text.Encoding]::ASCII)
$secret, $name, $count = $reader.ReadLine().Split(' ')
$readers = [Collections.Generic.List[IO.TextReader]]::new()
if ($name) {
    $name = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($name))
    foreach ($number in 0..[int] $count) {
        # Asynchronous, because on Windows a read that waits on a synchronous pipe handle holds up every write to it.
        $pipe = [IO.Pipes.NamedPipeClientStream]::new('.', $name, 'InOut', 'Asynchronous')
        $pipe.Connect(30000)
        $hello = [Text.Encoding]::ASCII.GetBytes($secret + ' ' + $number + [char] 10)
        $pipe.Write($hello, 0, $hello.Length)
        if ($number -eq 0) {
            $writer = [IO.StreamWriter]::new($pipe, [Text.Encoding]::ASCII, 65536)
        }
        $readers.Add([IO.StreamReader]::new($pipe, [Text.Encoding]::ASCII, $false, 65536))
    }
} else {
    $readers.Add($reader)
    $writer = [IO.StreamWriter]::new([Console]::OpenStandardOutput(), [Text.Encoding]::ASCII, 65536)
}
$writer.AutoFlush = $true
$text = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($readers[0].ReadLine()))
& ([scriptblock]::Create($text)) $readers $writer
