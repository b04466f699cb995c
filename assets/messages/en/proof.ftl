### Proof: signatures, timestamps, paper, files that came back, bundles, keys.

## What each signature is worth

proof-manner-drawn = Drawn on the screen
proof-manner-certificate = With their own certificate
proof-manner-elsewhere = In a PDF reader, with their own certificate
proof-manner-paper = By hand, on paper, as stated by the company
proof-law-drawn = Simple electronic signature (eIDAS Regulation, art. 3(10) and art. 25(1)). It shows who declared to sign, what was read and accepted, and that nothing has changed since. It does not prove identity: no third party has checked it.
proof-law-certificate = The certificate names { $subject }; its stated issuer is { $issuer }. The signature is advanced or qualified (eIDAS Regulation, art. 26 and 28) if that certificate is: its issuer answers for it, and this program has not asked them.
proof-law-self-made = The certificate, naming { $subject }, was issued by no third party. The signature shows that nothing has changed since; it does not prove identity.
proof-other-name = Beware: this certificate names { $subject }, and the field is that of { $name }. Nothing here shows that they are the same person.
proof-near-name = Beware: this certificate names { $subject }, and the field is that of { $name }. The names are alike and not the same; nothing here shows that they are the same person.
proof-law-paper = Handwritten signature (French Civil Code, art. 1366 and 1367) on the printed pages, as stated by the company: this program recognises no signature. The proof is the paper copy: keep it.
proof-declared = Declared time: { $moment }, by the company’s device.
proof-declared-elsewhere = Declared time: { $moment }, by the signatory’s device.
proof-declared-bound = Bound on { $moment }. The time that the file declares cannot be right here: it lies before the act, or after the binding. The verification shows it.
proof-bound = Bound here on { $moment }.
proof-declared-paper = Signed on { $date }, as stated by the company.
proof-proven = Existed before { $moment }: the timestamp of { $authority } says so.
proof-timestamp = Timestamp of { $authority }: this file existed before { $moment }. Added on { $added }.
proof-timestamp-apart = Timestamp by { $authority }: this file existed before { $moment }. Added on { $added }, by the clock of this computer: one of the two is wrong.
proof-authority-unknown = No trusted certificate is given for this authority: it names itself, and the time is worth what it is worth.
proof-waiting = No timestamp: the times are those of the devices. One can be asked for later, without changing anything in the act.
proof-paper-pages = { $count ->
    [0] No page recognised by its QR code: it is you who say that this paper is this act.
    [one] Page recognised: { $pages }.
   *[other] Pages recognised: { $pages }.
}
proof-paper-missing = { $count ->
    [one] Page missing from the scan: { $pages }.
   *[other] Pages missing from the scan: { $pages }.
}
proof-paper-limit = A scan by itself proves only what the paper proves. Keep the original.
proof-paper-nobody = Nobody is named as having signed it.
proof-beside = { $name }: came back on { $moment }, signed on an earlier version of this file. It is kept beside, and is worth the same.


## A PDF that came back

