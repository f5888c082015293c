import { describe, expect, it } from 'vitest'
import { publishedPorts, servicesIn, valuesOf } from '../src/infra-compose.ts'
import { callsIn, knownCommands, knownOptions, knownVariables, variablesIn } from '../src/infra-documents.ts'
import { codeIn, tableRows } from '../src/markdown-table.ts'
import { code, files, read } from '../src/repository.ts'
import { catalog } from '../src/workspace.ts'

const composeFiles = ['infra/compose.yaml', 'infra/compose.embedded.yaml']
const services = composeFiles.flatMap((file) => servicesIn(read(file)).map((service) => ({ file, ...service })))
/** Ends before anything is served: it makes the certificates, without a network. */
const serving = services.filter(({ name }) => name !== 'certificates')
const gateways = services.filter(({ name }) => name.startsWith('gateway'))
const own = services.filter(({ name }) => name.startsWith('gateway') || name === 'proxy')
const nginx = read('infra/proxy/nginx.conf')
const dockerfile = read('infra/gateway/Dockerfile')
const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))
const unit = read('infra/systemd/samstyre.service')

const documents = ['README.md', 'docs/operations.md', 'docs/users/operator.md', 'infra/README.md']
const described = files.filter((path) => path.startsWith('infra/') || documents.includes(path))

/** The one number that a pattern finds in a file; digits may be grouped by `_`. */
function numberIn(file: string, pattern: RegExp): number {
  const found = pattern.exec(read(file))?.[1]
  if (found === undefined) throw new Error(`${file} holds nothing like ${pattern}`)
  return Number(found.replaceAll('_', ''))
}

function names(found: readonly { readonly file: string; readonly name: string }[]): readonly string[] {
  return found.map(({ file, name }) => `${file}: ${name}`)
}

describe('the compose files', () => {
  it('have the services that are looked at here', () => {
    expect(names(own)).toEqual([
      'infra/compose.yaml: proxy',
      'infra/compose.yaml: gateway1',
      'infra/compose.yaml: gateway2',
      'infra/compose.embedded.yaml: proxy',
      'infra/compose.embedded.yaml: gateway',
    ])
    expect(services.filter(({ name }) => name.endsWith('.eventstore'))).toHaveLength(3)
  })

  it('open ports on the loopback address only, as long as anybody may log in as anyone', () => {
    const ports = services.flatMap(publishedPorts)
    expect(ports).toEqual(['127.0.0.1:8080:8080', '127.0.0.1:8080:8080'])
    expect(composeFiles.filter((file) => (read(file).match(/^\s*ports:/gm) ?? []).length !== 1)).toEqual([])
  })

  it('let the gateways listen on the loopback address of the proxy', () => {
    const elsewhere = gateways.filter(
      (service) =>
        valuesOf(service, 'HOST').at(-1) !== '127.0.0.1' ||
        valuesOf(service, 'network_mode').at(-1) !== '"service:proxy"',
    )
    expect(names(elsewhere)).toEqual([])
  })

  it('run nothing that serves as root', () => {
    const root = serving.filter((service) => !/^"[1-9]\d*:[1-9]\d*"$/.test(valuesOf(service, 'user').at(-1) ?? ''))
    expect(names(root)).toEqual([])
  })

  it('take every privilege from what runs', () => {
    const privileged = services.filter(
      (service) =>
        valuesOf(service, 'cap_drop').at(-1) !== '[ALL]' ||
        valuesOf(service, 'security_opt').at(-1) !== '["no-new-privileges:true"]',
    )
    expect(names(privileged)).toEqual([])
    expect(names(serving.filter((service) => valuesOf(service, 'cap_add').length > 0))).toEqual([])
  })

  it('give the gateways and the proxy a file system they cannot write', () => {
    expect(names(own.filter((service) => valuesOf(service, 'read_only').at(-1) !== 'true'))).toEqual([])
  })

  it('look whether everything that serves is well', () => {
    const image = /^HEALTHCHECK /m.test(lastStage)
    const unwatched = serving.filter(
      (service) => !(service.lines.includes('healthcheck:') || (image && service.name.startsWith('gateway'))),
    )
    expect(names(unwatched)).toEqual([])
  })

  it('wait for a gateway longer than it takes to stop', () => {
    const patienceIn = (file: string) =>
      numberIn(`services/gateway/src/composition/${file}`, /^const patience = ([\d_]+)$/m) / 1000
    const least = patienceIn('start-gateway.ts') + patienceIn('open-store.ts') + 5
    const waits = gateways.map((service) => Number.parseInt(valuesOf(service, 'stop_grace_period').at(-1) ?? '0', 10))
    expect(waits.filter((seconds) => seconds < least)).toEqual([])
    expect(numberIn('infra/systemd/samstyre.service', /^TimeoutStopSec=(\d+)$/m)).toBeGreaterThanOrEqual(least)
  })

  it('start every node of the log again that ended, also one that ended well', () => {
    const nodes = services.filter(({ name }) => name.endsWith('.eventstore'))
    expect(names(nodes.filter((node) => valuesOf(node, 'restart').at(-1) !== 'always'))).toEqual([])
  })

  it('name images by an exact version and without a host', () => {
    const images = services.flatMap((service) => valuesOf(service, 'image'))
    const foreign = images.filter((image) => image !== 'samstyre-gateway')
    expect(foreign.filter((image) => !/^[a-z][a-z-]*(\/[a-z-]+)?:\d+\.\d+\.\d+(-[a-z-]+)?$/.test(image))).toEqual([])
  })

  it('give the secrets as files', () => {
    const spelled = gateways.flatMap(({ lines }) => lines.filter((line) => /esdb:\/\/[^/]*@|PASSWORD/.test(line)))
    expect(spelled).toEqual([])
  })
})

