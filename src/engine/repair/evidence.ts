import type { Caller } from '../../border/caller.js';
import { CommandError, getErrorMessage } from '../../border/dotnet.js';
import { addJournalText } from '../../border/journal-files.js';
import type { Finding } from '../../recipe/finding.js';
import { type Change, getChangeDescription, getChangeWayBack } from '../../windows/change.js';
import { getComputerState, getCurrentInstant } from '../../windows/computer.js';
import { getEventSource } from '../../windows/event-sources.js';
import { convertToChangeField } from '../../windows/notation/change-fields.js';
import { convertToJournalLine, type JournalField } from '../../windows/notation/written-line.js';
import { getSourceEvent } from '../events.js';
import { joinJournalPath, resolveEvidenceFolder } from '../journal/folder.js';
import { getJournalEntry } from '../journal/journal.js';

/**
 * What was found, as it was before the first change: findings with every reading behind them, what Windows logged, what
 * would be changed with what stands there now, and the earlier runs. One JSON object a line, in the folder of the product
 * that only SYSTEM and Administrators can read. No reading of ours is a secret: passwords and keys are never read.
 */

/** Newest entries of each event source that are kept. */
const eventsOfSource = 20;

/** Writes the evidence of a run, and returns the path of its file. */
export function addEvidence(caller: Caller, id: string, findings: readonly Finding[], plan: readonly Change[]): string {
  const path = joinJournalPath(resolveEvidenceFolder(), `${id}.jsonl`);
  const lines = [
    ...convertToComputerLine(id),
    ...findings.flatMap((each) => convertToFindingLine(each)),
    ...getEventLine(caller),
    ...plan.map((each) => convertToPlanLine(each)),
    ...convertToRunLine(),
  ];
  try {
    addJournalText({ Path: path, Text: lines.join('') });
  } catch (failure) {
    throw new CommandError(
      'EvidenceNotWritten',
      'WriteError',
      `The evidence ${path} cannot be written: ${getErrorMessage(failure)} Nothing is changed without it.`,
    );
  }
  return path;
}

function convertToComputerLine(id: string): readonly string[] {
  const { name, build, caption } = getComputerState();
  const line = convertToJournalLine([
    { name: 'kind', text: 'computer' },
    { name: 'run', text: id },
    { name: 'time', text: getCurrentInstant() },
    { name: 'name', text: name },
    { name: 'build', text: `${build}` },
    { name: 'caption', text: caption },
  ]);
  return [line];
}

function convertToFindingLine(finding: Finding): readonly string[] {
  const { id, status, grade, title } = finding;
  const lines: string[] = [];
  lines.push(
    convertToJournalLine([
      { name: 'kind', text: 'finding' },
      { name: 'id', text: id },
      { name: 'status', text: status },
      { name: 'grade', text: grade },
      { name: 'title', text: title },
    ]),
  );
  for (const each of finding.evidence) {
    lines.push(
      convertToJournalLine([
        { name: 'kind', text: 'reading' },
        { name: 'finding', text: id },
        { name: 'source', text: each.source },
        { name: 'reading', text: each.reading },
      ]),
    );
  }
  return lines;
}

function getEventLine(caller: Caller): readonly string[] {
  const lines: string[] = [];
  for (const source of getEventSource()) {
    for (const each of getSourceEvent(caller, source, eventsOfSource)) {
      lines.push(
        convertToJournalLine([
          { name: 'kind', text: 'event' },
          { name: 'time', text: each.time },
          { name: 'log', text: each.logName },
          { name: 'provider', text: each.providerName },
          { name: 'id', text: `${each.id}` },
          { name: 'meaning', text: each.meaning },
          { name: 'data', text: each.data.join('; ') },
        ]),
      );
    }
  }
  return lines;
}

function convertToPlanLine(change: Change): string {
  const { target, action } = getChangeDescription(change);
  const back = convertToChangeField(getChangeWayBack(change), 'now.');
  const head: readonly JournalField[] = [
    { name: 'kind', text: 'planned' },
    { name: 'target', text: target },
    { name: 'action', text: action },
  ];
  return convertToJournalLine([...head, ...convertToChangeField(change, 'change.'), ...back]);
}

function convertToRunLine(): readonly string[] {
  return getJournalEntry().map((each) =>
    convertToJournalLine([
      { name: 'kind', text: 'run' },
      { name: 'id', text: each.id },
      { name: 'time', text: each.time },
      { name: 'cmdlet', text: each.cmdlet },
      { name: 'why', text: each.why },
      { name: 'status', text: each.status },
    ]),
  );
}
