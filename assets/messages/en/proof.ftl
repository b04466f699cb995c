### Proof: signatures, timestamps, paper, files that came back, bundles, keys.

## What each signature is worth

proof-manner-drawn = Drawn on the screen
proof-manner-certificate = With their own certificate
proof-manner-elsewhere = In a PDF reader, with their own certificate
proof-manner-paper = By hand, on paper
proof-law-drawn = Simple electronic signature (eIDAS Regulation, art. 3(10) and art. 25(1)). It shows who declared to sign, what was read and accepted, and that nothing has changed since. It does not prove identity: no third party has checked it.
proof-law-certificate = The certificate names { $subject } and was issued by { $issuer }. The signature is advanced or qualified (eIDAS Regulation, art. 26 and 28) if that certificate is: its issuer answers for it, and this program has not asked them.
proof-law-self-made = The certificate, naming { $subject }, was issued by no third party. The signature shows that nothing has changed since; it does not prove identity.
proof-law-paper = Handwritten signature (French Civil Code, art. 1366 and 1367) on the printed pages. The proof is the paper copy: keep it. The scan only shows that it exists.
proof-declared = Declared time: { $moment }, by the company’s device.
proof-declared-elsewhere = Declared time: { $moment }, by the signatory’s device.
proof-declared-paper = Signed on { $date }, as stated by the company.
proof-proven = Existed before { $moment }: the timestamp of { $authority } says so.
proof-timestamp = Timestamp of { $authority }: this file existed before { $moment }. Added on { $added }.
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
proof-beside = { $name }: came back on { $moment }, signed on an earlier version of this file. It is kept beside, and is worth the same.
