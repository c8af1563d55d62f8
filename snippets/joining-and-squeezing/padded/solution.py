def padded(rows):
    longest = max(len(row) for row in rows)
    missing = [row.new_zeros(longest - len(row)) for row in rows]
    pairs = zip(rows, missing, strict=True)
    return torch.stack([torch.cat(pair) for pair in pairs])


check(padded, padded_with_loops, inputs)
#> ✓ padded: 6 inputs agree
