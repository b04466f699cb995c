### Proof, in the window.

## Signing
window-sign-manner = How to sign
window-sign-step-manner = Choose how to sign
window-sign-step-elsewhere = Sign elsewhere, then bring back here
window-read-reader = Not here: { $name } reads the act in their PDF reader.
window-read-paper = Not here: { $name } reads the act on paper.
window-sign-manner-drawn = On the screen
window-sign-manner-certificate = With their certificate
window-sign-manner-reader = Later, in a PDF reader
window-sign-manner-paper = On paper
window-certificate-choose = Choose the certificate…
window-certificate-passphrase = Passphrase of the certificate
window-certificate-not-kept = The certificate stays where it is. The passphrase serves this one signature and is then wiped; nothing of it is kept.
window-certificate-other-name = { $name } does sign with this certificate
window-all-signed-doubt = All fields are signed, but not all in the expected name
window-all-signed-doubt-hint = Check with the person before you hand over the act; a copy will say the same to whoever verifies it.
window-certificate-law = The signature is worth what the certificate is worth: advanced or qualified if the certificate is (eIDAS Regulation, art. 26 and 28), and its issuer answers for it. A certificate that somebody made for themselves shows that nothing changed, not who signed.
window-reader-step-1 = Save the PDF and hand it to the signatory.
window-reader-save = Save the PDF…
window-reader-step-2 = { $name } opens it in their PDF reader, reads it and signs in the field kept in their name, with their own certificate.
window-reader-step-3 = The file comes back: drop it on this window, or choose it. You are told what happened to it before it is bound to the act.
window-reader-back = The file came back…
window-reader-law = The signature is worth what the certificate is worth that makes it: advanced or qualified if the certificate is (eIDAS Regulation, art. 26 and 28). Until then the field stays empty, and the act is not changed.
window-paper-step-1 = Print every page.
window-paper-save = Save and open for printing…
window-paper-step-2 = { $name } reads and signs by hand, in the space kept for them, with the date.
window-paper-step-3 = Scan or photograph every page, QR code included. Each one is recognised, and those that are missing are named.
window-paper-back = Scans or photos of the paper…

## What proves an issued act
window-proof = Proof
window-proof-signed = { $signed ->
        [0] no signature
        [one] { $signed } signature
       *[other] { $signed } signatures
    } of { $all }
window-proof-certified = certified by the contractor, nobody has to sign it
window-proof-stamped = { $count ->
        [one] timestamped
       *[other] { $count } timestamps
    }
window-proof-unstamped = no timestamp
window-proof-on-paper = { $count ->
        [one] 1 paper original
       *[other] { $count } paper originals
    }
window-proof-files-beside = { $count ->
        [one] 1 file beside
       *[other] { $count } files beside
    }
window-proof-signatures = Signatures
window-proof-times = Times proven
window-proof-beside-title = Kept beside
window-proof-drop-hint = A PDF dropped on this window is examined before anything changes.
window-time-not-proven = No third party vouches for this time.
window-timestamp-ask = Ask for the timestamp
window-timestamp-asking = Asking…
window-timestamp-done = The timestamp was added.
window-timestamp-choose = Choose an authority
window-timestamp-no-authority = No timestamp authority is chosen.
window-returned-add = A file came back…
window-paper-originals = Paper originals…
window-paper-originals-title = Paper originals
window-paper-signed-on = Scan of the paper, dated { $date } as stated by the company

