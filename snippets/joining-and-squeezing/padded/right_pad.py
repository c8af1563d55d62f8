def padded(rows):
    longest = max(row.numel() for row in rows)
    pad = torch.nn.functional.pad
    return torch.stack([pad(row, (0, longest - len(row))) for row in rows])


check(padded, padded_with_loops, inputs)
#> ✓ padded: 8 inputs agree
