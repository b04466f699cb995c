### Refusals and failures: each sentence says what to do next. Also what an act lacks, the consents and the findings.

## Data
problem-already-open = Sans Réserve is already open on this data folder. Go to the other window, or close it first.
problem-newer-version = These data come from a newer version of Sans Réserve. Update the program to open them: nothing was changed.
sample-title = Chantier Marchand (a sample, in French)
problem-place-missing = The folder of your data is not there: { $folder }. Plug in the disk that it is on, or put the folder back, then try again. If it is elsewhere now, name it with “sans-reserve place FOLDER”. Nothing was made or changed.
problem-place-unreadable = The setting that says where your data are cannot be read: { $note }. Nothing was made or changed.
problem-place-name = The name of this folder cannot be kept. Choose another one.
problem-place-inside = This folder lies in that of the present data ({ $folder }). Choose another one.
problem-place-empty = “{ $folder }” holds no data of Sans Réserve yet. First copy the whole folder { $present } there, with the program closed, then try again. Nothing was changed.
problem-file-newer = “{ $name }” comes from a newer version of Sans Réserve. Update the program to open it: nothing was changed.
problem-damaged = The database is damaged and was not opened. Restore a backup of the data folder; the originals and the issued acts in it can still be read.
problem-store-lost = The database (store.sqlite) is missing or empty, while the data folder still holds: { $files ->
    [0] no act file
    [one] one act file
   *[other] { $files } act files
 }, { $originals ->
    [0] no original
    [one] one original
   *[other] { $originals } originals
 }, { $keys ->
    [0] no key
    [one] one key
   *[other] { $keys } keys
 }. Restore the whole data folder from a backup: nothing was changed.
problem-store = The database refused the operation. Nothing was changed: try again, and restart the program if it happens again.
problem-disk-full = The disk is full. Nothing was changed: make room, then try again.
problem-folder-not-writable = The data folder cannot be written. Check its permissions, then try again.
problem-disk = The disk could not be read or written. Nothing was changed: check that it is connected, then try again.
problem-not-found = This does not exist, or no longer. Go back to the list of job files.
problem-internal = Something unexpected happened. Nothing was changed: try again, and restart the program if it happens again.
problem-call = This request is not understood. Nothing was changed.

## Profile and key
problem-profile-missing = Your company has no name yet. Fill in the profile in the settings first: the key that certifies your acts is made then.
problem-key-unreadable = Your company’s key is missing or cannot be read. Take it in from its copy, or restore the data folder from a backup.
problem-key-gone = Your company’s key ({ $fingerprint }) is gone, though the journal names it. Take it in from the copy that you exported, or restore the data folder from a backup. If you have neither, make another key knowingly: the old one will not have signed that it hands over, and the journal will say so.
problem-key-locked = Your company’s key is protected by a passphrase, which has not been given yet. Open the key with it, then try again; what you wrote is kept.
problem-logo-format = “{ $name }” is not a PNG or JPEG picture that can be read. Choose another picture for the logo.
problem-logo-too-large = “{ $name }” is too large for a logo. Choose a picture of less than { $megabytes } MB.

## Job files
problem-dossier-title = Give the job file a name, for example “Marchand house”.
problem-dossier-issued = This job file holds an issued act: it cannot go to the bin.
problem-item-cited = “{ $name }” stands in an act, an objection, a record or an exhibit: take it out there before removing it from the contract.
problem-objection-cited = This objection is cited by an act: it stays in the job file.
problem-exhibit-cited = Exhibit { $number } is cited by an issued act: it stays in the job file.
problem-annotation-not-a-photo = Exhibit { $number } is not a photo: only photos can be annotated.
problem-annotation-outside = An annotation leaves the photo.
problem-annotation-no-extent = An annotation has no extent: it would not be seen.
problem-annotation-no-text = A text on the photo is empty.
problem-annotation-text = A text on the photo has more than { $limit } characters.
problem-annotation-measure = A measure is not possible: it goes from 0 to { $limit } m, and the length it is taken over is not zero.
problem-annotations-too-many = A photo bears at most { $limit } annotations.
problem-exhibit-altered = The original of exhibit { $number } is missing or was changed in the data folder. Restore it from a backup, or add the original file again.
problem-exhibit-binned = Exhibit { $number } is in the bin. Restore it first.
problem-link-unknown = What the exhibit is to be tied to does not exist in this job file, or no longer.
problem-nothing-to-undo = There is nothing to undo in this job file.
problem-nothing-to-redo = There is nothing to redo in this job file.
problem-undo-stale = This change can be neither undone nor redone: an act, an objection, a record or an exhibit names what would disappear, or a signed act rests on what would change. Change the job file as it is now instead; what is signed changes by an amendment.

## Acts
problem-act-issued = Act { $number } is issued: its content no longer changes. To correct a mistake, issue a rectifying act; to change a price or a date, a written agreement.
problem-act-kind = This act is of another kind than what was to be saved in it.
problem-not-a-reception = Guarantees are computed for an acceptance act only.
problem-no-effect = First give the date of the visit or the effective date: guarantees run from there.
problem-no-rules = The rule set “{ $name }” is not known. Choose another in the contract.
problem-incoherent = What was to be saved contradicts itself: nothing was changed.
detail-item-unknown = The work item is not in the contract, or no longer.
detail-item-twice = The same work item stands there twice.
detail-line-twice = Two decisions are about the same work item.
detail-reserve-unknown = The reserve does not exist, or no longer.
detail-reserve-twice = Two reserves have the same identifier.
detail-objection-unknown = The objection does not exist, or no longer.
detail-signatory-twice = Two signatories have the same identifier.
problem-incomplete = { $count ->
    [one] One thing is missing before the act can be issued.
   *[other] { $count } things are missing before the act can be issued.
 }
