### The command line, and the import of a dossier.

## Import of a dossier
problem-import = { $count ->
    [one] “{ $name }” was not imported: one fault. Nothing was changed.
   *[other] “{ $name }” was not imported: { $count } faults. Nothing was changed.
 }
problem-import-too-large = “{ $name }” is too large for an import file. Photos are named by their path, not written into it.
import-syntax = This is not valid JSON, from line { $line }, column { $column } on.
import-cut = The JSON stops before its end (line { $line }, column { $column }): the file is incomplete.
import-unknown-field = Unknown field: “{ $value }”.
import-unknown-field-near = Unknown field: “{ $value }”. Did you mean “{ $near }”?
import-missing-field = This field is required, and it is missing.
import-blank = This field cannot be empty.
import-type = Expected here: { $expected }; the file has { $found }.
import-type-object = an object { "{ }" }
import-type-array = a list [ ]
import-type-string = a text in quotes
import-type-integer = a whole number
import-type-number = a number
import-type-boolean = true or false
import-type-null = null
import-choice = “{ $value }” is not one of the choices: { $choices }.
import-choice-near = “{ $value }” is not one of the choices: { $choices }. Did you mean “{ $near }”?
import-one-of = Exactly one field is needed here, one of: { $choices }.
import-date = “{ $value }” is not a date. Write it like this: 2026-11-21.
import-moment = “{ $value }” is not a date and time with their offset. Write them like this: 2026-11-21T14:05:00+01:00.
import-amount = “{ $value }” is not a sum. Write it like this: "1480.00".
import-decimal-quoted = Write this number in quotes, so that it stays exact: "1480.00".
import-negative = “{ $value }”: this sum cannot be negative.
import-quantity = “{ $value }” is not a quantity. Write it like this: "42.5", with three decimals at most.
import-percent = “{ $value }” is not a rate. Write it in percent, from "0" to "100", with two decimals at most.
import-count = “{ $value }” is not a positive whole number.
import-integer = “{ $value }” is not a suitable whole number.
import-key-twice = The key “{ $value }” is taken already by { $place }.
import-no-item = No item has the key “{ $value }”.
import-no-item-near = No item has the key “{ $value }”. Did you mean “{ $near }”?
import-no-reserve = No reserve has the key “{ $value }”.
import-no-reserve-near = No reserve has the key “{ $value }”. Did you mean “{ $near }”?
import-no-objection = No objection has the key “{ $value }”.
import-no-objection-near = No objection has the key “{ $value }”. Did you mean “{ $near }”?
import-no-act = No act has the key “{ $value }”.
import-no-act-near = No act has the key “{ $value }”. Did you mean “{ $near }”?
import-line-twice = This item has a decision already: { $place }.
import-date-order = This date lies before { $other } ({ $place }).
import-estimate-order = The upper end of the range is less than the lower one.
import-rule-set = The rule set “{ $value }” is not known. Choices: fr-contract, free.
import-part-and-lot = A reception is of a part (part) or of a lot (lot), not of both.
import-origin-twice = An agreement settles an objection (objection) or a reserve (reserve), not both.
import-media-absolute = “{ $value }” is an absolute path. Write it relative to the import file.
import-media-outside = “{ $value }” leads out of the folder of the import file. Put the file into that folder, and write “/” between folders.
import-media-missing = “{ $value }” does not exist there.
import-media-no-file = “{ $value }” is not a file.
import-media-unreadable = “{ $value }” could not be read.
import-media-twice = This file is named already: { $place }.
import-not-understood = This value is not understood.

## Command line
cli-no-home = This user’s data folder is not known. Name one with --data.
cli-no-data = There are no data in { $folder } yet. Begin with “sans-reserve setup”, or name another folder with --data.
cli-not-found = Nothing matches “{ $what }”.
cli-ambiguous = “{ $what }” matches several things. Give one of these identifiers:
cli-ink = “{ $name }” is not readable handwriting:
cli-profile = “{ $name }” is not a readable profile:
cli-device = Contractor’s computer, command line
cli-no-dossiers = No dossiers.
cli-counts = { $drafts ->
    [0] no draft
    [one] 1 draft
   *[other] { $drafts } drafts
 } · { $unsigned ->
    [0] nothing to sign
    [one] 1 act to sign
   *[other] { $unsigned } acts to sign
 } · { $signed ->
    [0] no act signed
    [one] 1 act signed
   *[other] { $signed } acts signed
 } · { $exhibits ->
    [0] no exhibit
    [one] 1 exhibit
   *[other] { $exhibits } exhibits
 }
cli-profile-saved = Profile saved: { $name }.
cli-key = Certifying key: { $fingerprint } (valid until { $until }).
cli-data = Data: { $folder }
cli-imported = “{ $title }” imported: { $items ->
    [one] 1 item
   *[other] { $items } items
 }, { $acts ->
    [one] 1 act
   *[other] { $acts } acts
 }, { $exhibits ->
    [one] 1 exhibit
   *[other] { $exhibits } exhibits
 }.
cli-client = Client: { $value }
cli-site = Site: { $value }
cli-works = Works: { $value }
cli-price = Contract price: { $value }
cli-dossier = Dossier: { $value }
cli-fingerprint = Fingerprint: { $value }
cli-terms = What is agreed: { $value }
cli-price-effect = Effect on the price: { $value }
cli-balance = Balance: { $value }
cli-items = Items
cli-acts = Acts
cli-exhibits = Exhibits
cli-reserves = Reserves
cli-signatories = Signatories
cli-findings = Still to do
cli-undecided = not decided yet
cli-status-draft = draft
cli-status-issued = issued, to be signed
cli-status-partly_signed = partly signed
cli-status-signed = signed
cli-status-voided = voided
cli-added = { $count ->
    [0] No exhibit added.
    [one] One exhibit added:
   *[other] { $count } exhibits added:
 }
cli-duplicate = { $name } was in the dossier already.
cli-to-sign = { $name } has not signed yet.
cli-exported = Copied to: { $path } ({ $size })
    SHA-256: { $sha256 }
cli-verification = What holds of { $name }:
cli-nothing-found = Nothing found.
cli-journal-head = Last hash: { $head }
