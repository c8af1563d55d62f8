def scores(queries, keys):
    b, m, d = keys.shape
    return queries @ keys.reshape(b, d, m)


check(scores, scores_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[3, 5], [4, 6]]])
#>              found torch.tensor([[[3, 4], [5, 6]]])
#>   queries = torch.tensor([[[1, 0], [0, 1]]])
#>   keys = torch.tensor([[[3, 4], [5, 6]]])
