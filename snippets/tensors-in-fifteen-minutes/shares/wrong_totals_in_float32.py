def shares(sold):
    result = torch.zeros(sold.shape)
    result[:] = sold / sold.sum(dim=1, keepdim=True)
    return result


check(shares, shares_with_loops, inputs)
#> ✗ dtype: expected torch.float64, found torch.float32
#>   sold = torch.tensor([[1., 3.], [2., 2.]], dtype=torch.float64)
