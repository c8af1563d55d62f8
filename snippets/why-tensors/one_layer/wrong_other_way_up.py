def one_layer(w1, b1, w2, b2):
    w = w1.T @ w2.T
    b = b1 @ w2.T + b2
    return w, b


check(one_layer, one_layer_with_loops, inputs)
#> ✗ result[0] shape: expected (1, 2), found (2, 1)
#>   w1 = torch.tensor([[1., 2.]])
#>   b1 = torch.tensor([1.])
#>   w2 = torch.tensor([[3.]])
#>   b2 = torch.tensor([0.5000])