problem-changed-meanwhile = The draft changed while its pages were being made. Read it again, then issue it.
problem-characters = The document’s fonts lack some characters. Replace them, then try again.
detail-character = “{ $character }” ({ $code }), in: { $place }
problem-photo-unreadable = A photo of the act could not be read again. Check the exhibits, then try again.
problem-pages = The pages could not be made. Nothing was issued: try again.
problem-not-issued = This act is still a draft. Issue it first.
problem-voided = Act { $number } was voided: it can no longer be signed.
problem-no-signatory = This person is not among the signatories of the act.
problem-already-signed = { $name } has already signed this act.
problem-no-consent = The signature needs the express consent of { $name }: read the text together and tick the box.
problem-ink-empty = The signature is empty. Ask { $name } to sign in the frame.
problem-ink-bad = The drawn signature could not be read. Clear it and try again.
problem-void-signed = The client has already signed act { $number }: it can no longer be voided. To correct a mistake, issue a rectifying act; to change a price or a date, a written agreement.
problem-void-twice = Act { $number } is voided already.
problem-reason-missing = Write why the act is voided: the reason stays with the number.
problem-act-file-missing = The file of act { $number } is no longer in the data folder. Restore it from a backup or from the copy handed over.
problem-act-file-altered = The file of act { $number } is no longer the one that was issued or signed. Restore it from a backup or from the copy handed over.
problem-seal = The signature could not be made. The file is as it was: try again.

## Chosen files
problem-file-missing = “{ $name }” is not there, or no longer.
problem-file-not-allowed = Access to “{ $name }” is denied. Choose another place or check the permissions.
problem-file-is-folder = “{ $name }” is a folder: choose a file.
problem-file-not-regular = “{ $name }” is not an ordinary file: choose a file.
problem-export-inside = This place is inside the data folder of Sans Réserve. Choose another folder for the copy to be handed over.
problem-file-unreadable = “{ $name }” could not be read or written. Check the medium, then try again.
problem-not-a-pdf = “{ $name }” is not a PDF that can be read.
problem-intake-running = Exhibits are already being taken in for this job file. Wait for the end, or stop it.
intake-missing = This file is not there, or no longer.
intake-folder = This is not a file: open the folder and choose the files in it.
intake-unreadable = This file could not be read. Check the card or folder it comes from, then add it again.
intake-disk-full = The disk is full. Make room, then add this file again.
intake-cancelled = Stopped before this file was taken in.
intake-storage = This file could not be copied into the data folder. Add it again.

## What could not be read of a file (more)
fault-picture-damaged = The picture could be read only in part; the original is kept.
fault-no-decoder = This format cannot be shown on this computer; the original is kept.
fault-file-too-large = The file is too big to be shown; the original is kept.
fault-derivative-not-written = The preview could not be saved; it will be made again at the next start.
fault-file-not-readable = The file could not be read again.

## Titles
act-title-reception = Acceptance act
act-title-without-reserve = Acceptance act without reserve
act-title-with-reserves = { $count ->
    [one] Acceptance act with reserve
   *[other] Acceptance act with reserves
}
act-title-refused = Refusal of acceptance
act-title-postponed = Postponement of acceptance
act-title-agreement = Written agreement (amendment)
act-title-agreement-on = Written agreement (amendment): { $subject }
reserve-number = Reserve { $number }
found-reserve = Reserve, { $act }
found-objection = Objection
exhibits-many = { $count ->
    [one] 1 exhibit
   *[other] { $count } exhibits
}
problem-not-a-video = Exhibit { $number } is not a video: no still can be taken from it.
problem-moment-outside = The video of exhibit { $number } is shorter than this moment.
problem-frame-unreadable = The still taken from the video cannot be read.
exhibit-number = Exhibit { $number }

## What is missing before signing
missing-client = Give the client’s name in the job file.
missing-contractor = Give your company’s name in the settings.
missing-items = Add at least one work item to the contract: it is what is accepted.
missing-decision = Choose the client’s decision on the whole: without reserve, with reserves, or refused.
missing-refusal-reasons = Write the reasons of the refusal, in the client’s words.
missing-reserves = Acceptance is given with reserves: write at least one reserve, or choose “without reserve”.
missing-decision-contradicted = Acceptance is said to be without reserve, but a reserve is written or an item is refused: make the decision and the items agree.
missing-reserve-text = Write, in the client’s words, what is wrong (reserve { $number }).
missing-reserve-for-item = “{ $name }” is accepted with reserve: write that reserve.
missing-signatories = Add at least one signatory.
missing-client-signatory = Add the client, or who represents them, to the signatories.
missing-contractor-signatory = Nobody signs for the company: add a signatory, or the seal alone binds it.
missing-signatory-name = Give each signatory a name.
missing-client-absent = The client is noted as absent. An acceptance needs them or a representative: correct the attendance, or agree on a new date.
missing-visit = Say when the visit began.
missing-visit-order = The visit ends before it began: correct the times.
missing-visit-before-works = The visit is dated before the works began: correct one of the two dates, or confirm that it is meant so.
missing-deadline-order = The deadline of reserve { $number } falls before the acceptance: correct it.
missing-retention-too-high = { $number ->
    [500] The retention exceeds 5%, the most that the French law of 16 July 1971 allows: lower the rate. If this contract does not come under it, change the rule in the job file (“Retention, at most”), with its reason, which will be printed.
   *[other] The retention exceeds the highest rate that the rules of this job allow: lower the rate, or change the rule in the job file, with its reason, which will be printed.
}
missing-negative-amount = A sum is negative where it cannot be: correct it.
missing-sum-too-large = A sum of the act exceeds ten billion: check prices and quantities.
missing-item-decision = “{ $name }” has no decision yet: note the client’s, or “not inspected”.
missing-item-not-inspected = “{ $name }” was not inspected: better to look at it together before signing.
missing-reserve-exhibit = Add a photo to reserve { $number }: it will show what it is about.
missing-reserve-deadline = Agree on a deadline for reserve { $number }.
missing-reserve-answer = Answer reserve { $number }: accepted or contested.
missing-contested-reason = Say why reserve { $number } is contested, with facts and photos.
missing-convocation = Note how the client was convened: date, means, proof.
missing-exhibits-outside = { $number ->
    [one] One exhibit of the job file is not in this act. Attach it if it concerns it.
   *[other] { $number } exhibits of the job file are not in this act. Attach those that concern it.
}
missing-exhibit-caption = Say in a few words what exhibit { $number } shows.
missing-agreement-subject = Say in a few words what the agreement is about.
missing-agreement-terms = Write what is agreed.

