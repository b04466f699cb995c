### The window itself: commands, display, keys.

window-command-new-act = New act: { $kind }
window-command-new-objection = New objection of the client
window-command-read = Read { $number }
window-command-dossier = Job file “{ $title }”
window-command-keys-site = F9
window-site-mode = Site mode
window-site-mode-hint = Site mode: black on white, larger, for full sunlight (F9)
window-site-mode-on = Turn on site mode, for full sunlight
window-site-mode-off = Leave site mode
window-keys-everywhere = Everywhere
window-keys-in-reception = In an acceptance act
window-keys-save = save now
window-keys-site = site mode, for full sunlight

window-dossier-binned = “{ $title }” is in the bin.
window-dossier-restore = Take out of the bin
window-dossiers-binned = { $count ->
    [one] Bin: 1 job file
   *[other] Bin: { $count } job files
}

## Menus, version, printing
window-menu-undo = Undo: { $what }
window-menu-redo = Redo: { $what }
window-print-opened = The PDF opens in your reader: print it from there.
window-version-title = Version
window-version-is = Sans Réserve { $version }
window-version-look = The program looks for no updates by itself and sends nothing. New versions are announced where you got it.
window-version-open = See the versions in the browser
window-version-address = Address: { $address }

## The light table.

window-light-table = Light table
window-light-table-list = { $count ->
    [one] Light table: 1 exhibit
   *[other] Light table: { $count } exhibits
}
window-table-leave = Back
window-table-filter = Exhibits shown
window-table-filter-all = All ({ $count })
window-table-filter-unsorted = Not sorted ({ $count })
window-table-filter-video = Video and sound ({ $count })
window-table-filter-contradictory = Contradictory times ({ $count })
window-table-filter-bin = Bin ({ $count })
window-table-words = Caption, name, number
window-table-group = Group
window-table-group-none = no groups
window-table-group-day = by day
window-table-group-item = by item
window-table-size = Size of the pictures
window-table-smaller = Smaller pictures (−)
window-table-larger = Larger pictures (+)
window-table-add-files = Add
window-table-shown = { $count ->
    [0] No exhibit shown
    [one] 1 exhibit shown
   *[other] { $count } exhibits shown
}
window-table-chosen = { $count ->
    [one] 1 exhibit chosen of { $shown }
   *[other] { $count } exhibits chosen of { $shown }
}
window-table-open = Open
window-table-hint = Click and drag to choose several; a key sorts them, Enter opens, Delete moves to the bin
window-table-exhibit = Exhibit
window-table-no-day = Time of capture unknown
window-table-no-item = Without item
window-table-unsorted-one = not sorted
window-table-tied = { $count ->
    [one] 1 exhibit sorted into “{ $name }”.
   *[other] { $count } exhibits sorted into “{ $name }”.
}
window-table-untied = { $count ->
    [one] 1 exhibit taken out of “{ $name }”.
   *[other] { $count } exhibits taken out of “{ $name }”.
}
window-table-binned = { $count ->
    [one] 1 exhibit moved to the bin.
   *[other] { $count } exhibits moved to the bin.
}
window-table-drop = { $count ->
    [one] 1 exhibit → { $name }
   *[other] { $count } exhibits → { $name }
}
window-table-none = No exhibit in this job file. Drop photos, videos or documents here.
window-table-none-here = No exhibit matches this filter.
window-table-show-all = Show all
window-table-sort = Sort into
window-table-sort-hint = Drop exhibits on a line, or type its key; the same key takes them out again.
window-table-only = { $count ->
    [one] Show only the exhibit of “{ $name }”
   *[other] Show only the { $count } exhibits of “{ $name }”
}
window-table-no-targets = This job file has no items yet to sort exhibits into.
window-table-to-dossier = Enter the items
window-table-bin-hint = An exhibit in the bin keeps its number and its original.
window-table-restore = { $count ->
    [one] Restore the exhibit
   *[other] Restore the { $count } exhibits
}
window-drop-on = Drop on “{ $name }”
window-drop-on-dossier = Add to the exhibits of the job file
window-drop-on-returned = Drop the PDF that came back signed
window-drop-on-paper = Drop the scans of the act signed on paper
window-drop-target-item = the item
window-drop-target-reserve = the reserve
window-drop-target-repair = the repair
window-drop-target-act = this act
window-drop-target-objection = the objection
window-drop-target-record = the entry of the records
window-command-print = Print…
window-command-keys-print = Ctrl P
window-command-open-file = Open a bundle or a PDF…
window-command-version = Version…
window-light-table-hint = All exhibits large, to be chosen and sorted

## The computer’s camera, and moments of a video.

