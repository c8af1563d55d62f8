def scores(queries, keys):
    return torch.bmm(queries, keys.transpose(1, 2))


check(scores, scores_with_loops, inputs)
#> ✓ scores: 10 inputs agree
