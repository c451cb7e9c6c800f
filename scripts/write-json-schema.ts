import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema'
import { format, resolveConfig } from 'prettier'
import { account } from '#core/record/account'
import { contactPoint } from '#core/record/contact-point'
import { correction } from '#core/record/correction'
import { documentRecord, vaultDocument } from '#core/record/document'
import { day, instant, money, recordId, roughDay } from '#core/record/field'
import { device, paper, place } from '#core/record/holding'
import { licence } from '#core/record/licence'
import { person } from '#core/record/person'
import { plan } from '#core/record/plan'
import { settings } from '#core/record/settings'
import { tie } from '#core/record/tie'
import { visit, visitState } from '#core/record/visit'
import { say } from './support/run.ts'

/** Where the published schema of hikae-json stands. */
export const schemaFile = path.join(import.meta.dirname, '..', 'docs', 'hikae-json.schema.json')

const conversion: ConversionConfig = {
  target: 'draft-2020-12',
  // What is written, before the program trims it.
  typeMode: 'input',
  // Schemas that occur more than once, or that deserve a name.
  definitions: {
    record: documentRecord,
    person,
    tie,
    contactPoint,
    device,
    paper,
    place,
    account,
    licence,
    correction,
    plan,
    visit,
    visitState,
    settings,
    recordId,
    day,
    roughDay,
    instant,
    money,
  },
  // JSON Schema cannot say them, or (finite) need not. That a day exists is checked on import.
  ignoreActions: ['trim', 'brand', 'check', 'finite'],
  // The program writes what a record says of its secrets, and reads it from nobody.
  overrideSchema: ({ valibotSchema }) =>
    valibotSchema.type === 'record' ? { type: 'object', description: 'Ignored on import.' } : null,
  // JSON Schema's patterns are read as Unicode already, so the flag `u` says nothing more.
  overrideAction: ({ valibotAction, jsonSchema }) =>
    isUnicodeRegex(valibotAction) ? { ...jsonSchema, pattern: valibotAction.requirement.source } : null,
}

interface RegexAction {
  readonly type: 'regex'
  readonly requirement: RegExp
}

function isUnicodeRegex(action: { readonly type: string }): action is RegexAction {
  return action.type === 'regex' && (action as RegexAction).requirement.flags === 'u' // by its type it has one
}

/** The JSON Schema of the interchange document, made from the schemas that the program itself checks with. */
export async function documentSchema(): Promise<string> {
  const schema = {
    $id: 'urn:hikae:hikae-json:1',
    title: 'hikae-json, version 1',
    description:
      'The whole content of a Hikae notebook as one plain document. Besides this schema, ids are unique, every reference names a record of the right type, days exist, and there is at most one settings record. Unknown fields are kept.',
    ...toJsonSchema(vaultDocument, conversion),
  }
  return format(JSON.stringify(schema), { ...(await resolveConfig(schemaFile)), parser: 'json' })
}

if (import.meta.main) {
  await writeFile(schemaFile, await documentSchema())
  say(path.relative(process.cwd(), schemaFile))
}
