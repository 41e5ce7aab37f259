// Makes a workbook in a folder, and says how far it has come: for tests that end this process, or give it no room.
// Arguments: the folder, the name of the file, how many rows, and after how many of them none come any more.
import { createLocalFileStore } from '../../file-store/local.ts'
import { GENERATED_AT, pack, row, state } from '../../workbook/fixtures.ts'
import { writeWorkbook } from '../../workbook/workbook.ts'
import { createFileDesk } from '../file-desk.ts'

const [folder = '', name = '', rows = '', stuckAfter = 'Infinity'] = process.argv.slice(2)
const files = createLocalFileStore(folder)

async function* chunks(): AsyncGenerator<Uint8Array> {
  let given = 0
  for (const chunk of pack(Array.from({ length: Number(rows) }, (_, index) => row(index)))) {
    if (given >= Number(stuckAfter)) await new Promise(() => setInterval(() => {}, 60_000))
    yield chunk
    given += 500
  }
}

const say = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`)

try {
  const file = await createFileDesk({ files, writeWorkbook }).obtain(
    { name, downloadName: 'x.xlsx' },
    { onMaking: say },
    () => ({
      chunks: chunks(),
      encoding: 'zstd',
      state: state(Number(rows)),
      generatedAt: GENERATED_AT,
      rows: Number(rows),
    }),
  )
  say({ bytes: file.bytes })
} catch (error) {
  const { code, publicMessage } = error as { code?: string; publicMessage?: string }
  say({ code, publicMessage })
}
