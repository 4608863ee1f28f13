// A process of its own that serves the built quiz and rooms beside it: it can be killed.
import { roomListeners } from '@read-the-room/room/server'
import { openStore } from '@read-the-room/room/store'
import { serveFolder } from '@read-the-room/web/serve'

const [folder = '', base = '', port = '0'] = process.argv.slice(2)
const store = await openStore(undefined, folder)
const beside = roomListeners({ store, hosts: 'this computer' }, [`${base}/room/`])
const served = await serveFolder(folder, { host: '127.0.0.1', port: Number(port), base, beside })
console.log(served.address)