## Consent of each signatory
consent-who = I, { $name } ({ $capacity }),
consent-read = declare that I have read { $pages ->
    [one] the page
   *[other] the { $pages } pages
 } of act { $number }, whose fingerprint is { $fingerprint }.
consent-read-all = declare that I have read all pages of act { $number }, whose fingerprint is { $fingerprint }.
consent-without-reserve = I accept the works without reserve, on the terms of this act.
consent-with-reserves = I accept the works with the reserves written in it, on the terms of this act.
consent-refused = I refuse acceptance for the reasons written in it.
consent-postponed = I postpone acceptance for the reasons written in it.
consent-agreement = I agree to what is settled in it.
consent-witness = I attest that this act reports what was said and found in my presence.
consent-electronic = I agree to sign it electronically on the contractor’s device, by a simple signature in the sense of Regulation (EU) No 910/2014 (eIDAS), art. 3(10) and art. 25(1).
consent-copy = I receive a copy of the signed act.
signature-note = Simple electronic signature (eIDAS Regulation, art. 3(10) and art. 25(1)): it shows who declared to sign and what was signed; no third party has checked the identity.
session-explanation = Simple signature on the company’s device; name as declared
certification-reason = Pages settled and certified by the contractor
signature-reason = Read and accepted as { $capacity }
signed-by = Signed electronically by { $name }
signed-as = { $capacity }
signed-at = On { $moment }
signed-level = Simple signature, name as declared
certified-by = Certified by { $name }
certified-level = Self-issued seal, no third party

## Actions, for undo and for the journal
undo-step = { $action } ({ $subject })
undone-in = { $what } ({ $subject })
action-save-profile = Profile and settings
action-set-logo = Logo
action-open-sample = Sample job file
action-create-dossier = New job file
action-save-dossier = Change to the job file
action-bin-dossier = Job file moved to the bin
action-restore-dossier = Job file taken out of the bin
action-create-act = New draft
action-save-act = Change to the draft
action-delete-draft = Draft deleted
action-compute-guarantees = Guarantees computed
action-create-objection = New objection
action-save-objection = Change to the objection
action-delete-objection = Objection deleted
action-attach = Exhibit added
action-attach-many = Exhibits added
action-save-exhibit = Change to the exhibit
action-link-exhibit = Exhibit tied
action-annotation-add = Annotation added to the exhibit
action-annotation-change = Annotation of the exhibit changed
action-annotation-remove = Annotation of the exhibit removed
action-link-exhibits = Exhibits tied
action-bin-exhibits = Exhibits moved to the bin
action-bin-exhibit = Exhibit moved to the bin
action-restore-exhibit = Exhibit restored
action-issue = Act issued
action-sign = Act signed
action-void = Act voided
action-export = Copy handed over
action-import = Job file imported
action-undo = Undo
action-redo = Redo

## Verification: named findings, never one verdict
fact-bytes-intact = No signed byte has changed since the last signature.
fact-bytes-changed = The file was changed after it was signed, or is damaged.
fact-no-signature = The file bears no signature.
fact-not-readable = The file is not a PDF that can be read: nothing can be said of it.
fact-too-many-revisions = This PDF was added to more than { $most } times, as no act’s file ever is. It is not examined; nothing can be said of it here.
fact-too-complex = This PDF asks for more work than any file of an act: too many signatures, fields or references. It is not examined; nothing can be said of it here.
fact-encrypted = This PDF is protected by a password: it is not examined. An act never is.
fact-declared-order = { $who } declares having signed on { $moment }, before { $earlier } ({ $before }), whose signature theirs nevertheless covers: one of the two clocks is wrong.
fact-signature-whole = { $who }: the signature covers the whole file.
fact-signature-revision = { $who }: the signature covers all that existed when it was made (version { $revision }).
fact-signature-suspicious = { $who }: the signature does not cover the file as it should: { $what }.
fact-digest-holds = { $who }: what was signed is the same to the byte.
fact-digest-fails = { $who }: what was signed was changed since.
fact-key-holds = { $who }: the signature was made with the key of the certificate inside.
fact-key-fails = { $who }: the signature does not match the certificate inside.
fact-signature-unreadable = { $who }: the signature could not be examined entirely: { $what }.
fact-changes-none = { $who }: nothing was added after this signature.
fact-changes-allowed = { $who }: after this signature, only what it allows was added or changed: { $what }.
fact-changes-forbidden = { $who }: after this signature, the file was changed in a way that it does not allow: { $what }.
fact-change-signatures = { $count ->
    [one] another signature
   *[other] { $count } other signatures
 }
fact-change-fields = { $count ->
    [one] a signature in an invisible field
   *[other] { $count } signatures in invisible fields
 }
