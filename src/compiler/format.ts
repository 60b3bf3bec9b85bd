/** How one type is shown: as a table by default, and what Format-List shows. */
interface View {
  readonly typeName: string;
  /** The properties by which Sort-Object, Group-Object and Compare-Object tell its objects apart. */
  readonly key: readonly string[];
  readonly columns: readonly (Cell & { readonly width?: number })[];
  readonly list: readonly Cell[];
}

/** A property, or what a script of our own makes of the object `$_`. */
type Cell = { readonly label: string } & ({ readonly property: string } | { readonly script: string });

/** Several things in one cell, one a line. */
const lines = (property: string, each: string): string =>
  `@($_.${property} | ForEach-Object { ${each} }) -join [Environment]::NewLine`;

const same = (...properties: readonly string[]): Cell[] =>
  properties.map((property) => ({ label: property, property }));

/** A finding, and what else its type has. */
const findingView = (typeName: string, more: readonly string[]): View => ({
  typeName,
  key: ['Id', 'Status'],
  columns: [
    { label: 'Cause', property: 'Cause', width: 5 },
    { label: 'Status', property: 'Status', width: 8 },
    { label: 'Grade', property: 'Grade', width: 5 },
    { label: 'Impact', property: 'Impact', width: 14 },
    { label: 'Title', property: 'Title' },
    { label: 'Repair', property: 'Repair' },
  ],
  list: [
    ...same('Cause', 'Id', 'Status', 'Title'),
    { label: 'Evidence', script: lines('Evidence', `'{0}: {1}' -f $_.Source, $_.Reading`) },
    ...same('Grade', 'Impact', 'ClientCode', 'Repair', ...more),
  ],
});

