import { startGateway } from '@samstyre/gateway'
import { load } from './load.ts'
import { speak } from './speak.ts'

const [dataFolder = '', limits] = process.argv.slice(2)
const wanted = limits === 'usual' ? {} : { limits: load }
const gateway = await startGateway({ demo: true, port: 0, dataFolder, ...wanted })
speak(gateway.url, () => gateway.close())