fact-change-description = metadata changed
fact-change-validation = validation data (certificates, revocations)
fact-change-version = a newer version of the PDF format declared
fact-change-extensions = extensions of the PDF format declared
fact-certificate-own = { $who }: self-issued certificate. It lets anybody see whether something has changed since the signature; no third party has checked who holds this key. Fingerprint of the certificate: { $fingerprint }.
fact-certificate-ours = { $who }: certificate of this installation of Sans Réserve. It lets anybody see whether something has changed since the signature; no third party has checked who holds this key. Fingerprint of the certificate: { $fingerprint }.
fact-certificate-session = { $who }: simple electronic signature, collected by the company’s program, with a key made for this one signature and destroyed after it. The name is as declared: no third party has checked it. Fingerprint of the certificate: { $fingerprint }.
fact-certificate-alone = { $who }: certificate without a third party, “{ $subject }”, made by the person themselves; nobody has checked this name. Fingerprint of the certificate: { $fingerprint }.
fact-certificate-other = { $who }: certificate “{ $subject }”, not known here, issued by { $issuer }; this program does not judge that authority. Fingerprint of the certificate: { $fingerprint }.
fact-certificate-broken = { $who }: the certificate chain is incomplete or wrong.
fact-certificate-pretended = { $who }: a certificate that comes with it bears the name of an issuer and is none: it did not sign the one that names it, or may not issue any. What the certificate says is worth nothing.
fact-certificate-expired = { $who }: at the declared time, the certificate was not valid.
fact-certified = The contractor certified these pages: only signatures can still be added.
fact-certified-locked = These pages were certified: nothing can be added any more.
fact-certified-unknown = These pages are certified with a certificate that this installation does not know: compare its fingerprint with the one the company gave you. Fingerprint of the certificate: { $fingerprint }.
fact-certified-here = The certification was made with a key of this installation.
fact-certified-elsewhere = This act is known here, but this file bears no intact certification by a key of this installation.
fact-signer-other = { $who }: certificate in this name; the field is that of { $holder }.
fact-signer-near = { $who }: certificate in this name, which is like that of the field, { $holder }, and not the same. Nothing here shows that they are the same person.
fact-signer-stranger = { $who }: beware, this certificate names { $who }, and the field is that of { $holder }. Nothing here shows that they are the same person.
fact-signer-declared = { $who }: certificate in this name; the signature declares another name, { $declared }.
fact-time-declared = { $who }: time declared by the device, { $moment }. No third party attested it.
fact-time-missing = { $who }: the signature does not say when it was made.
fact-consent-kept = { $who }: the consent and the hash of the drawn strokes are inside the signature.
fact-strokes-hold = { $who }: the drawn strokes have the hash written in the signature.
fact-strokes-fail = { $who }: the drawn strokes do not have the hash written in the signature.
fact-field-empty = { $who }: this signature field is still empty.
fact-trailing-bytes = { $count ->
    [one] One unsigned byte follows the last signature.
   *[other] { $count } unsigned bytes follow the last signature.
 }
fact-no-trailing-bytes = Nothing stands outside the signatures.
fact-signature-removed = A signature of an earlier version was removed: { $who }.
fact-certification-broken = The certification that the file names is none of its signatures.
fact-content-holds = The act’s data inside the file have the fingerprint { $fingerprint }: that of act { $number }.
fact-content-fails = The data inside the file do not have the fingerprint of act { $number } kept here.
fact-content-embedded = The data of act { $number } are inside the file; their fingerprint is { $fingerprint }, to be compared with the one at the foot of the pages.
fact-content-missing = The file does not contain the data of an act of Sans Réserve.
fact-content-unreadable = The data inside the file cannot be read, or come from a newer version.
fact-content-newer = The data inside the file come from a newer version of Sans Réserve. Update the program to read them; the signatures are checked all the same.
fact-number-known = Act { $number } is known here: this is version { $revision } recorded in this data folder, to the byte.
fact-number-copy = Act { $number } is known here, but this file is none of the versions recorded in this data folder.
fact-number-unknown = Act { $number } is not known to this data folder.
fact-number-extended = Act { $number } is known here: the file begins with version { $revision } recorded in this data folder, to the byte; the rest was added elsewhere.
fact-number-taken = The number { $number } is that of another act here.
fact-number-differs = This act bears another number here: { $known }, not { $number }.
fact-signed-since = This is an older version of the act; signed since by: { $who }.
fact-act-voided = This act was voided on { $date }. Reason: { $reason }.
fact-data-folder = The data folder could not be consulted: { $reason }
fact-data-folder-empty = Nothing is kept in { $folder }: the file is judged by itself, without what an installation would know beside it.
fact-originals-intact = { $count ->
    [0] No exhibit is kept here.
    [one] The exhibit kept is the same to the byte.
   *[other] The { $count } exhibits kept are the same to the byte.
 }
fact-originals-intact-fails = { $count ->
    [one] An exhibit is missing or was changed: { $names }.
   *[other] { $count } exhibits are missing or were changed: { $names }.
 }
fact-files-intact = { $count ->
    [0] No act has been issued yet.
    [one] The file of the act is the same to the byte.
   *[other] The { $count } files of acts are the same to the byte.
 }
fact-files-intact-fails = { $count ->
    [one] A file of an act is missing or was changed: { $names }.
   *[other] { $count } files of acts are missing or were changed: { $names }.
 }
fact-exhibits-hold = { $count ->
    [0] The act cites no exhibit.
    [one] The exhibit cited is here, the same to the byte.
   *[other] The { $count } exhibits cited are here, the same to the byte.
 }
fact-exhibits-fail = { $count ->
    [one] One exhibit cited is missing here or was changed: { $names }.
   *[other] { $count } exhibits cited are missing here or were changed: { $names }.
 }
fact-journal-unbroken = The journal of this data folder is unbroken, as far as this folder can tell.
fact-journal-broken = The journal of this data folder is broken.
fact-identity-limit = A simple signature or a self-issued seal does not say, by itself, who the person is.
fact-file-kept = This is the file kept at the last signature.
fact-file-not-kept = This is no longer the file kept at the last signature.
journal-holds = { $entries ->
    [0] The journal is empty.
    [one] The journal is unbroken as far as this folder can tell: one entry.
   *[other] The journal is unbroken as far as this folder can tell: { $entries } entries, each following from the one before.
 }
