def scores(queries, keys):
    return queries @ keys


check(scores, scores_with_loops, inputs)
#> ✗ RuntimeError: Expected size for first two dimensions of batch2 tensor to be: [1, 2] but got: [1, 1].
#>   queries = torch.tensor([[[1., 0.]]])
#>   keys = torch.tensor([[[3., 4.]]])
