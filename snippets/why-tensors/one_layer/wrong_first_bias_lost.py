def one_layer(w1, b1, w2, b2):
    return w2 @ w1, b2


check(one_layer, one_layer_with_loops, inputs)
#> ✗ result[1] values: expected torch.tensor([7.])
#>                        found torch.tensor([4.])
#>   w1 = torch.tensor([[2.]])
#>   b1 = torch.tensor([1.])
#>   w2 = torch.tensor([[3.]])
#>   b2 = torch.tensor([4.])
