### Window: records, deadlines, learning.
