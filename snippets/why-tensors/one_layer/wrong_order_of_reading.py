def one_layer(w1, b1, w2, b2):
    return w1 @ w2, w2 @ b1 + b2


check(one_layer, one_layer_with_loops, inputs)
#> ✗ RuntimeError: mat1 and mat2 shapes cannot be multiplied (1x2 and 1x1)
#>   w1 = torch.tensor([[1., 2.]])
#>   b1 = torch.tensor([1.])
#>   w2 = torch.tensor([[3.]])
#>   b2 = torch.tensor([0.5000])
