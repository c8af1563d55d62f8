def scores(queries, keys):
    return (queries * keys).sum(dim=2)


check(scores, scores_with_loops, inputs)
#> ✗ shape: expected (1, 1, 1), found (1, 1)
#>   queries = torch.tensor([[[1., 0.]]])
#>   keys = torch.tensor([[[3., 4.]]])
