def padded(rows):
    longest = max(map(len, rows))
    zeros = rows[0].new_zeros(longest)
    long_enough = [torch.cat([row, zeros])[:longest] for row in rows]
    return torch.cat([row.unsqueeze(0) for row in long_enough])


check(padded, padded_with_loops, inputs)
#> ✓ padded: 8 inputs agree