journal-broken-at = The journal does not hold: entry { $entry }, or one before it, is no longer what it was. Nothing proves the order or the content of what stands there.
journal-diverging = { $count ->
    [one] One thing no longer stands as the journal left it.
   *[other] { $count } things no longer stand as the journal left them.
 }

## Limits of the fields
problem-too-long = “{ $field }” has { $count } characters: { $limit } at most. Nothing was saved: shorten this text.
problem-sum-too-large = “{ $field }” leads to a sum of more than ten billion. Nothing was saved: check price and quantity.
problem-quantity-too-large = The quantity exceeds a million. Nothing was saved: check it, or count in a larger unit.
problem-originals = An act has from one to { $limit } originals. Nothing was saved: correct their number.
problem-profile-name = Your company’s name can no longer be empty: your acts and their seal bear it. Write a name.
field-advice = Advice
field-caption = Caption
field-cause = Cause
field-client-words = Client’s words
field-contractor-words = Company’s words
field-criteria = Acceptance criteria
field-description = Description
field-facts = Facts
field-note = Remark
field-part = Part accepted
field-proof = Proof
field-reason = Reason
field-reasons = Reasons of the refusal
field-refusal-reasons = Reasons of the refusal
field-remedy = What is agreed
field-restatement = Restatement
field-terms = Terms
field-text = Proposal
field-what = Document or object handed over
field-works = Nature of the works
field-amount = Amount
field-asked-for = sum asked for by the client
field-claimed = Penalties
field-deposit = Deposit
field-high = Upper end of the estimate
field-low = Lower end of the estimate
field-lump-sum = Lump sum
field-paid = Paid so far
field-price = Price
field-price-effect = Effect on the price
field-unit-price = Unit price
field-company-number = Registration number
field-country = Country
field-email = E-mail
field-holder = Holder
field-insurance-policy = Policy number
field-insurer = Insurer
field-legal-form = Legal form
field-location = Location
field-mediator = Consumer mediator
field-lot = Lot
field-means = Means
field-name = Name
field-originals = Originals
field-phone = Telephone
field-place = Place
field-postal-code = Postal code
field-quantity = Quantity
field-reference = Reference
field-representative = Representative
field-source = Article
field-street = Street
field-subject = Subject
field-title = Name of the job file
field-town = Town
field-trade = Trade
field-unit = Unit
field-vat-number = VAT number
field-device = Device
field-rule-set = Rules
field-other = A field
missing-added-item-name = Give row { $number } of the added work a name.
missing-added-items-price = The added work has a price, but the agreement has no effect on the price: please check.
missing-price-below-nothing = After this agreement the contract price would be negative: check the sum.
missing-date-order = Two dates contradict each other: { $day } falls before { $other }. Please correct one of them.
missing-support-defects = Note at least one defect of the support: where, what, and its measure.
missing-support-defect-what = Say what is seen or measured in row { $number }.
missing-support-consequence = Say what this support would do to the result if work went on like this.
missing-support-choice = The client has not chosen yet: the act will have three boxes to tick.
missing-support-proposal = The client chooses the repair: describe it.
missing-photo = Add a photo: it will show what this is about.
missing-facts = Write down the facts, with their dates.
missing-asked = Say what you ask for, or what will happen next.
missing-answer-by = Say by when you need an answer.
missing-letter-date = Date the letter.
missing-letter-to = Name the addressee.
missing-letter-subject = Write the subject of the letter.
missing-letter-body = Write the text of the letter.
missing-letter-placeholder = The text still waits for “{ $name }”: fill in what stands in brackets, or take it out.
missing-convocation-at = Give the day and hour of the visit.
missing-convocation-order = The visit falls before the date of the letter that convenes it: correct one of the two.
missing-visit-ahead = The visit has not taken place yet: issue the act after it, or correct the date and hour.
missing-completed-before-works = The works would have been completed before they began: correct the day of completion, or the start in the contract.
missing-convocation-after-visit = The convocation is dated after the visit: correct one of the two dates.
missing-postponed-before-visit = The acceptance would be postponed to a day before the visit: correct the new date.
missing-effect-before-works = The acceptance would take effect before the contract or the start of the works: correct the effective date, from which the guarantees run.
missing-release-before-effect = The retention would be released before the acceptance takes effect: correct the day of release.
missing-guarantee-reason = The guarantee on line { $number } does not follow the rules of the contract: say why, or correct its dates.
missing-guarantee-order = The guarantee on line { $number } ends before it starts: correct one of the two dates.
missing-end-before-works = The works would end before they begin: correct the end or the number of days, or the start in the contract.
missing-termination-before-letter = The termination would take effect before the letter that gives notice of it: correct one of the two dates.
missing-repair-before-agreement = The repair would be due before the agreement that provides for it: correct one of the two dates.
missing-lifting-lines = No reserve is dealt with in this lifting: add those that you looked at.
missing-lifting-decision = Reserve { $name } has no decision yet: lifted, lifted in part, or kept.
missing-lifting-done = Say what was done about reserve { $name }.
missing-lifting-order = Reserve { $name }: a date does not fit those of the acceptance and the visit. Please correct it.
missing-lifting-deadline = Agree on a new deadline for reserve { $name }.
missing-lifting-photo = Add a photo after the repair to reserve { $name }.
missing-retention-while-open = The retention would be released while a reserve stays open: make sure the client wants this.
missing-corrects = Choose the act to be corrected.
missing-corrections = Add at least one correction.
missing-correction-reads = Say, in row { $number }, what stands there and what is to be read.
missing-statement-convocation = Note how the client was convened: date, means, proof. Without it the statement proves little.
missing-statement-reasons = Write down the reasons that the client gave, in their own words.
missing-witness = Have a witness or the architect sign: one side’s statement alone weighs little.
missing-termination-ground = Cite the clause or article that allows the contract to be ended.
missing-termination-date = Say from which day the contract ends.
missing-stated-reason = A sum replaces the computed one: say why.
missing-deduction-reason = Days are deducted from the lateness without saying what proves them: write the fact, the day, the exhibit, or remove the deduction.

