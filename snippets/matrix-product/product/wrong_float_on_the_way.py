def product(left, right):
    layers = left.float()[:, :, None] * right.float()[None, :, :]
    return layers.sum(dim=1).to(left.dtype)


check(product, product_with_loops, inputs)
#> ✗ values: expected torch.tensor([[9007199254740993]])
#>              found torch.tensor([[9007199254740992]])
#>   left = torch.tensor([[9007199254740993, 1]])
#>   right = torch.tensor([[1], [0]])
