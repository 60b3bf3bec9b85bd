/** A table view: which properties of a type a terminal shows, and how wide. */
interface View {
  readonly typeName: string;
  readonly columns: readonly { readonly label: string; readonly property: string; readonly width?: number }[];
}

const views: readonly View[] = [
  {
    typeName: 'Rdp0x904.Finding',
    columns: [
      { label: 'Cause', property: 'Cause', width: 5 },
      { label: 'Status', property: 'Status', width: 8 },
      { label: 'Grade', property: 'Grade', width: 5 },
      { label: 'Impact', property: 'Impact', width: 14 },
      { label: 'Title', property: 'Title' },
      { label: 'Repair', property: 'Repair' },
    ],
  },
  {
    typeName: 'Rdp0x904.Remediation',
    columns: [
      { label: 'Cmdlet', property: 'Cmdlet', width: 24 },
      { label: 'Verified', property: 'Verified', width: 8 },
      { label: 'Reboot', property: 'RebootNeeded', width: 6 },
      { label: 'Changes', property: 'Changes' },
    ],
  },
  {
    typeName: 'Rdp0x904.AppliedChange',
    columns: [
      { label: 'Target', property: 'Target' },
      { label: 'Action', property: 'Action' },
      { label: 'Verified', property: 'Verified', width: 8 },
      { label: 'Reversible', property: 'Reversible', width: 10 },
    ],
  },
  {
    typeName: 'Rdp0x904.UndoneChange',
    columns: [
      { label: 'Target', property: 'Target' },
      { label: 'Action', property: 'Action' },
      { label: 'Outcome', property: 'Outcome', width: 14 },
      { label: 'Verified', property: 'Verified', width: 8 },
    ],
  },
];

/** The format file of the module (about_Format.ps1xml). */
export function formatFile(): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<Configuration>',
    '  <ViewDefinitions>',
    ...views.flatMap(viewLines),
    '  </ViewDefinitions>',
    '</Configuration>',
    '',
  ].join('\n');
}

function viewLines(view: View): string[] {
  const headers = view.columns.map(({ label, width }) =>
    width === undefined
      ? `          <TableColumnHeader><Label>${label}</Label></TableColumnHeader>`
      : `          <TableColumnHeader><Label>${label}</Label><Width>${width}</Width></TableColumnHeader>`,
  );
  const items = view.columns.map(
    ({ property }) => `              <TableColumnItem><PropertyName>${property}</PropertyName></TableColumnItem>`,
  );
  return [
    '    <View>',
    `      <Name>${view.typeName}</Name>`,
    `      <ViewSelectedBy><TypeName>${view.typeName}</TypeName></ViewSelectedBy>`,
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
