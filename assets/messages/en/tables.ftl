### Lists by trade, tables pasted or imported, exports as tables.

## Lists by trade
problem-trade-unknown = This list does not exist, or no longer. Open the lists by trade again.
problem-trade-file = { $count ->
    [one] The list “{ $name }” was not loaded: it has a fault to be put right.
   *[other] The list “{ $name }” was not loaded: it has { $count } faults to be put right.
 } Correct the file, or take it out of the folder “trades”; the other lists are there all the same.
problem-trade = { $count ->
    [one] The list is not saved: a fault is to be put right.
   *[other] The list is not saved: { $count } faults are to be put right.
 }
problem-trade-too-large = “{ $name }” is larger than { $megabytes } MB: it is not a trade list. Choose another file.
problem-trade-too-many = You have more than { $limit } lists of your own: the others are not read. Take those you no longer use out of the folder “trades”.
problem-trade-name = “{ $name }” was not loaded: a file is called by its key. Rename it “{ $wanted }”, or change its key.
problem-trade-exists = You already have a list “{ $key }”, other than the one in “{ $name }”. Export yours first if you want to keep it, then import and choose to replace it.
trade-key = The key is the name of a file: 1 to 40 lower-case letters without accents, digits and hyphens, for example “plasterer”.
trade-format = Write { $format } as the format.
trade-newer = This list comes from a newer version of Sans Réserve. Update the program to read it.
trade-shape = Line { $line }, column { $column }: this field is unknown, is missing, or is not of the kind expected. Export an existing list to see what a file looks like.
trade-cut = The file ends at line { $line } before it is complete: ask whoever gave it to you for it again.
trade-syntax = Line { $line }, column { $column }: this is not valid JSON. Check quotation marks, commas and braces there.
trade-empty = This text is missing: write it in French or in English.
trade-too-long = This text has { $count } characters, { $limit } at most: shorten it.
trade-too-many-entries = There are { $count } entries, { $limit } at most: split the list in two.
trade-usage = custom of the trade
trade-notice = manufacturer’s instructions
trade-criterion = { $text } ({ $source })

## Tables
problem-table-empty = This table is empty. Copy the lines of the quote in the spreadsheet, then paste them here.
problem-table-too-large = This table is larger than { $megabytes } MB: it is not a quote. Copy only the lines you need.
problem-table-no-items = No line of this table is an item. Check the columns, or copy the line of headings too.
problem-table-lines = { $count ->
    [one] One line cannot be taken over. Correct it in the spreadsheet, or leave it out.
   *[other] { $count } lines cannot be taken over. Correct them in the spreadsheet, or leave them out.
 } Nothing was added.
table-is-workbook = “{ $name }” is a workbook. Open it in the spreadsheet, then copy the lines and paste them here, or save it as CSV.
table-is-pdf = “{ $name }” is a PDF. Ask for the quote as CSV, or copy its lines from the spreadsheet.
table-not-text = “{ $name }” is not a text file. Choose a CSV file, or copy the lines from the spreadsheet.

table-written-pasted = Pasted text, columns separated by { $separator }
table-written-file = { $encoding } file, columns separated by { $separator }
table-separator-tab = tabs
table-separator-semicolon = semicolons
table-separator-comma = commas
table-separator-other = bars

table-no-name = This line has no description: write it in the spreadsheet, or leave the line out.
table-not-a-quantity = “{ $text }” is not a quantity: write a number, for example 12.5, and the unit apart.
table-not-a-sum = “{ $text }” is not a price: write a number, for example 1,480.00.
table-negative = “{ $text }” is negative: an item cannot be. A discount goes into the price of the contract.
table-no-price = No price: the line says “{ $text }”.
table-unpriced = This line has no price.
table-sum-rounded = “{ $text }” has more than two decimals: the price is rounded to the cent.
table-quantity-rounded = “{ $text }” has more than three decimals: the quantity is rounded to the thousandth.
table-product-differs = { $quantity } × { $price } makes { $product }, but the line says { $amount }: the price of the line is taken over. Check the quote.

table-skipped-before = Above the headings
table-skipped-after = Below the total, not an item
table-skipped-headings = Headings repeated
table-skipped-title = A title, not an item
table-skipped-title-lot = A title, taken over as the lot of the lines below
table-skipped-continuation = Continues line { $line }, added to its description
table-skipped-subtotal = Subtotal: it is computed again
table-skipped-total = Total: it is computed again
table-skipped-tax = VAT: it is no part of the items
table-skipped-discount = Discount: write it into the price of the contract
table-skipped-deposit = Deposit: write it into the contract
table-skipped-carried = Carried from page to page
table-skipped-page = Page number

table-broken = Some characters could not be read and are replaced by “�”. Save the file as UTF-8.
table-unquoted = A quotation mark is never closed: all quotation marks are taken as text.
table-rows-left-out = Only the first { $count } lines are read. Split the table.
table-columns-left-out = Only the first { $count } columns are read.
table-no-name-column = No column holds the names of the items: choose it above.
table-total-differs = The items make { $total } in all, but the table says { $stated }. Look for the line that is missing or one too many.
