import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** What src holds and who asks for it: files by the files they import, and exported values by whether another file of src imports them. */
export interface Reach {
  readonly files: readonly string[]
  /** Files that no entry leads to. */
  readonly unreached: readonly string[]
  /** `file: name` of each exported value that no other file of src imports. */
  readonly unasked: readonly string[]
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.posix.join(folder, name)
    return statSync(file).isDirectory() ? filesUnder(file) : /\.(ts|vue)$/.test(name) && !name.endsWith('.d.ts') ? [file] : []
  })

/** The code of a file; of a component, its scripts. */
const codeOf = (file: string): string => {
  const source = readFileSync(file, 'utf8')
  return file.endsWith('.vue') ? [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n') : source
}

interface FileSays {
  readonly imports: { readonly from: string; readonly names: readonly string[] }[]
  readonly values: string[]
}

/** Imports (static, dynamic, re-exported, workers by URL) and exported values of one file. `*` asks for all of a file. */
function saysOf(file: string): FileSays {
  const says: FileSays = { imports: [], values: [] }
  const visit = (node: ts.Node): void => {
    readImport(node, says)
    if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)) readExport(node, says)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true))
  return says
}

function readImport(node: ts.Node, { imports }: FileSays): void {
  const literal = (one: ts.Node | undefined): string | null => (one && ts.isStringLiteral(one) ? one.text : null)
  if (ts.isImportDeclaration(node)) {
    const named = node.importClause?.namedBindings
    const names = named && ts.isNamedImports(named) ? named.elements.map((one) => (one.propertyName ?? one.name).text) : named ? ['*'] : []
    imports.push({ from: literal(node.moduleSpecifier) ?? '', names })
  } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const named = node.exportClause
    const names = named && ts.isNamedExports(named) ? named.elements.map((one) => (one.propertyName ?? one.name).text) : ['*']
    imports.push({ from: literal(node.moduleSpecifier) ?? '', names })
  } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    imports.push({ from: literal(node.arguments[0]) ?? '', names: ['*'] })
  } else if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
    imports.push({ from: literal(node.arguments?.[0]) ?? '', names: ['*'] })
  }
}

function readExport(node: ts.Node, { values }: FileSays): void {
  if (ts.isVariableStatement(node)) {
    for (const one of node.declarationList.declarations) if (ts.isIdentifier(one.name)) values.push(one.name.text)
  } else if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name) values.push(node.name.text)
}

/** What of a folder is reached from its entries. */
export function reachOf(folder: string, entries: readonly string[]): Reach {
  const files = filesUnder(folder)
  const known = new Set(files)
  const says = new Map(files.map((file) => [file, saysOf(file)]))
  const targetOf = (file: string, from: string): string | null => {
    if (!from.startsWith('.')) return null
    const bare = path.posix.join(path.posix.dirname(file), from.replace(/\?.*$/, ''))
    return [bare, `${bare}.ts`, `${bare}.vue`, `${bare}/index.ts`].find((one) => known.has(one)) ?? null
  }
  const asked = new Map<string, Set<string>>()
  const leadsTo = new Map<string, Set<string>>()
  for (const [file, { imports }] of says) {
    for (const { from, names } of imports) {
      const target = targetOf(file, from)
      if (target === null) continue
      leadsTo.set(file, (leadsTo.get(file) ?? new Set()).add(target))
      for (const name of names) asked.set(target, (asked.get(target) ?? new Set()).add(name))
    }
  }
  const reached = new Set<string>()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    waiting.push(...(leadsTo.get(file) ?? []))
  }
  const unasked = files.flatMap((file) => {
    const names = asked.get(file) ?? new Set()
    if (names.has('*')) return []
    return (says.get(file)?.values ?? []).filter((value) => !names.has(value)).map((value) => `${file}: ${value}`)
  })
  return { files, unreached: files.filter((file) => !reached.has(file)), unasked }
}
