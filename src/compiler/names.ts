import type { Safeguards } from './lower/safeguards.js';

/**
 * Approved verbs (learn.microsoft.com, "Approved Verbs for PowerShell Commands") and the names that PowerShell keeps for
 * itself (about_Automatic_Variables, about_Preference_Variables).
 */
const approvedVerbs = (
  'Add Clear Close Copy Enter Exit Find Format Get Hide Join Lock Move New Open Optimize Push Pop Redo Remove Rename ' +
  'Reset Resize Search Select Set Show Skip Split Step Switch Undo Unlock Watch Connect Disconnect Read Receive Send ' +
  'Write Backup Checkpoint Compare Compress ConvertFrom ConvertTo Convert Dismount Edit Expand Export Group Import ' +
  'Initialize Limit Merge Mount Out Publish Restore Save Sync Unpublish Update Debug Measure Ping Repair Resolve Test ' +
  'Trace Approve Assert Build Complete Confirm Deny Deploy Disable Enable Install Invoke Register Request Restart ' +
  'Resume Start Stop Submit Suspend Uninstall Unregister Wait Use Block Grant Protect Revoke Unblock Unprotect'
).split(' ');

/** Verbs for which PSScriptAnalyzer wants ShouldProcess (PSUseShouldProcessForStateChangingFunctions). */
export const stateChangingVerbs = ['New', 'Set', 'Remove', 'Start', 'Stop', 'Restart', 'Reset', 'Update'];

const automaticVariables = new Set(
  (
    'args input this matches error errors event eventargs eventsubscriber sender host home pid profile pwd true false null ' +
    'foreach switch myinvocation psboundparameters pscmdlet pscommandpath psculture psdebugcontext pshome psitem ' +
    'psscriptroot pssenderinfo psuiculture psversiontable shellid stacktrace executioncontext lastexitcode ' +
    'confirmpreference debugpreference erroractionpreference errorview formatenumerationlimit informationpreference ' +
    'ofs outputencoding progresspreference psdefaultparametervalues psemailserver verbosepreference warningpreference ' +
    'whatifpreference iscoreclr islinux ismacos iswindows nestedpromptlevel consolefilename enabledexperimentalfeatures ' +
    'maximumhistorycount transcript'
  ).split(' '),
);

/** Parameters that every function with CmdletBinding has (about_CommonParameters), and their aliases. */
const commonParameters = new Set(
  (
    'verbose debug erroraction warningaction informationaction progressaction errorvariable warningvariable ' +
    'informationvariable outvariable outbuffer pipelinevariable whatif confirm vb db ea wa infa proga ev wv iv ov ob pv wi cf'
  ).split(' '),
);

/** `setRdpMtu` as `Set-RdpMtu`; undefined when no approved verb begins the name. The longest verb wins. */
export function toCommandName(name: string): { verb: string; commandName: string } | undefined {
  const pascal = toPascalCase(name);
  const verb = approvedVerbs
    .filter((each) => pascal.startsWith(each) && /^[A-Z0-9]/.test(pascal.slice(each.length)))
    .sort((a, b) => b.length - a.length)[0];
  return verb === undefined ? undefined : { verb, commandName: `${verb}-${pascal.slice(verb.length)}` };
}

/** `interfaceAlias` as `InterfaceAlias`. */
export const toPascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `InterfaceAlias` as `interfaceAlias`. */
export const toCamelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The parameter for a name of the author: PascalCase, and none that PowerShell or every advanced function has already. */
export function parameterName(name: string): string {
  const pascal = toPascalCase(name);
  const lower = pascal.toLowerCase();
  return automaticVariables.has(lower) || commonParameters.has(lower) ? `${pascal}Value` : pascal;
}

/** A name in use; two of the same spelling are still two. */
interface Taken {
  readonly folded: string;
}

/** Hands out variable names that are unique ignoring case within one function and collide with nothing of PowerShell's. */
export class VariableNames {
  readonly #taken: Taken[] = [];
  #temporaries = new Set<Taken>();

  constructor(readonly safeguards: Safeguards) {}

  /** `wanted` itself, or with a number behind it. */
  take(wanted: string): string {
    return this.#take(wanted).name;
  }

  /** Like `take`, for a variable that nothing needs after the current statement. */
  takeTemporary(wanted: string): string {
    const { name, taken } = this.#take(wanted);
    this.#temporaries.add(taken);
    return name;
  }

  /** Runs `lower` as one statement: its temporaries are free again afterwards. */
  inStatement<T>(lower: () => T): T {
    const outer = this.#temporaries;
    this.#temporaries = new Set();
    try {
      return lower();
    } finally {
      const kept = this.#taken.filter((each) => !this.#temporaries.has(each));
      this.#taken.splice(0, this.#taken.length, ...kept);
      this.#temporaries = outer;
    }
  }

  /** Runs `declare` as a block: names it takes are free again afterwards, as every variable is set where it is declared. */
  inBlock<T>(declare: () => T): T {
    const before = new Set(this.#taken);
    try {
      return declare();
    } finally {
      const kept = this.#taken.filter((each) => before.has(each));
      this.#taken.splice(0, this.#taken.length, ...kept);
    }
  }

  /** Runs `declare` as a block inside an expression: its names stay taken until the statement ends, as operands around it may still be given names. */
  inInnerBlock<T>(declare: () => T): T {
    const before = new Set(this.#taken);
    try {
      return declare();
    } finally {
      for (const each of this.#taken) if (!before.has(each)) this.#temporaries.add(each);
    }
  }

  #take(wanted: string): { readonly name: string; readonly taken: Taken } {
    const reserved = this.safeguards.automaticVariables && automaticVariables.has(wanted.toLowerCase());
    const base = reserved || wanted === '_' ? `${wanted}Value` : wanted;
    const fold = (name: string): string => (this.safeguards.uniqueNames ? name.toLowerCase() : name);
    const isTaken = (name: string): boolean => this.#taken.some((each) => each.folded === fold(name));
    let name = base;
    for (let counter = 2; isTaken(name); counter++) name = `${base}${counter}`;
    const taken = { folded: fold(name) };
    this.#taken.push(taken);
    return { name, taken };
  }
}