action-bind-returned = File that came back bound to the act
returned-no-pdf = This file is not a PDF that can be read, or it is damaged. Ask for the file itself to be sent again.
returned-no-act = There is no act in this PDF. An act that was “printed to PDF” or saved by other software loses its signatures and its data: ask for the file itself, or, if the pages were signed by hand, bind them as paper.
returned-too-complex = This PDF was continued far more often than any file of an act, or asks for too much work: it is not examined. Ask for the file as it was signed.
returned-unreadable = The act in this PDF cannot be read: it is damaged, or comes from a newer version of the program.
returned-newer = The act in this PDF comes from a newer version of Sans Réserve. Update the program to take it back; nothing was changed.
returned-same = This is the file of act { $number } as it is here, to the byte. Nobody added anything.
returned-bound-already = This file is bound to act { $number } already.
returned-earlier = This is version { $revision } of act { $number }, to the byte; the latest is version { $latest }. Nobody added anything.
returned-goes-on = This is the latest version of act { $number }, with what was signed since. Nothing else was changed in it. Once bound to the act, this file is its next version.
returned-beside = This is an earlier version of act { $number }, with what was signed since; here, the act went on meanwhile. Nothing else was changed in it. This file will be kept beside: its signatures are on the same pages, but are to be read in that file.
returned-nothing-signed = This is the file of act { $number }, with additions that are allowed, but nobody signed it since: there is nothing to bind.
returned-voided = Act { $number } was voided: nothing can be bound to it any more.
returned-altered = This file comes from act { $number }, but its bytes were changed. It is refused; ask for the file as it was signed.
returned-altered-pages = { $count ->
    [one] Page { $pages } of act { $number } was changed since its certification. This file is refused.
   *[other] Pages { $pages } of act { $number } were changed since its certification. This file is refused.
}
returned-altered-stamp = A visible signature was put on a page of act { $number }, outside the fields kept for the signatories: it can cover what is written there. This file is refused; ask for it to be signed in the field kept for that.
returned-altered-tree = Pages of act { $number } were added, taken out or moved since its certification. This file is refused.
returned-altered-content = Data attached to act { $number } were changed since its certification. This file is refused.
returned-altered-fields = A field or a signature of act { $number } was changed after it was signed. This file is refused.
returned-altered-otherwise = The file of act { $number } was changed in a way that its certification does not allow, or what was added to it is damaged. This file is refused.
returned-forged = This file bears the number { $number } and passes for an act from here, but it was not certified with a key of this installation. It is refused.
returned-forged-unsigned = This file bears the number { $number } and passes for an act from here, but has no certification. It is refused.
returned-forged-number = This file bears the number { $number } and the name of your company, but the act of that number is another. It is refused.
returned-foreign = This is act { $number } of { $contractor }, which was not issued here. It cannot be bound; you can open it for reading.
returned-lost = Act { $number } was certified with a key of this installation, but this data folder does not know it: it may have been restored from an older copy. Keep this file.
returned-since-signed = { $who } signed. Certificate in the name of { $subject }, stated issuer: { $issuer }.
returned-since-other-name = The field of { $who } is signed with a certificate in the name of { $subject }, stated issuer: { $issuer }. By binding this file you confirm that this is the signature of { $who }.
returned-since-near-name = The field of { $who } is signed with a certificate in the name of { $subject }, whose stated issuer is { $issuer }. The names are alike and not the same: by binding this file you confirm that it is the signature of { $who }.
returned-since-pretended = The field of { $who } is signed with a certificate in the name of { $subject } that names { $issuer } as its issuer; but the certificate that comes with it under that name did not sign it, or may not issue any. What such a certificate says is worth nothing: the file is refused.
returned-since-already = { $who } signed in this file as well; their signature is recorded already. Certificate in the name of { $subject }, stated issuer: { $issuer }.
returned-since-already-other = { $who } has already signed this act, and this file bears, in the same field, a signature with a certificate in the name of { $subject }, stated issuer: { $issuer }: the file is refused. Ask { $who } for the file signed in their own name, or keep this one apart.
returned-since-other-field = A signature in a field that another program added, in the name of { $subject }, stated issuer: { $issuer }. It is kept, but counts for none of the act’s signatories.
returned-since-own = The field of { $who } is signed in the name of { $subject }, which is the company’s. That cannot count as the signature of { $who }: the file is refused.
returned-since-own-key = The field of { $who } is signed with a key of this installation that these data do not know. The signature was not drawn there as this program does it for this act: it cannot count as that of { $who }. The file is not bound; keep it, it can be verified by itself.
returned-since-forgotten = { $who } signed here, on the screen, but these data no longer know of it: they were put back to an older state, or changed. Consent and strokes are in the file; by binding it you take this signature into the act again.
returned-since-forgotten-beside = { $who } signed here, on the screen, but these data no longer know of it: they were put back to an older state, or changed, and the act went on since. This file can be kept beside; its signature is not taken into the act: let { $who } sign again.
returned-encrypted = This file is protected by a password or encrypted: it can be neither verified nor bound, and is no archival file (PDF/A) any more. Ask for it without protection.
returned-since-timestamp = Timestamp by { $authority }: this file existed before { $moment }.
problem-file-changing = The file “{ $name }” changes while it is read. Try again once it no longer does.
fact-number-forgotten = The file begins with version { $revision } of act { $number } as recorded here, to the byte, and goes on with a signature made by a key of this installation that these data do not know as it stands: they were put back to an older state, or changed, or this file was altered afterwards.
fact-signature-other-act = { $who }: this signature names another act, { $act }. It is not of this one.
fact-signed-in-other = The version of this act recorded here also bears, outside of this file, the signature of: { $who }.
fact-number-beside = Act { $number } is known here: this file came back and was bound to it; it goes on from version { $revision } recorded in this data folder, to the byte.
fact-signed-on-paper = { $count ->
    [one] By the company’s account, signed by hand, on paper, outside this file: { $who }. Only the paper original shows it.
   *[other] By the company’s account, signed by hand, on paper, outside this file, by: { $who }. Only the paper original shows it.
}
fact-signed-beside = { $count ->
    [one] Signed in a file that came back and is kept beside this one: { $who }.
   *[other] Signed in files that came back and are kept beside this one, by: { $who }.
}

## Paper