## Records, objections, copied job files
action-save-record = Records
action-delete-record = Deletion of an entry of the records
action-duplicate-dossier = Copied job file
problem-negative = “{ $field }” cannot be negative. Nothing was saved: write the sum without a minus sign; a price that goes down is agreed in a written agreement.
problem-record-kind = An entry of the records keeps its kind. Delete it, then add another.
problem-record-future = This date has not come yet. Nothing was saved: the records tell what happened, say when it was.
problem-record-done-before = The correction would be done before it was asked for. Nothing was saved: correct one of the two dates.
problem-record-due-unknown = The sum due that this payment pays does not exist, or no longer. Nothing was saved: choose another, or none.
problem-record-no-retention = This act keeps nothing back, or the client has not signed it. Nothing was saved: choose the acceptance act with the retention, or none.
problem-record-about-unknown = What this is about does not exist in this job file, or no longer. Nothing was saved: choose something else, or the whole job.
problem-record-cited = An act cites this entry: it stays in the records. If the act is a draft, take it out of there first.
problem-record-paid = A payment received pays this sum: it stays in the records. Delete that payment first, or detach it.
problem-objection-frozen = An issued act bears this objection: its words, facts, date and kind no longer change. Nothing was saved: write a new objection, or a record.
problem-objection-item = The item chosen is not in the contract, or no longer. Nothing was saved: choose another, or none.
problem-objection-reserve = The reserve chosen does not exist, or no longer. Nothing was saved: choose another, or none.
problem-objection-warning = Only a notice on the support or a notice that was issued can have warned the client. Nothing was saved: issue the act first, or take it away here.
problem-objection-chosen-not-there = The proposal chosen is no longer there. Nothing was saved: choose another, or none.
problem-objection-chosen-and-declined = The client cannot choose a proposal and decline them all. Nothing was saved: keep one of the two.
problem-objection-chosen-before-received = The client’s choice is dated before the objection. Nothing was saved: correct one of the two dates.
problem-objection-confirmed-before-received = The client’s confirmation is dated before the objection. Nothing was saved: correct one of the two dates.
problem-objection-confirmed-before-chosen = The client’s confirmation is dated before their choice. Nothing was saved: correct one of the two dates.
problem-objection-confirmed-and-declined = The client cannot decline every proposal and confirm that it is settled. Nothing was saved: note the proposal chosen, or take the confirmation away.
problem-objection-counter-before-received = The day proposed instead is before the objection. Nothing was saved: correct one of the two dates.
problem-objection-step-before-received = A step is said to be done before the objection. Nothing was saved: correct one of the two dates.
problem-objection-negative-cost = The cost cannot be negative. Nothing was saved: write it without a minus sign, or leave it empty.
missing-reserve-reduction = Reserve no. { $number }: a price reduction is agreed, but the account has none: write it.
missing-estimate-left = The price leaves the range of the estimate and the client was not warned in writing: issue an overrun notice first.
action-split-item = Item split
problem-split-cited = “{ $name }” stands in an act, an objection, a record or an exhibit: it can no longer be split. Add new items instead.
problem-split-no-sum = “{ $name }” has no lump sum to divide: write it first.
problem-split-parts = A lump sum is divided into 2 to { $most } parts: choose a number between the two, and a sum that is not negative.
missing-support-too-late = Reserve { $number }: the notice on the support that it names was issued after the visit, and so warned nobody. Take it away from this reserve, or correct the date of the visit.
missing-support-doubtful = Reserve { $number }: the notice on the support that it names is not signed by the client, or was issued only when the works were done. It hardly shows that the client was warned, and the act lets that be seen.
missing-reserve-kind = Reserve { $number }: its kind is still to be qualified (bad work, missing work, not as agreed, test). The act will not name it.
missing-support-uncited = Reserve { $number }: you contest it, and the notice on the support { $name } speaks of this item. Cite it?
missing-rectification-text = A rectifying act corrects a text, not the accounts of the job file. If the mistake is in a price or a date, draw up a written agreement; if it is in a reserve, say so in an agreement or a lifting.
missing-termination-unwarned = No formal notice and no warning went before this termination. Unless it is urgent, or the contract says otherwise, one is needed that announces the termination (Code civil, art. 1226): send it first, or name the clause that dispenses you from it.
problem-due-paid = This sum has been paid: there is nothing to claim. If a payment was noted by mistake, correct it in the records.
missing-days-too-many = A number of days exceeds ten years: check it.
missing-completed-after-visit = The works would be completed after the visit that receives them: correct one of the two dates.
missing-all-items-refused = Every item is refused: the decision on the whole can only be a refusal. Make the two agree.
missing-reserve-on-accepted = “{ $name }” is accepted without reserve, but a reserve is about it: choose “accepted with reserve”, or take the reserve away.
missing-reductions-too-high = The reductions exceed the price of what is received: check the sums.
missing-penalty-basis = The penalty starts from a price or an end that was not agreed: take those of the contract, or state another sum with its reason.
missing-agreed-ahead = The agreement is dated later than today: correct its date.
missing-end-contradicted = The days added and the new end do not lead to the same day: keep one of the two, or make them agree.
missing-termination-line-too-high = Row { $number }: what was done would be worth more than the agreed price of the item. Check it, or write an agreement.
problem-key-clock = The clock of this computer says { $moment }, but the company’s key is valid from { $from } to { $until }: what is signed now would be found invalid later. Set the clock, then try again. Nothing was changed.
problem-store-older = The database does not know { $files } files that lie with its acts, such as { $name }. If it is older than they are, it would give their numbers again: put the latest database back. If somebody put them there, take them away. Nothing was changed.
missing-contract-dates = The agreed end of the works lies before their start: correct one of the two dates in the job file.
missing-price-differs-from-items = The price of the contract is not the sum of its items: the accounts start from the agreed price, check it in the job file.
missing-price-share = Some accepted items have no price of their own and others are not accepted: state in the accounts the share of the agreed price that belongs to what is accepted.
missing-price-share-too-high = The share stated is more than what is left of the agreed price.
missing-price-missing = The contract has no price, and neither have some of the items received: state the agreed price in the job file, or that of each item.
missing-client-is-contractor = The signatory on the client’s side bears the name of the contractor or of its representative: each signs only for themselves. Correct the name.
missing-statement-present = The statement says that the client was absent, but the attendance notes them as present: make the two agree.
problem-contract-signed = Act { $number } binds both sides on these terms: the price, the currency, the dates, the reference, the rules, the retention, the deposit, the client’s name and the names of items agreed on or accepted no longer change. Nothing was changed: establish a written agreement, or a rectifying act for an error.
problem-negative-sum = A sum or quantity of the job file is negative: correct it. A deduction is written in an agreement.
problem-retention-rate = The retention would take the whole price. Nothing was saved: correct the rate.

