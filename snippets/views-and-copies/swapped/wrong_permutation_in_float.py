def swapped(x, i, j):
    permutation = torch.eye(len(x))
    permutation[[i, j]] = permutation[[j, i]]
    return (permutation @ x.float()).to(x.dtype)


check(swapped, swapped_with_loops, inputs, shares=False)
#> ✗ values: expected torch.tensor([[0], [9007199254740993]])
#>              found torch.tensor([[0], [9007199254740992]])
#>   x = torch.tensor([[9007199254740993], [0]])
#>   i = 0
#>   j = 1