action-bind-paper = Paper original bound to the act
paper-caption = { $count ->
    [0] Paper bound to { $number } as its original, as stated by the company
    [one] Paper of { $number }, page { $pages } by its code
   *[other] Paper of { $number }, pages { $pages } by their codes
}
paper-sheet-page = Page { $page } of the act, by its code.
paper-sheet-again = Page { $page } of the act, by its code, once more.
paper-sheet-no-page = This act; the code that says the page could not be read.
paper-sheet-other = The code is that of { $number }: this is not a page of this act.
paper-sheet-content = The code has the number of the act, but the fingerprint of other content: a printed draft, or a forgery.
paper-sheet-strange = A QR code that is not of an act.
paper-sheet-unmarked = No QR code found. Take the whole page again, well lit and sharp; the code is at the lower left.
paper-sheet-format = Neither a photo nor a PDF: this file cannot be read.
paper-sheet-no-picture = This page of the PDF is not a scan: there is no picture in it.
paper-sheet-packing = The picture of this page is coded in a way that is not read here. Scan it as JPEG, or photograph it.
paper-sheet-long = This page took too long. Scan it smaller, or photograph it.
paper-sheet-damaged = The picture is damaged, protected by a password or too large.
paper-no-act = No act from here was recognised. Choose the act whose pages these are, or take them again.
paper-voided = This act was voided: nothing can be bound to it any more.
paper-none-recognised = No page was recognised by its QR code: if you bind them, it is you alone who say that this paper is this act.
paper-missing = { $count ->
    [one] Page { $pages } is missing.
   *[other] Pages { $pages } are missing.
}
paper-signatures-missing = { $count ->
    [one] Page { $pages }, where one signs, is not among them: nothing shows who signed.
   *[other] Pages { $pages }, where one signs, are not among them: nothing shows who signed there.
}
paper-other-act = “{ $name }”, page { $place }, is a page of { $other } and not of { $number }. Nothing is bound while it is there.
paper-other-content = “{ $name }”, page { $place }, has the number { $number }, but the fingerprint of other content: a printed draft, or a forgery. Nothing is bound while it is there.
paper-code-only = Only the code of each page was read. Neither the text nor the signatures were looked at: compare them yourself.
paper-bound-already = These files are already bound to this act as its paper; they are kept with it once.
problem-paper-empty = Choose at least one photo or scan.
problem-paper-many = { $most } files at most at a time.
problem-paper-before-issue = Act { $number } had not been issued on that day: its paper cannot have been signed before.
problem-paper-future = The day of the signature lies ahead.
problem-paper-incomplete = Pages of this act are missing, or were not recognised. Nothing is bound until you confirm that you bind them as they are.
problem-paper-bound-already = These files are already bound to this act as its paper: there is nothing to add.
problem-paper-nobody = Say who signed this paper by hand. While somebody is still to sign, paper with no named signatory is not bound as an original; it can be added to the exhibits.

## Evidence bundles

