import { startGateway } from '@samstyre/gateway'
import { load } from './load.ts'
import { speak } from './speak.ts'

const [dataFolder = ''] = process.argv.slice(2)
const gateway = await startGateway({ demo: true, port: 0, dataFolder, limits: load })
speak(gateway.url, () => gateway.close())