window-camera-open = Take a photo
window-camera-picture = Picture of the camera
window-camera-shoot = Take the photo
window-camera-taken = { $count ->
    [one] 1 photo taken
   *[other] { $count } photos taken
}
window-camera-refused = This window may not use the camera. Allow it in the settings of the system, or take the photo with the phone.
window-camera-busy = Another program is using the camera.
window-camera-none = The camera does not answer. Take the photo with the phone.
window-moment-mark = Keep the picture at { $time }
window-moment-file = exhibit-{ $number }-at-{ $time }.jpg
window-moment-marked = The picture is kept: exhibit { $number }, taken from exhibit { $of } at { $time }.
window-moment-open = See it
window-moment-known = This picture is an exhibit of the job file already.
window-moment-failed = No picture of this video can be kept here.
window-fact-extract = Origin
window-extract-of = taken from exhibit { $number } at { $time }

## The photo from near, and what is drawn over it
window-viewer-tools = Tools for the photo
window-tool-arrow = Arrow
window-tool-ellipse = Circle
window-tool-measure = Measure
window-tool-text = Text
window-tool-marker = Marker
window-tool-blur = Blur
window-tool-key-arrow = A
window-tool-key-ellipse = C
window-tool-key-measure = M
window-tool-key-text = T
window-tool-key-marker = R
window-tool-key-blur = B
window-tool-hint = { $tool } (key { $key })
window-tool-how = { $tool }: draw on the photo, or Enter to put it in the middle. Esc to cancel.
window-zoom-in = Nearer (+)
window-zoom-out = Farther (−)
window-zoom-reset = The whole photo (0)
window-zoom-reset-from = The whole photo; now at { $percent }%
window-turn-view = Turn the view; the photo stays as it is
window-layers = Annotations
window-layers-kept = saved
window-layers-keeping = saving…
window-layers-failed = not saved
window-layer-arrow = Arrow
window-layer-ellipse = Circle
window-layer-blur = Blurred area
window-layer-measure = Measure: { $measure }
window-layer-text = Text: “{ $text }”
window-layer-marker = Marker of reserve { $number }
window-layer-of = Annotation { $number } of { $count }: { $name }
window-layer-keys = Arrows: move (Shift: farther; Alt: stretch). Enter: edit. Delete: remove. Tab: next annotation.
window-layer-added = Added: { $name }
window-layer-removed = Removed: { $name }
window-layer-edit = Edit
window-layer-edit-named = Edit: { $name }
window-layer-remove = Remove
window-layer-remove-named = Remove: { $name }
window-layer-ask-measure = Measure
window-layer-ask-text = Text on the photo
window-layer-ask-marker = Marker of a reserve
window-layer-keep = Put on the photo
window-measure-value = Measured
window-measure-over = Over (rule of)
window-measure-tolerance = Tolerance
window-measure-criteria = Criterion of the item:
window-measure-beyond = Beyond tolerance
window-layer-text-label = Text
window-layer-text-length = { $count } characters of { $limit }
window-layer-reserve-label = Reserve
window-layer-reserve-hint = The marker bears the printed number of the reserve; the photo is tied to it.
window-layer-no-reserve = There is no reserve to mark yet: open an act that holds one.
window-blur-original-kept = The blur is burnt into what is printed (acts, dispute file). The original, not blurred, stays in the job file and in the evidence bundle.
window-keys-on-photo = On an open photo
window-keys-photo-place = Put in the middle, or edit the annotation
window-keys-photo-next = Next annotation
window-keys-photo-zoom = Nearer, farther, the whole photo
window-compare = Compare
window-compare-leave = Leave the comparison
window-compare-before = Before
window-compare-after = After
window-compare-swap = Swap
window-compare-manner = Shown
window-compare-beside = Side by side
window-compare-slider = Slider
window-compare-edge = Edge between before and after
window-compare-option = Exhibit { $number }, { $caption }
window-camera-shut = On this system the window has no access to the computer’s camera. Take the photo with the phone.
window-camera-missing = No camera was found on this computer.

## Lists and search.