action-export-bundle = Evidence bundle handed over
action-open-bundle = Evidence bundle opened
bundle-file = Evidence { $title } { $date }
problem-bundle-unreadable = “{ $name }” is not an evidence bundle of Sans Réserve, or it is damaged.
problem-bundle-too-many = “{ $name }” holds more than { $most } files. It is not opened.
problem-bundle-twice = “{ $name }” holds two files of the same name: which of them counts cannot be told. It is not opened.
problem-bundle-bomb = “{ $name }” would unpack to far more than it can honestly hold. It is not opened.
problem-bundle-encrypted = “{ $name }” is encrypted. Unpack it with its password and zip it again without one, or ask for it without a password.
problem-bundle-closed = This bundle is closed. Open its file again.
problem-bundle-read-only = An opened bundle is read-only: nothing in it can be changed.
problem-bundle-contradicts = What this bundle says contradicts itself. It is not opened; its facts are told by the verification.
problem-bundle-no-act = “{ $name }” carries no act of Sans Réserve that can be opened.
problem-bundle-draft = “{ $name }” shows a draft: it was never issued, and proves nothing.
fact-about = { $name }: { $message }
fact-bundle-seal-holds = The list of the files (SHA256SUMS) is sealed, and has not changed by a single character since.
fact-bundle-seal-fails = The list of the files (SHA256SUMS) is not the one that was sealed: it was changed, or the seal was.
fact-bundle-seal-missing = The list of the files or its seal is missing: nothing shows that this bundle is as it was made.
fact-bundle-key-ours = It was sealed with a key of this installation.
fact-bundle-key-other = It was sealed with a key of which a certificate made by its holder says: { $who }. No third party checked that name. Compare the key’s fingerprint with the one printed on the acts: { $fingerprint }
fact-bundle-key-broken = The certificate of the seal ({ $who }) leads to no root: nothing shows where it comes from.
fact-bundle-made = Bundle made on { $moment }, by the clock of the device that made it.
fact-bundle-files-hold = { $count ->
    [one] The listed file is there, to the byte.
   *[other] All { $count } listed files are there, to the byte.
}
fact-bundle-files-changed = { $count ->
    [one] This file is not the one on the list: { $names }
   *[other] These { $count } files are not those on the list: { $names }
}
fact-bundle-files-missing = { $count ->
    [one] This listed file is missing: { $names }
   *[other] These { $count } listed files are missing: { $names }
}
fact-bundle-files-extra = { $count ->
    [one] This file is not on the list; it was added: { $names }
   *[other] These { $count } files are not on the list; they were added: { $names }
}
fact-bundle-names = { $count ->
    [one] This name is none that the program gives, and may lead out of the bundle; the file was not unpacked: { $names }
   *[other] These { $count } names are none that the program gives, and may lead out of the bundle; the files were not unpacked: { $names }
}
fact-bundle-list-missing = The list of the files (SHA256SUMS) cannot be read.
fact-bundle-manifest-holds = The list for machines (manifest.json) names the same files.
fact-bundle-manifest-fails = The list for machines (manifest.json) cannot be read, or names other files than the sealed list.
fact-bundle-dossier-fails = What the bundle tells of the job file (dossier.json) cannot be read: the acts can only be looked at one by one.
fact-bundle-newer = What the bundle tells of the job file (dossier.json) comes from a newer version of Sans Réserve. Update the program to read it; the acts can be looked at one by one.
fact-bundle-act-missing = The file of this act is missing.
fact-bundle-act-as-sealed = What is shown of this act is what its sealed file says, word for word.
fact-bundle-act-otherwise = What is shown of this act is not what its sealed file says. The sealed file counts.
fact-bundle-act-revisions = { $count ->
    [one] The file is the one that was recorded, to the byte.
   *[other] The file holds all { $count } recorded revisions, to the byte.
}
fact-bundle-act-other-file = The file is not the one that was recorded.
fact-bundle-act-no-signatures = No signatory’s signature is shown as borne by the file, and it bears none.
fact-bundle-act-signatures = The signatures shown are those that the file bears.
fact-bundle-act-other-signatures = The signatures shown are not those that the file bears. The file counts.
fact-bundle-acts-untold = { $count ->
    [one] This act lies in the bundle or is named there, and is not shown with its content: { $names }
   *[other] These { $count } acts lie in the bundle or are named there, and are not shown with their content: { $names }
}
fact-bundle-same-key = The acts were certified by the same installation that sealed the list.
fact-bundle-handed-over = Certified with an earlier key, which signed that it handed over to the one that sealed the list: { $names }
fact-bundle-other-key = Not certified by the key that sealed the list: { $names }. Nothing signed ties the two keys: either the first was lost and could not sign that it hands over, which the company can show by its journal and by the copies handed out at the time; or somebody else made this list.
fact-bundle-originals-hold = { $count ->
    [0] The job file names no original.
    [one] The original of the exhibit is there, to the byte.
   *[other] The originals of all { $count } exhibits are there, to the byte.
}
fact-bundle-originals-fail = { $count ->
    [one] This original is missing or is not the one that the job file and the sealed acts name: { $names }
   *[other] These { $count } originals are missing or are not those that the job file and the sealed acts name: { $names }
}
fact-bundle-journal-holds = The journal is unbroken: each of its { $count } entries follows from the one before, up to the last one sealed. { $hidden ->
    [0] All of them are shown.
    [one] One, of other job files, is shown by its hash alone.
   *[other] { $hidden }, of other job files, are shown by their hashes alone.
}
fact-bundle-journal-partly = The journal has { $count } entries, of which { $hidden }, of other job files, are shown by their hash alone. The entries that are shown follow from the one before, and the last one is sealed. But a hash alone does not show what it follows from: what stands before it is held by the seal of the list alone, and by the acts certified or signed since.
fact-bundle-journal-broken = The journal is broken at entry { $entry }: it does not follow from the one before.
fact-bundle-journal-anew = The journal was written anew: it is not the one that stood when { $names } was issued.
fact-bundle-journal-end = The journal does not end where the bundle says that it ended: it was cut, or went on.
fact-bundle-journal-unsealed = The journal is unbroken: each of its { $count } entries follows from the one before. But nothing seals the last one: all of it may have been made anew.
fact-bundle-journal-missing = The journal is missing.
fact-bundle-journal-agrees = What is shown of the job file is what the journal left.
fact-bundle-journal-differs = { $count ->
    [one] This is shown otherwise than the journal left it: { $names }
   *[other] These { $count } are shown otherwise than the journal left them: { $names }
}
fact-bundle-left-out = { $count ->
    [one] When the bundle was made, this was already missing or altered, and was left out: { $names }
   *[other] When the bundle was made, these { $count } were already missing or altered, and were left out: { $names }
}
fact-bundle-limits = A bundle shows that nothing was changed since it was sealed. It does not show who holds the key, nor that what was written in it is true, nor what was never written down.
fact-acts-signed = { $count ->
    [one] The file of the act bears the certification of a key of this installation, and each of its signatures holds.
   *[other] The { $count } files of acts bear the certification of a key of this installation, and each of their signatures holds.
}
fact-acts-signed-fails = { $count ->
    [one] In this file of an act the certification is of no key known here, or a signature does not hold: { $names }
   *[other] In these { $count } files of acts the certification is of no key known here, or a signature does not hold: { $names }
}
fact-acts-recorded = { $count ->
    [one] The act recorded here is the one of its certified file, signed by the same people.
   *[other] The acts recorded here are those of their { $count } certified files, signed by the same people.
}
fact-acts-recorded-fails = { $count ->
    [one] What is recorded here of this act is not what its certified file says, or others signed it: { $names }
   *[other] What is recorded here of { $count } acts is not what their certified files say, or others signed them: { $names }
}
fact-acts-journal = { $count ->
    [one] The journal is the one that the signature made here knew.
   *[other] The journal is the one that the { $count } signatures made here knew, each when it was made.
}
fact-acts-journal-fails = { $count ->
    [one] The journal is not the one that the signatures of this file knew: it was rewritten or cut. { $names }
   *[other] The journal is not the one that the signatures of these { $count } files knew: it was rewritten or cut. { $names }
}
fact-acts-journal-since = { $count ->
    [one] The signatures hold the journal up to entry { $entry }. The one after it is held by no signed file yet: whoever has these data can make it anew.
   *[other] The signatures hold the journal up to entry { $entry }. The { $count } after it are held by no signed file yet: whoever has these data can make them anew.
}
fact-journal-since-act = { $count ->
    [one] The signatures of this file hold the journal up to entry { $entry }. Entry { $next }, which follows, is not held by it: whoever has these data can make it anew, unless a file signed since holds it.
   *[other] The signatures of this file hold the journal up to entry { $entry }. From entry { $next } on, the { $count } that follow are not held by it: whoever has these data can make them anew, unless a file signed since holds them.
}
fact-journal-since-dossier = { $count ->
    [one] The signatures of this job file’s acts hold the journal up to entry { $entry }. Entry { $next }, which follows, is held by none of them: whoever has these data can make it anew, unless an act of another job file holds it.
   *[other] The signatures of this job file’s acts hold the journal up to entry { $entry }. From entry { $next } on, the { $count } that follow are held by none of them: whoever has these data can make them anew, unless an act of another job file holds them.
}
fact-acts-journal-unknown = No signature that can be recognised here as made here tells where the journal stood: either the certificates of this installation are missing, or the files come from an earlier version of the program. The journal cannot be held against them.
fact-put-aside = { $count ->
    [one] One file was put aside (folder “unacknowledged”) because the journal did not know it: it is left over from a sudden stop, or from data newer than these. Verify it by itself: { $names }
   *[other] { $count } files were put aside (folder “unacknowledged”) because the journal did not know them: they are left over from a sudden stop, or from data newer than these. Verify them by themselves: { $names }
}
fact-nothing-unknown = Nothing lies among the acts and originals that the journal does not know of.
fact-nothing-unknown-fails = { $count ->
    [one] This lies among the acts and originals, and the journal does not know of it: { $names }
   *[other] These { $count } lie among the acts and originals, and the journal does not know of them: { $names }
}

