### Deadlines, dispute file, learning, exports.
