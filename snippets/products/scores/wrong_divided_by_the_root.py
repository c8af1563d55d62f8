def scores(queries, keys):
    return queries @ keys.mT / queries.shape[2] ** 0.5


check(scores, scores_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[3.]]])
#>              found torch.tensor([[[2.1213]]])
#>   queries = torch.tensor([[[1., 0.]]])
#>   keys = torch.tensor([[[3., 4.]]])