const views: readonly View[] = [
  {
    typeName: 'Rdp0x904.ClosedTunnel',
    key: ['Target'],
    columns: [
      { label: 'Target', property: 'Target' },
      { label: 'Ended', property: 'Ended', width: 6 },
    ],
    list: same('Target', 'Ended'),
  },
  {
    typeName: 'Rdp0x904.InterfaceMtu',
    key: ['InterfaceAlias', 'AddressFamily'],
    columns: [
      { label: 'MTU', property: 'Mtu', width: 10 },
      { label: 'Connected', property: 'Connected', width: 9 },
      { label: 'Bytes In', property: 'BytesIn', width: 15 },
      { label: 'Bytes Out', property: 'BytesOut', width: 15 },
      { label: 'Protocol', property: 'AddressFamily', width: 8 },
      { label: 'Interface', property: 'InterfaceAlias' },
    ],
    list: same('Mtu', 'PersistentMtu', 'Connected', 'BytesIn', 'BytesOut', 'AddressFamily', 'InterfaceAlias'),
  },
  findingView('Rdp0x904.Finding', []),
  findingView('Rdp0x904.RankedFinding', ['NextTest', 'NextTestTells']),
  {
    typeName: 'Rdp0x904.Remediation',
    key: ['Cmdlet'],
    columns: [
      { label: 'Cmdlet', property: 'Cmdlet', width: 22 },
      { label: 'Verified', property: 'Verified', width: 8 },
      { label: 'Reboot', property: 'RebootNeeded', width: 6 },
      { label: 'Changes', script: lines('Changes', '$_.Target') },
      // Until when, and by which name it is taken back or kept.
      { label: 'Ends', script: "@($_.LoanUntil, $_.ConfirmBy) -ne '' -join [Environment]::NewLine", width: 20 },
      { label: 'Id', property: 'Id', width: 26 },
    ],
    list: [
      ...same('Id', 'Cmdlet', 'Verified', 'RebootNeeded', 'LoanUntil', 'ConfirmBy'),
      { label: 'Changes', script: lines('Changes', `'{0}: {1}' -f $_.Target, $_.Action`) },
      { label: 'Remaining', script: lines('Remaining', '$_.Title') },
      { label: 'Handshake', script: lines('Handshake', '$_.Title') },
    ],
  },
  {
    typeName: 'Rdp0x904.Session',
    key: ['Id'],
    columns: [
      { label: 'Id', property: 'Id', width: 5 },
      { label: 'Station', property: 'Station', width: 17 },
      { label: 'User', property: 'User', width: 20 },
      { label: 'Connected', property: 'Connected', width: 9 },
      { label: 'Own', property: 'Own', width: 5 },
    ],
    list: same('Id', 'Station', 'User', 'Connected', 'Own'),
  },
  {
    typeName: 'Rdp0x904.AppliedChange',
    key: ['Target', 'Action'],
    columns: [
      { label: 'Target', property: 'Target' },
      { label: 'Action', property: 'Action' },
      { label: 'Verified', property: 'Verified', width: 8 },
      { label: 'Reversible', property: 'Reversible', width: 10 },
    ],
    list: same('Target', 'Action', 'Verified', 'Reversible'),
  },
  {
    typeName: 'Rdp0x904.LogEvent',
    key: ['Time', 'LogName', 'ProviderName', 'Id', 'Data'],
    columns: [
      { label: 'Time', property: 'Time', width: 20 },
      { label: 'Id', property: 'Id', width: 5 },
      { label: 'Cause', property: 'Cause', width: 5 },
      { label: 'Meaning', property: 'Meaning' },
      { label: 'Data', script: "$_.Data -join '; '" },
    ],
    list: [
      ...same('Time', 'LogName', 'ProviderName', 'Id', 'Meaning', 'Cause'),
      { label: 'Data', script: "$_.Data -join '; '" },
    ],
  },
  {
    typeName: 'Rdp0x904.Tunnel',
    key: ['Address'],
    columns: [
      { label: 'Address', property: 'Address', width: 16 },
      { label: 'Target', property: 'Target' },
      { label: 'Process', property: 'ProcessId', width: 8 },
    ],
    list: same('Address', 'Target', 'ProcessId', 'Started'),
  },
  {
    typeName: 'Rdp0x904.Repair',
    key: ['Id', 'Works'],
    columns: [
      { label: 'Works', property: 'Works', width: 5 },
      { label: 'Reboot', property: 'RebootNeeded', width: 6 },
      { label: 'Done', script: lines('Done', '$_.Id') },
      { label: 'Left', script: lines('Left', `'{0} ({1})' -f $_.Id, $_.Reason`) },
    ],
    list: [
      ...same('Works', 'Id', 'RebootNeeded', 'LoanUntil', 'ConfirmBy', 'Evidence'),
      { label: 'Found', script: lines('Found', `'{0}: {1}' -f $_.Id, $_.Title`) },
      { label: 'Done', script: lines('Done', `'{0}: {1}' -f $_.Id, $_.Cmdlet`) },
      { label: 'Changes', script: lines('Changes', `'{0}: {1}' -f $_.Target, $_.Action`) },
      { label: 'Left', script: lines('Left', `'{0} ({1}): {2}' -f $_.Id, $_.Reason, $_.Why`) },
    ],
  },
  {
    typeName: 'Rdp0x904.RepairStep',
    key: ['Id'],
    columns: [
      { label: 'Cause', property: 'Cause', width: 5 },
      { label: 'Id', property: 'Id', width: 30 },
      { label: 'Cmdlet', property: 'Cmdlet', width: 24 },
      { label: 'Changes', script: lines('Changes', '$_.Target') },
    ],
    list: [
      ...same('Cause', 'Id', 'Title', 'Grade', 'Cmdlet'),
      { label: 'Changes', script: lines('Changes', `'{0}: {1}' -f $_.Target, $_.Action`) },
    ],
  },
  {
    typeName: 'Rdp0x904.LeftFinding',
    key: ['Id', 'Reason'],
    columns: [
      { label: 'Cause', property: 'Cause', width: 5 },
      { label: 'Id', property: 'Id', width: 30 },
      { label: 'Reason', property: 'Reason', width: 16 },
      { label: 'Why', property: 'Why' },
      { label: 'Repair', property: 'Repair' },
    ],
    list: same('Cause', 'Id', 'Title', 'Reason', 'Why', 'Repair'),
  },
  {
    typeName: 'Rdp0x904.UndoneChange',
    key: ['Target', 'Action', 'Outcome'],
    columns: [
      { label: 'Id', property: 'Id', width: 26 },
      { label: 'Target', property: 'Target' },
      { label: 'Action', property: 'Action' },
      { label: 'Outcome', property: 'Outcome', width: 14 },
      { label: 'Verified', property: 'Verified', width: 8 },
    ],
    list: same('Id', 'Target', 'Action', 'Outcome', 'Verified'),
  },
  {
    typeName: 'Rdp0x904.JournalEntry',
    key: ['Id'],
    columns: [
      { label: 'Id', property: 'Id' },
      { label: 'Time', property: 'Time', width: 20 },
      { label: 'Cmdlet', property: 'Cmdlet', width: 24 },
      { label: 'Status', property: 'Status', width: 15 },
      { label: 'Changes', script: lines('Steps', '$_.Target') },
    ],
    list: [
      ...same(
        'Id',
        'Time',
        'Cmdlet',
        'Parameters',
        'Why',
        'Who',
        'Status',
        'Message',
        'LoanUntil',
        'ConfirmBy',
        'Debt',
      ),
      { label: 'Changes', script: lines('Steps', `'{0}: {1} ({2})' -f $_.Target, $_.Action, $_.State`) },
    ],
  },
  {
    typeName: 'Rdp0x904.Plan',
    key: ['Hash'],
    columns: [
      { label: 'Cmdlet', property: 'Cmdlet', width: 24 },
      { label: 'Computer', property: 'Computer', width: 15 },
      { label: 'Changes', script: lines('Changes', "'{0}: {1}' -f $_.Target, $_.Action") },
    ],
    list: [
      ...same('Cmdlet', 'Parameters', 'Computer', 'Why'),
      { label: 'Changes', script: lines('Changes', "'{0}: {1} (disturbs: {2})' -f $_.Target, $_.Action, $_.Impact") },
      ...same('Hash'),
    ],
  },
  {
    typeName: 'Rdp0x904.PlannedChange',
    key: ['Target', 'Action'],
    columns: [
      { label: 'Target', property: 'Target' },
      { label: 'Action', property: 'Action' },
      { label: 'Impact', property: 'Impact', width: 14 },
    ],
    list: same('Target', 'Action', 'Impact'),
  },
  {
    typeName: 'Rdp0x904.JournalStep',
    key: ['Target', 'Action', 'State'],
    columns: [
      { label: 'Number', property: 'Number', width: 6 },
      { label: 'Target', property: 'Target' },
      { label: 'Action', property: 'Action' },
      { label: 'State', property: 'State', width: 8 },
    ],
    list: same('Number', 'Target', 'Action', 'State'),
  },
];

