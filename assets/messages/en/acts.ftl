### The acts of the chain: pages and window.

## Titles

act-title-support_notice = Notice on the existing support
act-title-support_notice-on = Notice on the existing support: { $subject }
pdf-title-support_notice = Notice on the existing support
act-title-notice = Notice
act-title-notice-on = Notice: { $subject }
pdf-title-notice = Notice
act-title-convocation = Convocation
act-title-convocation-on = Convocation: { $subject }
pdf-title-convocation = Convocation
act-title-lifting = Lifting of reserves
act-title-lifting-on = Lifting of reserves: { $subject }
pdf-title-lifting = Lifting of reserves
act-title-rectification = Rectifying act
act-title-rectification-on = Rectifying act: { $subject }
pdf-title-rectification = Rectifying act
act-title-statement = One-sided statement
act-title-statement-on = One-sided statement: { $subject }
pdf-title-statement = One-sided statement
act-title-letter = Letter
act-title-letter-on = Letter: { $subject }
pdf-title-letter = Letter
act-title-termination = Termination of the contract
act-title-termination-on = Termination of the contract: { $subject }
pdf-title-termination = Termination of the contract

## What cannot come yet

problem-not-yet-terminated = The contract was terminated by act { $number }: it can no longer be changed. Write a letter, or open a new job file for new work.
problem-not-yet-no-open-reserve = No reserve is open: there is nothing to lift. Reserves are written in an acceptance act signed by the client.
problem-not-yet-nothing-to-correct = No act has been issued yet: a draft is simply edited.
problem-not-yet-all-received = Everything has been received by act { $number }. For reserves, write a lifting; for a mistake, a rectifying act.
