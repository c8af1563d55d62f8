def padded(rows):
    return torch.nn.utils.rnn.pad_sequence(rows, batch_first=True)


check(padded, padded_with_loops, inputs)
#> ✓ padded: 8 inputs agree
