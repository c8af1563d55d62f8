def one_layer(w1, b1, w2, b2):
    column = b1[:, None]  # (h, 1)
    return w2 @ w1, w2 @ column + b2


check(one_layer, one_layer_with_loops, inputs)
#> ✗ result[1] shape: expected (1,), found (1, 1)
#>   w1 = torch.tensor([[2.]])
#>   b1 = torch.tensor([1.])
#>   w2 = torch.tensor([[3.]])
#>   b2 = torch.tensor([4.])
