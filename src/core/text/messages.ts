import type { AccountsMessages } from './messages/accounts.ts'
import type { AuditMessages } from './messages/audit.ts'
import type { BulkMessages } from './messages/bulk.ts'
import type { CallMessages } from './messages/call.ts'
import type { ChainMessages } from './messages/chain.ts'
import type { CertificateMessages } from './messages/certificate.ts'
import type { ChecklistMessages } from './messages/checklist.ts'
import type { InventoryMessages } from './messages/inventory.ts'
import type { KeysMessages } from './messages/keys.ts'
import type { BackupsMessages } from './messages/backups.ts'
import type { CopiesMessages } from './messages/copies.ts'
import type { CustomFieldMessages } from './messages/custom-fields.ts'
import type { FieldMessages } from './messages/fields.ts'
import type { HelpMessages } from './messages/help.ts'
import type { HistoryMessages } from './messages/history.ts'
import type { AttachmentsMessages } from './messages/attachments.ts'
import type { CliMessages } from './messages/cli.ts'
import type { CodeSheetMessages } from './messages/code-sheet.ts'
import type { ContactsMessages } from './messages/contacts.ts'
import type { FailureMessages } from './messages/failure.ts'
import type { FamilyMessages } from './messages/family.ts'
import type { FrameMessages } from './messages/frame.ts'
import type { GeneratorMessages } from './messages/generator.ts'
import type { GlossaryMessages } from './messages/glossary.ts'
import type { HandOverMessages } from './messages/hand-over.ts'
import type { HoldingsMessages } from './messages/holdings.ts'
import type { HomeMessages } from './messages/home.ts'
import type { KitFormatMessages } from './messages/kit-format.ts'
import type { MapMessages } from './messages/map.ts'
import type { OrganiseMessages } from './messages/organise.ts'
import type { PapersMessages } from './messages/papers.ts'
import type { PlanMessages } from './messages/plan.ts'
import type { PrintMessages } from './messages/print.ts'
import type { PrintingMessages } from './messages/printing.ts'
import type { LeaksMessages } from './messages/leaks.ts'
import type { RecordsMessages } from './messages/records.ts'
import type { RegisterMessages } from './messages/register.ts'
import type { ReplaceMessages } from './messages/replace.ts'
import type { RemindersMessages } from './messages/reminders.ts'
import type { ReportMessages } from './messages/report.ts'
import type { ServicesMessages } from './messages/services.ts'
import type { SettingsMessages } from './messages/settings.ts'
import type { SetupMessages } from './messages/setup.ts'
import type { SheetMessages } from './messages/sheet.ts'
import type { ShortcutMessages } from './messages/shortcuts.ts'
import type { SignMessages } from './messages/signs.ts'
import type { LetterMessages } from './messages/letters.ts'
import type { StartMessages } from './messages/start.ts'
import type { SystemMessages } from './messages/system.ts'
import type { TwinsMessages } from './messages/twins.ts'
import type { UnlockMessages } from './messages/unlock.ts'
import type { VisitsMessages } from './messages/visits.ts'
import type { WalletMessages } from './messages/wallet.ts'
import type { WayBackMessages } from './messages/way-back.ts'
import type { WhatifMessages } from './messages/whatif.ts'
import type { WordMessages } from './messages/words.ts'

/*
 * Every sentence of Hikae stands in one of the areas below, as an interface that lists it with the values it takes;
 * `ja/` and `en/` implement every area, so a gap or a forgotten value does not compile. A sentence is one entry, never
 * glued from parts. Names and numbers go through Intl (format.ts).
 */

/** Every sentence, by key. */
export interface Messages
  extends
    WordMessages,
    FailureMessages,
    AuditMessages,
    BulkMessages,
    CallMessages,
    ChainMessages,
    CertificateMessages,
    ChecklistMessages,
    FamilyMessages,
    FrameMessages,
    TwinsMessages,
    UnlockMessages,
    SetupMessages,
    HomeMessages,
    AccountsMessages,
    ContactsMessages,
    InventoryMessages,
    HoldingsMessages,
    RecordsMessages,
    WayBackMessages,
    WhatifMessages,
    RegisterMessages,
    MapMessages,
    PlanMessages,
    OrganiseMessages,
    PapersMessages,
    PrintMessages,
    PrintingMessages,
    SheetMessages,
    KitFormatMessages,
    ShortcutMessages,
    SignMessages,
    LetterMessages,
    StartMessages,
    WalletMessages,
    CodeSheetMessages,
    ServicesMessages,
    SettingsMessages,
    KeysMessages,
    LeaksMessages,
    BackupsMessages,
    CopiesMessages,
    FieldMessages,
    CustomFieldMessages,
    HelpMessages,
    HistoryMessages,
    AttachmentsMessages,
    VisitsMessages,
    ReplaceMessages,
    RemindersMessages,
    ReportMessages,
    GeneratorMessages,
    GlossaryMessages,
    HandOverMessages,
    CliMessages,
    SystemMessages {}
