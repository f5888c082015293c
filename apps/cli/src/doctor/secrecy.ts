import { lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Finding, messageOf, ok, problem } from './finding.ts'
import type { NamedFile } from './named-files.ts'

/** Whom a file may belong to beside root, as the system counts its users: the server's user. */
export type Owner = number

/** The server's user: whoever runs doctor, or, where that is root, whom the data folder belongs to. */
export function serversUser(folder: string | undefined): Owner {
  const self = process.getuid?.() ?? 0
  const data = self === 0 && folder !== undefined ? statSync(folder, { throwIfNoEntry: false }) : undefined
  return data?.uid ?? self
}

/**
 * Whether the files that settings name are safe from others: nobody else reads a secret, and nobody else changes such a
 * file or puts another in its place. Only their modes and owners are looked at, also behind links. Windows has no modes.
 */
export function checkSecrecy(files: readonly NamedFile[], owner: Owner): readonly Finding[] {
  if (process.platform === 'win32') return []
  const found = files.flatMap((file) => complaintsAbout(file, owner))
  if (found.length > 0 || files.length === 0) return found
  return [ok('named files', `nobody else gets at ${files.map(({ path }) => path).join(', ')}`)]
}

function complaintsAbout(file: NamedFile, owner: Owner): readonly Finding[] {
  try {
    const way = stepsTo(resolve(file.path))
    const folders = [...new Set(way.map((step) => realpathSync(dirname(step))))]
    const above = new Set(folders.flatMap(foldersAbove)).difference(new Set(folders))
    return [
      ...complaintsAboutModes(file, way, owner),
      ...folders.flatMap((folder) => complaintsAboutFolder(file, folder, owner)),
      ...[...above].filter(isOpenOnTheWay).map((folder) => openFolder(file, folder)),
    ]
  } catch (error) {
    const advice = 'Run doctor as the user that runs the server. If it was, give that user the right to read it.'
    return [problem(file.setting, `${file.path} cannot be looked at: ${messageOf(error)}`, advice)]
  }
}

/** A name and where its links lead, one after the other: the last is the file. */
function stepsTo(path: string): readonly string[] {
  // A circle of links is refused here.
  realpathSync(path)
  const steps = [path]
  let step = path
  while (lstatSync(step).isSymbolicLink()) {
    step = resolve(realpathSync(dirname(step)), readlinkSync(step))
    steps.push(step)
  }
  return steps
}

function complaintsAboutModes(
  { setting, path, holds }: NamedFile,
  way: readonly string[],
  owner: Owner,
): readonly Finding[] {
  const target = realpathSync(path)
  const found = statSync(target)
  const name = way.length === 1 ? path : `${path} is a link, and where it leads, ${target},`
  const complaints: Finding[] = []
  if (!belongsTo(found, owner)) {
    const what = `${name} belongs to somebody else (user ${found.uid}), who can change it`
    complaints.push(
      problem(setting, what, `${chown(owner, target)} Or let the setting name a file of the server's own.`),
    )
  }
  const open = found.mode & forbidden(found, holds, owner)
  if (open !== 0) {
    const done = (open & writing) === 0 ? 'read' : 'changed'
    const what = `${name} can be ${done} by others than its owner (mode ${(found.mode & 0o777).toString(8)})`
    const advice = holds === 'secret' ? `chmod go= '${target}'. ${renew}` : `chmod go-w '${target}'.`
    complaints.push(problem(setting, what, `Run as its owner: ${advice}`))
  }
  return complaints
}

const renew = 'Somebody may have a copy by now: put a new secret in its place.'

function chown(owner: Owner, path: string): string {
  return `Make it the server's: chown ${owner} '${path}'.`
}

const everything = 0o077
const writing = 0o022

/** What nobody but the owner may do. The group of a file of root's may read it: so a server can read but not change it. */
function forbidden({ uid }: Stats, holds: NamedFile['holds'], owner: Owner): number {
  if (holds === 'trust') return writing
  return uid === 0 && owner !== 0 ? everything & ~0o040 : everything
}

function belongsTo({ uid }: Stats, owner: Owner): boolean {
  return uid === 0 || uid === owner
}

function complaintsAboutFolder(file: NamedFile, folder: string, owner: Owner): readonly Finding[] {
  const found = statSync(folder)
  if ((found.mode & writing) !== 0) return [openFolder(file, folder)]
  if (belongsTo(found, owner)) return []
  const what = `${folder} belongs to somebody else (user ${found.uid}), who can put another file in the place of ${file.path}`
  return [problem(file.setting, what, `${chown(owner, folder)} Or keep the file in a folder of the server's own.`)]
}

function openFolder({ setting, path }: NamedFile, folder: string): Finding {
  const what = `others may write in ${folder}, and so put another file in the place of ${path}`
  return problem(setting, what, `Run as its owner: chmod go-w '${folder}'. Or keep the file elsewhere.`)
}

/** Every folder around a folder. */
function foldersAbove(folder: string): readonly string[] {
  const above = dirname(folder)
  return above === folder ? [] : [above, ...foldersAbove(above)]
}

const sticky = 0o1000

/**
 * Whether others may exchange what lies in a folder further up. Not where it is sticky, as `/tmp` is, nor for a group that
 * is root's or of the owner alone, as many systems make one for each user.
 */
function isOpenOnTheWay(folder: string): boolean {
  const { mode, uid, gid } = statSync(folder)
  if ((mode & sticky) !== 0) return false
  return (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && gid !== 0 && gid !== uid)
}