## How to verify a bundle without this program

manual-language = English
manual-title = How to verify this bundle: { $title }
manual-made = Made by { $contractor } on { $moment } with Sans Réserve. This program is not needed to verify it: every command below is a public tool (sha256sum, openssl, and pdfsig and pdfdetach of poppler-utils). On macOS, “shasum -a 256” stands for “sha256sum”.
manual-what = It holds the sealed acts (folder acts: the last state of each file, which contains every earlier one to the byte), the originals of the exhibits (originals), whole: what is blurred on the photos of an act is not blurred here, the job file as a whole for machines (dossier.json, drafts and notes included), its journal (journal.jsonl), and the certificates of the keys (certificates).
manual-where = Unpack the zip into an empty folder, open a terminal there, and type the commands as they stand.
manual-left-out = Already missing or altered when the bundle was made, and left out: { $names }
manual-files = Are all files there, unchanged?
manual-files-answer = Every line has to end with “OK”. Then each file is, to the byte, the one on the list SHA256SUMS.
manual-files-not = This alone does not show that the list is the original one: whoever changes a file can change the list too. That is the next question.
manual-seal = Is the list the one that the company sealed?
manual-seal-answer = The first command has to say “CMS Verification successful”: the list has not changed since it was sealed with the key whose certificate it writes to signer.pem. The second one shows that certificate’s fingerprint, which has to be { $fingerprint } (with or without colons): the one printed at the end of each act that was certified with this key.
manual-seal-not = The company made this certificate itself: no third party vouches for the name in it. What ties the key to the company are the acts: the client holds copies that bear the same fingerprint, signed at the time.
manual-keys = Were acts certified with an earlier key?
manual-keys-answer = The earlier keys bear the fingerprints { $former }: one of them is printed at the end of each act that it certified. Each command shows what the key that went has signed: to which key it passes (“to”), when and why. It has to say “CMS Verification successful”.
manual-keys-not = A key whose passphrase was lost could sign nothing: the journal alone says which one followed it.
manual-lost = Was an earlier key lost?
manual-lost-answer = Yes, as the company’s journal says: each line above gives the fingerprint of a key that did not sign that it hands over, because its passphrase or the key itself was lost. It is the one printed at the end of each act that it certified, and that “pdfsig -dump” followed by “openssl pkcs7 -inform DER -print_certs” shows.
manual-lost-not = Nothing signed ties that key to the one that sealed the list. Compare its fingerprint with that of the copies handed out at the time: if it stands there, the same key certified these acts; for the rest there is only the company’s word.
manual-acts = Are the acts intact, and who signed them?
manual-acts-answer = For each signature, “Signature is Valid.” means that not one signed byte has changed. pdfsig lists them in an order of its own: the one of the field “seal” (“Signature Field Name”) is the company’s certification, wherever it stands; the others are the signatories’ own, each over everything before it. A field “Timestamp1”, “Timestamp2”… is a timestamp: pdfsig cannot judge it, says “Signature has not yet been verified.” and gives it a time in 1970; see the question about times. “Not total document signed” only says that others signed later. Compare each “Signer Certificate Common Name” with the name at the field on the page of signatures: the signature must be that person’s.
manual-acts-not = “Certificate issuer is unknown.” or “Certificate issuer isn't Trusted.” is what a self-issued certificate shows. A signature drawn on the screen does not prove who drew it. The time of a signature (“Signing Time”) is that of the device, unless a timestamp confirms it.
manual-content = Is the content that machines read the one that was sealed?
manual-content-answer = Each command takes the act’s content out of its sealed file and computes its fingerprint. It has to be the one on the line below the command, whose first 16 digits stand at the foot of each page. The same text stands in dossier.json, under “content”. The exhibits’ hashes stand in it: they have to be those of the files in the folder originals.
manual-content-not = It does not show that what was written is true: only that it was written, and not changed since.
manual-times = Which times did a third party confirm?
manual-times-answer = For each token, the first command shows its time (“Time stamp”, universal time) and what it is for (“Message data”), the second one the name of the authority whose certificate signed it. The third one computes, from the file of the act, the fingerprint of what the token covers: it has to be that of “Message data”, which writes it in groups of two.
manual-times-not = A token shows that the file existed before that time, not when exactly it was made. These commands read the token and judge neither its signature nor the authority; “openssl ts -verify -token_in -in TOKEN -digest FINGERPRINT -CAfile AUTHORITY.pem” does, with the root certificate that this authority publishes, and has to say “Verification: OK”.
manual-journal = Is the journal unbroken?
manual-journal-answer = No line may say “BROKEN”, and the last one has to end with { $head }. Each line of journal.jsonl is an entry whose SHA-256 stands at the end of the entry after it; entries of other job files are shown by their hash alone, between quotation marks.
manual-journal-not = It shows that the entries shown follow one another. But a hash alone, of another job file, does not show what it follows from: what stands before it is held by the seal of the list (question 2) alone, and by the hash of the journal that each certified or signed act bears inside. Nor does it show what was never entered.
manual-limits = All of this shows that nothing was changed. Who holds a key, and whether what they wrote is true, no program can show.

