def scores(queries, keys):
    return (queries[:, :, None] * keys[:, None]).sum(dim=3)


check(scores, scores_with_loops, inputs)
#> ✓ scores: 10 inputs agree
