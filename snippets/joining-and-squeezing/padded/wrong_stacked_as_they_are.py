def padded(rows):
    return torch.stack(rows)


check(padded, padded_with_loops, inputs)
#> ✗ RuntimeError: stack expects each tensor to be equal size, but got [1] at entry 0 and [2] at entry 1
#>   rows = [torch.tensor([1]), torch.tensor([2, 3])]