/** The format file of the module (about_Format.ps1xml). */
export function formatFile(): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<Configuration>',
    '  <ViewDefinitions>',
    ...views.flatMap((view) => [...tableLines(view), ...listLines(view)]),
    '  </ViewDefinitions>',
    '</Configuration>',
    '',
  ].join('\n');
}

/**
 * The types file of the module (about_Types.ps1xml). Without keys, Compare-Object takes any two records for equal, and
 * says that nothing has changed between two runs of a diagnosis.
 */
export function typesFile(): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<Types>',
    ...views.flatMap(({ typeName, key }) => [
      '  <Type>',
      `    <Name>${typeName}</Name>`,
      '    <Members>',
      '      <MemberSet>',
      '        <Name>PSStandardMembers</Name>',
      '        <Members>',
      '          <PropertySet>',
      '            <Name>DefaultKeyPropertySet</Name>',
      '            <ReferencedProperties>',
      ...key.map((property) => `              <Name>${property}</Name>`),
      '            </ReferencedProperties>',
      '          </PropertySet>',
      '        </Members>',
      '      </MemberSet>',
      '    </Members>',
      '  </Type>',
    ]),
    '</Types>',
    '',
  ].join('\n');
}

function tableLines({ typeName, columns }: View): string[] {
  const headers = columns.map(({ label, width }) =>
    width === undefined
      ? `          <TableColumnHeader><Label>${label}</Label></TableColumnHeader>`
      : `          <TableColumnHeader><Label>${label}</Label><Width>${width}</Width></TableColumnHeader>`,
  );
  const items = columns.map((cell) => `              <TableColumnItem>${content(cell)}</TableColumnItem>`);
  return [
    ...opening(typeName),
    '      <TableControl>',
    '        <TableHeaders>',
    ...headers,
    '        </TableHeaders>',
    '        <TableRowEntries>',
    '          <TableRowEntry>',
    '            <Wrap />',
    '            <TableColumnItems>',
    ...items,
    '            </TableColumnItems>',
    '          </TableRowEntry>',
    '        </TableRowEntries>',
    '      </TableControl>',
    '    </View>',
  ];
}

function listLines({ typeName, list }: View): string[] {
  return [
    ...opening(typeName),
    '      <ListControl>',
    '        <ListEntries>',
    '          <ListEntry>',
    '            <ListItems>',
    ...list.map((cell) => `              <ListItem><Label>${cell.label}</Label>${content(cell)}</ListItem>`),
    '            </ListItems>',
    '          </ListEntry>',
    '        </ListEntries>',
    '      </ListControl>',
    '    </View>',
  ];
}

const opening = (typeName: string): string[] => [
  '    <View>',
  `      <Name>${typeName}</Name>`,
  `      <ViewSelectedBy><TypeName>${typeName}</TypeName></ViewSelectedBy>`,
];

const content = (cell: Cell): string =>
  'property' in cell ? `<PropertyName>${cell.property}</PropertyName>` : `<ScriptBlock>${cell.script}</ScriptBlock>`;