## The clock of the computer

fact-clock-set-back = { $count ->
    [one] The computer’s clock was set back: at entry { $entry } of the journal it goes from { $before } to { $moment }. The order of the entries is still proven; the declared times are not.
   *[other] The computer’s clock was set back { $count } times: first at entry { $entry } of the journal, where it goes from { $before } to { $moment }. The order of the entries is still proven; the declared times are not.
}
fact-issued-before = { $number } says that it was issued ({ $moment }) before { $previous } ({ $before }), which was issued first: the computer’s clock was changed between the two.

## What was changed after a signature without its leave

fact-altered-page = what page { $page } shows
fact-altered-annotation = an annotation on page { $page }
fact-altered-pages = the sequence of pages
fact-altered-attachment = an attached file
fact-altered-structure = the structure of the text
fact-altered-field = the field “{ $who }”
fact-altered-signature = the signature of “{ $who }”
fact-altered-locked = a signature added (“{ $who }”) when nothing was allowed any more
fact-altered-covering = an added signature field, which can cover what was signed
fact-altered-acting = an added signature field, which can act on what is seen
fact-altered-catalog = the definition of the document ({ $keys })
fact-altered-root = the whole document, replaced by another
fact-altered-certified = a certification added afterwards
fact-altered-identifier = the identifier of the document
fact-altered-prepared = content prepared before the signature and made visible after it
fact-altered-hidden = content hidden between two signatures ({ $count ->
    [one] 1 byte
   *[other] { $count } bytes
})
fact-altered-added = added content
fact-altered-removed = removed content
fact-altered-description = the description of the document
fact-altered-other = a part whose purpose is not known
fact-idle-update = Behind the last signature an update of the file changes nothing: no honest program writes one.

## Timestamps