describe('the proxy', () => {
  const directives = new Map(
    [...nginx.matchAll(/^\s*(\w+)(?: ([^;{}]+))?;$/gm)].map(([, name = '', value = '']) => [name, value]),
  )

  it('passes on a stream of changes piece by piece', () => {
    expect(directives.get('proxy_buffering')).toBe('off')
    expect(directives.get('proxy_http_version')).toBe('1.1')
    expect(nginx).toContain('proxy_set_header Connection "";')
    expect(nginx).not.toMatch(/^\s*gzip on;/m)
  })

  it('waits for a stream several times as long as the gateway pauses between two signs of life', () => {
    const pause = 12
    expect(Number.parseInt(directives.get('proxy_read_timeout') ?? '0', 10)).toBeGreaterThanOrEqual(5 * pause)
  })

  it('never sends a request that was sent once to another gateway', () => {
    expect(directives.get('proxy_next_upstream')).toBe('error timeout')
    expect(directives.get('proxy_request_buffering')).toBe('on')
  })

  it('lets go of an idle connection before the gateway does', () => {
    const gateway = numberIn('services/gateway/src/http/listen.ts', /keepAliveTimeout: ([\d_]+)/)
    const upstream = /upstream gateways \{[^}]*keepalive_timeout (\d+)s;/.exec(nginx)?.[1]
    expect(Number(upstream) * 1000).toBeLessThan(gateway)
  })

  it('knows people by the session that the gateway gives them', () => {
    const cookie = /^const name = '([\w-]+)'$/m.exec(read('services/gateway/src/session/cookie.ts'))?.[1]
    expect(nginx).toContain(`${cookie}=(?<session>[^;]+)`)
    expect(directives.get('hash')).toBe('$person consistent')
  })

  it('takes bodies as large as the gateway does', () => {
    const bytes = numberIn('services/gateway/src/limits/limits.ts', /loggedIn: (\d+) \* 1024/)
    expect(directives.get('client_max_body_size')).toBe(`${bytes}k`)
  })

  it('tells the gateways whom it passes on, and is believed', () => {
    expect(nginx).toContain('proxy_set_header X-Forwarded-For $remote_addr;')
    for (const service of gateways) expect(valuesOf(service, 'SAMSTYRE_PROXIES')).toEqual(['loopback'])
  })

  it('tells the gateway the name it was called by', () => {
    expect(nginx).toContain('proxy_set_header Host $http_host;')
  })

  it.for([
    ['infra/compose.yaml', 'infra/proxy/two-gateways'],
    ['infra/compose.embedded.yaml', 'infra/proxy/one-gateway'],
  ] as const)('finds the gateways of %s where they listen', ([compose, folder]) => {
    const listening = gateways.filter(({ file }) => file === compose).flatMap((service) => valuesOf(service, 'PORT'))
    const asked = [...read(`${folder}/gateways.conf`).matchAll(/^server 127\.0\.0\.1:(\d+)/gm)].map(
      ([, port]) => `"${port}"`,
    )
    expect(asked).toEqual(listening)
    expect(read(compose)).toContain(`./${folder.replace('infra/', '')}:/etc/nginx/samstyre/gateways:ro`)
  })
})