missing-date-ahead = A day has not come yet: { $day }. Please correct it: an act tells what has happened.
missing-guarantee-name = Give the guarantee on line { $number } a name, or remove it.
missing-signatory-twice = { $name } is twice among the signatories, in the same capacity: remove one.
missing-penalty-too-high = The penalties exceed the price of the works: correct the sum that is asked.
missing-penalty-unfounded = Nothing says how the penalties are computed: give the facts, or the reason of the sum.
missing-paid-too-much = The sum already paid exceeds the price of the contract: check it, the account will show an overpayment.
missing-reduction-above-item = “{ $name }” is reduced by more than its price: correct the reduction on line { $number }.
missing-reduction-share = The reduction on line { $number } is about more than the whole quantity: correct one of the two quantities.
missing-retention-above-whole = The retention would take the whole price: correct the rate.
missing-nothing-inspected = No item was inspected, and the works are received without reserve: inspect one at least, or correct the decision.
missing-rule-reason = A rule of the contract is changed and nothing says why (line { $number }): correct that in the job file, with the clause or the agreement.
missing-termination-by = Only the client or the contractor can end the contract: correct who does.
missing-negative-days = A number of days is negative where it cannot be: please correct it.
missing-overrun-price = This overrun names no sum: write by how much the price would rise.
missing-added-items-differ = The added items come to another sum than the effect on the price: check both.
missing-remedy-sign = This remedy and its effect on the price contradict each other: a reduction lowers the price, extra work raises it. Correct the sign of the sum, or the kind of remedy.
missing-correction-same = Correction { $number } changes nothing: write what is to be read instead.

## The days that an act speaks of

day-today = today
day-contract-signed = the signature of the contract
day-works-start = the start of the works
day-works-end = the agreed end of the works
day-visit = the visit
day-visit-end = the end of the visit
day-completion = the completion of the works
day-effect = the effect of the acceptance
day-guarantee-start = the start of a guarantee
day-formal-notice = the formal notice
day-delay-counted = the day up to which the delay is counted
day-reception = the acceptance
day-inspection = the inspection of the support
day-answer-by = the day by which an answer is needed
day-letter-dated = the date of the letter
day-appointment = the appointment
day-other-appointment = the other appointment
day-proposed = the new date that is proposed
day-step-due = the day by which a step is due
day-step-done = the day on which a step was done
day-announced-end = the end that is announced
day-termination-effect = the effect of the termination
day-agreed = the date of the agreement
day-new-end = the new end that is agreed

## The agreement and the proposal chosen; the statement; what came before
missing-departs-in-price = The effect on the price is not that of the proposal the client chose. Take its sum, or write why the agreement departs from it.
missing-departs-in-time = The time is not that of the proposal the client chose. Take its days, or write why the agreement departs from it.
missing-departs-in-remedy = The kind of remedy is not that of the proposal the client chose. Take it, or write why the agreement departs from it.
missing-statement-signed = “Act shown and not signed”: { $name } was signed by the client, there is no refusal to state. Choose another act, or none.
missing-statement-not-present = The statement says that the client would not sign, and the list of those present does not count them. Correct their presence, or the cause of the statement.
missing-untimely = Another act came first: this one cannot be issued any more.
day-refused-visit = the visit at which acceptance was refused
day-objection-received = the day the objection was received
missing-refused-though-accepted = Acceptance is refused, and every item is accepted: check the decisions, or the decision on the whole.
problem-vat-rate = The rate of VAT exceeds 100 %: check it.
problem-vat-not-applicable = A rate of VAT is stated, and the contract says that VAT does not apply: remove one of the two.
missing-termination-all-received = All works are received already ({ $name }): a termination ends nothing any more. A letter is enough to close.