action-save-timestamping = Timestamp authority
action-timestamp = Timestamp of the act
problem-timestamp-none = No timestamp authority is chosen. Choose one in the settings.
problem-timestamp-address = This is not the address of a timestamp authority. It begins with http:// or https:// and holds neither user name nor password.
problem-timestamp-certificates = The trusted certificates cannot be read. Paste them as PEM, whole.
problem-timestamp-no-answer = The timestamp authority { $authority } does not answer. Nothing is lost: the timestamp can be asked for later.
problem-timestamp-refused = The timestamp authority { $authority } refused the request. Nothing was changed.
problem-timestamp-not-one = What { $authority } answered is no timestamp. Check the address. Nothing was changed.
problem-timestamp-wrong = The timestamp received from { $authority } is not that of this file, or is not sound: it was refused. Nothing was changed.
problem-timestamp-purpose = The certificate of { $authority } is not one for timestamps: its answer was refused. Nothing was changed.
problem-timestamp-expired = The certificate of { $authority } was not valid at the time of the timestamp: its answer was refused. Nothing was changed.
problem-timestamp-impossible = The authority gives an impossible time ({ $moment }, according to { $authority }); nothing was added. Check the date and time of this device too.
problem-timestamp-untrusted = The certificate of { $authority } leads to none of those that you trust: its answer was refused. Nothing was changed.
fact-timestamp-document = Timestamp of { $authority }: all that comes before it in this file existed before { $moment }.
fact-timestamp-signature = Timestamp of { $authority }: this signature existed before { $moment }.
fact-timestamp-document-unknown = Timestamp of an authority that calls itself “{ $authority }”: according to it, all that comes before it in this file existed before { $moment }.
fact-timestamp-signature-unknown = Timestamp of an authority that calls itself “{ $authority }”: according to it, this signature existed before { $moment }.
fact-timestamp-unknown = { $authority }: the certificate of this authority leads to none that is trusted here. The time is worth what this authority is worth.
fact-timestamp-unreadable = A timestamp of this file cannot be read: it proves nothing.
fact-timestamp-broken = The timestamp in the name of { $authority } is not sound: it proves nothing.
fact-timestamp-other-bytes = The timestamp of { $authority } is not of these bytes: it proves nothing here.
fact-timestamp-purpose = The certificate of { $authority } is not one for timestamps: this timestamp proves nothing.
fact-timestamp-expired = The certificate of { $authority } was not valid on { $moment }: this timestamp proves nothing.
fact-timestamp-before = The timestamp of { $authority } says { $moment }, a time when what it covers did not exist yet: the certificate of a signature, or an earlier timestamp, begins only later. The time of the authority or that of a device is wrong; this timestamp proves nothing.
fact-timestamp-future = The timestamp of { $authority } says { $moment }, a time to come by the clock of this device: one of the two is wrong. This timestamp proves nothing here.
fact-timestamp-revoked = The certificate of { $authority } was revoked on { $moment }: this timestamp proves nothing.
fact-timestamp-changes = After the timestamp of { $authority }, the file was changed other than is allowed.
fact-time-proven = { $who }: this signature existed before { $moment }, according to { $authority }.
fact-time-contradicted = { $who }: the declared time lies after the timestamp of { $authority } ({ $moment }). One of the two times is wrong.
fact-time-said = { $who }: this signature existed before { $moment }, according to an authority that calls itself “{ $authority }” and for which nothing vouches here.
fact-time-contradicted-unknown = { $who }: the declared time is later than the timestamp ({ $moment }) of an authority that calls itself “{ $authority }” and for which nothing vouches here. One of the two times is wrong.
fact-revocation-unknown = { $who }: the file does not tell whether the certificate “{ $certificate }” was revoked. Its issuer knows.
fact-not-revoked = { $who }: the certificate “{ $certificate }” was not revoked according to its issuer’s list of { $moment }, kept in the file.
fact-revoked = { $who }: the certificate “{ $certificate }” is revoked since { $moment }, according to its issuer’s list.
fact-level-basic = { $who }: PAdES level B-B, the signature alone, without a proven time.
fact-level-timestamped = { $who }: PAdES level B-T, the signature and a time that a third party vouches for.
fact-level-long-term = { $who }: PAdES level B-LT, with all that is needed in the file to judge the certificates later.
fact-level-archived = { $who }: PAdES level B-LTA, with a timestamp over all that is needed to judge the certificates later.
fact-level-unlisted = { $who }: the file has the form of PAdES level { $level }, but the certificate “{ $certificate }” does not say where revocation lists would be published: nothing in the file will show whether it was revoked. Only level B-T is reached.
fact-level-form = { $who }: the file has the form of PAdES level { $level }, but no authority that is known here vouches for its time. Only level B-B is reached.
fact-level-authority-unlisted = { $who }: the file has the form of PAdES level { $level }, with a timestamp, but without revocation data of the authority “{ $authority }”: that level is not reached. Only level B-T is.
fact-archival-fonts = { $count ->
    [one] The file is no archival file (PDF/A) any more: since it was issued, another program wrote in it in a font that is not embedded ({ $names }). That is no fault of the signature; such text may look different elsewhere.
   *[other] The file is no archival file (PDF/A) any more: since it was issued, another program wrote in it in fonts that are not embedded ({ $names }). That is no fault of the signature; such text may look different elsewhere.
}
fact-archival-actions = The file is no archival file (PDF/A) any more: since it was issued, another program put an action into it that archiving forbids ({ $names }). This program does not carry it out.
fact-validation-data = The file keeps what its certificates can be judged by later: certificates ({ $certificates }), revocation lists ({ $lists }).

## The company’s key

key-passphrase-warning = Nobody can find a lost passphrase again, nor can we. The key would be lost with it: no new act could be certified with that key any more. Nothing that is certified would be lost: it could be verified as before. To avoid it, export the key and keep the copy elsewhere, with its passphrase; if it is lost all the same, replace the key by a new one.
key-file = sans-reserve-key.pem
key-former = { $fingerprint }, in the name of { $subject }.
key-handed-over = It handed over to the key { $to } on { $moment }: { $reason }
key-not-handed-over = Replaced on { $moment } without a signed hand-over: { $reason }
key-handover-lost = Replaced on { $moment }: { $reason } It signed that it handed over to the next, as the journal says; that statement is missing, or is no longer the one that was signed.
key-not-handed-over-unknown = It signed no hand-over.
key-handover-restored = Key taken in again from a copy
key-handover-name = New name of the company: { $name }
problem-key-passphrase = This is not the passphrase of that key. Check the capitals and the language of the keyboard, then try again.
problem-key-short = A passphrase has at least { $count } characters. Four or five unrelated words, easy to remember, protect better than one complicated word.
problem-key-file = “{ $name }” is no copy of a key made by this program, or it is damaged.
fact-key-handover = The key { $from } handed over to the key { $to } on { $moment }, by a statement that it signed: { $reason }
fact-key-handover-fails = { $name }: this hand-over of a key is not signed as it should be.
fact-key-former = Certified with a former key of this company ({ $fingerprint }) that signed no hand-over: its passphrase was lost, or it dates from a version that signed none.
fact-key-sample = Certified with the key of the sample: this act is invented, and binds nobody.
fact-key-handover-missing = The former key { $fingerprint } signed that it handed over to the next one: the journal says so. That statement is missing, or is no longer the one that was signed.
fact-key-certificate-missing = The journal names a key of this company ({ $fingerprint }), but its certificate is missing from the folder of keys: what it certified cannot be recognised here any more.
fact-key-unnamed = A certificate ({ $fingerprint }) lies in the folder of keys that the journal never named: somebody put it there, or a replacement of keys was cut short. What it certified is not recognised here.
action-make-keys = Company key made
action-protect-keys = Key protected by a passphrase
action-unprotect-keys = Passphrase of the key taken away
action-export-keys = Copy of the key handed out
action-restore-keys = Key taken in again from a copy
action-replace-keys = Key replaced