describe('the image of the gateway', () => {
  it('runs on the Node that everything was tested with', () => {
    const image = /^ARG NODE_IMAGE=node:([\d.]+)-/m.exec(dockerfile)?.[1]
    expect(image).toBe(catalog().get('node'))
    expect(dockerfile.match(/^FROM (?!\$\{NODE_IMAGE\} )/gm)).toBeNull()
  })

  it('holds what is needed to run and no tool to build with', () => {
    expect(dockerfile).toMatch(/install --frozen-lockfile --prod --filter '@samstyre\/cli\.\.\.'/)
    expect(lastStage).not.toContain('pnpm')
    expect(lastStage).toMatch(/rm -rf \/usr\/local\/lib\/node_modules/)
  })

  it('runs as somebody else than root, and says whether it can serve', () => {
    expect(/^USER (.+)$/m.exec(lastStage)?.[1]).toBe('1000:1000')
    expect(lastStage).toMatch(/^HEALTHCHECK [\s\S]*\/readyz/m)
  })

  it('is made from the sources alone', () => {
    const lines = read('.dockerignore').split('\n')
    expect(lines.filter((line) => line.startsWith('*')).slice(0, 1)).toEqual(['*'])
    expect(lines.filter((line) => line.startsWith('!'))).toEqual([
      '!package.json',
      '!pnpm-lock.yaml',
      '!pnpm-workspace.yaml',
      '!tsconfig.base.json',
      '!apps',
      '!packages',
      '!services',
    ])
  })
})

describe('the unit of systemd', () => {
  it('gives the gateway one folder to write and nothing else', () => {
    for (const line of ['User=samstyre', 'ProtectSystem=strict', 'NoNewPrivileges=yes', 'CapabilityBoundingSet='])
      expect(unit.split('\n')).toContain(line)
    expect(unit).toMatch(/^StateDirectory=samstyre$/m)
    expect(unit).toMatch(/SAMSTYRE_DATA=\/var\/lib\/samstyre /)
  })

  it('serves this machine only', () => {
    expect(unit).toMatch(/^Environment=HOST=127\.0\.0\.1 /m)
  })
})

describe('secrets', () => {
  it('are never part of the repository', () => {
    expect(files.filter((path) => path.startsWith('infra/secrets/'))).toEqual([])
    expect(read('infra/.gitignore').split('\n')).toContain('/secrets/')
  })

  it('are plainly examples where they are shown', () => {
    const examples = files.filter((path) => path.startsWith('infra/examples/'))
    const values = examples.flatMap((path) =>
      read(path)
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#')),
    )
    expect(values.filter((line) => !line.includes('example'))).toEqual([])
    expect(values).not.toEqual([])
  })
})

describe('what operators are told', () => {
  const variables = knownVariables()
  const commands = knownCommands()
  const options = knownOptions()

  it.for(described)('%s names settings that exist', (path) => {
    expect([...variablesIn(read(path))].filter((name) => !variables.has(name))).toEqual([])
  })

  it('has doctor look at every file that a setting names', () => {
    const doctor = read('apps/cli/src/doctor/named-files.ts')
    const names = [...variables].filter((name) => name.endsWith('_FILE'))
    expect(names.length).toBeGreaterThan(1)
    expect(names.filter((name) => !doctor.includes(name))).toEqual([])
  })

  it('names every setting there is in the table for whoever runs it', () => {
    const rows = tableRows(read('docs/users/operator.md')).flatMap(([name = '']) => codeIn(name))
    expect([...variables].filter((name) => !rows.includes(name))).toEqual([])
  })

  it.for(documents)('%s calls commands and options that exist', (path) => {
    const unknown = callsIn(read(path)).filter((call) => {
      const [first = '', second = ''] = call.split(/ +/)
      const known = commands.has(first) || commands.has(`${first} ${second}`) || first === '--help'
      return !known || (call.match(/--[a-z][a-z-]*/g) ?? []).some((name) => name !== '--help' && !options.has(name))
    })
    expect(unknown).toEqual([])
  })

  it.for(documents)('%s names figures that the gateway has', (path) => {
    const sources = code.filter((file) => file.startsWith('services/gateway/src/')).map(read)
    const figures = read(path).match(/\bsamstyre_[a-z_]+\b/g) ?? []
    expect(figures.filter((name) => !sources.some((source) => source.includes(`'${name}'`)))).toEqual([])
  })

  it('leaves out no command', () => {
    const told = documents.flatMap((path) => callsIn(read(path)))
    const untold = [...commands].filter((name) => !told.some((call) => call === name || call.startsWith(`${name} `)))
    expect(untold).toEqual([])
  })
})