window-search-recent = Recent job files
window-drop-on-named-dossier = Add to the exhibits of “{ $name }”
window-drop-on-start = A bundle, a PDF or a JSON file opens here; photos are dropped on a job file
window-drop-nowhere = Drop these files on a job file of the list: they become its exhibits.
window-drop-table-nowhere = Open a job file first: a table becomes its items.
window-dossiers-filter = Job files shown
window-dossiers-words = Client, title or town
window-dossiers-all = All ({ $count })
window-dossiers-drafts = With a draft ({ $count })
window-dossiers-unsigned = To be signed ({ $count })
window-dossiers-signed = All signed ({ $count })
window-dossiers-none-here = No job file matches this filter.
window-reserves-filter = Reserves shown
window-reserves-all = All ({ $count })
window-reserves-open = To be lifted ({ $count })
window-reserves-closed = Lifted or closed ({ $count })
window-key-space = Space
window-key-delete = Del
window-keys-on-table = On the light table
window-keys-table-move = go from exhibit to exhibit
window-keys-table-more = choose more
window-keys-table-toggle = choose this exhibit or not
window-keys-table-all = choose all
window-keys-table-sort = sort into the line that bears this key
window-keys-table-open = open large
window-keys-table-size = larger, smaller pictures
window-keys-table-bin = move to the bin

## Client mode.

window-client-hand-over = Hand over to { $name }
window-client-hint = The screen will show this act alone, large, and what is needed to sign it. Nothing else of the program can be seen or reached until you take it back with your code.
window-client-code = Code to take it back
window-client-code-hint = 4 to 8 digits, for this time only. If it is forgotten, close the program and open it again.
window-client-language = Language of the screen for this person
window-client-start = Hand over the screen
window-client-give-back = Give back to { $name }
window-client-leave-hint = Give the device back to { $name }, who enters their code. What is signed is saved already.
window-client-code-back = The contractor’s code
window-client-code-wrong = That is not the code. Try again.
window-client-code-wait = Three wrong codes: wait half a minute.
window-client-stay = Go on reading
window-client-leave = Take it back
window-client-signed = Thank you { $name }, it is signed
window-client-signed-hint = Give the device back to { $contractor }, who will hand you your copy.

## What the palette offers besides, and what it is about.

window-command-group-here = On this screen
window-command-group-act = This act
window-command-group-dossier = This job file
window-command-group-proof = Proof and keys
window-command-group-window = Everywhere
window-command-verify-act = Verify { $number }
window-command-verify-file = Verify a file…
window-command-verify-store = Verify all data
window-command-bundle = Evidence bundle of this job file
window-command-timestamp-all = { $count ->
    [one] Ask for the timestamp of one act
   *[other] Ask for the timestamps of { $count } acts
}
window-command-timestamping = Choose the timestamp authority…
window-command-unlock = Unlock the keys…
window-command-all = { $what }, all job files
window-command-pair = { $what }: { $which }
window-command-setting = Settings: { $section }
window-command-language = Language of the window: { $language }
window-verify-title = Verification of a file

window-exhibit-annotated = { $count ->
    [one] one annotation
   *[other] { $count } annotations
}
window-pages-size = Size of the pages
window-pages-larger = Larger pages (+)
window-pages-smaller = Smaller pages (-)
window-objection-choose-first = First note which of the proposals the client chose: the agreement takes over the chosen one.
window-chain-earlier = { $count ->
    [one] Show the earlier line
   *[other] Show the { $count } earlier lines
}
window-theme = Colours
window-theme-system = as in the system
window-theme-light = light
window-theme-dark = dark
window-text-size = Size of the text
window-command-words-settings = preferences options configuration
window-findings-alike = { $count ->
    [one] and another one like it
   *[other] and { $count } others like it
}
window-key-enter = Enter
window-keys-choices = take the first choice, the second, the third, once among these choices
window-keys-undecide = on the decision buttons, take it back
window-decision-take-back = { $what }: take the decision back (Del)
window-keys-in-lifting = In the lifting of reserves
window-keys-lift = lift the reserve
window-keys-lift-partly = lift it in part
window-keys-maintain = maintain it
window-keys-on-pages = On the pages
window-keys-pages-size = larger, smaller pages
window-keys-pages-ends = first, last page
window-keys-photo-move = previous, next photo
window-keys-photo-remove = remove the chosen annotation
window-phone-hide = Hide (the link stays open)
window-undo-intake = Exhibits are still coming in: undoing waits until all are there.
window-undo-sealed = Nothing to undo: what was done before the act was issued is not taken back.
window-undone-told = Undone: { $what }
window-redone-told = Redone: { $what }
window-exhibit-binned = Exhibit { $number } moved to the bin.
window-findings-in = { $section } ({ $count })
window-findings-dossier = Job file and contract
window-findings-other = Other points
window-command-client-mode = Client mode: let { $name } read and sign
window-command-words-client = client mode
window-command-words-money = balance sum money amount
window-command-bin-exhibits = { $count ->
    [0] Bin of exhibits (empty)
   *[other] Bin of exhibits ({ $count })
}
window-command-bin-dossiers = { $count ->
    [0] Bin of job files (empty)
   *[other] Bin of job files ({ $count })
}
window-bin-empty = The bin is empty.
