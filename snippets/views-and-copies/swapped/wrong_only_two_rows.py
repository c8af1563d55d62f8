def swapped(x, i, j):
    return x[[j, i]]


check(swapped, swapped_with_loops, inputs, shares=False)
#> ✗ shape: expected (1, 2), found (2, 2)
#>   x = torch.tensor([[0.5000, -1.0000]])
#>   i = 0
#>   j = 0
