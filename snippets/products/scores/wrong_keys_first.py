def scores(queries, keys):
    return keys @ queries.mT


check(scores, scores_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[3, 5], [4, 6]]])
#>              found torch.tensor([[[3, 4], [5, 6]]])
#>   queries = torch.tensor([[[1, 0], [0, 1]]])
#>   keys = torch.tensor([[[3, 4], [5, 6]]])
