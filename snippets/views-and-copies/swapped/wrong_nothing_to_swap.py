def swapped(x, i, j):
    if i == j:
        return x
    result = x.clone()
    result[[i, j]] = x[[j, i]]
    return result


check(swapped, swapped_with_loops, inputs, shares=False)
#> ✗ shares memory: expected False, found True
#>   x = torch.tensor([[0.5000, -1.0000]])
#>   i = 0
#>   j = 0
