def one_layer(w1, b1, w2, b2):
    return w2 * w1, w2 @ b1 + b2


check(one_layer, one_layer_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[0., 1.], [1., 0.]])
#>                        found torch.tensor([[-0., -0.], [0., 0.]])
#>   w1 = torch.tensor([[0., -1.], [1., 0.]])
#>   b1 = torch.tensor([1., 2.])
#>   w2 = torch.tensor([[-1., 0.], [0., 1.]])
#>   b2 = torch.tensor([4., 3.])