# What undoing takes back, by the field that changed: undone-<thing>-<field>.
undone-dossier-title = Name of the job file
undone-dossier-works = Nature of the works
undone-dossier-site = Address of the site
undone-dossier-client = The client’s details
undone-dossier-client-name = The client’s name
undone-dossier-client-address = The client’s address
undone-dossier-architect = Architect
undone-dossier-contract = Contract
undone-dossier-contract-reference = Reference of the quote
undone-dossier-contract-signed_on = Date of the contract
undone-dossier-contract-price_kind = Kind of price
undone-dossier-contract-price = Price of the contract
undone-dossier-contract-currency = Currency
undone-dossier-contract-tax = Whether prices include tax
undone-dossier-contract-vat = Rate of VAT
undone-dossier-contract-deposit = Deposit
undone-dossier-contract-starts_on = Start of the works
undone-dossier-contract-ends_on = Agreed end of the works
undone-dossier-contract-retention = Retention
undone-dossier-contract-rule_set = Rule set
undone-dossier-contract-rules = Agreed rules
undone-dossier-contract-terms = Terms of the contract
undone-dossier-contract-hours = Hours on site
undone-dossier-language = Language of the documents
undone-dossier-items = Item “{ $name }”
undone-dossier-items-added = Item added: “{ $name }”
undone-dossier-items-removed = Item deleted: “{ $name }”
undone-dossier-items-moved = Order of the items
undone-dossier-items-name = Name of the item “{ $name }”
undone-dossier-items-description = Description of “{ $name }”
undone-dossier-items-location = Place of “{ $name }”
undone-dossier-items-lot = Lot of “{ $name }”
undone-dossier-items-quantity = Quantity of “{ $name }”
undone-dossier-items-unit = Unit of “{ $name }”
undone-dossier-items-unit_price = Unit price of “{ $name }”
undone-dossier-items-lump_sum = Price of “{ $name }”
undone-dossier-items-criteria = Criteria of “{ $name }”
undone-dossier-items-sample = Sample of “{ $name }”
undone-act-visit = Visit
undone-act-visit-started = Date of the visit
undone-act-visit-ended = End of the visit
undone-act-visit-place = Place of the visit
undone-act-attendance = People present
undone-act-signatories = Signatories
undone-act-originals = Number of originals
undone-act-lines = Line of “{ $name }”
undone-act-lines-decision = Decision on “{ $name }”
undone-act-lines-note = Note on “{ $name }”
undone-act-lines-done = Repair found: “{ $name }”
undone-act-lines-client_words = The client’s words: “{ $name }”
undone-act-reserves = Reserve { $rank }
undone-act-reserves-added = Reserve { $rank } added
undone-act-reserves-removed = Reserve { $rank } deleted
undone-act-reserves-moved = Order of the reserves
undone-act-reserves-kind = Reserve { $rank }: kind
undone-act-reserves-place = Reserve { $rank }: place
undone-act-reserves-client_words = Reserve { $rank }: the client’s words
undone-act-reserves-answer = Reserve { $rank }: accepted or contested
undone-act-reserves-contractor_words = Reserve { $rank }: the contractor’s answer
undone-act-reserves-cause = Reserve { $rank }: cause
undone-act-reserves-support_notice = Reserve { $rank }: notice on the support
undone-act-reserves-answerable = Reserve { $rank }: who answers for it
undone-act-reserves-remedy = Reserve { $rank }: remedy
undone-act-reserves-remedy_kind = Reserve { $rank }: remedy
undone-act-reserves-deadline = Reserve { $rank }: deadline
undone-act-decision = Decision on the acceptance
undone-act-effective_on = Date of effect
undone-act-completed_on = Date of completion
undone-act-scope = Scope of the acceptance
undone-act-convocation = Convocation
undone-act-handed_over = Handed to the client
undone-act-advice = Advice given
undone-act-guarantees = Guarantees
undone-act-money = Money
undone-act-money-paid = Sums received
undone-act-money-retention = Retention
undone-act-money-penalties = Penalties
undone-act-money-reductions = Price reductions
undone-act-subject = Subject
undone-act-facts = Facts
undone-act-cause = Cause
undone-act-consequence = Consequence
undone-act-asked = What the client is asked
undone-act-proposal = Proposal
undone-act-choice = The client’s choice
undone-act-client_words = The client’s words
undone-act-defects = Defects of the support
undone-act-inspected_on = Date of the inspection
undone-act-items = Items concerned
undone-act-added = Added items
undone-act-price_effect = Effect on the price
undone-act-days_effect = Effect on the time
undone-act-new_end = New end of the works
undone-act-announced_end = Announced end
undone-act-answer_by = Answer expected
undone-act-repair_price = Price of the repair
undone-act-repair_days = Days for the repair
undone-act-terms = Text of the agreement
undone-act-remedy = Agreed remedy
undone-act-agreed_on = Date of the agreement
undone-act-steps = Steps
undone-act-sending = Sending
undone-act-body = Text
undone-act-to_name = Addressee
undone-act-to_address = Address of the addressee
undone-act-enclosures = Enclosures
undone-act-agenda = Agenda
undone-act-at = Date called for
undone-act-or_at = Other date
undone-act-place = Place
undone-act-remarks = Remarks
undone-act-retention_released = Release of the retention
undone-act-reason = Reason
undone-act-corrections = Corrections
undone-act-ground = Ground
undone-act-paid = Sums received
undone-act-adjustments = Adjustments
undone-objection-received_on = Date of the objection
undone-objection-item = Item of the objection
undone-objection-client_words = The client’s words
undone-objection-contractor_words = The contractor’s answer
undone-objection-facts = Facts found
undone-objection-restatement = Restatement
undone-objection-restatement_confirmed = Restatement confirmed or not
undone-objection-cause = Cause of the objection
undone-objection-proposals = Proposals
undone-objection-chosen = Chosen proposal
undone-objection-deadline = Deadline asked for
undone-objection-steps = Steps of the objection
undone-objection-confirmed_on = The client’s confirmation
undone-objection-feedback = The client’s last word
undone-objection-cost = Cost
undone-objection-state = State of the objection
undone-exhibit-caption = Caption of the exhibit
undone-unnamed = unnamed
problem-undo-intake = Exhibits are still coming in: wait until all are there, or stop adding them, then undo.