## Signing with a certificate (PKCS#12)

consent-certificate = I agree to sign it electronically with my own certificate (Regulation (EU) No 910/2014, eIDAS), on the company’s device.
signed-certificate = Certificate in the name of { $subject }
signed-level-qualified = Qualified signature, as the certificate issued by { $issuer } says
signed-level-advanced-qualified = Advanced signature, qualified certificate as { $issuer } says
signed-level-certificate = Stated issuer: { $issuer }
signed-level-self-made = Certificate without a third party
problem-p12-other-side = This certificate names { $subject }, which is the company’s side. It cannot sign for { $name }. Choose the certificate of { $name }, or another way to sign.
problem-p12-other-name = This certificate names { $subject }; the field is that of { $name }. If { $name } does sign with this certificate, confirm it. Nothing is signed yet.
problem-p12-too-large = “{ $name }” is too large for a certificate file: 1 MB at most.
problem-p12-format = “{ $name }” is no certificate file (PKCS#12, .p12 or .pfx), or it is damaged.
problem-p12-passphrase = This passphrase does not open “{ $name }”.
problem-p12-unsupported = “{ $name }” holds a key or an encryption that this program does not know. It takes RSA keys of 2048 to 4096 bits, P-256 and P-384.
problem-p12-streamed = “{ $name }” was written in a form that this program does not read (some browsers use it). Import it into the certificate store of your computer, then export it again with its private key.
problem-p12-no-key = “{ $name }” holds certificates but no key: one cannot sign with it. Export your certificate again, with its private key.
problem-p12-several-keys = “{ $name }” holds several keys: it cannot be known with which one to sign. Export a single one.
problem-p12-no-certificate = In “{ $name }”, no certificate belongs to the key.
problem-p12-expired = The certificate in “{ $name }” ended on { $date }: a signature made with it today would not count. Ask for a new one, or sign on the screen.
problem-p12-not-yet = The certificate in “{ $name }” is valid only from { $date }. Check the clock of this device.
problem-p12-not-for-signing = The certificate in “{ $name }” is not made for signing: its issuer reserved it for another use.

## What is irregular about a signature

fact-range-start = it does not begin where the file does
fact-range-gap = it leaves out something else than its own value
fact-range-end = it does not reach the end of what it should cover
fact-range-shared = another signature covers the same version already
fact-range-malformed = what it covers is not stated as it must be
fact-fault-signers = { $count ->
    [0] it has no signer
   *[other] it has { $count } signers instead of one
}
fact-fault-certificate = the signer’s certificate is missing
fact-fault-algorithm = an algorithm that is unknown or too weak ({ $oid })
fact-fault-attribute = a signed element is missing or wrong ({ $name })
fact-fault-gap = somebody wrote into the space kept for its value
fact-fault-format = an unknown format
fact-fault-key = a value that cannot be read ({ $key })
fact-fault-timestamp = its timestamp cannot be read, or is not its own
fact-fault-unreadable = its value cannot be read

## The journal in the certified file

fact-journal-sealed-holds = The journal is the one that the signatures made here in this file knew: up to entry { $entry } it has not changed since.
fact-journal-sealed-fails = The journal is not the one that a signature made here in this file knew: at entry { $entry } or before it, it was rewritten or cut, or older data were put back.

fact-consent-alone = { $who }: the consent stands inside the signature.
fact-consent-absent = { $who }: no consent is inside this signature, which another program made.
fact-appearance-foreign = { $who }: what can be read in its field was written by that program, and is not examined here. Read it on the page.
fact-certificate-qualified = { $who }: the certificate calls itself qualified (eIDAS Regulation, annex I), without saying that its key lies in a qualified device: the signature would be an advanced one. Only the trusted list of the European Union confirms it; this program did not consult it.
fact-certificate-qualified-device = { $who }: the certificate calls itself qualified, and says that its key lies in a qualified device (eIDAS Regulation, annexes I and II): the signature would be a qualified one. Only the trusted list of the European Union confirms it; this program did not consult it.
