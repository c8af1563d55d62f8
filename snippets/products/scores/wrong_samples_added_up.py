def scores(queries, keys):
    return torch.einsum("bnd,cmd->bnm", queries, keys)


check(scores, scores_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[10]], [[21]]])
#>              found torch.tensor([[[24]], [[36]]])
#>   queries = torch.tensor([[[2]], [[3]]])
#>   keys = torch.tensor([[[5]], [[7]]])
