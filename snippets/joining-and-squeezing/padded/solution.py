def padded(rows):
    longest = max(len(row) for row in rows)
    missing = [row.new_zeros(longest - len(row)) for row in rows]
    return torch.stack([torch.cat(pair) for pair in zip(rows, missing)])


check(padded, padded_with_loops, inputs)
#> ✓ padded: 8 inputs agree
