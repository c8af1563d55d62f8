def padded(rows):
    lengths = torch.tensor([len(row) for row in rows])
    taken = torch.arange(lengths.max()) < lengths[:, None]  # (n, longest)
    table = torch.zeros(taken.shape, dtype=rows[0].dtype)
    table[taken] = torch.cat(rows)
    return table


check(padded, padded_with_loops, inputs)
#> ✓ padded: 8 inputs agree