## A file that came back
window-drop-choice = What is this file?
window-drop-returned = This act, signed and returned
window-drop-returned-hint = The PDF that was handed out, signed in a PDF reader
window-drop-paper = The paper original
window-drop-paper-hint = The printed pages, signed by hand, scanned or photographed
window-drop-bundle = An evidence bundle
window-drop-bundle-hint = Opens for reading, without touching your job files
window-drop-exhibit = An exhibit of the job file
window-drop-exhibit-hint = A photo, a quote, a letter
window-returned-title = A file came back
window-returned-goes_on = It is this act, with what was added since
window-returned-same = The file that you already have
window-returned-earlier = An earlier version of this act
window-returned-beside = Signed on an earlier version
window-returned-altered = Something was changed
window-returned-forged = Not an act of this contractor
window-returned-foreign = The act of another contractor
window-returned-unknown = Not an act
window-returned-signed = Signed since
window-returned-facts = What the file shows
window-returned-pages = See the pages
window-returned-exhibit = Keep as an exhibit
window-returned-open = Read the act
window-returned-bind = Bind to the act
window-returned-doubt = It is this act, but not the expected name
window-returned-refused = This file is not bound
window-returned-bind-doubt = It is the right person: bind to the act
window-returned-bound = Bound to act { $number }.

## The paper original
window-paper-title = Paper original
window-paper-of-act = Act { $number }, { $title }
window-paper-other-act = These pages are of another act: { $number }, { $title }
window-paper-known = recognised
window-paper-unknown = not recognised
window-paper-place = , page { $place } of the file
window-paper-add = Add pages
window-paper-who = Who signed by hand
window-paper-who-hint = Tick at least one person: paper with no named signatory is not bound as an original.
window-paper-all-signed = Every signatory has signed already; the scan of the paper is kept besides, but does not count as a signature.
window-paper-day = Signed on
window-paper-date = Date of the paper
window-paper-incomplete = I bind these pages as they are: it is I who state that they are the signed paper of this act.
window-paper-bind-to = Bind to { $number }
window-paper-bound = The paper original is bound to act { $number }.

## The facts of a verification
window-facts-act = Act { $number }
window-facts-whole = As a whole
window-facts-file = The file
window-facts-signature = Signature { $number }
window-facts-signature-of = Signature { $number }, { $who }
window-facts-empty-field = Empty signature field, { $who }
window-facts-count-warning = { $count } to look at
window-facts-times = The times
window-facts-content = The content
window-facts-exhibits = The exhibits
window-facts-journal = The journal and the files kept
window-facts-count-holds = { $count ->
        [one] 1 established
       *[other] { $count } established
    }
window-facts-count-fails = { $count ->
        [one] 1 problem
       *[other] { $count } problems
    }
window-facts-count-note = { $count ->
        [one] 1 note
       *[other] { $count } notes
    }
window-verify-dossier = Verify the job file
window-verify-dossier-hint = Acts, exhibits and journal.
window-verify-all = Verify everything
window-verify-all-progress = Verifying, { $done } of { $total }…

## The evidence bundle
window-export-bundle = Evidence bundle
window-export-bundle-hint = One zip: acts, originals, journal, and how to verify without this program.
window-file-bundle = evidence { $title }
window-guest-open = Open a bundle or a PDF
window-guest-of = Made by { $contractor }
window-guest-made = made on { $at }
window-guest-made-unknown = date unknown
window-guest-read-only = read-only: nothing enters your job files
window-guest-contents = Contents
window-guest-facts = Verification
window-guest-acts = Acts
window-guest-rest = Job file
window-guest-exhibits = Exhibits
window-guest-reserves = Reserves
window-guest-objections = Objections
window-guest-records = Records
window-guest-contract = Contract
window-guest-file = File
window-guest-limit = Nothing of this file was taken into your job files. The facts say what its bytes show; they do not say whether what it tells is accurate.
window-guest-proposals = Proposals
window-guest-chosen = chosen

