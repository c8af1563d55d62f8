def count_mistakes(points, labels, weights, biases):
    scores = points @ weights.T + biases  # (n, m)
    return (labels[:, None] * scores <= 0).sum(dim=0)


check(count_mistakes, count_mistakes_with_loops, inputs)
#> ✓ count_mistakes: 14 inputs agree
