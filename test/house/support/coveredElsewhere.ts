// Modules whose test does not stand at the mirrored path, and the test that covers them.

export interface Cover {
  test: string
  /** How the test reaches it where it neither imports nor names it: an operation, a command, an address. */
  calls?: string
}

const operations = 'test/main/engine/operations'
const commandLine = 'test/main/cli/commands.test.ts'
const web = 'test/contract/web.test.ts'
const store = 'test/main/ledgerStore/sqlite/openSqliteStore.test.ts'
const program = 'test/desktop/program.test.ts'
const window = 'test/desktop/window.test.ts'
const page = 'test/desktop/hearPage.test.ts'
const texts = 'test/main/readers/text/readText.test.ts'
const hostile = 'test/main/readers/text/hostileFiles.test.ts'
const address = 'test/desktop/answerRequest.test.ts'

export const coveredElsewhere: Record<string, Cover> = {
  'shared/api/answerSafely.ts': { test: 'test/contract/port.test.ts', calls: 'a bug behind the door' },
  'shared/catalogue/standardFault.ts': {
    test: 'test/shared/catalogue/readStandard.test.ts',
    calls: 'stands twice',
  },
  'main/cli/command.ts': { test: commandLine, calls: 'runCommand' },
  'main/cli/parseCommandLine.ts': { test: commandLine, calls: '--years' },
  'main/cli/runCli.ts': { test: commandLine, calls: 'runCommand' },
  'main/desktop/afterFirst.ts': { test: program, calls: 'the first question of the page opens it' },
  'main/desktop/appAddress.ts': { test: address, calls: 'another host, another scheme' },
  'main/desktop/boundsOnScreen.ts': { test: window },
  'main/desktop/byteRange.ts': { test: address },
  'main/desktop/contentType.ts': { test: address, calls: 'every kind of file under its own type' },
  'main/desktop/giveFiles.ts': { test: page, calls: 'dropped files become tokens' },
  'main/desktop/guardContents.ts': { test: window, calls: 'no window, no web view, no redirect' },
  'main/desktop/guardSession.ts': { test: window, calls: 'requests to anything but the program itself' },
  'main/desktop/hardenProgram.ts': { test: window, calls: 'before Electron is ready: sandbox everywhere' },
  'main/desktop/keepMenu.ts': { test: program, calls: 'follows what is open' },
  'main/desktop/ledgerActions.ts': { test: program, calls: 'the menu opens, shows and closes ledgers' },
  'main/desktop/mendPage.ts': { test: program, calls: 'a page that dies is loaded again' },
  'main/desktop/menuTemplate.ts': { test: program, calls: 'no two menu entries share a key' },
  'main/desktop/namedLedger.ts': { test: program },
  'main/desktop/openFirstLedger.ts': { test: program, calls: 'begins with the sample district' },
  'main/desktop/openWindow.ts': { test: window, calls: 'the page has the sandbox' },
  'main/desktop/pageHost.ts': { test: page },
  'main/desktop/pickLedgerFolder.ts': { test: page },
  'main/desktop/quitGracefully.ts': { test: 'test/desktop/ending.test.ts' },
  'main/desktop/runDesktop.ts': { test: program, calls: 'the window stands before any ledger is open' },
  'main/desktop/saveCopy.ts': { test: page, calls: 'saved where the person says, whole' },
  'main/desktop/saveDownload.ts': { test: page },
  'main/desktop/servePort.ts': { test: 'test/contract/port.test.ts' },
  'main/desktop/tell.ts': { test: program, calls: 'is told and the page still comes up' },
  'main/desktop/windowMemory.ts': { test: window, calls: 'the window comes back where it was left' },
  'main/electronBinary.ts': { test: 'test/desktop/electronBinary.test.ts' },
  'main/engine/context.ts': { test: `${operations}/decisions.test.ts`, calls: 'refusal(' },
  'main/engine/inputFailure.ts': { test: 'test/main/engine/office.test.ts', calls: 'fieldMissingOrWrong' },
  'main/engine/ledgerEngine.ts': { test: `${operations}/undo.test.ts`, calls: 'change.undo' },
  'main/engine/officeSettings.ts': { test: 'test/main/engine/office.test.ts', calls: 'app.forget' },
  'main/engine/operations/doctor.ts': { test: `${operations}/intake.test.ts`, calls: 'ledger.doctor' },
  'main/engine/operations/edits.ts': { test: `${operations}/decisions.test.ts`, calls: 'item.set' },
  'main/engine/operations/items.ts': { test: `${operations}/decisions.test.ts`, calls: 'clause.confirm' },
  'main/engine/operations/profile.ts': { test: `${operations}/decisions.test.ts`, calls: 'profile.change' },
  'main/engine/operations/readEntry.ts': { test: `${operations}/values.test.ts`, calls: 'values.enter' },
  'main/engine/operations/readImport.ts': {
    test: `${operations}/importFaults.test.ts`,
    calls: 'values.import',
  },
  'main/engine/operations/takeFiles.ts': { test: `${operations}/intake.test.ts`, calls: 'evidence.add' },
  'main/engine/prepareSample.ts': { test: commandLine, calls: "'demo'" },
  'main/ledgerStore/sqlite/ledgerLock.ts': { test: store, calls: 'a second writer' },
  'main/ledgerStore/sqlite/migrateLedger.ts': { test: store, calls: 'user_version' },
  'main/ledgerStore/sqlite/sqliteStore.ts': { test: store, calls: 'append(' },
  'main/ledgerStore/sqlite/tables.ts': { test: store, calls: 'rows of every kind' },
  'main/readers/text/listZip.ts': { test: texts, calls: 'the names in a zip' },
  'main/readers/text/memberName.ts': { test: 'test/main/readers/text/decodeText.test.ts' },
  'main/readers/text/openZip.ts': { test: hostile, calls: 'a zip bomb is stopped' },
  'main/readers/text/readCellFormats.ts': { test: texts, calls: 'cells as they are shown' },
  'main/readers/text/readDocText.ts': { test: texts, calls: 'report.doc' },
  'main/readers/text/readDocxText.ts': { test: texts, calls: 'report.docx' },
  'main/readers/text/readFileText.ts': { test: texts, calls: 'bytes decide' },
  'main/readers/text/readOfdPage.ts': { test: texts, calls: 'report.ofd' },
  'main/readers/text/readOfdText.ts': { test: texts, calls: 'report.ofd' },
  'main/readers/text/readPlainText.ts': { test: texts, calls: 'report.txt' },
  'main/readers/text/readPptxText.ts': { test: texts, calls: 'slides.pptx' },
  'main/readers/text/readXlsText.ts': { test: texts, calls: 'figures.xls' },
  'main/readers/text/readXlsxText.ts': { test: texts, calls: 'figures.xlsx' },
  'main/readers/text/readZipText.ts': { test: hostile, calls: 'a zip with a member' },
  'main/readers/text/relations.ts': { test: texts, calls: 'slides.pptx' },
  'main/readers/text/rtfTokens.ts': {
    test: 'test/main/readers/text/readRtfText.test.ts',
    calls: 'escaped signs',
  },
  'main/readers/text/walkXml.ts': { test: hostile, calls: 'elements nested' },
  'main/web/announceTo.ts': { test: web, calls: '/api/announcements' },
  'main/web/answerCall.ts': { test: web, calls: 'a call that is no JSON' },
  'main/web/receiveUpload.ts': { test: web, calls: '/api/files' },
  'main/web/sendFiles.ts': { test: web, calls: '/evidence/' },
  'main/web/startWebHost.ts': { test: web },
}