## The keys
window-secret-show = Show
window-secret-hide = Hide
window-secret-understood = I understand: a lost passphrase cannot be recovered
window-passphrase = Passphrase
window-passphrase-new = New passphrase
window-passphrase-again = The same once more
window-passphrase-current = Current passphrase
window-passphrase-of-file = Passphrase of the file
window-passphrase-short = At least { $least } characters
window-passphrase-differs = The two are not the same
window-unlock-title = The key is locked
window-unlock-explained = To certify, the passphrase is asked for once each time the program is opened. Without it all the rest can be done: writing, adding exhibits, reading, verifying.
window-unlock-for = So that { $name } can sign. Unlocking signs nothing on their behalf.
window-sign-locked = Your company’s key is locked: unlock it first. { $name } reads after that, then signs.
window-client-locked = This device is not ready for your signature: nothing is signed. Give it back to { $contractor }.
window-unlock-do = Unlock
window-unlock-lost = Passphrase lost…
window-unlock-open = Key locked
window-key-protection = Protection
window-key-protected = by a passphrase, open for this session
window-key-locked = by a passphrase, locked
window-key-unprotected = no passphrase: whoever opens your session can certify
window-key-former = Former keys
window-key-protect = Protect with a passphrase
window-key-change = Change the passphrase
window-key-remove = Remove the passphrase
window-key-remove-warning = Without a passphrase, anybody who opens your computer session can certify acts in your name.
window-key-removed = The key is no longer protected by a passphrase.
window-key-protected-now = The key is protected. The passphrase will be asked for each time the program is opened, before certifying.
window-key-export = Export the keys
window-key-export-explained = The file holds your keys: keep it away from this computer, for example on a USB stick in a safe place. You will need it if the computer is lost or replaced.
window-key-export-warning = This passphrase protects the exported file. If it is lost, the file is of no use; whoever has both the file and the passphrase can certify in your name.
window-key-restore = Restore exported keys
window-key-restore-explained = The keys of the file are put back here. Acts already certified do not change.
window-key-file-choose = Choose the file…
window-key-restored = The keys are restored.
window-key-replace = Replace the key
window-key-replace-explained = A new key is made; the old one signs that it hands over to it, with the reason and the date. Acts certified so far can still be verified.
window-key-replace-gone = The old key is gone, or cannot be read any more. If you have a copy of it, take that in instead. Otherwise another key is made: nothing signed ties it to the old one, the journal notes it with the reason, and the acts certified so far are no longer recognised here by their key.
window-key-replace-locked = The old key is locked: without its passphrase it cannot sign that it hands over. Unlock it first if you can. Otherwise a new key is made and the journal notes it with the reason; the acts certified so far stay verifiable.
window-key-replace-goes-on = The present passphrase protects the new key too.
window-key-replace-example = computer stolen, passphrase lost, new company name
window-key-replace-lost = Passphrase lost
window-key-replace-protect = Protect the new key with a passphrase
window-key-replaced = The new key is in place.

## Timestamps
window-section-times = Timestamps
window-section-times-hint = A timestamp authority (RFC 3161) vouches that the file existed before a given time. It receives a fingerprint, never the act. Without it, or without a network, everything can be signed all the same; the timestamp is added later.
window-timestamping-address = Address of the authority
window-timestamping-example = https://timestamp.example.com/tsa
window-timestamping-trusted = Trusted certificates (PEM)…
window-timestamping-trusted-count = { $count ->
        [0] none: the name of the authority will be told as unknown
        [one] 1 certificate
       *[other] { $count } certificates
    }
window-timestamping-trusted-clear = Take them away
window-timestamping-not-pem = This file holds no PEM certificate.
window-timestamping-automatic = Ask for a timestamp at each signature
window-timestamping-save = Save
window-timestamping-remove = Use none any more
window-timestamping-saved = The timestamp authority is saved.
window-timestamping-none-now = No timestamp authority is used any more.
window-timestamps-waiting = { $count ->
        [0] No act waits for a timestamp.
        [one] 1 act waits for a timestamp.
       *[other] { $count } acts wait for a timestamp.
    }
window-timestamps-ask = Ask for all
window-timestamps-done = { $count ->
        [one] Timestamped: { $numbers }
       *[other] Timestamped: { $numbers }
    }
window-timestamp-still-waiting = { $number }: { $why }
