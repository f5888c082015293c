import { readArguments, textsOf } from '../arguments.ts'
import type { Command } from '../command.ts'
import { logFileIn } from '../data/log.ts'
import { type Place, placeIn } from '../data/place.ts'
import { checkContent } from '../doctor/content.ts'
import { checkFile } from '../doctor/file.ts'
import { areWell, type Finding, findingText } from '../doctor/finding.ts'
import { namedFiles } from '../doctor/named-files.ts'
import { checkFolder, checkLeftovers, checkNode, checkPrivacy } from '../doctor/place.ts'
import { checkSecrecy, serversUser } from '../doctor/secrecy.ts'

/** Looks whether everything is in order, and says what to do where it is not. */
export const doctor: Command = {
  usage: 'doctor [--secret FILE]...',
  summary: 'looks whether Node, data folder and event log are in order',
  help: [
    'Checks the version of Node, the data folder and the rights to it, the file of the event log, that no event is',
    'missing, that every event fits its type, that every project can be folded, that only the owner can read the folder,',
    'that nobody else gets at the keys and passwords that settings name, and that no command which was killed left a copy',
    'of the log behind. With SAMSTYRE_EVENTSTORE set: that EventStoreDB can be reached and read, and the same of the',
    'events there. Changes nothing, and works beside a running server. Ends with 1 when there is a problem.',
    '',
    '  --secret FILE  one more file that nobody else may read or exchange, such as what --key and --users of samstyre',
    '                 eventstore name; may come several times',
  ].join('\n'),
  async run(args, { print, environment }) {
    const { values } = readArguments(args, { secret: { type: 'string', multiple: true } })
    const place = placeIn(environment)
    const findings = [checkNode(process.version), ...checksOf(place)]
    if (areWell(findings)) findings.push(...(await checkContent(place)), ...surroundingsOf(place))
    const user = serversUser(place.kind === 'folder' ? place.folder : undefined)
    findings.push(...checkSecrecy(await namedFiles(environment, textsOf(values, 'secret')), user))
    for (const finding of findings) print(findingText(finding))
    return areWell(findings) ? 'well' : 'problems'
  },
}

/** What only a data folder has. */
function checksOf(place: Place): readonly Finding[] {
  if (place.kind !== 'folder') return []
  return [checkFolder(place.folder), ...checkFile(logFileIn(place.folder))]
}

function surroundingsOf(place: Place): readonly Finding[] {
  return place.kind === 'folder' ? [checkPrivacy(place.folder), checkLeftovers(place.folder)] : []
}
