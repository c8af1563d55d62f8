def scores(queries, keys):
    return torch.einsum("bnd,bmd->bnm", queries, keys)


check(scores, scores_with_loops, inputs)
#> ✓ scores: 10 inputs agree
