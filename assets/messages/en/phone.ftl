### The link with a phone: what the window, the command line and the page on the phone say.

phone-title-photos = Take with the phone
phone-title-sign = Sign on the phone of { $name }
phone-local = The link goes over the local network, without encryption: do not use a public network (station, hotel, café). The Wi-Fi of the site or your phone’s hotspot will do; no internet is needed.
phone-network = Network
phone-network-wifi = Wi-Fi ({ $name })
phone-network-usb = USB tethering ({ $name })
phone-network-bluetooth = Bluetooth ({ $name })
phone-network-cable = Wired network ({ $name })
phone-network-other = Network { $name }
phone-no-network = This computer is on no local network. Turn on the phone’s hotspot, connect the computer to that Wi-Fi, then try again.
phone-look-again = Look again
phone-open = Open the link
phone-stop = Close the link
phone-scan-photos = Scan this code with the camera of the phone, connected to the same network.
phone-scan-sign = { $name } scans this code with the camera of their phone, connected to the same network.
phone-no-code = The phone cannot read the code?
phone-code-label = Code to scan with the phone
phone-by-hand = Open this address in the phone’s browser:
phone-firewall = The page does not open? Check that the phone is on the same network, and that the computer’s firewall lets the program in.
phone-waiting = No phone connected.
phone-connected = Connected: { $device }, address { $address }, since { $time }
phone-turned-away = { $count ->
    [one] Another device was turned away: the link is good for one phone only.
   *[other] { $count } other devices were turned away: the link is good for one phone only.
}
phone-closes-in = { $minutes ->
    [0] Closes in less than a minute if nothing happens.
    [one] Closes in one minute if nothing happens.
   *[other] Closes in { $minutes } minutes if nothing happens.
}
phone-coming = { $name }: { $percent } %
phone-arrived-count = { $count ->
    [0] Nothing has arrived yet.
    [one] 1 file arrived
   *[other] { $count } files arrived
}
phone-arrived = Arrived, exhibit { $number }
phone-arrived-before = In the job file already, exhibit { $number }
phone-has-signed = { $name } has signed on their phone.
phone-signed-next = The signature is in the act. { $name } can still keep a copy on the phone; the link then closes by itself.
phone-is-open = Link with a phone open
phone-ended-stopped = You closed the link.
phone-ended-done = The phone is done; the link is closed.
phone-ended-idle = The link closed by itself: nothing happened for ten minutes.
phone-ended-signed = The act is signed; the link closed by itself.
phone-device = Phone of { $name }, by the local link; says it is: { $agent } ({ $address })
phone-consent = I agree to sign it electronically on my own phone, linked over the local network to the contractor’s device, by a simple signature in the sense of Regulation (EU) No 910/2014 (eIDAS), art. 3(10) and art. 25(1).
phone-session-explanation = Simple signature on the signatory’s phone; name as declared
phone-device-unknown = a device that does not say what it is
phone-not-issued = Only an issued act can be signed. Issue it first.
phone-no-signatory = This person is not a signatory of the act.
phone-signed-before = This person has signed the act already.

problem-phone-network = This is no longer an address of the computer. Choose the network again, then open the link.
problem-phone-listen = The link could not be opened on this network. Choose another one, or check that the firewall lets the program in.

phone-page-local = This page comes from the contractor’s computer, over the local network, without encryption and without the internet: do not use a public network.
phone-page-no-script = This page needs JavaScript. Allow it in the browser, then load the page again.
phone-page-gone = This link does not exist, or it is closed. Ask the contractor to open a new link, then scan the code shown.
phone-page-taken = This link is used by another phone already. Ask the contractor to open a new one.
phone-page-slow-down = Too many requests at once. The page tries again by itself.
phone-page-connecting = Connecting to the computer…
phone-page-failed = The computer did not answer as expected. Try again.
phone-page-again = Try again
phone-page-ended = The link is closed. Ask the contractor to open a new one.
phone-page-title-photos = Photos for the act
phone-page-shows = What the photos show
phone-page-target-act = The act in general
phone-page-target-none = The job file in general
phone-page-target-reserve = Reserve { $number }: { $words }
phone-page-target-repair = After the repair: { $words }
phone-page-target-unnamed = item without a name
phone-page-target-wordless = reserve without text
phone-page-target-gone = The act changed on the computer. Choose again what the photo shows, then try again.
phone-page-photo = Take a photo
phone-page-film = Film
phone-page-choose = Choose
phone-page-pictures = Sent
phone-page-state-waiting = Waiting
phone-page-sending = Sending: { $percent } %
phone-page-state-checking = Checking…
phone-page-lost = Network lost; it will go on where it stopped…
phone-page-state-lost = The network does not come back. Move closer, then try again: it will go on where it stopped.
phone-page-state-failed = It could not be sent.
phone-page-retry = Try again
phone-page-empty = “{ $name }” is empty.
phone-page-too-large = “{ $name }” is too large for this link (at most { $megabytes } MB per file). Use a cable or a card.
phone-page-disk = The computer’s disk is full or does not answer. Nothing was taken.
phone-page-altered = The file was altered on its way. It is sent again.
phone-page-kind = “{ $name }” is neither a photo, nor a video, nor a sound: this link takes nothing else.
phone-page-done-hint = When everything has arrived, close the link here or on the computer.
phone-page-finish = Done, close the link
phone-page-half = Half of it arrived by a link that has closed since. Choose this file again: it will go on where it stopped.
phone-page-later = Something is still being sent: wait until it has arrived
phone-page-done = Done, the link is closed. You can close this page.
phone-page-number = no. { $number }
phone-page-fingerprint = fingerprint { $fingerprint }
phone-page-sign-as = You sign as { $name },
phone-page-read = Read the act
phone-page-read-hint = Scroll through all pages to the end; two fingers make them larger. You can also open the PDF itself.
phone-page-open-pdf = Open the PDF
phone-page-page = Page { $number } of { $total }
phone-page-read-progress = Pages read: { $number } of { $total }
phone-page-next-page = Next page to read: { $number }
phone-page-read-done = You have seen all pages.
phone-page-read-first = Read all pages first.
phone-page-changed = The act has just changed: another person signed. Read it again before you sign.
phone-page-text-of-page = Read the text of page { $number }
phone-page-page-failed = Page { $number } cannot be shown. Open the PDF, or load this page again.
phone-page-consent = Your consent
phone-page-consent-hint = The box can be ticked once you have seen all pages.
phone-page-draw = Sign with a finger
phone-page-ink = Surface to sign on
phone-page-keys = By keyboard: the space bar puts the pen down and lifts it, the arrows move it (two at once: diagonally; Shift: further), Backspace removes the last stroke.
phone-page-pen-down = Pen down
phone-page-pen-up = Pen lifted
phone-page-clear = Clear
phone-page-sign = Sign the act
phone-page-signing = Signing…
phone-page-signed = Thank you. The act is signed by { $name }.
phone-page-signed-before = The act is signed.
phone-page-signed-copy = Keep my copy (PDF)
