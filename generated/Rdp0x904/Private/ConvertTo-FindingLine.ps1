# Generated from src/engine/repair/evidence.ts: change it there.

function ConvertTo-FindingLine {
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Finding
    )

    $id = $Finding.Id
    $status = $Finding.Status
    $grade = $Finding.Grade
    $title = $Finding.Title
    $lines = [System.Collections.Generic.List[object]]::new()
    $lines.Add(
        (ConvertTo-JournalLine -Fields @(
            [pscustomobject]@{
                Name = 'kind'
                Text = 'finding'
            },
            [pscustomobject]@{
                Name = 'id'
                Text = $id
            },
            [pscustomobject]@{
                Name = 'status'
                Text = $status
            },
            [pscustomobject]@{
                Name = 'grade'
                Text = $grade
            },
            [pscustomobject]@{
                Name = 'title'
                Text = $title
            }
        ))
    )
    foreach ($each in $Finding.Evidence) {
        $lines.Add(
            (ConvertTo-JournalLine -Fields @(
                [pscustomobject]@{
                    Name = 'kind'
                    Text = 'reading'
                },
                [pscustomobject]@{
                    Name = 'finding'
                    Text = $id
                },
                [pscustomobject]@{
                    Name = 'source'
                    Text = $each.Source
                },
                [pscustomobject]@{
                    Name = 'reading'
                    Text = $each.Reading
                }
            ))
        )
    }
    return $lines.ToArray()
}
