# Generated from src/simulator/power.ts: change it there.

function Get-LabPowerLine {
    <#
    .SYNOPSIS
    What /query prints of one setting: the numbers are the same in every language, the words are not.
    #>
    [CmdletBinding()]
    [OutputType([object[]])]
    param(
        $Entry
    )

    $ac = ConvertTo-LabIndex -Index $Entry.AcIndex
    $dc = ConvertTo-LabIndex -Index $Entry.DcIndex
    if ($script:Lab.Host.Language -eq 'de') {
        return @(
            "GUID des Energieschemas: $($Entry.Scheme)  (Ausbalanciert)",
            '  GUID-Alias: SCHEME_BALANCED',
            "  GUID der Untergruppe: $($Entry.Subgroup)  (Energie sparen)",
            '    GUID-Alias: SUB_SLEEP',
            "    GUID der Energieeinstellung: $($Entry.Setting)  (Deaktivierung nach)",
            '      GUID-Alias: STANDBYIDLE',
            "      Mindestm$([char] 0x00F6)glicher Einstellungswert: 0x00000000",
            "      H$([char] 0x00F6)chstm$([char] 0x00F6)glicher Einstellungswert: 0xffffffff",
            "      M$([char] 0x00F6)gliche Einstellungserh$([char] 0x00F6)hung: 0x00000001",
            "      Einheiten der m$([char] 0x00F6)glichen Einstellungen: Sekunden",
            "    Index der aktuellen Wechselstromeinstellung: $ac",
            "    Index der aktuellen Gleichstromeinstellung: $dc",
            ''
        )
    }
    return @(
        "Power Scheme GUID: $($Entry.Scheme)  (Balanced)",
        '  GUID Alias: SCHEME_BALANCED',
        "  Subgroup GUID: $($Entry.Subgroup)  (Sleep)",
        '    GUID Alias: SUB_SLEEP',
        "    Power Setting GUID: $($Entry.Setting)  (Sleep after)",
        '      GUID Alias: STANDBYIDLE',
        '      Minimum Possible Setting: 0x00000000',
        '      Maximum Possible Setting: 0xffffffff',
        '      Possible Settings increment: 0x00000001',
        '      Possible Settings units: Seconds',
        "    Current AC Power Setting Index: $ac",
        "    Current DC Power Setting Index: $dc",
        ''
    )
}
